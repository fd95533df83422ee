package public

import (
	"math"
	"strings"
	"testing"
	"testing/fstest"
)

func TestEveryRowHoldsOursBesideTheFloor(t *testing.T) {
	table, err := Measure(rules(t), folder(t))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]Row{}
	for _, r := range table.Rows {
		seen[r.Set+" "+r.Label] = r
		if math.IsNaN(r.Shown) || math.IsNaN(r.Floor) || r.Above() != (r.Why == "") {
			t.Errorf("%+v", r)
		}
	}
	if r := seen["politeness_wiki_en politeness, mean of five raters"]; r.Count != 2 {
		t.Errorf("a row without a label is counted: %+v", r)
	}
	if r := seen["goemotions anger, annoyance or disgust"]; r.Shown != 1 || r.Floor != 1 || r.Cue == "" || r.Why == "" {
		t.Errorf("got %+v", r)
	}
	if r := seen["onestop the easier of two versions of a paragraph"]; r.By != "pairs" || r.Floor != 1 {
		t.Errorf("got %+v", r)
	}
}

func TestWhatIsNotComparedIsListedWithItsReason(t *testing.T) {
	table, err := Measure(rules(t), folder(t))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"formality_de": "no rules for this language yet (de)", "weather_en": "nothing of ours claims"}
	if len(table.Strange) != len(want) {
		t.Errorf("got %+v", table.Strange)
	}
	for _, s := range table.Strange {
		if !strings.HasPrefix(s.Why, want[s.Set]) || want[s.Set] == "" {
			t.Errorf("got %+v", s)
		}
	}
}

func TestAnEmptyFolderGivesAnEmptyTable(t *testing.T) {
	table, err := Measure(rules(t), fstest.MapFS{})
	if err != nil || len(table.Rows) != 0 || len(table.Strange) != 0 {
		t.Errorf("got %+v, %v", table, err)
	}
}

func TestEveryFindingThatIsClaimedIsARuleOfOurs(t *testing.T) {
	points := rules(t).RulePoints("en")
	for _, s := range sets {
		for _, c := range s.claims {
			list, ok := strings.CutPrefix(c.ours.name, "findings of ")
			if !ok {
				continue
			}
			for _, id := range strings.Split(list, ", ") {
				if _, ok := points["en/"+id]; !ok {
					t.Errorf("%s holds %q against a label: there is no such rule", s.name, id)
				}
			}
		}
	}
}

func TestCuesCountWhatTheySay(t *testing.T) {
	const text = "I am SO sorry! Did you see my note? I apologised twice."
	want := map[string]float64{"words": 12, "sorry, apolog-, understand": 2, `"?"`: 1, `"!"`: 1, "words in capitals": 1,
		`"I", "my", "me"`: 3, `"you", "your"`: 1, "letters a word": 41.0 / 12, "words a sentence": 4}
	for _, c := range cues {
		if got := c.value(text); got != want[c.name] {
			t.Errorf("%s: got %v, want %v", c.name, got, want[c.name])
		}
		if got := c.value(""); got != 0 {
			t.Errorf("%s of nothing is %v", c.name, got)
		}
	}
}

func TestTheFloorTakesTheBetterDirection(t *testing.T) {
	var p []graded
	for _, words := range []string{"one two three", "one two", "one"} {
		p = append(p, graded{post: plain(record{[]string{"text"}, []string{words}})})
	}
	if floor, cue := rank.best(p, []float64{1, 2, 3}); floor != 1 || cue != "fewer words" {
		t.Errorf("got %v by %s", floor, cue)
	}
}
