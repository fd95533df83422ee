package grading_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"coolhead/grading"
)

func TestEveryRuleIsExplainedInWords(t *testing.T) {
	g := loadGrader(t)
	for _, tag := range g.Languages() {
		for _, c := range g.Cards(tag) {
			for _, text := range spoken(c) {
				if text == "" || strings.ContainsAny(text, "{}|@^$*") || missing(text) {
					t.Errorf("%s: %q is no plain text; lang/%s/explain.yaml holds the words", c.ID, text, tag)
				}
			}
			if len(c.Detects) == 0 || c.Points == 0 || c.Source == "" {
				t.Errorf("%s: %+v lacks what it detects, points or source", c.ID, c)
			}
		}
	}
}

// spoken are the texts of a card that the engine has put into words.
func spoken(c grading.Card) []string {
	list := slices.Concat(c.Voids, c.Limits, c.When, []string{c.Name, c.Why})
	if c.Better != "" {
		list = append(list, c.Better)
	}
	for _, clue := range c.Detects {
		list = append(append(list, clue.Title), clue.Wordings...)
	}
	return list
}

// missing tells that a text is the key of a label that is not there.
func missing(text string) bool {
	for _, prefix := range []string{"look.", "limit.", "when.", "value.", "mark.", "blank."} {
		if strings.HasPrefix(text, prefix) || strings.Contains(text, ", "+prefix) || strings.Contains(text, ": "+prefix) {
			return true
		}
	}
	return false
}

func TestACardIsFoundByLongAndShortNames(t *testing.T) {
	g := loadGrader(t)
	want := g.Cards("en")[0].ID
	for _, id := range []string{want, strings.TrimPrefix(want, "en/"), want[strings.LastIndex(want, "/")+1:]} {
		if c, err := g.Card(id); err != nil || c.ID != want {
			t.Errorf("%s: %s, %v", id, c.ID, err)
		}
	}
}

func TestEveryIdLeadsToItsOwnCard(t *testing.T) {
	g := loadGrader(t)
	for _, want := range g.Cards("en") {
		if c, err := g.Card(want.ID); err != nil || c.ID != want.ID {
			t.Errorf("%s: %s, %v", want.ID, c.ID, err)
		}
	}
}

func TestAnUnknownRuleNamesItsNeighbours(t *testing.T) {
	g := loadGrader(t)
	for id, near := range map[string]string{"grant-point": "en/calm/grants-point", "calm/own-mistake": "en/calm/owns-mistake", "insults": "en/calm/insult", "ax": "", "": ""} {
		_, err := g.Card(id)
		var none *grading.NoRule
		if !errors.As(err, &none) || near != "" && !slices.Contains(none.Near, near) || !strings.Contains(err.Error(), near) {
			t.Errorf("%q: %v, want %s among the candidates", id, err, near)
		}
	}
}

func TestACardMentionsWhatItsTextsSay(t *testing.T) {
	c, err := loadGrader(t).Card("en/calm/grants-point")
	if err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]bool{"": true, "GRANTS point": true, "fair enough": true, "leap": true, "grants unicorn": false} {
		if c.Mentions(query) != want {
			t.Errorf("Mentions(%q) = %v", query, !want)
		}
	}
}

func TestCardsComeInTheOrderOfTheirAspects(t *testing.T) {
	g, last := loadGrader(t), 0
	for _, c := range g.Cards("en-GB") {
		at := slices.Index(grading.Aspects[:], c.Aspect)
		if at < last && !c.Fail {
			t.Errorf("%s stands behind an aspect that comes later", c.ID)
		}
		last = max(last, at)
	}
}
