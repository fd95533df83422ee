package views

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// readAll reads the files of a pattern, by name; there has to be one.
func readAll(t *testing.T, pattern string) map[string]string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no file fits %s: %v", pattern, err)
	}
	files := map[string]string{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(data)
	}
	return files
}

// physical finds what does not turn round for a script written from right to left.
var physical = regexp.MustCompile(`(?:^|[\s":])-?(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-l|rounded-r|rounded-tl|rounded-tr|rounded-bl|rounded-br|text-left|text-right)(?:-[\w\[\].]+)?(?:$|[\s";])|(?:margin|padding|border|inset)-(?:left|right)|[{;]\s*(?:left|right):`)

func TestNothingIsTiedToLeftOrRight(t *testing.T) {
	for _, pattern := range []string{"../assets/*.css", "*.templ"} {
		for name, text := range readAll(t, pattern) {
			for i, line := range strings.Split(text, "\n") {
				if strings.Contains(line, "@apply") || strings.Contains(line, "class=") || strings.Contains(line, ": ") && strings.HasSuffix(name, ".css") {
					if hit := physical.FindString(line); hit != "" {
						t.Errorf("%s:%d: %q: use the logical property (start, end, inline)", name, i+1, strings.TrimSpace(hit))
					}
				}
			}
		}
	}
}
