package store

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

func TestAttemptComesBackWhole(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.Append(ctx, dana().ID, turn("a1", 1)))
		must(t, s.Append(ctx, dana().ID, turn("a1", 2)))
		a, turns, err := s.Attempt(ctx, dana().ID, "a1")
		must(t, err)
		same(t, a, attempt("a1", 0))
		same(t, turns, []practice.Turn{turn("a1", 0), turn("a1", 1), turn("a1", 2)})
	})
}

func TestAttemptOfOthersIsNotFound(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		_, _, err := s.Attempt(ctx, sam().ID, "a1")
		if !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("reading: %v", err)
		}
		if err := s.Append(ctx, sam().ID, turn("a1", 1)); !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("appending: %v", err)
		}
		if n := count(t, s, "turns"); n != 1 {
			t.Errorf("%d turns", n)
		}
	})
}

func TestBeginTwiceIsAConflict(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		begun(t, s, "a1")
		other := attempt("a1", 5)
		other.Person = sam().ID
		if err := s.Begin(context.Background(), other, turn("a1", 0)); !errors.Is(err, practice.ErrConflict) {
			t.Error(err)
		}
		a, _, err := s.Attempt(context.Background(), dana().ID, "a1")
		must(t, err)
		same(t, a, attempt("a1", 0))
	})
}

func TestBeginStoresAllOrNothing(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		must(t, s.AddPerson(context.Background(), dana()))
		if err := s.Begin(context.Background(), attempt("a1", 0), turn("nobody's", 0)); !errors.Is(err, practice.ErrNotFound) {
			t.Error(err)
		}
		if n := count(t, s, "attempts"); n != 0 {
			t.Errorf("%d attempts without a turn", n)
		}
	})
}

func TestAppendTakesOnlyTheNextTurn(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		for _, n := range []int{0, 2, 3, -1} {
			if err := s.Append(ctx, dana().ID, turn("a1", n)); !errors.Is(err, practice.ErrConflict) {
				t.Errorf("turn %d after turn 0: %v", n, err)
			}
		}
		must(t, s.Append(ctx, dana().ID, turn("a1", 1)))
	})
}

func TestAppendRefusesAnEndedConversation(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		last := turn("a1", 1)
		last.State.Exit = scenarios.HungUp
		must(t, s.Append(ctx, dana().ID, last))
		if err := s.Append(ctx, dana().ID, turn("a1", 2)); !errors.Is(err, practice.ErrConflict) {
			t.Error(err)
		}
		_, turns, err := s.Attempt(ctx, dana().ID, "a1")
		must(t, err)
		same(t, turns, []practice.Turn{turn("a1", 0), last})
	})
}

func TestSameTurnAHundredTimesAtOnceIsStoredOnce(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		begun(t, s, "a1")
		var wait sync.WaitGroup
		var stored, refused atomic.Int64
		for range 100 {
			wait.Go(func() {
				switch err := s.Append(context.Background(), dana().ID, turn("a1", 1)); {
				case err == nil:
					stored.Add(1)
				case errors.Is(err, practice.ErrConflict):
					refused.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if stored.Load() != 1 || refused.Load() != 99 {
			t.Errorf("%d stored, %d refused", stored.Load(), refused.Load())
		}
		if n := count(t, s, "turns"); n != 2 {
			t.Errorf("%d rows", n)
		}
	})
}

func TestPastListsNewestFirst(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.Begin(ctx, attempt("a2", 2), turn("a2", 0)))
		must(t, s.Begin(ctx, attempt("a3", 1), turn("a3", 0)))
		must(t, s.Append(ctx, dana().ID, turn("a3", 1)))
		left := turn("a3", 2)
		left.State.Exit = scenarios.Left
		must(t, s.Append(ctx, dana().ID, left))

		all, err := s.Past(ctx, dana().ID, time.Time{}, 10)
		must(t, err)
		same(t, all, []practice.Past{
			{Attempt: attempt("a2", 2), Turns: 0, SoFar: turn("", 0).SoFar, Touched: turn("", 0).At},
			{Attempt: attempt("a3", 1), Turns: 1, Exit: scenarios.Left, SoFar: turn("", 0).SoFar, Touched: turn("", 2).At},
			{Attempt: attempt("a1", 0), Turns: 0, SoFar: turn("", 0).SoFar, Touched: turn("", 0).At},
		})
		older, err := s.Past(ctx, dana().ID, attempt("", 2).Started, 1)
		must(t, err)
		same(t, older, all[1:2])
		others, err := s.Past(ctx, sam().ID, time.Time{}, 10)
		must(t, err)
		same(t, others, []practice.Past{})
	})
}

// Half an hour apart, but the other way round as text: 01:30+02:00 is before 00:00Z.
func TestTimesOfDifferentZonesKeepTheirOrder(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		must(t, s.AddPerson(ctx, dana()))
		early, late := attempt("early", 0), attempt("late", 0)
		early.Started = time.Date(2026, 3, 29, 1, 30, 0, 0, time.FixedZone("", 2*3600))
		late.Started = time.Date(2026, 3, 29, 0, 0, 0, 0, time.UTC)
		must(t, s.Begin(ctx, early, turn("early", 0)))
		must(t, s.Begin(ctx, late, turn("late", 0)))
		past, err := s.Past(ctx, dana().ID, time.Time{}, 10)
		must(t, err)
		if past[0].ID != "late" || !past[1].Started.Equal(early.Started) {
			t.Errorf("%+v", past)
		}
		past, err = s.Past(ctx, dana().ID, late.Started.In(time.FixedZone("", -8*3600)), 10)
		must(t, err)
		if len(past) != 1 || past[0].ID != "early" {
			t.Errorf("before midnight UTC: %+v", past)
		}
	})
}
