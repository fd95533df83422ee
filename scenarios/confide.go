package scenarios

import "slices"

// Hints are what a customer lets slip of something they have not told, by their honesty.
type Hints struct {
	// Plain says it nearly outright; easy customers do.
	Plain string `yaml:"plain"`
	// Veiled points to it without naming it.
	Veiled string `yaml:"veiled"`
	// Misleading points elsewhere; only the hardest customers do that.
	Misleading string `yaml:"misleading"`
}

// confide lets the customer tell what a reply asks for, if it asks well: without anything
// that hurts, and with the trust that the matter needs.
func (s *Scenario) confide(st *State, n *news) {
	for _, need := range s.Needs {
		if need.Given || !slices.Contains(n.asked, need.ID) || slices.Contains(st.Known, need.ID) {
			continue
		}
		if !n.harms() && s.trusts(st, need) {
			st.Known = append(st.Known, need.ID)
			n.known = append(n.known, need.ID)
		}
	}
}

func (s *Scenario) trusts(st *State, need Need) bool {
	return need.TrustFrom == 0 || st.Mood.Trust >= need.TrustFrom+s.level().Trust
}

// harms tells whether anything in a reply hurts.
func (n news) harms() bool {
	return slices.ContainsFunc(n.events, func(name string) bool { return table.any(name).Kind == harm })
}

// hint returns what the customer adds to a line about something they have not told yet,
// with a space in front; "" for nothing. Each need is hinted at once.
func (s *Scenario) hint(st *State) string {
	l := s.level()
	if st.Turn < l.HintAfter || st.Phase == Closing {
		return ""
	}
	for _, need := range s.Needs {
		text := need.Hints.of(l.Hint)
		if text == "" || slices.Contains(st.Known, need.ID) || slices.Contains(st.Hinted, need.ID) {
			continue
		}
		st.Hinted = append(st.Hinted, need.ID)
		return " " + text
	}
	return ""
}

func (h Hints) of(honesty string) string {
	switch honesty {
	case plainHint:
		return h.Plain
	case veiledHint:
		return h.Veiled
	}
	return h.Misleading
}
