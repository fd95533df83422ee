package scenarios

import "slices"

// trainee is a way to answer: the reply number n (from 0) of a scenario.
type trainee func(s *Scenario, n int) Heard

// model solves the case as it should be: acknowledges, says one fact after the other, answers, closes.
func model(s *Scenario, n int) Heard {
	h := cold(s, n)
	h.Events = [][]string{{"own", "stake", "step"}, {"validate", "step"}, {"reflect", "check"}, {"apology"}}[n%4]
	if n >= len(s.Facts) {
		h.Events = []string{"confirm", "fallback"}
	}
	return h
}

// cold says the facts and answers without a word for the person.
func cold(s *Scenario, n int) Heard {
	var h Heard
	if n < len(s.Facts) {
		h.Delivered = []string{s.Facts[n].ID}
	}
	for _, a := range s.Asks {
		if n+1 >= len(s.Facts) || n < len(s.Facts) && slices.Contains(a.AnsweredBy, s.Facts[n].ID) {
			h.Answered = append(h.Answered, a.ID)
		}
	}
	return h
}

// spoiled is another trainee who drops bad words from a reply on.
func spoiled(by trainee, from int, events ...string) trainee {
	return func(s *Scenario, n int) Heard {
		h := by(s, n)
		if n >= from {
			h.Events = append(append([]string(nil), h.Events...), events...)
		}
		return h
	}
}

// always hears the same, whatever the customer says.
func always(events ...string) trainee {
	return func(*Scenario, int) Heard { return Heard{Events: events} }
}

// evasive keeps things moving and the customer calm, and never answers.
func evasive(s *Scenario, n int) Heard {
	h := Heard{Events: []string{[]string{"step", "question", "honest_unknown"}[n%3], "emotion"}}
	if n < len(s.Facts) {
		h.Delivered = []string{s.Facts[n].ID}
	}
	return h
}

// stalls keeps even an impatient customer in the talk with everything there is but the answer.
func stalls(s *Scenario, n int) Heard {
	h := Heard{Events: [][]string{{"step", "consent", "choice", "own"}, {"question", "park", "thank", "validate"}, {"honest_unknown", "reassure", "choice", "stake"}}[n%3]}
	if n < len(s.Facts) {
		h.Delivered = []string{s.Facts[n].ID}
	}
	if n < len(s.Offers) {
		h.Offered = []string{s.Offers[n].ID}
	}
	return h
}

// handsOver soothes and hands the customer over to every colleague at once.
func handsOver(s *Scenario, n int) Heard {
	h := Heard{Events: [][]string{{"own", "stake", "step"}, {"validate", "step"}, {"reflect", "step"}}[n%3]}
	for _, colleague := range s.Handoffs {
		for _, f := range colleague.Parts() {
			h.Delivered = append(h.Delivered, f.ID)
		}
	}
	return h
}

// trainees are the ways to answer that together meet every exit of a sound scenario.
func trainees() []trainee {
	all := []trainee{
		model, cold, evasive, stalls, handsOver, always("limit", "blame"), always("limit", "rules", "step"),
		always("jargon", "vague", "wall_of_text", "step", "emotion"), always("jargon", "vague", "wrong_fact", "question", "present"),
		always(), always("noise", "ignored"), always("blame", "sarcasm"),
		func(*Scenario, int) Heard { return Heard{Events: []string{"insult"}, Fail: true} },
		always("jargon", "vague", "structure", "present"), always("wall_of_text", "emotion", "step"),
		always("blame", "blame_others", "wrong_fact", "step"), always("wrong_fact", "absolute", "question"),
		always("wrong_fact", "emotion", "step", "choice"), always("jargon", "vague", "wrong_fact", "validate", "own"),
		always("wall_of_text", "jargon", "vague", "ignored", "noise", "link_only", "own", "step"),
	}
	for from := range 6 {
		all = append(all, spoiled(cold, from, "rules"), spoiled(cold, from, "command", "condescend"),
			spoiled(cold, from, "blame"), spoiled(cold, from, "blame", "sarcasm"), spoiled(model, from, "blame"),
			spoiled(model, from, "wrong_fact", "absolute"), spoiled(model, from, "blame", "sarcasm", "wrong_fact"))
	}
	return all
}

// unmet returns those of the exits that none of the trainees meets.
func (s *Scenario) unmet(exits []Exit) []Exit {
	for _, reply := range trainees() {
		if len(exits) == 0 {
			return nil
		}
		met := s.end(reply)
		exits = slices.DeleteFunc(exits, func(e Exit) bool { return e == met })
	}
	return exits
}
