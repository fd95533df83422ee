package practice

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

func TestEachEventIsHeardOnce(t *testing.T) {
	g := grading.Grade{Delivered: []string{"where"}, Answered: []string{"when"}, Offered: []string{"tea"}, Forbidden: []string{"x"}, Fail: "y",
		Findings: []grading.Finding{{Event: "own"}, {Event: ""}, {Event: "blame"}, {Event: "own"}}}
	want := scenarios.Heard{Events: []string{"own", "blame"}, Delivered: g.Delivered, Answered: g.Answered, Offered: g.Offered, Forbidden: g.Forbidden, Fail: true}
	if got := heard(g); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestMomentKnowsWhatWasSaidAndDone(t *testing.T) {
	turns := []Turn{
		{Line: "Where is it?"},
		{N: 1, Reply: "Let me look.", Line: ""},
		{N: 2, Reply: "In our warehouse.", Line: "And when does it come?", State: scenarios.State{Phase: "middle",
			Mood: scenarios.Mood{Anger: 1, Confusion: 2, Trust: 3, Patience: 4}, Delivered: []string{"where"}, Answered: []string{"why"}}},
	}
	want := grading.Moment{Stage: grading.Middle, Customer: "And when does it come?", Mood: &grading.Mood{Anger: 1, Confusion: 2, Trust: 3, Patience: 4},
		History:   []grading.Message{{Who: grading.Customer, Text: "Where is it?"}, {Who: grading.Agent, Text: "Let me look."}, {Who: grading.Agent, Text: "In our warehouse."}},
		Delivered: []string{"where"}, Answered: []string{"why"}}
	if got := moment(&scenarios.Scenario{}, turns); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

// solved is a conversation with the customer of scenarios/testdata that ends well.
var solved = []string{
	"I'm sorry, Mara. We missed Friday's van and your parcel is still in our warehouse; that is our mistake. It leaves today at 16:00 and is with you tomorrow by 18:00, well before the birthday.",
	"It goes by express, at no cost to you, and I'll check the delivery myself tomorrow at 18:00 and write to you either way.",
	"If it isn't there by 18:00, reply here and I'll call you. Does that cover everything for Thursday? Thank you for your patience, Mara.",
	"You're welcome. Is there something else you need for Thursday?",
}

func TestPlayChangesNothingAndRepeatsItself(t *testing.T) {
	lib := SharedLibrary(t)
	r, err := lib.Rehearse("late-parcel", 7)
	if err != nil {
		t.Fatal(err)
	}
	room := append(make([]Turn, 0, 8), r.Turns...)
	before, _ := json.Marshal(room)
	first := Play(lib, r.Attempt, room, solved[0], time.Minute)
	second := Play(lib, r.Attempt, room, solved[0], time.Minute)
	if !reflect.DeepEqual(first, second) {
		t.Error("the same reply was played differently")
	}
	if after, _ := json.Marshal(room); string(after) != string(before) || room[:2][1].N != 0 {
		t.Error("the turns played from were changed")
	}
	if first.N != 1 || first.Line == "" || !slices.Contains(first.State.Answered, "when") || first.SoFar.Overall == 0 {
		t.Errorf("%+v", first)
	}
}

func TestWaitingCostsPatience(t *testing.T) {
	lib := SharedLibrary(t)
	r, _ := lib.Rehearse("late-parcel", 7)
	quick := Play(lib, r.Attempt, r.Turns, solved[0], time.Minute)
	slow := Play(lib, r.Attempt, r.Turns, solved[0], 10*time.Minute)
	back := Play(lib, r.Attempt, r.Turns, solved[0], 10*time.Hour)
	if slow.State.Mood.Patience >= quick.State.Mood.Patience {
		t.Errorf("patience %v after a minute, %v after ten", quick.State.Mood.Patience, slow.State.Mood.Patience)
	}
	if back.State.Mood != quick.State.Mood {
		t.Errorf("coming back the next day is not forgiven: %+v", back.State.Mood)
	}
}

func TestRehearsalEndsAndStaysEnded(t *testing.T) {
	r, err := SharedLibrary(t).Rehearse("late-parcel", 7)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Reply(" \n", 0); err != ErrInvalid {
		t.Errorf("an empty reply: %v", err)
	}
	if _, err := r.Reply(solved[0], time.Minute); err != nil {
		t.Fatal(err)
	}
	left := r.Leave()
	again, _ := r.Reply(solved[1], time.Minute)
	if left.State.Exit != scenarios.Left || left.N != 2 || !reflect.DeepEqual(again, left) || !reflect.DeepEqual(r.Leave(), left) || len(r.Turns) != 3 {
		t.Errorf("%d turns, %+v", len(r.Turns), left)
	}
	if _, err := SharedLibrary(t).Rehearse("no-such", 1); err != ErrNotFound {
		t.Error(err)
	}
}
