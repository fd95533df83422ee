package scenarios

import (
	"maps"
	"slices"
)

// Start opens a conversation: the customer's first message and the state it starts from.
// The seed makes two conversations differ in wording.
func (s *Scenario) Start(seed uint64) Said {
	p := s.Persona
	mood := Mood{p.Anger, p.Confusion, p.Trust, p.Patience}.within()
	return Said{State: State{Mood: mood, Phase: Opening, Seed: seed}, Line: s.Opening}
}

// Step lets the customer answer a reply: the mood moves, the conversation ends or goes on,
// a line is said. The same state and the same heard give the same answer; neither is changed.
// A conversation that is over stays as it is.
func (s *Scenario) Step(st State, h Heard) Said {
	if st.Exit != "" {
		return Said{State: st}
	}
	st, n, moves := s.react(st, h)
	said := Said{Cause: salient(n.events), Moves: moves}
	switch {
	case st.Exit != "":
		st.Why = s.why(&st, n, said.Cause)
		said.Line = n.words(&st, said.Cause).pick(s.Endings[st.Exit], st.Seed, st.Turn)
	case n.exit != "":
		said.Line = s.again(&st, n.exit)
	default:
		said.Line = s.speak(&st, n, said.Cause) + s.hint(&st)
	}
	said.State = st
	return said
}

// Leave ends the conversation from the trainee's side.
func (s *Scenario) Leave(st State) Said {
	if st.Exit != "" {
		return Said{State: st}
	}
	st = st.own()
	st.Exit = Left
	return Said{State: st, Line: variant(s.Endings[Left], st.Seed, st.Turn)}
}

// counted adds one to a count, in a map that may not be there yet.
func counted(counts *map[string]int, name string) {
	if *counts == nil {
		*counts = map[string]int{}
	}
	(*counts)[name]++
}

// react is Step without words: what the reply did to the mood and how the conversation stands.
func (s *Scenario) react(st State, h Heard) (State, news, []Move) {
	st = st.own()
	st.Turn++
	n := s.take(&st, h)
	st.remember(h)
	s.confide(&st, &n)
	s.promises(&st, &n)
	s.handOver(&st, &n)
	moves := s.feel(&st, &n)
	st.Announced = n.announces()
	s.settle(&st, n, h.Fail)
	if s.returns(&st) {
		n.exit = st.Exit
		moves = append(moves, s.comeBack(&st)...)
	}
	return st, n, moves
}

// mostCounted keeps counters of a state from outside within sense.
const mostCounted = 1 << 20

// own returns a copy that shares nothing with the original and has every value in its range.
func (st State) own() State {
	st.Mood = st.Mood.within()
	for _, ids := range []*[]string{&st.Delivered, &st.Answered, &st.Offered, &st.Known, &st.Hinted, &st.Handed} {
		*ids = append([]string(nil), *ids...)
	}
	for _, counts := range []*map[string]int{&st.Felt, &st.Spoken} {
		*counts = maps.Clone(*counts)
		if len(*counts) == 0 {
			*counts = nil // as it comes back from JSON
		}
	}
	for _, n := range []*int{&st.Turn, &st.Stuck, &st.Boiling, &st.Lost, &st.Wary, &st.Abused, &st.Furious, &st.Promised, &st.Later} {
		*n = min(max(*n, 0), mostCounted)
	}
	if !slices.Contains(phases, st.Phase) {
		st.Phase = Opening
	}
	return st
}

// salient returns the event of a reply that stands highest in the table; "" without any.
func salient(events []string) string {
	best, rank := "", len(table.Events)+2
	for _, e := range events {
		if r := rankOf(e); r < rank {
			best, rank = e, r
		}
	}
	return best
}

// rankOf puts the events that Step raises about time behind all others, and its other
// own events before them.
func rankOf(event string) int {
	for i := range table.Raised {
		if table.Raised[i].Name == event {
			return i - len(table.Raised)
		}
	}
	switch event {
	case noProgressEvent:
		return len(table.Events)
	case waitingEvent:
		return len(table.Events) + 1
	}
	return table.rank[event]
}
