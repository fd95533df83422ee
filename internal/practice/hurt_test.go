package practice

import (
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

func TestHurtNamesWhatCostMost(t *testing.T) {
	move := func(event string, anger, trust float64) scenarios.Move {
		return scenarios.Move{Event: event, By: scenarios.Mood{Anger: anger, Trust: trust}}
	}
	turns := []Turn{
		{},
		{N: 1, Moves: []scenarios.Move{move("rules", 8, -6), move("own", -12, 8)}, Grade: grading.Grade{Findings: []grading.Finding{{Event: "rules", Quote: "our terms"}}}},
		{N: 2, Moves: []scenarios.Move{move("blame", 12, -5), move("rules", 8, -6)}},
	}
	if got := hurt(turns); got != (Hurt{Event: "rules", Turn: 1, Quote: "our terms"}) {
		t.Errorf("%+v", got)
	}
	if got := hurt(turns[:1]); got != (Hurt{}) {
		t.Errorf("nothing hurt, but %+v", got)
	}
	if got := hurt([]Turn{{N: 1, Moves: []scenarios.Move{move("own", -5, 5)}}}); got != (Hurt{}) {
		t.Errorf("what soothes hurts: %+v", got)
	}
}
