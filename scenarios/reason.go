package scenarios

import (
	"strings"

	"github.com/expr-lang/expr/vm"
)

// Reason is what the customer says afterwards about why they left as they did, in plain words.
type Reason struct {
	// When is a condition like that of a line, over the end of the conversation; exit and felt("event")
	// (heard at any time) are there, too. Empty: always.
	When string `yaml:"when"`
	// Say is the reason in the customer's own words; the debrief shows it.
	Say string `yaml:"say"`

	guard *vm.Program
}

// why returns the first reason that holds; "" without one.
func (s *Scenario) why(st *State, n news, cause string) string {
	sc, run := s.newScene(st, n, cause), &runner{}
	for i := range s.Reasons {
		if run.holds(&Line{guard: s.Reasons[i].guard}, sc) {
			return s.Reasons[i].Say
		}
	}
	return ""
}

func (s *Scenario) validateReasons(p *placed) {
	g := newGuards()
	for i := range s.Reasons {
		r := &s.Reasons[i]
		p.required(r.Say, "reasons", i, "say")
		if strings.TrimSpace(r.When) == "" {
			if i < len(s.Reasons)-1 {
				p.at([]any{"reasons", i}, "this reason has no guard, so none after it is ever given; move it to the end")
			}
			continue
		}
		l := &Line{ID: "of a reason", When: r.When}
		s.guard(p, g, l, "reasons", i, "when")
		r.guard = l.guard
	}
}
