package views

import (
	"strconv"

	"coolhead/internal/practice"
)

// rowID is the anchor of a turn in the report; the second of two openings has its place, not its number.
func rowID(place int, t practice.Turn) string {
	if t.N == 0 && place > 0 {
		return "opening-" + strconv.Itoa(place+1)
	}
	return "turn-" + strconv.Itoa(t.N)
}

// replyName is the heading of a reply: its number, and to whom where there are two.
func replyName(f Frame, c practice.Conversation, t practice.Turn) string {
	n := f.score(float64(t.Number()))
	if c.Beside == nil {
		return f.t("report.turn", "Turn", n)
	}
	return f.t("report.turn.to", "Turn", n, "Name", c.Speaker(t))
}
