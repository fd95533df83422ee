package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// SameGraph checks that a scenario is the same one in every language: that all its files have the same
// facts, asks, needs, offers, lines, guards and numbers, and differ in their words only. The list is
// sorted as Read gives it; each error begins with the path of the file that differs.
func SameGraph(all []*Scenario) []error {
	var errs []error
	for i, s := range all {
		if i == 0 || all[i-1].ID != s.ID {
			continue
		}
		first := all[slices.IndexFunc(all, func(o *Scenario) bool { return o.ID == s.ID })]
		here, there := s.graph(), first.graph()
		for j, part := range here {
			if part != there[j] {
				errs = append(errs, fmt.Errorf("%s/%s.yaml: differs from %s.yaml in %s", s.ID, s.Lang, first.Lang, difference(part, there[j])))
			}
		}
	}
	return errs
}

// graph writes what has to be the same in every language, a part each.
func (s *Scenario) graph() []string {
	guard := func(l Line) string { return fmt.Sprint(l.ID, " when ", l.When, " once ", l.Once) }
	fact := func(f Fact) string { return fmt.Sprint(f.ID, " must ", f.Must, " private ", f.Private) }
	ask := func(a Ask) string {
		return fmt.Sprint(a.ID, " core ", a.Core, " later ", a.Later, " by ", a.AnsweredBy)
	}
	need := func(n Need) string { return fmt.Sprint(n.ID, " given ", n.Given, " trust ", n.TrustFrom) }
	id := func(p Point) string { return p.ID }
	p := s.Persona
	return []string{
		part("lines", ids(s.Lines, guard)), part("facts", ids(s.Facts, fact)), part("asks", ids(s.Asks, ask)), part("needs", ids(s.Needs, need)),
		part("offers", ids(s.Offers, id)), part("stakes", ids(s.Stakes, id)), part("forbidden", ids(s.Forbidden, id)),
		part("handoffs", s.names("handed")), part("promises", s.Promises),
		part("head", []string{s.Channel, s.Fault, s.Apology, s.Supervisor, fmt.Sprint(s.Difficulty, s.IdealTurns, s.MaxTurns, s.Pace)}),
		part("persona", []string{fmt.Sprint(p.Anger, p.Confusion, p.Trust, p.Patience, p.Reactivity, p.Forgiveness, p.Terse, p.Level, p.VIP, p.Abuse)}),
	}
}

func part(name string, items []string) string { return name + "\n" + strings.Join(items, "\n") }

// difference names the part and the first item in which two parts differ.
func difference(here, there string) string {
	a, b := strings.Split(here, "\n"), strings.Split(there, "\n")
	for i := 1; i < max(len(a), len(b)); i++ {
		switch {
		case i >= len(a):
			return fmt.Sprintf("%s: %q is missing", a[0], b[i])
		case i >= len(b):
			return fmt.Sprintf("%s: %q is there only here", a[0], a[i])
		case a[i] != b[i]:
			return fmt.Sprintf("%s: %q, there %q", a[0], a[i], b[i])
		}
	}
	return a[0]
}
