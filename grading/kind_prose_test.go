package grading

import "testing"

// TestInvisibleTrapsAreNoProse tries what yaml examples cannot show well: a telegram
// about the case stays a reply, and the joiner of an emoji is no hidden character.
func TestInvisibleTrapsAreNoProse(t *testing.T) {
	g := loaded(t)
	c, err := g.Case(Brief{Facts: []Point{{ID: "f", Text: "Coach 18:10 at station front, Help Point platform 4"}}})
	if err != nil {
		t.Fatal(err)
	}
	j := c.At(Moment{Customer: "Where is the coach?"})
	for reply, want := range map[string]bool{
		"Coach 18:10, station front. Help Point, platform 4.": false,
		"Empathy, ownership, timeline, solution, gratitude.":  true,
		"Family ticket 👩‍👩‍👧‍👦 is in the mail for you.":       false,
		"N\u200bo\u200b \u200bi\u200bdea.":                    true,
		"Tap [Settings] and then [OK] to go on.":              false,
		"Hello [name], your coach leaves from the front.":     true,
	} {
		empty := false
		for _, r := range g.langs["en"].rules {
			empty = empty || r.Empty && fires(j, r, reply)
		}
		if empty != want {
			t.Errorf("%q: says nothing %v, want %v", reply, empty, want)
		}
	}
}
