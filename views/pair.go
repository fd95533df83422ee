package views

import (
	"strconv"

	"coolhead/internal/practice"
)

// nth is an id for window i: as it is for the first, with a number for the second.
func nth(id string, i int) string {
	if i == 0 {
		return id
	}
	return id + "-" + strconv.Itoa(i+1)
}

// seat is window i as if there were no other; in a test that goes on, it shows no more than before the
// customer left.
func seat(c practice.Conversation, i int) practice.Conversation {
	one := c.Alone(i)
	if !coached(c) {
		one.Turns[len(one.Turns)-1].State.Exit = ""
	}
	return one
}

// waiting says since how many turns a customer waits, or how they left.
func waiting(f Frame, c practice.Conversation, i int) string {
	one := c.Alone(i)
	if one.Ended() {
		return f.t("exit." + string(one.Last().State.Exit))
	}
	if n := c.Waited(i); n > 0 {
		return f.n("pair.since", n)
	}
	return f.t("pair.fresh")
}

// there are the windows whose customers have not left.
func there(c practice.Conversation) []int {
	var list []int
	for i := range c.Windows() {
		if !c.Alone(i).Ended() {
			list = append(list, i)
		}
	}
	return list
}

// lastLine is what the customer said last.
func lastLine(c practice.Conversation) string {
	for i := len(c.Turns) - 1; i >= 0; i-- {
		if line := c.Turns[i].Line; line != "" {
			return line
		}
	}
	return ""
}

// inOrder are the turns of an attempt in the order in which they were said, both openings first.
func inOrder(c practice.Conversation) []practice.Turn {
	windows := c.Windows()
	if len(windows) == 1 {
		return c.Turns
	}
	return append([]practice.Turn{c.Turns[0], windows[1].Turns[0]}, c.Turns[1:]...)
}

// windowOf is the window that a turn belongs to.
func windowOf(c practice.Conversation, t practice.Turn) practice.Window {
	windows := c.Windows()
	return windows[min(t.SoFar.Window, len(windows)-1)]
}
