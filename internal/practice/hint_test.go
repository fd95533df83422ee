package practice_test

import (
	"testing"
	"time"

	"coolhead/internal/practice"
)

func TestHintsCostAndChangeNothingElse(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	plain, helped := o.begin(t), o.begin(t)
	want, err := o.Reply(ctx, mara, plain, 1, good)
	must(t, err)
	o.now.Add(30)
	c, err := o.Hint(ctx, mara, helped, 1)
	must(t, err)
	if h := c.Last().SoFar; h.Hints != 1 || h.Hint.Key != "hint.anger" || c.Last().Line != "" || c.Ended() {
		t.Fatalf("%+v", c.Last())
	}
	c, err = o.Hint(ctx, mara, helped, 2)
	must(t, err)
	if h := c.Last().SoFar.Hint; h.Key != "hint.answer" || h.Text == "" {
		t.Errorf("the second hint: %+v", h)
	}
	o.now.Add(15)
	c, err = o.Reply(ctx, mara, helped, 3, good)
	must(t, err)
	got, was := c.Last(), want.Last()
	if got.Took != 45*time.Second || got.State.Mood != was.State.Mood || got.Line != was.Line || got.Grade.Overall != was.Grade.Overall {
		t.Errorf("hints changed the conversation: %+v, was %+v", got, was)
	}
	if cost := was.SoFar.Overall - got.SoFar.Overall; got.SoFar.Hints != 2 || cost < 2*practice.HintCost-0.11 || cost > 2*practice.HintCost+0.11 {
		t.Errorf("two hints cost %v", cost)
	}
	past, err := o.Past(ctx, mara, time.Time{})
	must(t, err)
	if past[0].Turns != 1 || past[1].Turns != 1 {
		t.Errorf("hints count as replies: %d, %d", past[0].Turns, past[1].Turns)
	}
}

func TestTheNextHintSaysWhatItCosts(t *testing.T) {
	o := newOffice(t)
	id := o.begin(t)
	c, err := o.Open(t.Context(), mara, id)
	must(t, err)
	sum, n := 0.0, 1
	for ; ; n++ {
		cost, ok := c.NextHint()
		if !ok {
			break
		}
		sum += cost
		c, err = o.Hint(t.Context(), mara, id, n)
		must(t, err)
		if got := c.Last().SoFar.HintPrice(); got != sum {
			t.Errorf("hint %d: %v points were announced and %v taken", n, sum, got)
		}
	}
	c, err = o.Hint(t.Context(), mara, id, n)
	if n < 3 || c.Problem != "reply.no_hint" {
		t.Errorf("after %d hints: %v, problem %q", n-1, err, c.Problem)
	}
	c, err = o.Reply(t.Context(), mara, id, n, good)
	must(t, err)
	if c.Last().Number() != 1 {
		t.Errorf("the first reply counts as number %d", c.Last().Number())
	}
	if _, ok := c.NextHint(); !ok && !c.Ended() {
		t.Error("no hint for the second reply")
	}
}

func TestHintsRunOutAndAreForPracticeOnly(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	var err error
	n := 1
	for ; n < 9 && err == nil; n++ {
		_, err = o.Hint(ctx, mara, id, n)
	}
	is(t, "one hint too many", err, practice.ErrInvalid)
	if n < 4 || n > 7 {
		t.Errorf("%d hints for one reply", n-2)
	}
	_, err = o.Hint(ctx, mara, id, 1)
	is(t, "an old turn", err, practice.ErrConflict)
	_, err = o.Hint(ctx, ivo, id, n)
	is(t, "somebody else's", err, practice.ErrNotFound)
	b, err := o.Brief(ctx, mara, "late-parcel")
	must(t, err)
	test, err := o.Start(ctx, mara, b.NewID, "late-parcel", practice.Test)
	must(t, err)
	_, err = o.Hint(ctx, mara, test.ID, 1)
	is(t, "a test", err, practice.ErrForbidden)
}
