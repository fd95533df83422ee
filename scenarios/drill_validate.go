package scenarios

import (
	"slices"
	"strings"
)

// The words a drill may use where the program has to know them.
var (
	speakers = []string{"customer", "agent"}
	parts    = []string{"who", "what", "how"}
)

// drillNeeds says what the tasks of a kind are made of, besides a model and a reason.
var drillNeeds = map[DrillKind]struct{ cold, message, facts, reading bool }{
	DrillRewrite: {cold: true, facts: true},
	DrillPhrases: {cold: true, facts: true},
	DrillOpening: {message: true, facts: true},
	DrillClosing: {message: true, facts: true},
	DrillHandoff: {message: true, facts: true},
	DrillReading: {message: true, reading: true},
}

// phrasesEach is how many phrases a drill of that kind has.
const phrasesEach = 3

// validate reports everything that would make the drill unfair or impossible.
func (d *Drill) validate(p *placed) {
	p.required(d.Title, "title")
	p.required(d.Summary, "summary")
	p.required(d.Company.Name, "company", "name")
	p.required(d.Situation, "situation")
	p.required(d.Debrief, "debrief")
	p.oneOf(string(d.Kind), ids(DrillKinds, func(k DrillKind) string { return string(k) }), "kind")
	p.oneOf(d.Channel, channels, "channel")
	p.optional(d.Fault, faults, "fault")
	p.optional(d.Apology, apologies, "apology")
	p.oneOf(d.Company.Voice, voices, "company", "voice")
	p.between(float64(d.Difficulty), 1, 5, "difficulty")
	p.between(float64(d.Minutes), 1, 15, "minutes")
	p.skills(d.Skills)
	p.lessons(d.Lessons)
	switch {
	case len(d.Tasks) == 0:
		p.at([]any{"tasks"}, "write at least one task")
	case d.Kind == DrillPhrases && len(d.Tasks) != phrasesEach:
		p.at([]any{"tasks"}, "a drill of phrases has %d tasks, this one %d", phrasesEach, len(d.Tasks))
	case d.Kind != DrillPhrases && len(d.Tasks) > 1:
		p.at([]any{"tasks", 1}, "only a drill of phrases has more than one task")
	}
	for i, t := range d.Tasks {
		d.validateTask(p, t, "tasks", i)
	}
}

func (d *Drill) validateTask(p *placed, t Task, at ...any) {
	in := func(more ...any) []any { return slices.Concat(at, more) }
	needs := drillNeeds[d.Kind]
	if needs.cold {
		p.required(t.Cold, in("cold")...)
	}
	if needs.message {
		p.required(t.Message, in("message")...)
	}
	p.required(t.Why, in("why")...)
	for i, s := range t.Earlier {
		p.oneOf(s.Who, speakers, in("earlier", i, "who")...)
		p.required(s.Text, in("earlier", i, "text")...)
	}
	if needs.reading {
		t.validateReading(p, in)
		return
	}
	if needs.facts && len(t.Facts) == 0 {
		p.at(in("facts"), "name at least one fact that the reply has to say")
	}
	p.between(float64(t.Most), 10, 250, in("most")...)
	p.required(t.Model, in("model")...)
	d.validateParts(p, t, in)
	t.validatePoints(p, in)
	t.validateProof(p, in)
}

// validateParts holds a hand-off note to who, what and how.
func (d *Drill) validateParts(p *placed, t Task, in func(...any) []any) {
	for i, f := range t.Facts {
		if d.Kind == DrillHandoff {
			p.oneOf(f.Part, parts, in("facts", i, "part")...)
		} else if f.Part != "" {
			p.at(in("facts", i, "part"), "only the facts of a hand-off note have a part")
		}
	}
	for _, part := range parts {
		if d.Kind == DrillHandoff && !slices.ContainsFunc(t.Facts, func(f Due) bool { return f.Part == part }) {
			p.at(in("facts"), "no fact says %s: a hand-off note says who, what and how", part)
		}
	}
}

func (t Task) validatePoints(p *placed, in func(...any) []any) {
	known := map[string]bool{}
	for _, name := range DrillChecks {
		known[name] = true
	}
	for i, f := range t.Facts {
		p.said(f.Point, known, in("facts", i)...)
	}
	for name, points := range map[string][]Point{"stakes": t.Stakes, "offers": t.Offers, "forbidden": t.Forbidden} {
		for i, o := range points {
			p.said(o, known, in(name, i)...)
		}
	}
}

// said reports what is wrong with a point, which in a drill cannot do without patterns.
func (p *placed) said(o Point, known map[string]bool, at ...any) {
	p.point(o, known, at...)
	if len(o.Say) == 0 {
		p.at(append(slices.Clone(at), "say"), "%q has no patterns; write how it is said", o.ID)
	}
}

// validateProof wants replies that pass and replies that do not, each with what catches it.
func (t Task) validateProof(p *placed, in func(...any) []any) {
	if len(t.Passes) == 0 || len(t.Fails) == 0 {
		p.at(in(), "write replies under passes and under fails: they prove the task")
	}
	names := slices.Concat(DrillChecks, ids(t.Facts, func(f Due) string { return f.ID }))
	for i, text := range t.Passes {
		p.required(text, in("passes", i)...)
	}
	for i, f := range t.Fails {
		p.required(f.Reply, in("fails", i, "reply")...)
		p.oneOf(f.Check, names, in("fails", i, "check")...)
	}
}

func (t Task) validateReading(p *placed, in func(...any) []any) {
	right := func(list []Choice) (n int) {
		for _, c := range list {
			if c.Right {
				n++
			}
		}
		return n
	}
	if len(t.Moods) < 3 || right(t.Moods) != 1 {
		p.at(in("moods"), "write three moods or more, one of them with right: true")
	}
	if n := right(t.Cues); n == 0 || n == len(t.Cues) {
		p.at(in("cues"), "write words that show the mood (right: true) and words that do not")
	}
	for name, list := range map[string][]Choice{"moods": t.Moods, "cues": t.Cues} {
		for i, c := range list {
			p.required(c.Text, in(name, i, "text")...)
			p.required(c.Why, in(name, i, "why")...)
			if name == "cues" && !strings.Contains(t.Message, c.Text) {
				p.at(in(name, i, "text"), "%q does not stand in the message", c.Text)
			}
		}
	}
}
