package scenarios

import "slices"

// speak picks the customer's line: the first whose guard holds and that may speak again.
func (s *Scenario) speak(st *State, n news, cause string) string {
	sc := s.newScene(st, n, cause)
	run, own := &runner{}, n.words(st, cause)
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Once && st.Spoken[l.ID] > 0 || !run.holds(l, sc) {
			continue
		}
		text := own.pick(l.Say, st.Seed, st.Spoken[l.ID])
		if text == "" {
			continue
		}
		counted(&st.Spoken, l.ID)
		return text
	}
	return ""
}

// variant takes the variants in turn, each conversation from its own start: one that
// spoke is not heard again before the others.
func variant(say []string, seed uint64, spoken int) string {
	if len(say) == 0 {
		return ""
	}
	n := uint64(len(say))
	return say[(seed%n+uint64(max(spoken, 0))%n)%n]
}

// newScene is the state as guards see it.
func (s *Scenario) newScene(st *State, n news, cause string) *scene {
	return &scene{
		Anger: st.Mood.Anger, Confusion: st.Mood.Confusion, Trust: st.Mood.Trust, Patience: st.Mood.Patience,
		Turn: st.Turn, Phase: st.Phase, Stuck: st.Stuck, Cause: cause, Band: table.band(st.Mood.Anger),
		NowDelivered: n.delivered, NowAnswered: n.answered, NowOffered: n.offered, NowForbidden: n.forbidden,
		NowKnown: n.known, Abusive: s.abusive(st), Difficulty: s.Difficulty,
		Later: st.Later > 0, Broken: st.Broken,
		Handed:    func(id string) bool { return slices.Contains(st.Handed, id) },
		Exit:      string(st.Exit),
		Felt:      func(event string) bool { return st.Felt[event] > 0 },
		Heard:     n.has,
		Known:     func(id string) bool { return slices.Contains(st.Known, id) },
		Asked:     func(id string) bool { return slices.Contains(n.asked, id) },
		Delivered: func(id string) bool { return slices.Contains(st.Delivered, id) },
		Answered:  func(id string) bool { return slices.Contains(st.Answered, id) },
		Offered:   func(id string) bool { return slices.Contains(st.Offered, id) },
		Spoken:    func(id string) bool { return st.Spoken[id] > 0 },
	}
}
