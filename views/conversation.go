package views

import (
	"fmt"
	"strconv"
	"time"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// before is the customer's mood one turn ago; the same mood when there is none.
func before(c practice.Conversation) scenarios.Mood {
	if len(c.Turns) < 2 {
		return c.Last().State.Mood
	}
	return c.Turns[len(c.Turns)-2].State.Mood
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
