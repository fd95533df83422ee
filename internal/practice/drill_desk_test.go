package practice_test

import (
	"reflect"
	"testing"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// drillOffice is an office with the drills that come with the program.
func drillOffice(t *testing.T) *office {
	t.Helper()
	o := newOffice(t)
	lib := &practice.Library{Grader: o.Library.Grader}
	list, err := scenarios.ReadDrills(scenarios.DrillFiles)
	must(t, err)
	must(t, lib.AddDrills(list))
	o.Library, o.DrillAttempts = lib, o.store
	return o
}

func written(replies ...string) practice.DrillAnswer {
	return practice.DrillAnswer{Mood: -1, Replies: replies}
}

func TestADrillHandedInComesBackAsItWasGraded(t *testing.T) {
	o := drillOffice(t)
	sheet, err := o.Drill("next-month")
	must(t, err)
	answer := written("  " + sheet.Drill.Tasks[0].Model + "\r\n")
	_, err = o.HandIn(t.Context(), mara, sheet.NewID, "next-month", answer)
	must(t, err)
	r, err := o.DrillAttempt(t.Context(), mara, "next-month", sheet.NewID)
	must(t, err)
	if !r.Attempt.Result.Passed || r.Attempt.Result.Score < 70 || r.Changed || r.Attempt.Answer.Replies[0] != sheet.Drill.Tasks[0].Model {
		t.Errorf("%+v", r.Attempt)
	}
	if again := o.Library.MarkDrill(sheet.Drill, r.Attempt.Answer); !reflect.DeepEqual(again, r.Attempt.Result) {
		t.Errorf("marked again it is\n%+v\nstored is\n%+v", again, r.Attempt.Result)
	}
	entries, err := o.Drills(t.Context(), mara)
	must(t, err)
	for _, e := range entries {
		if want := e.Drill.ID == "next-month"; e.Passed != want || (e.Tries == 1) != want {
			t.Errorf("%s: %+v", e.Drill.ID, e.DrillRecord)
		}
	}
}

func TestADrillOfSomebodyElseIsNotFound(t *testing.T) {
	o := drillOffice(t)
	sheet, err := o.Drill("next-month")
	must(t, err)
	_, err = o.HandIn(t.Context(), mara, sheet.NewID, "next-month", written("It comes on 3 June."))
	must(t, err)
	_, err = o.DrillAttempt(t.Context(), ivo, "next-month", sheet.NewID)
	is(t, "reading", err, practice.ErrNotFound)
	_, err = o.HandIn(t.Context(), ivo, sheet.NewID, "next-month", written("Mine."))
	is(t, "taking the id", err, practice.ErrConflict)
	_, err = o.DrillAttempt(t.Context(), mara, "compliment", sheet.NewID)
	is(t, "under another drill", err, practice.ErrNotFound)
}

func TestAnIncompleteDrillIsRefused(t *testing.T) {
	o := drillOffice(t)
	for drill, answers := range map[string][]practice.DrillAnswer{
		"three-hated": {written(), written("a", "b"), written("a", " ", "c")},
		"too-old":     {{Mood: -1, Cues: []int{0}}, {Mood: 1}, {Mood: 99, Cues: []int{0}}, {Mood: 1, Cues: []int{-1, 99}}},
	} {
		for _, a := range answers {
			s, err := o.HandIn(t.Context(), mara, o.NewID(), drill, a)
			is(t, drill, err, practice.ErrInvalid)
			if s.Problem == "" {
				t.Errorf("%s: %+v has no problem", drill, a)
			}
		}
	}
	s, err := o.HandIn(t.Context(), mara, o.NewID(), "three-hated", written("a", "", "c", "d"))
	is(t, "an empty box", err, practice.ErrInvalid)
	if !reflect.DeepEqual(s.Answer.Replies, []string{"a", "", "c"}) {
		t.Errorf("typed words are lost: %q", s.Answer.Replies)
	}
	_, err = o.HandIn(t.Context(), mara, "x", "next-month", written("a"))
	is(t, "an id that is none", err, practice.ErrInvalid)
	_, err = o.HandIn(t.Context(), mara, o.NewID(), "no-such", written("a"))
	is(t, "an unknown drill", err, practice.ErrNotFound)
	_, err = o.Drill("no-such")
	is(t, "the page of one", err, practice.ErrNotFound)
}
