package practice

import (
	"context"
	"time"

	"coolhead/scenarios"
)

// PastPage is how many attempts Past lists at once.
const PastPage = 50

// wholeRecord is how many attempts a person's record goes back: more than anybody makes in years.
const wholeRecord = 1000

// Desk is where people practise. Its fields are handed in by cmd.
type Desk struct {
	Attempts Attempts
	// DrillAttempts may be nil where the library has no drills.
	DrillAttempts DrillAttempts
	Library       *Library
	Now           func() time.Time
	NewID         func() string
}

// ShelfEntry is a scenario as the shelf shows it, with the person's own record.
type ShelfEntry struct {
	Scenario *scenarios.Scenario
	Tries    int
	Best     float64 // best overall of a finished attempt, 0 without one
	Passed   bool
	// Open is the id of an unfinished attempt to go on with, OpenMode its mode; "" if none.
	Open     string
	OpenMode Mode
}

// Brief is the briefing page: the scenario, who writes beside it (nil for nobody), the id of the
// attempt its form starts, and an unfinished attempt with its mode if there is one.
type Brief struct {
	Scenario *scenarios.Scenario
	Beside   *scenarios.Scenario
	NewID    string
	Open     string
	OpenMode Mode
}

// Conversation is an attempt as its page shows it.
type Conversation struct {
	Attempt  Attempt
	Scenario *scenarios.Scenario
	// Beside is the scenario of a second customer at the same time; nil without one. Windows tells whose turns are whose.
	Beside *scenarios.Scenario
	Turns  []Turn // turn 0 is the customer's opening
	// To is the window that the next reply was turned to, counted from 1; 0 leaves it to Waiting.
	To int
	// Draft is text to put back into the box after a refused reply; Problem says why (a catalogue key).
	Draft   string
	Problem string
	Now     time.Time
}

// Last returns the newest turn.
func (c Conversation) Last() Turn { return c.Turns[len(c.Turns)-1] }

// Ended tells whether the conversation is over.
func (c Conversation) Ended() bool { return c.Last().State.Exit != "" }

// Shelf lists the scenarios with the person's record, the easy ones first.
func (d *Desk) Shelf(ctx context.Context, person string) ([]ShelfEntry, error) {
	past, err := d.Attempts.Past(ctx, person, time.Time{}, wholeRecord)
	if err != nil {
		return nil, err
	}
	entries := make([]ShelfEntry, len(d.Library.List()))
	for i, s := range d.Library.List() {
		entries[i] = entry(s, past)
	}
	return entries, nil
}

// entry sums up a person's attempts, newest first, at one scenario.
func entry(s *scenarios.Scenario, past []Past) ShelfEntry {
	e := ShelfEntry{Scenario: s}
	for _, p := range past {
		switch {
		case p.Scenario != s.ID:
		case p.Exit == "":
			if e.Open == "" {
				e.Open, e.OpenMode = p.ID, p.Mode
			}
		case p.SoFar.Fork != (Fork{}): // its beginning is another attempt's
		default:
			e.Tries++
			e.Best = max(e.Best, p.SoFar.Overall)
			e.Passed = e.Passed || p.SoFar.Passed
		}
	}
	return e
}

// Brief prepares the briefing of a scenario; ErrNotFound if there is none of that id.
func (d *Desk) Brief(ctx context.Context, person, scenario string) (Brief, error) {
	s, ok := d.Library.Scenarios[scenario]
	if !ok {
		return Brief{}, ErrNotFound
	}
	past, err := d.Attempts.Past(ctx, person, time.Time{}, wholeRecord)
	if err != nil {
		return Brief{}, err
	}
	e := entry(s, past)
	return Brief{Scenario: s, Beside: d.Library.Scenarios[s.Beside], NewID: d.NewID(), Open: e.Open, OpenMode: e.OpenMode}, nil
}

// Open returns an attempt with its turns; ErrNotFound if it is not the person's or
// its scenario is no longer in the library.
func (d *Desk) Open(ctx context.Context, person, attempt string) (Conversation, error) {
	a, turns, err := d.Attempts.Attempt(ctx, person, attempt)
	if err != nil {
		return Conversation{}, err
	}
	s, ok := d.Library.Scenarios[a.Scenario]
	if !ok {
		return Conversation{}, ErrNotFound
	}
	return Conversation{Attempt: a, Scenario: s, Beside: d.Library.Scenarios[s.Beside], Turns: turns, Now: d.now()}, nil
}

// Past lists the person's attempts, newest first, at most PastPage of them, those
// older than before if it is set.
func (d *Desk) Past(ctx context.Context, person string, before time.Time) ([]Past, error) {
	return d.Attempts.Past(ctx, person, before, PastPage)
}

// Report draws up the report of an attempt.
func (d *Desk) Report(ctx context.Context, person, attempt string) (Report, error) {
	c, err := d.Open(ctx, person, attempt)
	if err != nil {
		return Report{}, err
	}
	past, err := d.Attempts.Past(ctx, person, c.Attempt.Started, wholeRecord)
	if err != nil {
		return Report{}, err
	}
	r := report(c)
	r.Earlier = bestOf(past, c.Scenario.ID)
	return r, nil
}

// bestOf is the best finished attempt at a scenario; nil without one.
func bestOf(past []Past, scenario string) (best *Past) {
	for i, p := range past {
		if p.Scenario == scenario && p.Exit != "" && p.SoFar.Fork == (Fork{}) && (best == nil || p.SoFar.Overall > best.SoFar.Overall) {
			best = &past[i]
		}
	}
	return best
}

// now is the time as the store keeps it.
func (d *Desk) now() time.Time { return d.Now().UTC().Truncate(time.Millisecond) }
