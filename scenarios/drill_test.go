package scenarios

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func goodDrill(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("testdata/drills/late-box/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestOurOwnDrillsAreRead(t *testing.T) {
	list, err := ReadDrills(DrillFiles)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(list, func(a, b *Drill) int { return slices.Index(DrillKinds, a.Kind) - slices.Index(DrillKinds, b.Kind) }) {
		t.Error("the drills are not sorted by kind")
	}
	none, err := ReadDrills(fstest.MapFS{})
	if err != nil || none != nil {
		t.Error(none, err)
	}
}

// Each mistake in a drill is named with its place and what to do.
func TestADrillsMistakesAreNamedByLineAndColumn(t *testing.T) {
	good := goodDrill(t)
	if _, err := ReadDrill("late-box/en.yaml", []byte(good)); err != nil {
		t.Fatal(err)
	}
	for want, edit := range map[string][2]string{
		`late-box/en.yaml:3:7: kind is "juggle"; use one of rewrite`:         {"kind: rewrite", "kind: juggle"},
		`late-box/en.yaml:3:1: unknown field "sort"`:                         {"kind: rewrite", "sort: rewrite"},
		`late-box/en.yaml:4:10: channel is "fax"`:                            {"channel: chat", "channel: fax"},
		`late-box/en.yaml:8:11: lessons.yaml has no lesson "S9-99"`:          {"S3-29", "S9-99"},
		`late-box/en.yaml:7:10: skills[1] is "juggling"`:                     {"positive-language", "juggling"},
		`only a drill of phrases has more than one task`:                     {"tasks:\n", "tasks:\n  - {cold: x, most: 20, model: x, why: x, facts: [{id: a, text: b, say: [[c]]}], passes: [x], fails: [{reply: y, check: a}]}\n"},
		`a drill of phrases has 3 tasks, this one 1`:                         {"kind: rewrite", "kind: phrases"},
		`no fact says how: a hand-off note says who, what and how`:           {"kind: rewrite", "kind: handoff"},
		`only the facts of a hand-off note have a part`:                      {"id: monday", "part: who\n        id: monday"},
		`late-box/en.yaml:12:11: tasks[1].cold is missing`:                   {"cold: We cannot send it before Monday.", `cold: ""`},
		`tasks[1].most is 5; it goes from 10 to 250`:                         {"most: 40", "most: 5"},
		`"monday" has no patterns; write how it is said`:                     {"say: [[monday]]", "better: Monday"},
		`tasks[1].fails[1].check is "tuesday"; use one of stake, offer`:      {"check: monday", "check: tuesday"},
		`the id "tone" is taken already`:                                     {"id: cannot", "id: tone"},
		`write replies under passes and under fails: they prove the task`:    {"passes: [It leaves on Monday.]", "passes: []"},
		`write three moods or more, one of them with right: true`:            {"kind: rewrite", "kind: reading"},
		`write words that show the mood (right: true) and words that do not`: {"kind: rewrite", "kind: reading"},
	} {
		text := strings.Replace(good, edit[0], edit[1], 1)
		if text == good {
			t.Errorf("%q does not stand in the good drill", edit[0])
		}
		if _, err := ReadDrill("late-box/en.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %s\ngot  %v", want, err)
		}
	}
}

func TestACueStandsInItsMessage(t *testing.T) {
	data, err := DrillFiles.ReadFile("drills/too-old/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(data), "text: Good morning,", "text: Good evening,", 1)
	if text == string(data) {
		text = strings.Replace(string(data), `text: "Good morning"`, `text: "Good evening"`, 1)
	}
	if _, err := ReadDrill("too-old/en.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), `"Good evening" does not stand in the message`) {
		t.Error(err)
	}
}

func TestAHugeDrillIsRefused(t *testing.T) {
	if _, err := ReadDrill("late-box/en.yaml", []byte(strings.Repeat("#", maxSize+1))); err == nil || !strings.Contains(err.Error(), "keep a drill under") {
		t.Error(err)
	}
}
