package accuracy

import (
	"os"
	"strings"
	"testing"

	"coolhead/grading"
	"coolhead/internal/panel"
	"coolhead/internal/public"
)

// TestThePageIsWrittenFromItsParts fails when somebody edits the page or its template and
// does not write it anew.
func TestThePageIsWrittenFromItsParts(t *testing.T) {
	p, err := Read("../../docs/accuracy")
	if err != nil {
		t.Fatal(err)
	}
	there, err := os.ReadFile("../../docs/accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	if written(t, p) != string(there) {
		t.Error("docs/accuracy.md is not what docs/accuracy gives: go run ./cmd/figures writes it anew")
	}
}

func written(t *testing.T, p Page) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPageWithoutFiguresSaysSo(t *testing.T) {
	if n := strings.Count(written(t, Page{}), "Not measured yet"); n != 4 {
		t.Errorf("%d parts say that they were not measured, want 4", n)
	}
}

func TestEveryFigureStandsBesideItsBar(t *testing.T) {
	good := panel.Figures{Spearman: .9, Ordered: .97, MAE: 8, Flattered: .01, Slighted: .02}
	bad := panel.Figures{Spearman: .5, Ordered: .7, MAE: 20, Flattered: .2, Slighted: .3}
	p := Page{
		Panel: Panel{Ways: []Way{{Name: "Whole files left out", Unseen: true, Figures: map[grading.Aspect]panel.Figures{
			grading.Calm: good, grading.Clarity: bad, grading.Empathy: good, grading.Closing: bad}}}},
		Robust: []Figure{{Name: "a|b", Bar: ">= 1.00", Shown: .25, Of: 8}, {Name: "told", Bar: "-", Shown: .5, Of: 2},
			{Name: "slow", Bar: "<= 1.00", Of: 2, Timed: true, Reached: true}},
		Public: Public{Table: public.Table{Rows: []public.Row{{Set: "s", By: "rho", Shown: .2, Floor: .3, Cue: `"?"`, Why: "too short"}}}},
		Peers:  Peers{Rows: []Peer{{Name: "other", Speed: 61234, Rho: -.25}}},
	}
	text := written(t, p)
	for _, want := range []string{
		"| 0.900 (>= 0.780) reached | 0.500 (>= 0.860) short |", "| 20.0 % (<= 3.0 %) short |", "8.0 (<= 12.0) reached",
		`| a\|b | >= 1.00 | 0.250 | 8 | **short** |`, "| told | - | 0.500 | 2 |  |", "| slow | <= 1.00 |  | 2 | reached |",
		"1 of 3 figures are short", "| 0.200 | 0.300 | \"?\" | not known | **below**: too short |", "| other | 61,000 |",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

func TestAKeptPartComesBack(t *testing.T) {
	dir := t.TempDir()
	if err := Keep(dir, PeersPart, Peers{Rules: "1-abc", Rows: []Peer{{Name: "x", Speed: 2}}}); err != nil {
		t.Fatal(err)
	}
	if p, err := Read(dir); err != nil || p.Peers.Rules != "1-abc" || p.Peers.Rows[0].Speed != 2 {
		t.Errorf("got %+v, %v", p, err)
	}
	if err := os.WriteFile(dir+"/"+PanelPart, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(dir); err == nil || !strings.HasPrefix(err.Error(), PanelPart) {
		t.Errorf("got %v, want the file's name", err)
	}
}
