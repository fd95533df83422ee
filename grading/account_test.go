package grading

import (
	"slices"
	"strings"
	"testing"
)

// TestEveryFamilyOfMeasuresIsExplained holds that no part of a score hides in "all together".
func TestEveryFamilyOfMeasuresIsExplained(t *testing.T) {
	l := loaded(t).langs["en"]
	for _, name := range l.measureNames() {
		family, _, _ := strings.Cut(name, ".")
		if strings.HasPrefix(family, "rule") {
			continue
		}
		if !slices.Contains(families, family) || l.labels["step.family."+family] == "" {
			t.Errorf("%s: its family %q has no line in an account", name, family)
		}
	}
}
