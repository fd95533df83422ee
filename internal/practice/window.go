package practice

import (
	"slices"
	"strings"
	"time"

	"coolhead/scenarios"
)

// Window is one of the conversations of an attempt: the only one, or one of two held at once.
type Window struct {
	Scenario *scenarios.Scenario
	// Turns begin with the customer's opening; N is that of the attempt, and State.Exit tells how this
	// customer left, though the attempt goes on with the other.
	Turns []Turn
}

// Last is the window's newest turn.
func (w Window) Last() Turn { return w.Turns[len(w.Turns)-1] }

// Windows returns the conversations of an attempt: one, or two where somebody writes beside.
func (c Conversation) Windows() []Window {
	if c.Beside == nil {
		return []Window{{c.Scenario, c.Turns}}
	}
	first := c.Turns[0]
	second := opening(c.Beside, c.Attempt, first.State.Seed)
	second.At, second.SoFar.Window, second.SoFar.Fork = first.At, 1, first.SoFar.Fork
	all := append([]Turn{first, second}, c.Turns[1:]...)
	windows := []Window{{Scenario: c.Scenario}, {Scenario: c.Beside}}
	for _, t := range all {
		i := t.SoFar.Window & 1
		t.State.Exit = t.SoFar.Gone[i]
		windows[i].Turns = append(windows[i].Turns, t)
	}
	return windows
}

// Waiting is the index of the window that the next reply goes to: the one it was turned to, else of
// those still open the one that has waited longer.
func (c Conversation) Waiting() int {
	if c.Beside == nil {
		return 0
	}
	if c.To > 0 && c.there(c.To-1) {
		return c.To - 1
	}
	gone, last := c.Last().SoFar.Gone, c.Last().SoFar.Window
	switch next := 1 - last; {
	case len(c.Turns) == 1 && gone[0] == "":
		return 0
	case c.Last().SoFar.Hint != (Hint{}) && gone[last] == "":
		return last // a hint is no reply
	case gone[next] == "":
		return next
	}
	return last
}

// there tells whether the customer of a window has not left.
func (c Conversation) there(i int) bool {
	if i < 0 || i > 1 || i == 1 && c.Beside == nil {
		return false
	}
	return c.Last().SoFar.Gone[i] == ""
}

// Facing is the conversation with the customer who waits, as if there were no other.
func (c Conversation) Facing() Conversation { return c.Alone(c.Waiting()) }

// Alone is the conversation of window i, as if there were no other.
func (c Conversation) Alone(i int) Conversation {
	w := c.Windows()[i]
	c.Scenario, c.Turns, c.Beside, c.To = w.Scenario, w.Turns, nil, 0
	return c
}

// Waited is how many replies ago the customer of window i wrote last: so long they have waited while
// somebody else was answered.
func (c Conversation) Waited(i int) int {
	turns := played(c.Windows()[i].Turns)
	return c.Last().Number() - turns[len(turns)-1].Number()
}

// Since is when the customer who is to be answered wrote last; a hint in between changes nothing.
func (c Conversation) Since() time.Time {
	turns := played(c.Facing().Turns)
	return turns[len(turns)-1].At
}

// wait is how long the customer who is to be answered has waited; a clock that was set back does not count.
func (c Conversation) wait() time.Duration { return max(0, c.Now.Sub(c.Since())) }

// merge makes a turn of one window a turn of the attempt: it ends when both customers are gone.
func (c Conversation) merge(t Turn) Turn {
	before, i := c.Last(), c.Waiting()
	t.N = before.N + 1
	t.SoFar.Hints, t.SoFar.Fork = before.SoFar.Hints, before.SoFar.Fork
	if c.Beside == nil {
		return t
	}
	own, exit := t.SoFar, t.State.Exit
	t.SoFar = together(own, c.Windows()[1-i].Last().SoFar.Own)
	t.SoFar.Own, t.SoFar.Window, t.SoFar.Gone = &own, i, before.SoFar.Gone
	t.SoFar.Gone[i] = exit
	if other := &t.SoFar.Gone[1-i]; exit == scenarios.Left && *other == "" {
		*other = exit // who leaves, leaves both
	}
	t.State.Exit = worse(t.SoFar.Gone)
	return t
}

// together is the standing of an attempt with two customers, of whom the second may not have been answered yet.
func together(a Standing, other *Standing) Standing {
	if other == nil {
		return a
	}
	b, mean := *other, func(x, y float64) float64 { return round((x + y) / 2) }
	a.Calm, a.Clarity = mean(a.Calm, b.Calm), mean(a.Clarity, b.Clarity)
	a.Empathy, a.Closing = mean(a.Empathy, b.Empathy), mean(a.Closing, b.Closing)
	a.Overall, a.CSAT = mean(a.Overall, b.Overall), mean(a.CSAT, b.CSAT)
	a.ClosingJudged, a.Passed = a.ClosingJudged && b.ClosingJudged, a.Passed && b.Passed
	return a
}

// worse is the less happy exit of two; "" as long as one of the customers is there.
func worse(gone [2]scenarios.Exit) scenarios.Exit {
	if gone[0] == "" || gone[1] == "" {
		return ""
	}
	return scenarios.Exits[max(slices.Index(scenarios.Exits, gone[0]), slices.Index(scenarios.Exits, gone[1]))]
}

// pasted is what was said word for word in the other window; "" if it is new. The grader takes it for said before.
func (c Conversation) pasted(text string) string {
	if c.Beside == nil {
		return ""
	}
	for _, t := range c.Windows()[1-c.Waiting()].Turns {
		if t.Reply != "" && strings.EqualFold(t.Reply, text) {
			return t.Reply
		}
	}
	return ""
}
