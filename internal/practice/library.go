package practice

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Library holds the scenarios with their compiled cases. It is safe for concurrent use.
type Library struct {
	Grader *grading.Grader
	// Scenarios are the scenarios by id.
	Scenarios map[string]*scenarios.Scenario

	// Drills are the drills by id; AddDrills fills them in.
	Drills map[string]*scenarios.Drill

	cases      map[string]*grading.Case
	order      []*scenarios.Scenario
	exercises  map[string]*exercise
	drillOrder []*scenarios.Drill
}

// NewLibrary makes every scenario ready for grading. The error joins what does not
// fit together: a case that the grader cannot read, a scenario that is there twice,
// an event that only grader or customers know.
func NewLibrary(g *grading.Grader, list []*scenarios.Scenario) (*Library, error) {
	l := &Library{Grader: g, Scenarios: map[string]*scenarios.Scenario{}, cases: map[string]*grading.Case{}}
	errs := []error{sameEvents(grading.Events, scenarios.EventNames())}
	for _, s := range list {
		errs = append(errs, l.add(s))
	}
	for _, s := range list {
		errs = append(errs, l.pair(s))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	slices.SortFunc(l.order, func(a, b *scenarios.Scenario) int {
		return cmp.Or(cmp.Compare(a.Difficulty, b.Difficulty), cmp.Compare(a.Title, b.Title), cmp.Compare(a.ID, b.ID))
	})
	return l, nil
}

// List returns the scenarios, the easy ones first.
func (l *Library) List() []*scenarios.Scenario { return l.order }

func (l *Library) add(s *scenarios.Scenario) error {
	if other, twice := l.Scenarios[s.ID]; twice {
		return fmt.Errorf("scenario %s is there in %s and %s: an id can be in one language only", s.ID, other.Lang, s.Lang)
	}
	c, err := l.Grader.Case(caseBrief(s))
	if err != nil {
		return fmt.Errorf("scenario %s/%s: %w", s.ID, s.Lang, err)
	}
	l.Scenarios[s.ID], l.cases[s.ID] = s, c
	l.order = append(l.order, s)
	return nil
}

// pair checks that the customer beside another one is there, and speaks the same language.
func (l *Library) pair(s *scenarios.Scenario) error {
	other, ok := l.Scenarios[s.Beside]
	switch {
	case s.Beside == "":
		return nil
	case !ok || other.Lang != s.Lang:
		return fmt.Errorf("scenario %s/%s: beside names %q, and there is no such scenario in that language", s.ID, s.Lang, s.Beside)
	case other.Beside != "":
		return fmt.Errorf("scenario %s/%s: %s has somebody beside, too; two at once are enough", s.ID, s.Lang, s.Beside)
	}
	return nil
}

// sameEvents checks that what the grader can tell the customer is what the customer can hear.
func sameEvents(told, heard []string) error {
	var errs []error
	for _, e := range told {
		if !slices.Contains(heard, e) {
			errs = append(errs, fmt.Errorf("event %q: add it to scenarios/events.yaml, the grader can raise it", e))
		}
	}
	for _, e := range heard {
		if !slices.Contains(told, e) {
			errs = append(errs, fmt.Errorf("event %q: add it to grading.Events, scenarios/events.yaml has it", e))
		}
	}
	return errors.Join(errs...)
}
