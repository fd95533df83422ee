package practice

import (
	"slices"
	"strings"

	"coolhead/grading"
	"coolhead/scenarios"
)

// caseBrief is a scenario as the grader wants to know it.
func caseBrief(s *scenarios.Scenario) grading.Brief {
	return grading.Brief{
		Lang:      s.Lang,
		Channel:   grading.Channel(s.Channel),
		Company:   s.Company.Name,
		Person:    s.Persona.Name,
		Fault:     grading.Fault(s.Fault),
		Apology:   grading.Apology(s.Apology),
		Facts:     facts(told(s)),
		Asks:      asks(s),
		Stakes:    points(s.Stakes),
		Needs:     needs(s.Needs),
		Offers:    points(s.Offers),
		Forbidden: points(s.Forbidden),
		Jargon:    jargon(s.Jargon),
		Card:      card(s.Briefing),
	}
}

// card is all the text the trainee has before their eyes.
func card(b scenarios.Briefing) string {
	parts := slices.Concat([]string{b.Role, b.Situation}, b.Screen, b.May, b.MayNot)
	return strings.Join(parts, "\n")
}

func point(p scenarios.Point) grading.Point {
	return grading.Point{ID: p.ID, Text: p.Text, Say: p.Say, Better: p.Better}
}

func points(list []scenarios.Point) []grading.Point {
	var out []grading.Point
	for _, p := range list {
		out = append(out, point(p))
	}
	return out
}

func facts(list []scenarios.Fact) []grading.Point {
	var out []grading.Point
	for _, f := range list {
		p := point(f.Point)
		p.Must, p.Private = f.Must, f.Private
		out = append(out, p)
	}
	return out
}

// told are the facts that a reply can tell: those of the case, and the parts of a hand-over.
func told(s *scenarios.Scenario) []scenarios.Fact {
	list := slices.Clone(s.Facts)
	for _, h := range s.Handoffs {
		list = append(list, h.Parts()...)
	}
	return list
}

// asks leaves out who answers by a hand-over: that takes more than one sentence, so the customer
// decides when it is complete.
func asks(s *scenarios.Scenario) []grading.Ask {
	handoff := func(id string) bool {
		return slices.ContainsFunc(s.Handoffs, func(h scenarios.Handoff) bool { return h.ID == id })
	}
	var out []grading.Ask
	for _, a := range s.Asks {
		by := slices.DeleteFunc(slices.Clone(a.AnsweredBy), handoff)
		out = append(out, grading.Ask{ID: a.ID, Text: a.Text, Core: a.Core, AnsweredBy: by})
	}
	return out
}

func needs(list []scenarios.Need) []grading.Need {
	var out []grading.Need
	for _, n := range list {
		out = append(out, grading.Need{ID: n.ID, Text: n.Text, Say: n.Say, Given: n.Given})
	}
	return out
}

func jargon(list []scenarios.Term) []grading.Term {
	var out []grading.Term
	for _, t := range list {
		out = append(out, grading.Term(t))
	}
	return out
}
