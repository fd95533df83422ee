package scenarios

import "slices"

// bearable are hard words of which one alone must not decide a conversation.
var bearable = []string{"rules", "vague", "jargon", "command", "ignored"}

// ends are the exits of a customer with whom it came to a proper end.
var ends = []Exit{Resolved, HandedOver, Grudging}

// repair checks that one hard word can be made good again, whenever it falls: who does everything
// right from there on still gets to a proper end.
func (c *checking) repair() {
	for _, event := range bearable {
		for at := range 3 {
			slip := func(s *Scenario, n int) Heard {
				if n == at {
					return Heard{Events: []string{event}}
				}
				if n > at {
					n--
				}
				return swift(s, n)
			}
			if exit := c.s.end(slip); !slices.Contains(ends, exit) {
				c.add("one %q as reply %d cannot be made good again (%s); look at the persona's numbers and max_turns", event, at+1, exit)
				return
			}
		}
	}
}

// swift tells everything in two replies, with a word for the person, and then closes.
func swift(s *Scenario, n int) Heard {
	half := (len(s.Facts) + 1) / 2
	h := Heard{Events: [][]string{{"own", "stake", "step"}, {"validate", "reflect", "step"}, {"confirm", "fallback", "check"}}[min(n, 2)]}
	for i, f := range s.Facts {
		if i < half || n > 0 {
			h.Delivered = append(h.Delivered, f.ID)
		}
	}
	if n > 0 {
		h.Answered = ids(s.Asks, func(a Ask) string { return a.ID })
	}
	return h
}

// end plays a trainee to the end.
func (s *Scenario) end(reply trainee) Exit {
	st := s.Start(0).State
	for n := 0; st.Exit == "" && n <= s.longest(&st); n++ {
		st, _, _ = s.react(st, reply(s, n))
	}
	return st.Exit
}
