package web

import (
	"os"
	"regexp"
	"testing"

	"coolhead/internal/locale"
	"coolhead/internal/practice"
)

// The catalogue panics in tests when a key is missing.
func TestEverySentenceIsInTheCatalogue(t *testing.T) {
	catalogue, err := locale.Load()
	if err != nil {
		t.Fatal(err)
	}
	words, count := catalogue.Words("en"), 0
	for _, key := range append(practice.Reasons, practice.Problems...) {
		words.T(key)
	}
	called := regexp.MustCompile(`sentence\([^,]+, "(\w+)"\)`)
	plain := regexp.MustCompile(`"((?:sign_in|welcome)\.\w+)"`)
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, _ := os.ReadFile(file.Name())
		for _, m := range called.FindAllSubmatch(source, -1) {
			words.T("problem." + string(m[1]) + ".title")
			words.T("problem." + string(m[1]) + ".text")
			count++
		}
		for _, m := range plain.FindAllSubmatch(source, -1) {
			words.T(string(m[1]))
			count++
		}
	}
	if count < 15 {
		t.Errorf("only %d keys found", count)
	}
}
