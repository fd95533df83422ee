package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// leastVariants is how many variants a line needs that may speak more than once.
const leastVariants = 2

// validateScript checks what the customer says before the end, and compiles the guards.
func (s *Scenario) validateScript(p *placed) {
	p.required(s.Opening, "opening")
	g := newGuards()
	known, texts := map[string]bool{}, map[string]string{s.Opening: "the opening"}
	for i := range s.Lines {
		l := &s.Lines[i]
		p.id(l.ID, known, "lines", i, "id")
		p.variants(l.Say, texts, "line "+l.ID, "lines", i, "say")
		p.marks(l, i == len(s.Lines)-1, "lines", i, "say")
		if len(l.Say) < leastVariants && !l.Once {
			p.at([]any{"lines", i, "say"}, "line %q has %d variants; write at least %d, better 3, or mark it once: true", l.ID, len(l.Say), leastVariants)
		}
		if strings.TrimSpace(l.When) != "" {
			s.guard(p, g, l, "lines", i, "when")
		}
	}
	s.validateLast(p)
	s.validateReasons(p)
}

// validateLast wants exactly one line that always may speak, at the end.
func (s *Scenario) validateLast(p *placed) {
	for i, l := range s.Lines {
		last := i == len(s.Lines)-1
		always := strings.TrimSpace(l.When) == "" && !l.Once
		if always && !last {
			p.at([]any{"lines", i}, "line %q has no guard, so no line after it ever speaks; move it to the end", l.ID)
		}
		if last && !always {
			p.at([]any{"lines", i}, "the last line has to speak whatever happens: give it neither when nor once")
		}
	}
	if len(s.Lines) == 0 {
		p.at([]any{"lines"}, "the customer needs at least one line")
	}
}

// validateEndings checks the last words for every exit that can happen.
func (s *Scenario) validateEndings(p *placed) {
	texts := map[string]string{}
	for _, exit := range Exits {
		say := s.Endings[exit]
		p.variants(say, texts, "ending "+string(exit), "endings", string(exit))
		if len(bare(say)) < min(len(say), leastVariants) {
			p.at([]any{"endings", string(exit)}, "endings.%s: write %d variants without {quote} and {promise}", exit, leastVariants)
		}
		if len(say) < leastVariants && s.needsEnding(exit) {
			p.at([]any{"endings", string(exit)}, "endings.%s has %d variants; write at least %d", exit, len(say), leastVariants)
		}
	}
	for exit := range s.Endings {
		if !slices.Contains(Exits, exit) {
			p.at([]any{"endings", string(exit)}, "unknown exit %q; use one of %v", exit, Exits)
		}
	}
}

// needsEnding tells whether an exit can happen and the customer has last words then.
func (s *Scenario) needsEnding(exit Exit) bool {
	switch exit {
	case Left:
		return false
	case Supervisor:
		return s.Supervisor != "no"
	case Abuse:
		return s.Persona.Abuse >= 2
	case Public, SwitchedOff:
		return s.has(exit)
	case HandedOver:
		return slices.ContainsFunc(s.Handoffs, func(h Handoff) bool { return h.Ends })
	}
	return true
}

// variants reports texts that are empty or said elsewhere, too: nothing is heard twice in a row.
func (p *placed) variants(say []string, texts map[string]string, owner string, trail ...any) {
	for i, text := range say {
		at := append(slices.Clone(trail), i)
		p.required(text, at...)
		if other, ok := texts[text]; ok {
			p.at(at, "the same text stands in %s; word it differently", other)
		}
		texts[text] = owner
	}
}

// bare are the variants that can be said whatever the trainee wrote.
func bare(say []string) []string { return echo{}.usable(say) }

// marks wants a last line, endings and follow-ups that can be said without the trainee's words.
func (p *placed) marks(l *Line, last bool, trail ...any) {
	if last && len(bare(l.Say)) < min(len(l.Say), leastVariants) {
		p.at(trail, "the last line has to speak whatever happens: write %d variants without {quote} and {promise}", leastVariants)
	}
}

// guard compiles the guard of a line and checks every name in it.
func (s *Scenario) guard(p *placed, g *guards, l *Line, trail ...any) {
	refs := &references{}
	program, err := g.compile(l.When, refs)
	if err != nil {
		text, offset := explain(err)
		p.inside(trail, offset, "the guard of line %q does not compile: %s", l.ID, text)
	} else {
		l.guard, l.needs, l.refs = program, needs(program.Node()), refs.list
	}
	s.checkNames(p, l, refs, trail)
}

// checkNames reports events, ids and other names that a guard asks for and that do not exist.
func (s *Scenario) checkNames(p *placed, l *Line, refs *references, trail []any) {
	for _, ref := range refs.list {
		if known := s.names(ref.of); known != nil && !slices.Contains(known, ref.name) {
			p.inside(trail, ref.offset, "the guard of line %q: %s knows no %q%s", l.ID, ref.of, ref.name, suggest(ref.name, known))
		}
	}
	for _, offset := range refs.loose {
		p.inside(trail, offset, "the guard of line %q: write the name in quotes", l.ID)
	}
}

// inside reports a problem some characters into a text, where the text stands on one line.
func (p *placed) inside(trail []any, offset int, format string, args ...any) {
	at, ok := p.places[pathOf(trail...)]
	if !ok {
		p.at(trail, format, args...)
		return
	}
	if at.text >= 0 {
		at.column += at.text + offset
	}
	p.add(at, "%s", fmt.Sprintf(format, args...))
}
