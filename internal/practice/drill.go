package practice

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

// DrillAnswer is what was handed in: a reply for each task, or what was picked.
type DrillAnswer struct {
	// Replies are the written replies, a task each.
	Replies []string `json:"replies,omitempty"`
	// Mood is the number of the mood picked, from 0; -1 if none was. Cues are those of the cues.
	Mood int   `json:"mood"`
	Cues []int `json:"cues,omitempty"`
}

// DrillAttempt is one drill handed in once, with what it was worth then.
type DrillAttempt struct {
	ID     string // UUIDv7, made before the form is shown: sending the form twice hands it in once
	Person string
	Drill  string
	Lang   string
	// DrillVersion and GraderVersion say what it was graded with.
	DrillVersion  string
	GraderVersion string
	Answer        DrillAnswer
	Result        DrillResult
	At            time.Time
}

// DrillRecord is what a person has done with one drill so far.
type DrillRecord struct {
	Tries  int
	Best   float64 // best score, 0 without a try
	Passed bool
}

// AddDrills makes drills ready for grading. The error joins those that the grader cannot read
// and those that are there twice.
func (l *Library) AddDrills(list []*scenarios.Drill) error {
	if l.Drills == nil {
		l.Drills, l.exercises = map[string]*scenarios.Drill{}, map[string]*exercise{}
	}
	for _, d := range list {
		if other, twice := l.Drills[d.ID]; twice {
			return fmt.Errorf("drill %s is there in %s and %s: an id can be in one language only", d.ID, other.Lang, d.Lang)
		}
		e, err := l.exercise(d)
		if err != nil {
			return fmt.Errorf("drill %s/%s: %w", d.ID, d.Lang, err)
		}
		l.Drills[d.ID], l.exercises[d.ID] = d, e
		l.drillOrder = append(l.drillOrder, d)
	}
	return nil
}

// DrillList returns the drills in the order in which they were added: by kind, the easy ones first.
func (l *Library) DrillList() []*scenarios.Drill { return l.drillOrder }

// exercise is a drill made ready for grading: a judge for each task.
type exercise struct{ judges []*grading.Judge }

func (l *Library) exercise(d *scenarios.Drill) (*exercise, error) {
	e := &exercise{}
	for i, t := range d.Tasks {
		c, err := l.Grader.Case(drillBrief(d, t))
		if err != nil {
			return nil, fmt.Errorf("task %d: %w", i+1, err)
		}
		e.judges = append(e.judges, c.At(drillMoment(d, t)))
	}
	return e, nil
}

// drillBrief is a task as the grader wants to know it. What shows that a stake was seen is a
// fact, too: the grader names the facts it has heard.
func drillBrief(d *scenarios.Drill, t scenarios.Task) grading.Brief {
	b := grading.Brief{
		Lang: d.Lang, Channel: grading.Channel(d.Channel), Company: d.Company.Name, Person: d.Person,
		Fault: grading.Fault(d.Fault), Apology: grading.Apology(d.Apology),
		Stakes: points(t.Stakes), Offers: points(t.Offers), Forbidden: points(t.Forbidden), Jargon: jargon(d.Jargon),
		Card: strings.Join(slices.Concat([]string{d.Situation}, d.Screen), "\n"),
	}
	for _, f := range t.Facts {
		p := point(f.Point)
		p.Must = true
		b.Facts = append(b.Facts, p)
	}
	b.Facts = append(b.Facts, points(t.Stakes)...)
	return b
}

// drillStage is the stage of a conversation at which a kind of drill is written.
var drillStage = map[scenarios.DrillKind]grading.Stage{
	scenarios.DrillOpening: grading.Opening, scenarios.DrillClosing: grading.ClosingTime,
}

func drillMoment(d *scenarios.Drill, t scenarios.Task) grading.Moment {
	m := grading.Moment{Stage: drillStage[d.Kind], Customer: t.Message}
	for _, s := range t.Earlier {
		m.History = append(m.History, grading.Message{Who: grading.Speaker(s.Who), Text: s.Text})
	}
	if d.Mood != nil {
		m.Mood = &grading.Mood{Anger: d.Mood.Anger, Confusion: d.Mood.Confusion, Trust: d.Mood.Trust, Patience: d.Mood.Patience}
	}
	return m
}
