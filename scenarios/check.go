package scenarios

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// goodVariants is how many variants a line has that people hear often.
const goodVariants = 3

// placeholder matches text that was meant to be replaced.
var placeholder = regexp.MustCompile(`(?i)\b(todo|tbd|fixme|lorem ipsum|xxx+)\b|\{\{|\?\?\?\?`)

// Check looks deeper than Read: it plays the scenario and asks whether everything in it can
// happen. Each error begins with the scenario's path. A scenario with errors can be played.
func (s *Scenario) Check() []error {
	c := &checking{s: s}
	c.texts()
	c.points()
	c.variants()
	c.lines()
	c.exits()
	c.repair()
	return c.errs
}

type checking struct {
	s    *Scenario
	errs []error
}

func (c *checking) add(format string, args ...any) {
	where := c.s.ID + "/" + c.s.Lang + ".yaml: "
	c.errs = append(c.errs, fmt.Errorf(where+format, args...))
}

// texts looks for placeholders in everything that people read.
func (c *checking) texts() {
	s := c.s
	all := []string{s.Title, s.Summary, s.Opening, s.Debrief, s.Briefing.Role, s.Briefing.Situation, s.Persona.About, s.Company.About}
	all = slices.Concat(all, s.Briefing.Screen, s.Briefing.May, s.Briefing.MayNot)
	for _, l := range s.Lines {
		all = append(all, l.Say...)
	}
	for _, exit := range Exits {
		all = append(all, s.Endings[exit]...)
	}
	for _, n := range s.Needs {
		all = append(all, n.Hints.Plain, n.Hints.Veiled, n.Hints.Misleading)
	}
	for _, r := range s.Reasons {
		all = append(all, r.Say)
	}
	if f := s.FollowUp; f != nil {
		all = append(slices.Concat(all, f.Kept, f.Broken), f.Later)
	}
	for _, m := range s.Model {
		all = append(all, m.Customer, m.Trainee, m.Why)
	}
	for _, text := range all {
		if found := unwritten(text); found != "" {
			c.add("placeholder %q in %q; write the text", found, text)
		}
	}
}

// marks are what every placeholder contains; looking for them first is much quicker than the expression.
var marks = []string{"todo", "tbd", "fixme", "lorem", "xxx", "{{", "????"}

// unwritten returns the placeholder in a text; "" without one.
func unwritten(text string) string {
	low := strings.ToLower(text)
	if !slices.ContainsFunc(marks, func(mark string) bool { return strings.Contains(low, mark) }) {
		return ""
	}
	return placeholder.FindString(text)
}

// points checks that facts can be heard and core asks can be answered.
func (c *checking) points() {
	for _, f := range c.s.Facts {
		if len(f.Say) == 0 && !f.Private {
			c.add("fact %q has no patterns under say, so no reply can deliver it", f.ID)
		}
	}
	for _, a := range c.s.Asks {
		if a.Core && !slices.ContainsFunc(a.AnsweredBy, c.canAnswer) {
			c.add("core ask %q cannot be answered: answered_by names no fact or offer that may be said", a.ID)
		}
	}
}

func (c *checking) canAnswer(id string) bool {
	for _, f := range c.s.Facts {
		if f.ID == id {
			return !f.Private && len(f.Say) > 0
		}
	}
	if slices.Contains(c.s.names("handed"), id) {
		return true
	}
	return slices.ContainsFunc(c.s.Offers, func(o Point) bool { return o.ID == id && len(o.Say) > 0 })
}

// variants wants three wordings of the line that is heard whenever no other fits.
func (c *checking) variants() {
	for _, l := range c.s.Lines {
		always := strings.TrimSpace(l.When) == ""
		if always && len(l.Say) < goodVariants {
			c.add("line %q is heard often; write at least %d variants", l.ID, goodVariants)
		}
	}
}

// lines looks for lines that can never speak.
func (c *checking) lines() {
	for i := range c.s.Lines {
		switch c.s.alive(i) {
		case neverTrue:
			c.add("line %q never speaks: its guard is never true", c.s.Lines[i].ID)
		case shadowed:
			c.add("line %q never speaks: an earlier line always takes its place; move it up", c.s.Lines[i].ID)
		}
	}
}

// exits plays every kind of trainee and looks for endings that nobody meets.
func (c *checking) exits() {
	missing := slices.DeleteFunc(slices.Clone(Exits), func(e Exit) bool { return e == Left || !c.s.needsEnding(e) })
	for _, exit := range c.s.unmet(missing) {
		c.add("nobody ever meets the exit %q; look at the persona's numbers and max_turns", exit)
	}
}
