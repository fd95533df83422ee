package practice

import (
	"context"
	"errors"
	"slices"

	"coolhead/scenarios"
)

// DrillEntry is a drill as the shelf shows it, with the person's own record.
type DrillEntry struct {
	Drill *scenarios.Drill
	DrillRecord
}

// DrillSheet is the page of a drill: what to do, and the id of what its form hands in.
type DrillSheet struct {
	Drill *scenarios.Drill
	NewID string
	// Answer is put back into the form after it was refused; Problem says why (a catalogue key).
	Answer  DrillAnswer
	Problem string
}

// DrillReview is a drill that was handed in, as its page shows it.
type DrillReview struct {
	Drill   *scenarios.Drill
	Attempt DrillAttempt
	// Changed tells that the drill is no longer the one that was handed in: its texts may not fit.
	Changed bool
}

// The problems a drill can come back with, besides those of a reply.
const problemUnpicked = "drill.unpicked"

// DrillProblems lists every value of DrillSheet.Problem but "".
var DrillProblems = []string{problemEmpty, problemLong, problemUnpicked}

// Drills lists the drills with the person's record.
func (d *Desk) Drills(ctx context.Context, person string) ([]DrillEntry, error) {
	list := d.Library.DrillList()
	if len(list) == 0 {
		return nil, nil
	}
	records, err := d.DrillAttempts.DrillRecords(ctx, person)
	if err != nil {
		return nil, err
	}
	entries := make([]DrillEntry, len(list))
	for i, drill := range list {
		entries[i] = DrillEntry{drill, records[drill.ID]}
	}
	return entries, nil
}

// Drill prepares the page of a drill; ErrNotFound if there is none of that id.
func (d *Desk) Drill(id string) (DrillSheet, error) {
	drill, ok := d.Library.Drills[id]
	if !ok {
		return DrillSheet{}, ErrNotFound
	}
	return DrillSheet{Drill: drill, NewID: d.NewID(), Answer: DrillAnswer{Mood: -1}}, nil
}

// HandIn grades an answer under an id made by Drill and stores it; handing it in again under
// the same id changes nothing. ErrNotFound for an unknown drill, ErrConflict for an id that is
// somebody else's, ErrInvalid for an id that is no UUID or an answer that is not complete (then
// with the sheet, its Problem set).
func (d *Desk) HandIn(ctx context.Context, person, id, drill string, a DrillAnswer) (DrillSheet, error) {
	sheet, err := d.Drill(drill)
	if err != nil {
		return DrillSheet{}, err
	}
	if _, ok := seedOf(id); !ok {
		return DrillSheet{}, ErrInvalid
	}
	sheet.NewID = id
	sheet.Answer, sheet.Problem = complete(sheet.Drill, a)
	if sheet.Problem != "" {
		return sheet, ErrInvalid
	}
	try := DrillAttempt{ID: id, Person: person, Drill: drill, Lang: sheet.Drill.Lang, DrillVersion: sheet.Drill.Version,
		GraderVersion: d.Library.Grader.Version(), Answer: sheet.Answer,
		Result: d.Library.MarkDrill(sheet.Drill, sheet.Answer), At: d.now()}
	err = d.DrillAttempts.AddDrillAttempt(ctx, try)
	if errors.Is(err, ErrConflict) {
		if _, again := d.DrillAttempts.DrillAttempt(ctx, person, id); again == nil {
			return sheet, nil
		}
	}
	return sheet, err
}

// complete tidies an answer; the problem is a catalogue key, "" if it can be graded.
func complete(d *scenarios.Drill, a DrillAnswer) (DrillAnswer, string) {
	if d.Kind == scenarios.DrillReading {
		return picked(d.Tasks[0], a)
	}
	known, first := DrillAnswer{Mood: -1, Replies: make([]string, len(d.Tasks))}, ""
	for i := range d.Tasks {
		text, problem := "", problemEmpty
		if i < len(a.Replies) {
			text, problem = tidy(a.Replies[i])
		}
		known.Replies[i] = text
		if first == "" {
			first = problem
		}
	}
	return known, first
}

// picked keeps what there is to pick, each once and in order.
func picked(t scenarios.Task, a DrillAnswer) (known DrillAnswer, problem string) {
	known.Mood = -1
	if a.Mood >= 0 && a.Mood < len(t.Moods) {
		known.Mood = a.Mood
	}
	for i := range t.Cues {
		if slices.Contains(a.Cues, i) {
			known.Cues = append(known.Cues, i)
		}
	}
	if known.Mood < 0 || len(known.Cues) == 0 {
		problem = problemUnpicked
	}
	return known, problem
}

// DrillAttempt returns a drill that was handed in; ErrNotFound if it is not the person's, not of
// this drill or no longer in the library.
func (d *Desk) DrillAttempt(ctx context.Context, person, drill, id string) (DrillReview, error) {
	a, err := d.DrillAttempts.DrillAttempt(ctx, person, id)
	if err != nil {
		return DrillReview{}, err
	}
	known, ok := d.Library.Drills[a.Drill]
	if !ok || a.Drill != drill || len(a.Result.Parts) != len(known.Tasks) {
		return DrillReview{}, ErrNotFound
	}
	return DrillReview{Drill: known, Attempt: a, Changed: a.DrillVersion != known.Version}, nil
}
