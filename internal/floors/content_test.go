package floors

import (
	"os"
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

// goldens are the conversations that every scenario brings: a trainee at their best, an
// ordinary one, and one who picks a fight.
var goldens = []string{"excellent", "mediocre", "hostile"}

func TestEveryScenarioHasItsGoldenConversations(t *testing.T) {
	scripts, err := filepath.Glob(filepath.Join(root, "scenarios", "*", "*.yaml"))
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scenario found: %v", err)
	}
	for _, script := range scripts {
		folder, lang := filepath.Dir(script), strings.TrimSuffix(filepath.Base(script), ".yaml")
		if filepath.Base(folder) == "testdata" {
			continue
		}
		for _, kind := range goldens {
			golden := lang + "-" + kind + ".txtar"
			if _, err := os.Stat(filepath.Join(folder, golden)); err != nil {
				t.Errorf("scenarios/%s/%s is missing: write the trainee's lines in it, then run the task update", filepath.Base(folder), golden)
			}
		}
	}
}
