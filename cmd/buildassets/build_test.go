package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestStyleSheetNamesTheHashedFont(t *testing.T) {
	in, out := t.TempDir(), t.TempDir()
	write(t, filepath.Join(out, ".gitkeep"), "")
	write(t, filepath.Join(out, "stale-00000000.js"), "old")
	list := []source{
		{"letters.woff2", write(t, filepath.Join(in, "a"), "font")},
		{"app.css", write(t, filepath.Join(in, "b"), `@font-face{src:url(letters.woff2)} a{b:url("data:x,url(%23y)")}`)},
	}
	if err := build(list, out); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	if err := json.Unmarshal([]byte(read(t, filepath.Join(out, "manifest.json"))), &names); err != nil {
		t.Fatal(err)
	}
	css := read(t, filepath.Join(out, names["app.css"]))
	if !strings.Contains(css, `url("`+names["letters.woff2"]+`")`) || !strings.Contains(css, "data:x,url(%23y)") {
		t.Errorf("style sheet is %s", css)
	}
	if _, err := os.Stat(filepath.Join(out, "stale-00000000.js")); err == nil {
		t.Error("a file of an earlier build is still there")
	}
	read(t, filepath.Join(out, ".gitkeep"))
}

func TestNameChangesWithContentOnly(t *testing.T) {
	one, again, other := hashed("app.js", []byte("1")), hashed("app.js", []byte("1")), hashed("app.js", []byte("2"))
	if one != again || one == other {
		t.Errorf("names are %s, %s, %s", one, again, other)
	}
	if !strings.HasPrefix(one, "app-") || !strings.HasSuffix(one, ".js") {
		t.Errorf("name is %s", one)
	}
}

func TestStyleSheetWithAnUnknownFileIsRefused(t *testing.T) {
	if _, err := rewrite(`a{b:url(nowhere.png)}`, nil); err == nil || !strings.Contains(err.Error(), "nowhere.png") {
		t.Errorf("error is %v", err)
	}
}
