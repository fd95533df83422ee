package practice

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

// library holds the scenario of scenarios/testdata: a parcel that never left.
var library = sync.OnceValues(func() (*Library, error) {
	g, err := grading.Load()
	if err != nil {
		return nil, err
	}
	all, err := scenarios.Read(os.DirFS("../../scenarios/testdata/scenarios"))
	if err != nil {
		return nil, err
	}
	return NewLibrary(g, all)
})

// SharedLibrary is the library over that scenario.
func SharedLibrary(t testing.TB) *Library {
	t.Helper()
	l, err := library()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestGraderAndCustomerKnowTheSameEvents(t *testing.T) {
	if err := sameEvents(grading.Events, scenarios.EventNames()); err != nil {
		t.Error(err)
	}
	err := sameEvents([]string{"blame", "apology"}, []string{"apology", "offer"})
	if err == nil || !strings.Contains(err.Error(), `"blame"`) || !strings.Contains(err.Error(), `"offer"`) {
		t.Errorf("blame and offer are on one side only: %v", err)
	}
}

func TestLibraryListsEasyScenariosFirst(t *testing.T) {
	one := *SharedLibrary(t).List()[0]
	var list []*scenarios.Scenario
	for _, s := range []struct {
		id, title  string
		difficulty int
	}{{"c", "Zebra", 1}, {"a", "Ant", 3}, {"b", "Bee", 1}} {
		copied := one
		copied.ID, copied.Title, copied.Difficulty = s.id, s.title, s.difficulty
		list = append(list, &copied)
	}
	l, err := NewLibrary(SharedLibrary(t).Grader, list)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, s := range l.List() {
		ids = append(ids, s.ID)
	}
	if !slices.Equal(ids, []string{"b", "c", "a"}) {
		t.Error(ids)
	}
}

func TestLibraryRefusesAScenarioTwice(t *testing.T) {
	s := SharedLibrary(t).List()[0]
	if _, err := NewLibrary(SharedLibrary(t).Grader, []*scenarios.Scenario{s, s}); err == nil || !strings.Contains(err.Error(), s.ID) {
		t.Error(err)
	}
}

func TestLibraryNamesTheScenarioThatCannotBeGraded(t *testing.T) {
	broken := *SharedLibrary(t).List()[0]
	broken.Facts = append(slices.Clone(broken.Facts), scenarios.Fact{Point: scenarios.Point{ID: "odd", Say: [][]string{{"@no_such_class"}}}})
	if _, err := NewLibrary(SharedLibrary(t).Grader, []*scenarios.Scenario{&broken}); err == nil || !strings.Contains(err.Error(), broken.ID) {
		t.Error(err)
	}
}
