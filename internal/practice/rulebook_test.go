package practice

import (
	"errors"
	"testing"

	"coolhead/grading"
)

func TestTheRulebookHoldsEveryRuleOnce(t *testing.T) {
	lib := rulebookLibrary(t)
	book, seen := lib.Rules("en", ""), map[string]int{}
	for _, c := range book.Chapters {
		for _, card := range append(c.Costly, c.Praised...) {
			seen[card.ID]++
			if card.Aspect != c.Aspect {
				t.Errorf("%s stands under %s", card.ID, c.Aspect)
			}
		}
	}
	all := lib.Grader.Cards("en")
	if len(seen) != len(all) || book.Count != len(all) || len(book.Chapters) != len(grading.Aspects) {
		t.Errorf("%d rules in %d chapters, count %d, want %d", len(seen), len(book.Chapters), book.Count, len(all))
	}
}

func TestASearchLeavesOutWhatDoesNotFit(t *testing.T) {
	book := rulebookLibrary(t).Rules("en", "Insults")
	if book.Count == 0 || book.Count > 20 {
		t.Errorf("%d rules mention insults", book.Count)
	}
	if none := rulebookLibrary(t).Rules("en", "unicorn"); none.Count != 0 || len(none.Chapters) != 0 {
		t.Errorf("unicorns: %+v", none)
	}
}

func TestARuleIsFoundByItsWholeIDOnly(t *testing.T) {
	lib := rulebookLibrary(t)
	if c, err := lib.Rule("en/calm/insult"); err != nil || c.ID != "en/calm/insult" {
		t.Errorf("%s, %v", c.ID, err)
	}
	for _, id := range []string{"insult", "calm/insult", "en/calm/nothing", "", "en//"} {
		if _, err := lib.Rule(id); !errors.Is(err, ErrNotFound) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

func rulebookLibrary(t *testing.T) *Library {
	t.Helper()
	g, err := grading.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &Library{Grader: g}
}
