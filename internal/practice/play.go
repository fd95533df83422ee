package practice

import (
	"slices"
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Play grades a reply to the last of the turns and lets the customer answer. Nothing
// is stored and nothing else is read: the same turns and the same text give the same
// Turn. The turns are those of an attempt at a scenario of the library, at least the
// opening. At is left to the caller.
func Play(lib *Library, a Attempt, turns []Turn, text string, took time.Duration) Turn {
	s := lib.Scenarios[a.Scenario]
	return Conversation{Attempt: a, Scenario: s, Beside: lib.Scenarios[s.Beside], Turns: turns}.play(lib, text, took)
}

// play lets the customer who waits answer a reply.
func (c Conversation) play(lib *Library, text string, took time.Duration) Turn {
	one := c.Facing()
	s, mode := one.Scenario, c.Attempt.Mode
	at := moment(s, played(one.Turns))
	if again := c.pasted(text); again != "" {
		at.History = append([]grading.Message{{Who: grading.Agent, Text: again}}, at.History...)
	}
	grade := lib.cases[s.ID].At(at).Grade(text)
	h := heard(grade)
	h.Overrun = overrun(s, mode, took)
	said := s.Step(one.Last().State, h)
	t := Turn{Attempt: c.Attempt.ID, N: c.Last().N + 1, Reply: text, Grade: grade,
		Line: said.Line, Cause: said.Cause, Moves: said.Moves, State: said.State, Took: took}
	t.SoFar = stand(s, mode, append(slices.Clip(one.Turns), t))
	return c.merge(t)
}

// opening is turn 0 of an attempt.
func opening(s *scenarios.Scenario, a Attempt, seed uint64) Turn {
	said := s.Start(seed)
	return Turn{Attempt: a.ID, Line: said.Line, Cause: said.Cause, Moves: said.Moves, State: said.State, At: a.Started}
}

// leaving is the turn with which the trainee ends the conversation.
func (c Conversation) leaving(took time.Duration) Turn {
	one := c.Facing()
	said := one.Scenario.Leave(one.Last().State)
	t := Turn{Attempt: c.Attempt.ID, N: c.Last().N + 1, Line: said.Line, Cause: said.Cause, Moves: said.Moves, State: said.State, Took: took}
	t.SoFar = stand(one.Scenario, c.Attempt.Mode, append(slices.Clip(one.Turns), t))
	return c.merge(t)
}

// moment is where the conversation stands after its last turn.
func moment(s *scenarios.Scenario, turns []Turn) grading.Moment {
	last := turns[len(turns)-1]
	m := last.State.Mood
	return grading.Moment{
		Stage:     stage(last.State),
		History:   history(turns),
		Customer:  last.Line,
		Mood:      &grading.Mood{Anger: m.Anger, Confusion: m.Confusion, Trust: m.Trust, Patience: m.Patience},
		Delivered: last.State.Delivered,
		Answered:  settled(s, last.State),
	}
}

// settled are the asks that wait for no answer: those that have one, and those not asked yet.
func settled(s *scenarios.Scenario, st scenarios.State) []string {
	ids, open := slices.Clone(st.Answered), s.Open(st)
	for _, a := range s.Asks {
		if !slices.ContainsFunc(open, func(o scenarios.Ask) bool { return o.ID == a.ID }) {
			ids = append(ids, a.ID)
		}
	}
	return ids
}

// stage translates the phase, which the customer's engine keeps in the same words.
func stage(s scenarios.State) grading.Stage { return grading.Stage(s.Phase) }

// history is everything said so far but the customer's last line.
func history(turns []Turn) []grading.Message {
	var said []grading.Message
	for i, t := range turns {
		if t.Reply != "" {
			said = append(said, grading.Message{Who: grading.Agent, Text: t.Reply})
		}
		if t.Line != "" && i < len(turns)-1 {
			said = append(said, grading.Message{Who: grading.Customer, Text: t.Line})
		}
	}
	return said
}

// heard is what the customer notices of a graded reply: each event once, in the order of the words.
func heard(g grading.Grade) scenarios.Heard {
	h := scenarios.Heard{Delivered: g.Delivered, Answered: g.Answered, Offered: g.Offered, Forbidden: g.Forbidden, Asked: g.Asked, Fail: g.Fail != ""}
	for _, f := range g.Findings {
		if f.Event != "" && !slices.Contains(h.Events, f.Event) {
			h.Events = append(h.Events, f.Event)
			if f.Quote != "" {
				h.Quotes = withQuote(h.Quotes, f)
			}
		}
	}
	return h
}

// withQuote adds the words behind an event.
func withQuote(quotes map[string]string, f grading.Finding) map[string]string {
	if quotes == nil {
		quotes = map[string]string{}
	}
	quotes[f.Event] = f.Quote
	return quotes
}
