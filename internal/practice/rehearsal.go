package practice

import "time"

// Rehearsal is a conversation that nobody keeps: for the command line and for tests.
type Rehearsal struct {
	Conversation
	lib *Library
}

// Rehearse opens a scenario of the library; ErrNotFound if there is none of that id.
// The seed decides between wordings of the same line.
func (l *Library) Rehearse(scenario string, seed uint64) (*Rehearsal, error) {
	s, ok := l.Scenarios[scenario]
	if !ok {
		return nil, ErrNotFound
	}
	a := Attempt{Scenario: s.ID, Lang: s.Lang, Mode: Practice, ScenarioVersion: s.Version, GraderVersion: l.Grader.Version()}
	c := Conversation{Attempt: a, Scenario: s, Beside: l.Scenarios[s.Beside], Turns: []Turn{opening(s, a, seed)}}
	return &Rehearsal{Conversation: c, lib: l}, nil
}

// Reply plays one reply, tidied as the desk does it. After the end it does nothing
// and returns the last turn; an empty or overlong reply is ErrInvalid.
func (r *Rehearsal) Reply(text string, took time.Duration) (Turn, error) {
	if r.Ended() {
		return r.Last(), nil
	}
	text, problem := tidy(text)
	if problem != "" {
		return Turn{}, ErrInvalid
	}
	r.Now = r.Last().At.Add(took)
	t := r.play(r.lib, text, r.wait())
	t.At = r.Now
	r.Turns = append(r.Turns, t)
	return r.Last(), nil
}

// Leave ends the conversation from the trainee's side.
func (r *Rehearsal) Leave() Turn {
	if !r.Ended() {
		r.Turns = append(r.Turns, r.leaving(0))
	}
	return r.Last()
}

// Report draws up the report of the conversation so far.
func (r *Rehearsal) Report() Report { return report(r.Conversation) }
