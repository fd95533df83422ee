package views

import (
	"cmp"
	"math"
	"slices"

	"coolhead/scenarios"
)

// moodWord names a mood in one word, a catalogue key: the loudest feeling wins.
func moodWord(m scenarios.Mood) string {
	switch {
	case m.Anger >= 80:
		return "mood.furious"
	case m.Anger >= 60:
		return "mood.angry"
	case m.Confusion >= 70:
		return "mood.lost"
	case m.Anger >= 40:
		return "mood.irritated"
	case m.Confusion >= 40:
		return "mood.unsure"
	case m.Anger >= 20:
		return "mood.tense"
	}
	return "mood.calm"
}

// start is the mood in which a scenario's customer arrives.
func start(s *scenarios.Scenario) scenarios.Mood {
	p := s.Persona
	return scenarios.Mood{Anger: p.Anger, Confusion: p.Confusion, Trust: p.Trust, Patience: p.Patience}
}

// dial is one side of the mood as the panel shows it.
type dial struct {
	Key    string // "anger": names the catalogue's mood.anger and the colour
	Word   string // catalogue key of the band
	Value  float64
	Change float64 // since the turn before, rounded
	Better bool    // the change helps the trainee
}

// dials reads a mood against the one before it.
func dials(now, before scenarios.Mood) []dial {
	return []dial{
		newDial("anger", now.Anger, before.Anger, false, "high", 60, "some", 20),
		newDial("confusion", now.Confusion, before.Confusion, false, "high", 70, "some", 40),
		newDial("trust", now.Trust, before.Trust, true, "high", 65, "some", 26),
		newDial("patience", now.Patience, before.Patience, true, "high", 60, "some", 25),
	}
}

// newDial picks the band's word: high from the first border, some from the second, low below.
func newDial(key string, now, before float64, upIsGood bool, high string, from float64, some string, middle float64) dial {
	word := "low"
	if now >= from {
		word = high
	} else if now >= middle {
		word = some
	}
	change := math.Round(now) - math.Round(before)
	return dial{Key: key, Word: "mood." + key + "." + word, Value: now, Change: change, Better: (change > 0) == upIsGood}
}

// weight says how much a move changed the mood in all.
func weight(m scenarios.Move) float64 {
	return math.Abs(m.By.Anger) + math.Abs(m.By.Confusion) + math.Abs(m.By.Trust) + math.Abs(m.By.Patience)
}

// drift is the move that every turn makes by itself; it is nothing anybody noticed.
const drift = "turn"

// strongest returns at most n moves that can be felt, the heaviest first.
func strongest(moves []scenarios.Move, n int) []scenarios.Move {
	var felt []scenarios.Move
	for _, m := range moves {
		if m.Event != drift && weight(m) >= 1 {
			felt = append(felt, m)
		}
	}
	slices.SortStableFunc(felt, func(a, b scenarios.Move) int { return cmp.Compare(weight(b), weight(a)) })
	return felt[:min(n, len(felt))]
}

// helped tells whether a move did the conversation good.
func helped(m scenarios.Move) bool {
	return m.By.Trust+m.By.Patience-m.By.Anger-m.By.Confusion > 0
}
