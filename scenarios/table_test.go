package scenarios

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// gradingEvents reads the vocabulary of the grader from its source: the two packages do not
// know each other, but have to agree on these words.
func gradingEvents(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../grading/events.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	ast.Inspect(file, func(n ast.Node) bool {
		if text, ok := n.(*ast.BasicLit); ok && text.Kind == token.STRING {
			name, _ := strconv.Unquote(text.Value)
			names = append(names, name)
		}
		return true
	})
	return names
}

func TestTableKnowsEveryEventOfTheGraderAndNoOther(t *testing.T) {
	names := gradingEvents(t)
	if len(names) < 50 {
		t.Fatalf("found only %d events in the grader's source", len(names))
	}
	for _, name := range names {
		if table.row(name) == nil {
			t.Errorf("events.yaml lacks %q", name)
		}
	}
	for _, e := range table.Events {
		if !slices.Contains(names, e.Name) {
			t.Errorf("events.yaml has %q, which no grade ever names", e.Name)
		}
	}
}

func TestAWrongTableIsRefusedWithItsPlace(t *testing.T) {
	for what, edit := range map[string][2]string{
		"unknown field":      {"event: blame, kind", "event: blame, hurt: 3, kind"},
		`kind "bad"`:         {"event: blame, kind: harm", "event: blame, kind: bad"},
		"harm without anger": {"event: blame, kind: harm, anger: 15", "event: blame, kind: harm, anger: 0"},
		"stands here twice":  {"event: blame,", "event: sarcasm,"},
		"unknown event":      {"acknowledges: [validate", "acknowledges: [nod"},
		"unknown apology":    {"      required: {", "      sometimes: {"},
		"no lower edge":      {"furious: 80", "livid: 80"},
		"share has to be":    {"lost: {from: 60, share: 0.5}", "lost: {from: 60, share: 5}"},
		`the level "basic"`:  {"levels: {basic: 1.4", "levels: {basic: 0"},
		"are needed":         {"fall: 30", "fall: 0"},
	} {
		text := strings.Replace(string(eventsYAML), edit[0], edit[1], 1)
		_, err := readTable("events.yaml", []byte(text))
		if err == nil || !strings.Contains(err.Error(), what) || !strings.HasPrefix(err.Error(), "events.yaml:") {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestBandsNameTheAnger(t *testing.T) {
	for anger, want := range map[float64]string{0: "calm", 19.9: "calm", 20: "tense", 45: "irritated", 60: "angry", 79: "angry", 80: "furious", 100: "furious"} {
		if got := table.band(anger); got != want {
			t.Errorf("%v is %s, want %s", anger, got, want)
		}
	}
}
