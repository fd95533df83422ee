package practice

import (
	"context"
	"errors"
)

// Fork says which attempt a conversation was taken from, and the first turn that is its own.
type Fork struct {
	Attempt string `json:"attempt"`
	Turn    int    `json:"turn"`
}

// Comparison is a conversation that was taken from another one, and that one.
type Comparison struct {
	// Fork went its own way from turn From of Origin on.
	Fork, Origin Conversation
	From         int
}

// Fork begins a new attempt, in practice mode, under an id made by Brief: a conversation of the person
// is taken up again so that turn n is answered anew. Forking again under the same id returns the same
// attempt. ErrNotFound if the attempt is not theirs, ErrForbidden for a test that is not over,
// ErrInvalid for a turn that was not answered or an id that is no UUID, ErrConflict for an id that is
// taken or a scenario that has changed since.
func (d *Desk) Fork(ctx context.Context, person, attempt string, n int, id string) (Attempt, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Attempt{}, err
	}
	_, ok := seedOf(id)
	switch {
	case c.Attempt.Mode == Test && !c.Ended():
		return Attempt{}, ErrForbidden
	case !ok || n < 1 || n > c.Last().N || c.Turns[n].Reply == "":
		return Attempt{}, ErrInvalid
	case !c.Forks():
		return Attempt{}, ErrConflict
	}
	return d.branch(ctx, c, n, id)
}

// Forks tells whether the replies of a conversation can be answered anew: not in a test that goes on,
// and not when the scenario has changed since.
func (c Conversation) Forks() bool {
	return (c.Attempt.Mode == Practice || c.Ended()) && c.Attempt.ScenarioVersion == c.Scenario.Version
}

// branch stores the turns before n under a new id, or those of them that are not there yet.
func (d *Desk) branch(ctx context.Context, c Conversation, n int, id string) (Attempt, error) {
	from := Fork{Attempt: c.Attempt.ID, Turn: n}
	a := c.Attempt
	a.ID, a.Mode, a.Started, a.GraderVersion = id, Practice, c.Now, d.Library.Grader.Version()
	err := d.Attempts.Begin(ctx, a, from.own(c.Turns[0], a))
	done := 1
	if errors.Is(err, ErrConflict) {
		there, turns, again := d.Attempts.Attempt(ctx, a.Person, id)
		if again != nil || turns[0].SoFar.Fork != from {
			return Attempt{}, err
		}
		a, done, err = there, len(turns), nil
	}
	for i := done; i < n && err == nil; i++ {
		err = d.Attempts.Append(ctx, a.Person, from.own(c.Turns[i], a))
	}
	return a, err
}

// own is a turn of the origin as the fork keeps it.
func (f Fork) own(t Turn, a Attempt) Turn {
	t.Attempt, t.At, t.SoFar.Fork = a.ID, a.Started, f
	return t
}

// Compare returns a fork with the attempt it was taken from; ErrNotFound if the attempt is no fork,
// or one of the two is not the person's.
func (d *Desk) Compare(ctx context.Context, person, attempt string) (Comparison, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Comparison{}, err
	}
	from := c.Turns[0].SoFar.Fork
	if from.Attempt == "" {
		return Comparison{}, ErrNotFound
	}
	origin, err := d.Open(ctx, person, from.Attempt)
	return Comparison{Fork: c, Origin: origin, From: from.Turn}, err
}
