package views

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// before is the customer's mood one reply ago; the same mood when there is none.
func before(c practice.Conversation) scenarios.Mood {
	turns := spoken(c.Turns)
	return turns[max(len(turns)-2, 0)].State.Mood
}

// spoken are the turns without the hints between them.
func spoken(turns []practice.Turn) []practice.Turn {
	return slices.DeleteFunc(slices.Clone(turns), func(t practice.Turn) bool { return t.SoFar.Hint.Key != "" })
}

// newest tells whether a turn holds the last reply; hints may come after it.
func newest(c practice.Conversation, t practice.Turn) bool {
	turns := spoken(c.Turns)
	return t.N == turns[len(turns)-1].N
}

// replyLabel names the box: whose reply it is to hold.
func replyLabel(f Frame, c practice.Conversation) string {
	if open := there(c); len(open) == 2 {
		return f.t("pair.reply")
	}
	return f.t("talk.reply", "Name", c.Facing().Scenario.Persona.Name)
}

// turnAddress is where the next reply is sent: n in the path says which turn it is to be.
func turnAddress(c practice.Conversation) string {
	return "/attempts/" + c.Attempt.ID + "/turns/" + strconv.Itoa(c.Last().N+1)
}

// minutes writes a wait as a clock does, "4:05"; app.js goes on counting in the same form.
func minutes(wait time.Duration) string {
	seconds := max(0, int(wait.Seconds()))
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

// pace writes the time that a reply may take.
func pace(seconds int) string { return minutes(time.Duration(seconds) * time.Second) }

// coached tells whether a turn's grade may be shown already.
func coached(c practice.Conversation) bool {
	return c.Attempt.Mode == practice.Practice || c.Ended()
}

// width writes a length on a drawing 100 wide.
func width(v float64) string {
	return strconv.FormatFloat(max(0, min(100, v)), 'f', 1, 64)
}
