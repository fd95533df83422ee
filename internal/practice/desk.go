package practice

import (
	"context"
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Desk is where people practise. Its fields are handed in by cmd.
type Desk struct {
	Attempts Attempts
	Library  *Library
	Now      func() time.Time
	NewID    func() string
}

// ShelfEntry is a scenario as the shelf shows it, with the person's own record.
type ShelfEntry struct {
	Scenario *scenarios.Scenario
	Tries    int
	Best     float64 // best overall of a finished attempt, 0 without one
	Passed   bool
	// Open is the id of an unfinished attempt to go on with; "" if none.
	Open string
}

// Brief is the briefing page: the scenario, the id of the attempt its form starts,
// and an unfinished attempt if there is one.
type Brief struct {
	Scenario *scenarios.Scenario
	NewID    string
	Open     string
}

// Conversation is an attempt as its page shows it.
type Conversation struct {
	Attempt  Attempt
	Scenario *scenarios.Scenario
	Turns    []Turn // turn 0 is the customer's opening
	// Draft is text to put back into the box after a refused reply; Problem says why (a catalogue key).
	Draft   string
	Problem string
	Now     time.Time
}

// Last returns the newest turn.
func (c Conversation) Last() Turn { return c.Turns[len(c.Turns)-1] }

// Ended tells whether the conversation is over.
func (c Conversation) Ended() bool { return c.Last().State.Exit != "" }

// Missed is something the conversation never dealt with.
type Missed struct {
	Text   string
	Better string
}

// Report is what a finished (or running) attempt has shown.
type Report struct {
	Conversation
	Standing Standing
	// Changes compares with the person's best earlier attempt at the same scenario; nil without one.
	Earlier *Past
	// BestTurn and WorstTurn are turn numbers worth reading; 0 if there is none.
	BestTurn, WorstTurn int
	// Unanswered are asks never answered, Undelivered facts never told, Promises forbidden things said.
	Unanswered, Undelivered, Promises []Missed
	// Reason says in plain words why the customer left as they did (a catalogue key).
	Reason string
}

// MaxReply is the longest reply that is taken, in runes.
const MaxReply = 8000

// Shelf lists the scenarios with the person's record.
func (d *Desk) Shelf(ctx context.Context, person string) ([]ShelfEntry, error) { panic("todo") }

// Brief prepares the briefing of a scenario.
func (d *Desk) Brief(ctx context.Context, person, scenario string) (Brief, error) { panic("todo") }

// Start begins an attempt under an id made by Brief; starting it again returns the same attempt.
func (d *Desk) Start(ctx context.Context, person, id, scenario string, mode Mode) (Attempt, error) {
	panic("todo")
}

// Open returns an attempt with its turns.
func (d *Desk) Open(ctx context.Context, person, attempt string) (Conversation, error) { panic("todo") }

// Reply grades the reply as turn n, lets the customer answer and stores both.
// It returns the conversation as it now is. ErrConflict if turn n is there already (with the
// conversation as it is), ErrInvalid for an empty or overlong reply (with Draft and Problem set).
func (d *Desk) Reply(ctx context.Context, person, attempt string, n int, text string) (Conversation, error) {
	panic("todo")
}

// Leave ends the conversation from the trainee's side as turn n.
func (d *Desk) Leave(ctx context.Context, person, attempt string, n int) (Conversation, error) {
	panic("todo")
}

// Report draws up the report of an attempt.
func (d *Desk) Report(ctx context.Context, person, attempt string) (Report, error) { panic("todo") }

// Past lists the person's attempts, newest first.
func (d *Desk) Past(ctx context.Context, person string, before time.Time) ([]Past, error) {
	panic("todo")
}

// Library holds the scenarios with their compiled cases.
type Library struct {
	Grader    *grading.Grader
	Scenarios map[string]*scenarios.Scenario
}
