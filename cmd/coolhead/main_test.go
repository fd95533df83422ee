package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"coolhead/assets"
)

// TestMain lets the scripts run the real program: the test binary starts itself under
// the name coolhead.
func TestMain(m *testing.M) {
	if err := assets.Check(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	testscript.Main(m, map[string]func(){"coolhead": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script"})
}
