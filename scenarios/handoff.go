package scenarios

import "slices"

// Handoff is a colleague to whom the case can be handed over. It is an act: the reply has to say
// to whom, what they know already, and how it goes on; in one reply or over several.
type Handoff struct {
	// ID is a short name, alone among facts, offers and handoffs; an ask may be answered by it.
	ID string `yaml:"id"`
	// Text says the whole hand-over in plain words, for people.
	Text string `yaml:"text"`
	// To holds groups of token patterns that name the colleague.
	To [][]string `yaml:"to"`
	// What holds groups of token patterns that say what the colleague is told.
	What [][]string `yaml:"what"`
	// How holds groups of token patterns that say how and when it goes on.
	How [][]string `yaml:"how"`
	// Better is the wording shown when it is missed.
	Better string `yaml:"better"`
	// Ends ends the conversation once the hand-over is complete, if the customer is not too angry for it.
	Ends bool `yaml:"ends"`
}

// Parts returns who, what and how as facts that a reply can tell. Their ids are none that a
// scenario may use.
func (h Handoff) Parts() []Fact {
	part := func(name string, say [][]string) Fact {
		return Fact{Point: Point{ID: h.ID + "." + name, Text: h.Text, Say: say, Better: h.Better}}
	}
	return []Fact{part("to", h.To), part("what", h.What), part("how", h.How)}
}

func (s *Scenario) hasPart(id string) bool {
	return slices.ContainsFunc(s.Handoffs, func(h Handoff) bool {
		return slices.ContainsFunc(h.Parts(), func(f Fact) bool { return f.ID == id })
	})
}

// handOver notes hand-overs that have become complete: a transfer with who, what and how
// is not a cold one, and answers what it is meant to answer.
func (s *Scenario) handOver(st *State, n *news) {
	for _, h := range s.Handoffs {
		said := func(f Fact) bool { return slices.Contains(st.Delivered, f.ID) }
		if slices.Contains(st.Handed, h.ID) || !said(h.Parts()[0]) || !said(h.Parts()[1]) || !said(h.Parts()[2]) {
			continue
		}
		st.Handed = append(st.Handed, h.ID)
		n.events = slices.DeleteFunc(n.events, func(e string) bool { return e == "cold_transfer" })
		n.events = append(n.events, handoffEvent)
		for _, a := range s.Asks {
			if slices.Contains(a.AnsweredBy, h.ID) && !slices.Contains(st.Answered, a.ID) && a.open(st) {
				st.Answered, n.answered = append(st.Answered, a.ID), append(n.answered, a.ID)
			}
		}
	}
}

// handedOver tells whether the customer goes on with somebody else, and takes that well enough.
func (s *Scenario) handedOver(st *State) bool {
	gone := func(h Handoff) bool { return h.Ends && slices.Contains(st.Handed, h.ID) }
	return slices.ContainsFunc(s.Handoffs, gone) && st.Mood.Anger <= table.Exits.Grudging.AngerTo+s.level().Anger
}

func (s *Scenario) validateHandoffs(p *placed, known map[string]bool) {
	ends := false
	for i, h := range s.Handoffs {
		p.id(h.ID, known, "handoffs", i, "id")
		p.required(h.Text, "handoffs", i, "text")
		ends = ends || h.Ends
		for part, say := range map[string][][]string{"to": h.To, "what": h.What, "how": h.How} {
			if len(say) == 0 {
				p.at([]any{"handoffs", i, part}, "a hand-over says to whom, what and how; write patterns for %s", part)
			}
			p.groups(say, "handoffs", i, part)
		}
	}
	if ends != s.has(HandedOver) {
		p.at([]any{"endings", string(HandedOver)}, "endings.handed_over and a handoff with ends: true belong together; write both or neither")
	}
}
