package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scripts run the real program: the test binary starts itself under
// the name coolhead.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"coolhead": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script"})
}
