package locale

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// entries reads a catalogue as it is written: a text, or texts by plural form.
func entries(t *testing.T, data []byte) map[string]any {
	t.Helper()
	list := map[string]any{}
	if err := yaml.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return list
}

var formNames = map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}

// forms are the plural forms that whole numbers of a language need.
func forms(tag language.Tag) []string {
	var list []string
	for n := range 1_000_001 {
		if n > 300 && n%100_000 != 0 {
			continue
		}
		name := formNames[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)]
		if !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}

// blanks are the names that a text fills in, each once, in order of the alphabet.
func blanks(text any) string {
	var names []string
	for _, m := range blank.FindAllStringSubmatch(fmt.Sprint(text), -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), " ")
}

// gaps says what a language lacks to stand beside English.
func gaps(tag language.Tag, english, own map[string]any) []string {
	var list []string
	for key, text := range english {
		there, ok := own[key]
		switch counted, isCounted := there.(map[string]any); {
		case !ok:
			list = append(list, key+" is missing")
			continue
		case isCounted:
			for _, form := range forms(tag) {
				if counted[form] == nil {
					list = append(list, key+" has no plural form "+form)
				}
			}
		}
		if blanks(text) != blanks(there) {
			list = append(list, key+" fills in "+blanks(there)+", English "+blanks(text))
		}
	}
	for key := range own {
		if _, ok := english[key]; !ok {
			list = append(list, key+" is not in en.yaml")
		}
	}
	slices.Sort(list)
	return list
}

func TestEveryLanguageIsComplete(t *testing.T) {
	names, err := fs.Glob(embedded, "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string) map[string]any {
		data, err := fs.ReadFile(embedded, name)
		if err != nil {
			t.Fatal(err)
		}
		return entries(t, data)
	}
	for _, name := range names {
		tag := language.MustParse(strings.TrimSuffix(name, ".yaml"))
		for _, gap := range gaps(tag, read("en.yaml"), read(name)) {
			t.Errorf("%s: %s", name, gap)
		}
	}
}

func TestGapsAreFound(t *testing.T) {
	english := entries(t, []byte("a.b: \"{{.Name}}\"\na.c: {one: x, other: y}\na.d: z\n"))
	croatian := entries(t, []byte("a.b: \"{{.Nime}}\"\na.c: {one: x, other: y}\na.e: z\n"))
	got := gaps(language.Croatian, english, croatian)
	want := []string{"a.b fills in Nime, English Name", "a.c has no plural form few", "a.d is missing", "a.e is not in en.yaml"}
	if !slices.Equal(got, want) {
		t.Errorf("gaps are %q, want %q", got, want)
	}
}

// sources are the files that may name keys.
var sources = []string{"../../views/*.templ", "../../views/*.go", "../web/*.go", "../practice/*.go", "*.go"}

var literal = regexp.MustCompile("\"([a-z_]+(?:\\.[a-z0-9_-]+)*\\.?)\"")

// named collects the keys that the sources name, and the beginnings ("exit.") to which they add a word.
func named(t *testing.T) (keys, beginnings map[string]string) {
	t.Helper()
	keys, beginnings = map[string]string{}, map[string]string{}
	for _, pattern := range sources {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_templ.go") {
				continue
			}
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range literal.FindAllStringSubmatch(string(data), -1) {
				if strings.HasSuffix(m[1], ".") {
					beginnings[m[1]] = name
				} else if strings.Contains(m[1], ".") {
					keys[m[1]] = name
				}
			}
		}
	}
	return keys, beginnings
}

func TestKeysNamedAndKeysThereAreTheSame(t *testing.T) {
	data, err := fs.ReadFile(embedded, "en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	english, pages := entries(t, data), map[string]bool{}
	for key := range english {
		pages[key[:strings.Index(key, ".")]] = true
	}
	keys, beginnings := named(t)
	if len(keys) < 100 {
		t.Fatalf("the sources name only %d keys: have they moved?", len(keys))
	}
	for key, file := range keys {
		if _, ok := english[key]; !ok && pages[key[:strings.Index(key, ".")]] {
			t.Errorf("%s names %s, en.yaml does not have it", file, key)
		}
	}
	for key := range english {
		if keys[key] == "" && !begins(key, beginnings) {
			t.Errorf("en.yaml: nothing uses %s", key)
		}
	}
}

func begins(key string, beginnings map[string]string) bool {
	for b := range beginnings {
		if strings.HasPrefix(key, b) {
			return true
		}
	}
	return false
}

func TestAKeyTwiceIsRefused(t *testing.T) {
	_, err := Read(fstest.MapFS{"en.yaml": {Data: []byte("a.b: x\na.b: y\n")}})
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("error is %v", err)
	}
}
