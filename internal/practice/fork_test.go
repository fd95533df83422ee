package practice_test

import (
	"reflect"
	"testing"

	"coolhead/internal/practice"
)

func TestAForkGoesItsOwnWayFromATurn(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	for n, text := range []string{"Good afternoon, one moment please.", again, "Let me see."} {
		o.now.Add(30)
		_, err := o.Reply(ctx, mara, id, n+1, text)
		must(t, err)
	}
	before, err := o.Shelf(ctx, mara)
	must(t, err)
	o.now.Add(7200)
	fork, err := o.Fork(ctx, mara, id, 2, o.NewID())
	must(t, err)
	twice, err := o.Fork(ctx, mara, id, 2, fork.ID)
	must(t, err)
	c, err := o.Open(ctx, mara, fork.ID)
	must(t, err)
	origin, err := o.Open(ctx, mara, id)
	must(t, err)
	if fork.ID == id || twice != fork || len(c.Turns) != 2 || c.Attempt.Mode != practice.Practice || !reflect.DeepEqual(c.Last().State, origin.Turns[1].State) {
		t.Fatalf("%+v with %d turns, then %+v", c.Attempt, len(c.Turns), twice)
	}
	o.now.Add(30)
	c, err = o.Reply(ctx, mara, fork.ID, 2, again)
	must(t, err)
	if got, want := c.Last(), origin.Turns[2]; got.Line != want.Line || !reflect.DeepEqual(got.State, want.State) {
		t.Errorf("the same reply leads elsewhere: %+v, was %+v", got.State, want.State)
	}
	both, err := o.Compare(ctx, mara, fork.ID)
	must(t, err)
	if both.From != 2 || both.Origin.Attempt.ID != id || both.Fork.Attempt.ID != fork.ID || len(both.Origin.Turns) != 4 {
		t.Errorf("from %d, origin %s with %d turns", both.From, both.Origin.Attempt.ID, len(both.Origin.Turns))
	}
	if _, err := o.Leave(ctx, mara, fork.ID, 3); err != nil {
		t.Fatal(err)
	}
	shelf, err := o.Shelf(ctx, mara)
	must(t, err)
	if shelf[0] != before[0] {
		t.Errorf("a fork counts as an attempt of its own: %+v", shelf[0])
	}
}

func TestForkRefusesWhatCannotBe(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	id := o.begin(t)
	_, err := o.Reply(ctx, mara, id, 1, good)
	must(t, err)
	for _, n := range []int{-1, 0, 2} {
		_, err = o.Fork(ctx, mara, id, n, o.NewID())
		is(t, "a turn without a reply", err, practice.ErrInvalid)
	}
	_, err = o.Fork(ctx, mara, id, 1, "x")
	is(t, "no UUID", err, practice.ErrInvalid)
	_, err = o.Fork(ctx, mara, id, 1, id)
	is(t, "the same id", err, practice.ErrConflict)
	_, err = o.Fork(ctx, ivo, id, 1, o.NewID())
	is(t, "somebody else's", err, practice.ErrNotFound)
	_, err = o.Compare(ctx, mara, id)
	is(t, "no fork", err, practice.ErrNotFound)

	b, err := o.Brief(ctx, mara, "late-parcel")
	must(t, err)
	test, err := o.Start(ctx, mara, b.NewID, "late-parcel", practice.Test)
	must(t, err)
	_, err = o.Reply(ctx, mara, test.ID, 1, good)
	must(t, err)
	_, err = o.Fork(ctx, mara, test.ID, 1, o.NewID())
	is(t, "a running test", err, practice.ErrForbidden)
	_, err = o.Leave(ctx, mara, test.ID, 2)
	must(t, err)
	fork, err := o.Fork(ctx, mara, test.ID, 1, o.NewID())
	must(t, err)
	if fork.Mode != practice.Practice {
		t.Errorf("forked as %s", fork.Mode)
	}
}
