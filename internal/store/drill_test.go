package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"coolhead/grading"
	"coolhead/internal/practice"
)

// handedIn is a drill of Dana's.
func handedIn(id, drill string, score float64, passed bool) practice.DrillAttempt {
	return practice.DrillAttempt{ID: id, Person: dana().ID, Drill: drill, Lang: "en", DrillVersion: "d1", GraderVersion: "g1",
		Answer: practice.DrillAnswer{Mood: -1, Replies: []string{"It comes on Monday."}},
		Result: practice.DrillResult{Passed: passed, Score: score, Parts: []practice.DrillPart{{
			Score:  score,
			Checks: []practice.DrillCheck{{Name: "monday", Met: passed, Key: "drill.check.fact", Text: "It comes on Monday."}},
			Grade:  grading.Grade{Scores: grading.Scores{Calm: 61.5}, Findings: []grading.Finding{{Rule: "en/clarity/x", Points: 2, Quote: "Monday"}}},
		}}},
		At: noon.Add(time.Minute).UTC()}
}

func TestADrillComesBackWhole(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		want := handedIn("d1", "next-month", 82.5, true)
		must(t, s.AddDrillAttempt(ctx, want))
		got, err := s.DrillAttempt(ctx, dana().ID, "d1")
		must(t, err)
		same(t, got, want)
		if err := s.AddDrillAttempt(ctx, want); !errors.Is(err, practice.ErrConflict) {
			t.Errorf("a second time: %v", err)
		}
	})
}

func TestADrillOfOthersIsNotFound(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		must(t, s.AddPerson(ctx, sam()))
		must(t, s.AddDrillAttempt(ctx, handedIn("d1", "next-month", 82.5, true)))
		for _, ask := range [][2]string{{sam().ID, "d1"}, {dana().ID, "d2"}} {
			if _, err := s.DrillAttempt(ctx, ask[0], ask[1]); !errors.Is(err, practice.ErrNotFound) {
				t.Errorf("%v: %v", ask, err)
			}
		}
		records, err := s.DrillRecords(ctx, sam().ID)
		must(t, err)
		same(t, records, map[string]practice.DrillRecord{})
		nobody := handedIn("d2", "next-month", 1, false)
		nobody.Person = "nobody"
		if err := s.AddDrillAttempt(ctx, nobody); !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("for somebody who is not there: %v", err)
		}
	})
}

func TestDrillRecordsSumUp(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		for _, a := range []practice.DrillAttempt{
			handedIn("d1", "next-month", 82.5, true), handedIn("d2", "next-month", 90, false), handedIn("d3", "compliment", 40, false),
		} {
			must(t, s.AddDrillAttempt(ctx, a))
		}
		records, err := s.DrillRecords(ctx, dana().ID)
		must(t, err)
		same(t, records, map[string]practice.DrillRecord{
			"next-month": {Tries: 2, Best: 90, Passed: true}, "compliment": {Tries: 1, Best: 40},
		})
	})
}
