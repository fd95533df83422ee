package views

import (
	"fmt"
	"strconv"

	"coolhead/internal/practice"
)

// forked tells whether an attempt was taken from another one.
func forked(c practice.Conversation) bool { return c.Turns[0].SoFar.Fork.Attempt != "" }

// parted is the number of the first reply that a fork has for itself.
func parted(c practice.Conversation) int {
	last := 0
	for _, t := range c.Turns {
		if t.N < c.Turns[0].SoFar.Fork.Turn {
			last = t.Number()
		}
	}
	return last + 1
}

// lastShared tells whether a turn of a window is the last one there that the fork did not make itself.
func lastShared(c practice.Conversation, t practice.Turn) bool {
	from := c.Turns[0].SoFar.Fork.Turn
	for _, other := range c.Turns {
		if other.N > t.N && other.N < from {
			return false
		}
	}
	return t.N < from
}

// forkID makes the id of a fork at turn n from the page's own: so each turn of a page begins another
// attempt, and the same form sent twice the same one. An id that is none is left as it is.
func forkID(id string, n int) string {
	const tail = 4 // hexadecimal digits, of those that are chance
	if len(id) < tail {
		return id
	}
	last, err := strconv.ParseUint(id[len(id)-tail:], 16, 16)
	if err != nil {
		return id
	}
	return id[:len(id)-tail] + fmt.Sprintf("%04x", uint16(last)+uint16(n))
}

func forkAddress(c practice.Conversation, t practice.Turn) string {
	return "/attempts/" + c.Attempt.ID + "/turns/" + strconv.Itoa(t.N) + "/fork"
}

func compareAddress(c practice.Conversation) string { return "/attempts/" + c.Attempt.ID + "/compare" }

func reportAddress(c practice.Conversation) string { return "/attempts/" + c.Attempt.ID + "/report" }
