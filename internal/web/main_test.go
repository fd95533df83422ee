package web_test

import (
	"fmt"
	"os"
	"testing"

	"coolhead/assets"
)

// TestMain says once, instead of in every test, what has to be built first.
func TestMain(m *testing.M) {
	if err := assets.Check(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}
