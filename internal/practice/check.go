package practice

import (
	"fmt"
	"slices"
	"strings"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Check grades what a scenario's author wrote: the better wordings, the samples and the model
// conversation have to count as what they are meant to be, and words that say nothing must count as
// nothing. Each error begins with the scenario's path. An unknown id has no errors.
func (l *Library) Check(id string) []error {
	s, ok := l.Scenarios[id]
	if !ok {
		return nil
	}
	c := &checking{s: s, judge: l.cases[id].At(moment(s, []Turn{opening(s, Attempt{}, 0)}))}
	c.wordings()
	c.samples()
	c.innocent()
	c.model()
	return c.errs
}

// checking grades sentences as the first reply to a scenario.
type checking struct {
	s     *scenarios.Scenario
	judge *grading.Judge
	errs  []error
}

func (c *checking) add(format string, args ...any) {
	where := c.s.ID + "/" + c.s.Lang + ".yaml: "
	c.errs = append(c.errs, fmt.Errorf(where+format, args...))
}

// counts lists all ids that a reply counts as.
func counts(g grading.Grade) []string {
	return slices.Concat(g.Delivered, g.Offered, g.Forbidden, g.Asked)
}

// wordings checks that the wording shown to trainees is one that counts.
func (c *checking) wordings() {
	for _, f := range told(c.s) {
		if f.Better != "" && !f.Private && !remarked(f.Better) && !slices.Contains(c.judge.Grade(f.Better).Delivered, f.ID) {
			c.add("fact %q: its own better wording does not deliver it: %q; widen say or mend better", f.ID, f.Better)
		}
	}
	for _, o := range c.s.Offers {
		if o.Better != "" && !remarked(o.Better) && !slices.Contains(c.judge.Grade(o.Better).Offered, o.ID) {
			c.add("offer %q: its own better wording does not make it: %q; widen say or mend better", o.ID, o.Better)
		}
	}
	for _, o := range c.s.Forbidden {
		if !remarked(o.Better) && slices.Contains(c.judge.Grade(o.Better).Forbidden, o.ID) {
			c.add("forbidden move %q: its better wording makes it: %q; narrow say or mend better", o.ID, o.Better)
		}
	}
}

// remarked tells whether a wording carries a remark to the trainee in brackets, and is no reply.
func remarked(better string) bool { return strings.Contains(better, "(") }

func (c *checking) samples() {
	for _, sample := range c.s.Samples {
		for _, text := range sample.Must {
			if !slices.Contains(counts(c.judge.Grade(text)), sample.Of) {
				c.add("sample of %q: %q has to count and does not; widen its say", sample.Of, text)
			}
		}
		for _, text := range sample.MustNot {
			if slices.Contains(counts(c.judge.Grade(text)), sample.Of) {
				c.add("sample of %q: %q must not count and does; narrow its say", sample.Of, text)
			}
		}
	}
}

// innocent looks for facts and offers whose patterns catch what everybody says. Small talk may well
// ask for something, or use a word that a company forbids.
func (c *checking) innocent() {
	for _, text := range strings.Split(strings.TrimSpace(innocents[c.s.Lang]), "\n") {
		g := c.judge.Grade(text)
		for _, id := range slices.Concat(g.Delivered, g.Offered) {
			c.add("%q counts for %q, which says nothing of it; narrow its say", text, id)
		}
	}
}

// model checks that nothing forbidden is shown as a model.
func (c *checking) model() {
	for i, m := range c.s.Model {
		if m.Trainee == "" {
			continue
		}
		for _, id := range c.judge.Grade(m.Trainee).Forbidden {
			c.add("model reply %d makes the forbidden move %q; mend the reply or narrow its say", i+1, id)
		}
	}
}
