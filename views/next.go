package views

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"coolhead/internal/practice"
)

// next is what the shelf suggests to do; Reason is a catalogue key.
type next struct {
	Entry  practice.ShelfEntry
	Reason string
}

// suggest picks what to do next: go on with what is open, else the gentlest
// scenario not passed yet, else the one with the most room above the best score.
func suggest(entries []practice.ShelfEntry) (next, bool) {
	if len(entries) == 0 {
		return next{}, false
	}
	for _, e := range entries {
		if e.Open != "" {
			return next{e, "shelf.next.open"}, true
		}
	}
	best := slices.MinFunc(entries, func(a, b practice.ShelfEntry) int {
		return cmp.Or(passedLast(a)-passedLast(b), byRoom(a, b))
	})
	return next{best, reason(best)}, true
}

func passedLast(e practice.ShelfEntry) int {
	if e.Passed {
		return 1
	}
	return 0
}

// byRoom orders passed scenarios by their best score, others by difficulty.
func byRoom(a, b practice.ShelfEntry) int {
	if a.Passed {
		return cmp.Compare(a.Best, b.Best)
	}
	return cmp.Compare(a.Scenario.Difficulty, b.Scenario.Difficulty)
}

func reason(e practice.ShelfEntry) string {
	switch {
	case e.Passed:
		return "shelf.next.again"
	case e.Tries > 0:
		return "shelf.next.retry"
	}
	return "shelf.next.new"
}

// level is a part of the shelf; Key is a catalogue key and an anchor.
type level struct {
	Key     string
	Entries []practice.ShelfEntry
}

// levels groups entries by difficulty, gentlest first; within a level the gentler ones come first, too.
func levels(entries []practice.ShelfEntry) []level {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b practice.ShelfEntry) int {
		return cmp.Compare(a.Scenario.Difficulty, b.Scenario.Difficulty)
	})
	var list []level
	for _, e := range sorted {
		key := levelKey(e.Scenario.Difficulty)
		if len(list) == 0 || list[len(list)-1].Key != key {
			list = append(list, level{Key: key})
		}
		last := &list[len(list)-1]
		last.Entries = append(last.Entries, e)
	}
	return list
}

// levelKey names the level of a difficulty from 1 to 5.
func levelKey(difficulty int) string {
	switch {
	case difficulty <= 2:
		return "shelf.level.gentle"
	case difficulty == 3:
		return "shelf.level.pressure"
	}
	return "shelf.level.hard"
}

// passed counts the scenarios that were passed.
func passed(entries []practice.ShelfEntry) int {
	n := 0
	for _, e := range entries {
		n += passedLast(e)
	}
	return n
}

// opening shortens a customer's first message to what fits on a card, at a word.
func opening(text string) string {
	const most = 260
	words := strings.Fields(text)
	out := ""
	for i, w := range words {
		if len(out)+len(w) > most {
			if i == 0 {
				return string([]rune(w)[:min(most, utf8.RuneCountInString(w))]) + " …"
			}
			return out + " …"
		}
		if out != "" {
			out += " "
		}
		out += w
	}
	return out
}
