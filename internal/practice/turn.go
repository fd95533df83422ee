package practice

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"strings"
)

// Start begins an attempt under an id made by Brief; starting it again returns the
// same attempt. ErrNotFound for an unknown scenario, ErrInvalid for an unknown mode or
// an id that is no UUID, ErrConflict for an id that is somebody else's.
func (d *Desk) Start(ctx context.Context, person, id, scenario string, mode Mode) (Attempt, error) {
	s, ok := d.Library.Scenarios[scenario]
	if !ok {
		return Attempt{}, ErrNotFound
	}
	seed, ok := seedOf(id)
	if !ok || mode != Practice && mode != Test {
		return Attempt{}, ErrInvalid
	}
	a := Attempt{ID: id, Person: person, Scenario: s.ID, Lang: s.Lang, Mode: mode,
		ScenarioVersion: s.Version, GraderVersion: d.Library.Grader.Version(), Started: d.now()}
	err := d.Attempts.Begin(ctx, a, opening(s, a, seed))
	if !errors.Is(err, ErrConflict) {
		return a, err
	}
	begun, _, again := d.Attempts.Attempt(ctx, person, id)
	if again != nil {
		return Attempt{}, err
	}
	return begun, nil
}

// seedOf reads the first eight bytes of a UUID, so that an attempt can be played
// again from its id alone.
func seedOf(id string) (seed uint64, ok bool) {
	b, err := hex.DecodeString(strings.ReplaceAll(id, "-", ""))
	if err != nil || len(b) != 16 || len(id) != 36 || strings.ToLower(id) != id {
		return 0, false
	}
	return binary.BigEndian.Uint64(b), true
}

// Reply grades the reply as turn n, lets the customer answer and stores both.
// It returns the conversation as it now is. ErrConflict if turn n is there already or
// the conversation is over (with the conversation as it is), ErrInvalid for an empty
// or overlong reply (with Draft and Problem set).
func (d *Desk) Reply(ctx context.Context, person, attempt string, n int, text string) (Conversation, error) {
	return d.ReplyTo(ctx, person, attempt, 0, n, text)
}

// ReplyTo is Reply to the customer of one window of two, counted from 1; 0 leaves it to Waiting.
// ErrConflict also when that customer has left.
func (d *Desk) ReplyTo(ctx context.Context, person, attempt string, to, n int, text string) (Conversation, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Conversation{}, err
	}
	c.To = to
	text, problem := tidy(text)
	if !c.takes(n) {
		return c.refused(n, text), ErrConflict
	}
	if problem != "" {
		c.Draft, c.Problem = text, problem
		return c, ErrInvalid
	}
	return d.add(ctx, c, c.play(d.Library, text, c.wait()))
}

// Leave ends the conversation from the trainee's side as turn n; ErrConflict (with
// the conversation as it is) if turn n is there already or the conversation is over.
func (d *Desk) Leave(ctx context.Context, person, attempt string, n int) (Conversation, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Conversation{}, err
	}
	if !c.takes(n) {
		return c, ErrConflict
	}
	return d.add(ctx, c, c.leaving(c.wait()))
}

// add stores the next turn. Of two at the same time one is refused, and sees what the
// other one did.
func (d *Desk) add(ctx context.Context, c Conversation, t Turn) (Conversation, error) {
	t.At = c.Since().Add(t.Took)
	if t.At.Before(c.Last().At) {
		t.At = c.Last().At
	}
	err := d.Attempts.Append(ctx, c.Attempt.Person, t)
	if errors.Is(err, ErrConflict) {
		now, e := d.Open(ctx, c.Attempt.Person, c.Attempt.ID)
		if e != nil {
			return Conversation{}, e
		}
		return now.refused(t.N, t.Reply), err
	}
	if err != nil {
		return Conversation{}, err
	}
	c.Turns, c.To = append(c.Turns, t), 0
	return c, nil
}

// takes tells whether the conversation waits for turn n, and whom it was turned to is there.
func (c Conversation) takes(n int) bool {
	return !c.Ended() && n == c.Last().N+1 && (c.To == 0 || c.there(c.To-1))
}

// refused puts a reply that came too late back into the box, unless it is the one
// that is there already or nobody listens any more.
func (c Conversation) refused(n int, text string) Conversation {
	sent := n > 0 && n < len(c.Turns) && c.Turns[n].Reply == text
	if text != "" && !sent && !c.Ended() {
		c.Draft, c.Problem = text, problemConflict
	}
	return c
}
