package practice

import (
	"context"
	"slices"

	"coolhead/scenarios"
)

// Hint is help that was asked for in practice.
type Hint struct {
	// Key is one of HintKeys, a catalogue key.
	Key string `json:"key"`
	// Text belongs to it: an ask, or a wording; "" if the key says it all.
	Text string `json:"text,omitempty"`
}

// The hints: what the customer needs, what is open, how to say it.
const (
	hintAnger   = "hint.anger"
	hintLost    = "hint.lost"
	hintClose   = "hint.close"
	hintAnswer  = "hint.answer"
	hintBehind  = "hint.behind"
	hintWording = "hint.wording"
)

// HintKeys lists every value of Hint.Key but "".
var HintKeys = []string{hintAnger, hintLost, hintClose, hintAnswer, hintBehind, hintWording}

// A hint costs HintCost points of the conversation's overall score, all together at most hintMost.
const (
	HintCost  = 3.0
	hintMost  = 15.0
	angryFrom = 60.0
)

// Hint gives the next hint for the reply that is due, as turn n: first what the customer needs, then
// what is behind it, then a wording. ErrForbidden in a test, ErrInvalid when there is no further hint,
// ErrConflict (with the conversation as it is) if turn n is there already or the conversation is over.
func (d *Desk) Hint(ctx context.Context, person, attempt string, n int) (Conversation, error) {
	return d.HintTo(ctx, person, attempt, 0, n)
}

// HintTo is Hint for a reply to the customer of one window of two, counted from 1; 0 leaves it to
// Waiting. ErrConflict also when that customer has left.
func (d *Desk) HintTo(ctx context.Context, person, attempt string, to, n int) (Conversation, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Conversation{}, err
	}
	c.To = to
	if c.Attempt.Mode != Practice {
		return c, ErrForbidden
	}
	if !c.takes(n) {
		return c, ErrConflict
	}
	one, last := c.Facing(), c.Last()
	hints := one.hints()
	if len(hints) == 0 {
		c.Problem = problemHints
		return c, ErrInvalid
	}
	t := Turn{Attempt: attempt, N: n, State: one.Last().State, SoFar: last.SoFar}
	t.State.Exit, t.SoFar.Window = "", c.Waiting()
	t.SoFar.Own = one.Last().SoFar.Own
	t.SoFar.Hints, t.SoFar.Hint = last.SoFar.Hints+1, hints[0]
	return d.add(ctx, c, t)
}

// hints are those left for the next reply of a conversation with one customer.
func (c Conversation) hints() []Hint {
	given := 0
	for i := len(c.Turns) - 1; i > 0 && c.Turns[i].SoFar.Hint != (Hint{}); i-- {
		given++
	}
	all := hintsFor(c.Scenario, c.Last().State)
	return all[min(given, len(all)):]
}

// NextHint tells whether a hint can be had for the next reply, to any of the customers, and how many
// points of the overall score it costs.
func (c Conversation) NextHint() (cost float64, ok bool) {
	if c.Attempt.Mode != Practice || c.Ended() {
		return 0, false
	}
	for i := range c.Windows() {
		if one := c.Alone(i); !one.Ended() && len(one.hints()) > 0 {
			ok = true
		}
	}
	taken := c.Last().SoFar.Hints
	return hintPrice(taken+1) - hintPrice(taken), ok
}

// hintsFor are the hints for the next reply, the gentlest first; about one ask at a time.
func hintsFor(s *scenarios.Scenario, st scenarios.State) []Hint {
	var hints []Hint
	waits := func(a scenarios.Ask) bool { return !slices.Contains(st.Answered, a.ID) }
	i := slices.IndexFunc(s.Open(st), waits)
	if key := need(st); key != hintAnswer || i < 0 {
		hints = append(hints, Hint{Key: key})
	}
	if i < 0 {
		return hints
	}
	a := s.Open(st)[i]
	hints = append(hints, Hint{Key: hintAnswer, Text: a.Text})
	if a.Hidden != "" {
		hints = append(hints, Hint{Key: hintBehind, Text: a.Hidden})
	}
	if better := betterFor(s, a); better != "" {
		hints = append(hints, Hint{Key: hintWording, Text: better})
	}
	return hints
}

// need names what the customer needs most.
func need(st scenarios.State) string {
	switch {
	case st.Phase == closingPhase:
		return hintClose
	case st.Mood.Anger >= angryFrom:
		return hintAnger
	case st.Mood.Confusion >= confusedFrom:
		return hintLost
	}
	return hintAnswer
}

// played are the turns without the hints between them.
func played(turns []Turn) []Turn {
	return slices.DeleteFunc(slices.Clone(turns), func(t Turn) bool { return t.SoFar.Hint != (Hint{}) })
}

// HintPrice is what the hints so far cost, in points of the overall score.
func (s Standing) HintPrice() float64 { return hintPrice(s.Hints) }

// hintPrice is what the hints of a conversation cost.
func hintPrice(hints int) float64 { return min(HintCost*float64(hints), hintMost) }
