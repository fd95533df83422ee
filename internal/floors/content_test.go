package floors

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// inline is what the pages' content security policy refuses, silently for the person.
var inline = regexp.MustCompile(`(?i)\s(style|on[a-z]+|hx-on[a-z:-]*)\s*=\s*["{]|<style\b|<script>|hx-vals="js:`)

func TestMarkupHoldsNothingTheSecurityPolicyRefuses(t *testing.T) {
	for _, path := range named(t, ".templ") {
		for i, line := range strings.Split(read(t, path), "\n") {
			if hit := inline.FindString(line); hit != "" {
				t.Errorf("%s:%d: %q is refused by the security policy: use a class, a data attribute, an SVG attribute or assets/app.js",
					path, i+1, strings.TrimSpace(hit))
			}
		}
	}
}

func TestTheMarkupTestSeesWhatItShould(t *testing.T) {
	for _, bad := range []string{`<p style="x">`, `<p onclick="x">`, `<p style={ x }>`, `<b hx-on:click="x">`, `<script>`, ` hx-vals="js:{}"`} {
		if !inline.MatchString(bad) {
			t.Errorf("%s passes", bad)
		}
	}
	for _, good := range []string{`<link rel="stylesheet" href="x">`, `<a data-once="x">`, `<script src="x" defer></script>`} {
		if inline.MatchString(good) {
			t.Errorf("%s is refused", good)
		}
	}
}

func TestEveryScenarioHasItsGoldenConversation(t *testing.T) {
	scripts, err := filepath.Glob(filepath.Join(root, "scenarios", "*", "*.yaml"))
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scenario found: %v", err)
	}
	for _, script := range scripts {
		if filepath.Base(filepath.Dir(script)) == "testdata" {
			continue
		}
		golden := strings.TrimSuffix(script, ".yaml") + ".txtar"
		if _, err := os.Stat(golden); err != nil {
			short := path.Join("scenarios", filepath.Base(filepath.Dir(golden)), filepath.Base(golden))
			t.Errorf("%s is missing: write the trainee's lines in it, then run the task update", short)
		}
	}
}
