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
		Facts:     facts(s.Facts),
		Asks:      asks(s.Asks),
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

func asks(list []scenarios.Ask) []grading.Ask {
	var out []grading.Ask
	for _, a := range list {
		out = append(out, grading.Ask{ID: a.ID, Text: a.Text, Core: a.Core, AnsweredBy: a.AnsweredBy})
	}
	return out
}

func needs(list []scenarios.Need) []grading.Need {
	var out []grading.Need
	for _, n := range list {
		out = append(out, grading.Need(n))
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
