package views

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"coolhead/assets"
)

var (
	update = flag.Bool("update", false, "write the goldens anew")
	dump   = flag.String("dump", "", "write every page with its assets into this folder, to look at")
)

// built matches the addresses of assets: they change with the assets' content, the goldens do not.
var built = regexp.MustCompile(`((?:<link rel="(?:icon|stylesheet)"[^>]*? href|<script src)=)"[^"]*"`)

// readable puts every tag on a line of its own, so that a change shows as a change of lines.
func readable(html string) string {
	html = built.ReplaceAllString(html, `$1"asset"`)
	return strings.ReplaceAll(html, "><", ">\n<") + "\n"
}

func TestGoldenPages(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			got, file := readable(render(t, s.page)), filepath.Join("testdata", s.name+".html")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v: go test ./views -update writes it", err)
			}
			if line, a, b := firstDifference(got, string(want)); line > 0 {
				t.Errorf("%s:%d: the page now says\n%s\nbefore it was\n%s\ngo test ./views -update takes it over", file, line, a, b)
			}
		})
	}
}

// firstDifference returns the first line in which two texts differ, 0 if there is none.
func firstDifference(got, want string) (line int, a, b string) {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		a, b = "", ""
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b || i >= len(g) || i >= len(w) {
			return i + 1, a, b
		}
	}
	return 0, "", ""
}

// TestDump writes the pages for a browser: go test ./views -run Dump -dump FOLDER.
func TestDump(t *testing.T) {
	if *dump == "" {
		t.Skip("only with -dump")
	}
	dumpStories(t, *dump)
}

// dumpStories writes every page, and the assets beside them.
func dumpStories(t *testing.T, folder string) {
	t.Helper()
	if err := assets.Check(); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(folder, "assets"), assets.Files()); err != nil {
		t.Fatal(err)
	}
	for _, s := range stories(t) {
		html := strings.ReplaceAll(render(t, s.page), `"/assets/`, `"assets/`)
		if err := os.WriteFile(filepath.Join(folder, s.name+".html"), []byte(html), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
