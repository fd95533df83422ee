package views

import (
	"strings"
	"testing"
	"unicode/utf8"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

func onShelf(id string, difficulty int, e practice.ShelfEntry) practice.ShelfEntry {
	e.Scenario = &scenarios.Scenario{ID: id, Difficulty: difficulty}
	return e
}

func TestWhatToDoNext(t *testing.T) {
	hard, easy := onShelf("hard", 4, practice.ShelfEntry{}), onShelf("easy", 1, practice.ShelfEntry{})
	tried := onShelf("tried", 2, practice.ShelfEntry{Tries: 1, Best: 40})
	good, better := onShelf("good", 1, practice.ShelfEntry{Passed: true, Best: 72}), onShelf("better", 1, practice.ShelfEntry{Passed: true, Best: 93})
	open := onShelf("open", 5, practice.ShelfEntry{Open: "a1"})
	for _, test := range []struct {
		name       string
		entries    []practice.ShelfEntry
		id, reason string
	}{
		{"what is open comes first", []practice.ShelfEntry{easy, open}, "open", "shelf.next.open"},
		{"the gentlest that is new", []practice.ShelfEntry{hard, easy, good}, "easy", "shelf.next.new"},
		{"the gentlest not passed", []practice.ShelfEntry{hard, tried, better}, "tried", "shelf.next.retry"},
		{"the lowest of the passed", []practice.ShelfEntry{better, good}, "good", "shelf.next.again"},
	} {
		n, ok := suggest(test.entries)
		if !ok || n.Entry.Scenario.ID != test.id || n.Reason != test.reason {
			t.Errorf("%s: got %s because of %s", test.name, n.Entry.Scenario.ID, n.Reason)
		}
	}
	if _, ok := suggest(nil); ok {
		t.Error("an empty shelf suggests something")
	}
}

func TestLevelsKeepEveryScenario(t *testing.T) {
	list := levels([]practice.ShelfEntry{onShelf("a", 5, practice.ShelfEntry{}), onShelf("b", 1, practice.ShelfEntry{}), onShelf("c", 3, practice.ShelfEntry{}), onShelf("d", 2, practice.ShelfEntry{})})
	got := ""
	for _, l := range list {
		got += "|"
		for _, e := range l.Entries {
			got += e.Scenario.ID
		}
	}
	if got != "|bd|c|a" {
		t.Errorf("levels are %s", got)
	}
}

func TestOpeningIsCutAtAWord(t *testing.T) {
	if got := opening("Where  is\nit?"); got != "Where is it?" {
		t.Errorf("a short opening became %q", got)
	}
	for _, text := range []string{strings.Repeat("word ", 100), strings.Repeat("ü", 500)} {
		got := opening(text)
		if !strings.HasSuffix(got, " …") || !utf8.ValidString(got) || utf8.RuneCountInString(got) > 270 {
			t.Errorf("a long opening became %q", got)
		}
	}
}
