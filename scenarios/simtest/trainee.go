// Package simtest practises with every scenario the way people do: well, coldly, warmly without
// substance, with hostility, by stuffing, by saying nothing, slowly, and at random. The real grader
// grades and the real customer answers, so it shows what a scenario rewards.
package simtest

import (
	"strings"
	"time"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// Trainee is a way to answer.
type Trainee struct {
	// Name is short, in lower case.
	Name string
	// Reply writes the next reply; the seed makes two trainees of a kind differ.
	Reply func(c practice.Conversation, seed uint64) string
	// Pace is how long a reply takes, as a multiple of what the customer finds normal.
	Pace float64
}

// Trainees are all kinds, the best first.
var Trainees = []Trainee{
	{"excellent", excellent, 0.5},
	{"slow", excellent, 4},
	{"cold-but-clear", cold, 0.5},
	{"warm-but-empty", pooled(warm), 0.5},
	{"stuffing", stuffing, 0.5},
	{"silent", pooled(silent), 2},
	{"random", random, 0.5},
	{"hostile", pooled(hostile), 0.5},
}

// Of returns the trainee of a name; ok is false if there is none.
func Of(name string) (t Trainee, ok bool) {
	for _, t := range Trainees {
		if t.Name == name {
			return t, true
		}
	}
	return Trainee{}, false
}

// took is how long the trainee lets the customer of a scenario wait.
func (t Trainee) took(s *scenarios.Scenario) time.Duration {
	return time.Duration(t.Pace * float64(practice.Pace(s)))
}

// replies counts what the trainee has said so far.
func replies(c practice.Conversation) int { return c.Last().State.Turn }

// pooled takes one sentence after the other out of a pool, from a place that the seed says.
// NAME stands for the customer's name.
func pooled(pool []string) func(practice.Conversation, uint64) string {
	return func(c practice.Conversation, seed uint64) string {
		text := pool[(uint64(replies(c))+seed)%uint64(len(pool))]
		return strings.ReplaceAll(text, "NAME", c.Scenario.Persona.Name)
	}
}
