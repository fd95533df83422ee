package simtest

import (
	"cmp"
	"slices"
	"strings"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// excellent says the scenario's model conversation, then what is still open, then closes.
func excellent(c practice.Conversation, seed uint64) string {
	n := 0
	for _, e := range c.Scenario.Model {
		if e.Trainee == "" {
			continue
		}
		if n == replies(c) {
			return e.Trainee
		}
		n++
	}
	if open := missing(c); len(open) > 0 {
		return "You are right to ask, and I am taking care of it. " + strings.Join(open[:min(2, len(open))], " ")
	}
	return pooled(goodbye)(c, seed)
}

// cold says what is true, two facts at a time, and not a word to the person.
func cold(c practice.Conversation, seed uint64) string {
	if open := missing(c); len(open) > 0 {
		return strings.Join(open[:min(2, len(open))], " ")
	}
	return pooled(dry)(c, seed)
}

// missing are the wordings of what was not said yet: answers to the open asks first, then the facts
// that the customer has to learn.
func missing(c practice.Conversation) []string {
	s, st := c.Scenario, c.Last().State
	var open []string
	add := func(id, text string) {
		if !slices.Contains(st.Delivered, id) && !slices.Contains(st.Offered, id) && !slices.Contains(open, text) {
			open = append(open, text)
		}
	}
	for _, a := range s.Open(st) {
		if !slices.Contains(st.Answered, a.ID) && len(a.AnsweredBy) > 0 {
			add("", wording(s, a.AnsweredBy[0]))
		}
	}
	for _, f := range s.Facts {
		if f.Must && !f.Private {
			add(f.ID, cmp.Or(f.Better, f.Text))
		}
	}
	return open
}

// wording says a fact, an offer or a hand-over in full.
func wording(s *scenarios.Scenario, id string) string {
	for _, f := range s.Facts {
		if f.ID == id {
			return cmp.Or(f.Better, f.Text)
		}
	}
	for _, o := range s.Offers {
		if o.ID == id {
			return cmp.Or(o.Better, o.Text)
		}
	}
	for _, h := range s.Handoffs {
		if h.ID == id {
			return cmp.Or(h.Better, h.Text)
		}
	}
	return ""
}
