package practice_test

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

func TestStartingTwiceIsStartingOnce(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	b, err := o.Brief(ctx, mara, "late-parcel")
	must(t, err)
	first, err := o.Start(ctx, mara, b.NewID, "late-parcel", practice.Test)
	must(t, err)
	o.now.Add(60)
	second, err := o.Start(ctx, mara, b.NewID, "late-parcel", practice.Test)
	must(t, err)
	if first != second || first.Started.Nanosecond() != 123e6 || first.ScenarioVersion == "" || first.GraderVersion == "" {
		t.Errorf("%+v then %+v", first, second)
	}
	c, err := o.Open(ctx, mara, first.ID)
	must(t, err)
	if c.Last().N != 0 || c.Last().Line == "" || c.Last().State.Seed != 0x0198a00000007000 || c.Attempt != first {
		t.Errorf("%+v", c)
	}
	b, err = o.Brief(ctx, mara, "late-parcel")
	must(t, err)
	if b.Open != first.ID || b.NewID == first.ID {
		t.Errorf("%+v", b)
	}
}

func TestStartRefusesWhatCannotBe(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	_, err := o.Start(ctx, ivo, id, "late-parcel", practice.Test)
	is(t, "somebody else's id", err, practice.ErrConflict)
	_, err = o.Start(ctx, mara, o.NewID(), "no-such", practice.Test)
	is(t, "unknown scenario", err, practice.ErrNotFound)
	_, err = o.Start(ctx, mara, o.NewID(), "late-parcel", "easy")
	is(t, "unknown mode", err, practice.ErrInvalid)
	for _, id := range []string{"", "x", strings.Repeat("a", 36), strings.ToUpper(o.NewID()), o.NewID() + "\n"} {
		_, err = o.Start(ctx, mara, id, "late-parcel", practice.Test)
		is(t, id, err, practice.ErrInvalid)
	}
	_, err = o.Brief(ctx, mara, "no-such")
	is(t, "briefing of an unknown scenario", err, practice.ErrNotFound)
}

func TestReplyIsGradedAnsweredAndKept(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	o.now.Add(45)
	var sent []string
	o.store.Watch(func(sql string) { sent = append(sent, strings.Fields(sql)[0]) })
	c, err := o.Reply(ctx, mara, id, 1, "  "+good+"\r\n")
	o.store.Watch(nil)
	must(t, err)
	if strings.Join(sent, " ") != "SELECT INSERT" {
		t.Errorf("a reply sent %q", sent)
	}
	last := c.Last()
	if last.N != 1 || last.Reply != good || last.Line == "" || last.Took != 45*time.Second || last.Grade.Overall == 0 || last.State.Turn != 1 {
		t.Errorf("%+v", last)
	}
	kept, err := o.Open(ctx, mara, id)
	must(t, err)
	if !reflect.DeepEqual(kept.Turns[1].State, last.State) || kept.Turns[1].SoFar != last.SoFar || !kept.Turns[1].At.Equal(c.Now) {
		t.Errorf("kept %+v\nsaid %+v", kept.Turns[1], last)
	}
}

func TestRefusedReplyComesBackAsItWasTyped(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	for text, problem := range map[string]string{" \u200b ": "reply.empty", strings.Repeat("x", practice.MaxReply+1): "reply.long"} {
		c, err := o.Reply(ctx, mara, id, 1, text)
		is(t, problem, err, practice.ErrInvalid)
		if c.Problem != problem || len(c.Turns) != 1 || problem == "reply.long" && c.Draft != text {
			t.Errorf("%s: problem %q, %d turns, draft of %d bytes", problem, c.Problem, len(c.Turns), len(c.Draft))
		}
	}
	_, err := o.Reply(ctx, mara, id, 1, good)
	must(t, err)
	same, err := o.Reply(ctx, mara, id, 1, good)
	is(t, "the same again", err, practice.ErrConflict)
	if len(same.Turns) != 2 || same.Draft != "" || same.Problem != "" {
		t.Errorf("sent twice: %d turns, draft %q", len(same.Turns), same.Draft)
	}
	other, err := o.Reply(ctx, mara, id, 1, again)
	is(t, "another one from a second tab", err, practice.ErrConflict)
	if len(other.Turns) != 2 || other.Draft != again || other.Problem != "reply.conflict" {
		t.Errorf("from a second tab: draft %q, problem %q", other.Draft, other.Problem)
	}
	_, err = o.Reply(ctx, mara, id, 3, again)
	is(t, "a turn too early", err, practice.ErrConflict)
	for _, person := range []string{ivo, ""} {
		_, err = o.Reply(ctx, person, id, 2, again)
		is(t, "somebody else", err, practice.ErrNotFound)
		_, err = o.Leave(ctx, person, id, 2)
		is(t, "somebody else leaving", err, practice.ErrNotFound)
	}
}

func TestOfManyRepliesAtOnceOneCounts(t *testing.T) {
	o := newOffice(t)
	id := o.begin(t)
	var wait sync.WaitGroup
	var taken atomic.Int64
	for i := range 40 {
		wait.Go(func() {
			text := good
			if i%2 == 0 {
				text = again
			}
			c, err := o.Reply(t.Context(), mara, id, 1, text)
			if err == nil {
				taken.Add(1)
			} else if !errors.Is(err, practice.ErrConflict) || len(c.Turns) != 2 {
				t.Errorf("%v with %d turns", err, len(c.Turns))
			}
		})
	}
	wait.Wait()
	if taken.Load() != 1 {
		t.Errorf("%d replies were taken as turn 1", taken.Load())
	}
}

func TestNothingIsSaidAfterTheEnd(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	_, err := o.Reply(ctx, mara, id, 1, good)
	must(t, err)
	c, err := o.Leave(ctx, mara, id, 2)
	must(t, err)
	if !c.Ended() || c.Last().State.Exit != scenarios.Left || c.Last().Reply != "" {
		t.Errorf("%+v", c.Last())
	}
	for _, n := range []int{2, 3} {
		c, err = o.Reply(ctx, mara, id, n, again)
		is(t, "reply", err, practice.ErrConflict)
		_, left := o.Leave(ctx, mara, id, n)
		is(t, "leave", left, practice.ErrConflict)
		if len(c.Turns) != 3 || c.Draft != "" {
			t.Errorf("%d turns, draft %q", len(c.Turns), c.Draft)
		}
	}
}

func TestClockSetBackIsNoWait(t *testing.T) {
	o := newOffice(t)
	id := o.begin(t)
	o.now.Add(-3600)
	c, err := o.Reply(t.Context(), mara, id, 1, good)
	must(t, err)
	if c.Last().Took != 0 || c.Last().At.Before(c.Turns[0].At) {
		t.Errorf("took %v, at %v after %v", c.Last().Took, c.Last().At, c.Turns[0].At)
	}
}

// left is a finished attempt of Mara's: one reply, then she leaves.
func (o *office) left(t *testing.T, text string) practice.Conversation {
	t.Helper()
	o.now.Add(3600)
	id := o.begin(t)
	_, err := o.Reply(t.Context(), mara, id, 1, text)
	must(t, err)
	c, err := o.Leave(t.Context(), mara, id, 2)
	must(t, err)
	o.now.Add(3600)
	return c
}

func TestShelfShowsThePersonsOwnRecord(t *testing.T) {
	o := newOffice(t)
	poor, better := o.left(t, "No idea."), o.left(t, good)
	open := o.begin(t)
	shelf, err := o.Shelf(t.Context(), mara)
	must(t, err)
	best := max(better.Last().SoFar.Overall, poor.Last().SoFar.Overall)
	if e := shelf[0]; len(shelf) != 1 || e.Tries != 2 || e.Best != best || e.Passed || e.Open != open || e.Scenario.ID != "late-parcel" {
		t.Errorf("%+v", e)
	}
	if shelf, err = o.Shelf(t.Context(), ivo); err != nil || shelf[0].Tries != 0 || shelf[0].Open != "" {
		t.Errorf("somebody else's shelf: %+v, %v", shelf, err)
	}
	past, err := o.Past(t.Context(), mara, poor.Attempt.Started.Add(time.Second))
	must(t, err)
	if len(past) != 1 || past[0].ID != poor.Attempt.ID || past[0].Turns != 1 {
		t.Errorf("%+v", past)
	}
}

func TestReportComparesWithTheBestEarlierAttempt(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	first, second := o.left(t, "No idea."), o.left(t, good)
	open := o.begin(t)
	o.left(t, good)

	r, err := o.Report(ctx, mara, open)
	must(t, err)
	best := max(first.Last().SoFar.Overall, second.Last().SoFar.Overall)
	if r.Earlier == nil || r.Earlier.SoFar.Overall != best || r.Reason != "reason.open" {
		t.Errorf("%+v", r)
	}
	r, err = o.Report(ctx, mara, first.Attempt.ID)
	must(t, err)
	if r.Earlier != nil || r.Reason != "reason.left" || len(r.Unanswered) != 2 {
		t.Errorf("%+v", r)
	}
	_, err = o.Report(ctx, ivo, open)
	is(t, "somebody else's report", err, practice.ErrNotFound)
}
