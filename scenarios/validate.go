package scenarios

import "slices"

// validate reports everything that would make a conversation wrong or impossible.
func (s *Scenario) validate(p *placed) {
	s.validateHead(p)
	s.validatePersona(p)
	s.validatePoints(p)
	s.validateAsks(p)
	s.validateFollowUp(p)
	s.validateSamples(p)
	s.validateScript(p)
	s.validateEndings(p)
}

func (s *Scenario) validateHead(p *placed) {
	p.required(s.Title, "title")
	p.required(s.Summary, "summary")
	p.required(s.Company.Name, "company", "name")
	p.required(s.Briefing.Role, "briefing", "role")
	p.required(s.Briefing.Situation, "briefing", "situation")
	p.required(s.Debrief, "debrief")
	p.oneOf(s.Channel, channels, "channel")
	p.oneOf(s.Fault, faults, "fault")
	p.oneOf(s.Apology, apologies, "apology")
	p.oneOf(s.Supervisor, supervisors, "supervisor")
	p.oneOf(s.Company.Voice, voices, "company", "voice")
	p.between(float64(s.Difficulty), 1, 5, "difficulty")
	p.between(float64(s.Minutes), 1, 60, "minutes")
	p.between(float64(s.MaxTurns), 3, 30, "max_turns")
	p.between(float64(s.IdealTurns), 1, float64(max(s.MaxTurns, 1)), "ideal_turns")
	p.between(float64(s.Pace), 0, 7*24*3600, "pace")
	if s.Beside != "" && (s.Beside == s.ID || !kebab.MatchString(s.Beside)) {
		p.at([]any{"beside"}, "beside is %q; name another scenario's folder", s.Beside)
	}
	p.skills(s.Skills)
	p.lessons(s.Lessons)
	if len(s.Model) == 0 {
		p.at([]any{"model"}, "write the model conversation: at least one exchange")
	}
	for i, m := range s.Model {
		p.required(m.Trainee, "model", i, "trainee")
		p.required(m.Why, "model", i, "why")
	}
}

func (s *Scenario) validatePersona(p *placed) {
	c := s.Persona
	p.required(c.Name, "persona", "name")
	p.between(c.Anger, 0, 100, "persona", "anger")
	p.between(c.Confusion, 0, 100, "persona", "confusion")
	p.between(c.Trust, 0, 100, "persona", "trust")
	p.between(c.Patience, 1, 100, "persona", "patience")
	p.between(c.Reactivity, 0.6, 1.5, "persona", "reactivity")
	p.between(c.Forgiveness, 0.5, 1.5, "persona", "forgiveness")
	if c.Level != "" {
		p.oneOf(c.Level, languageLevels, "persona", "level")
	}
	p.between(float64(c.Abuse), 0, float64(len(table.Dynamics.Abusive)-1), "persona", "abuse")
	if c.VIP && s.Supervisor == "no" {
		p.at([]any{"persona", "vip"}, "this customer wants a supervisor; set supervisor to available or on_request")
	}
}

func (s *Scenario) validatePoints(p *placed) {
	known := map[string]bool{} // facts and offers share their names: an ask is answered by either
	for i, f := range s.Facts {
		p.point(f.Point, known, "facts", i)
		if f.Must && f.Private {
			p.at([]any{"facts", i, "private"}, "a fact cannot be both a must and private; drop one")
		}
	}
	for i, o := range s.Offers {
		p.point(o, known, "offers", i)
	}
	s.validateHandoffs(p, known)
	known = map[string]bool{}
	for i, o := range s.Stakes {
		p.point(o, known, "stakes", i)
	}
	known = map[string]bool{}
	for i, o := range s.Forbidden {
		p.point(o, known, "forbidden", i)
	}
	known = map[string]bool{}
	for i, n := range s.Needs {
		p.point(Point{ID: n.ID, Text: n.Text, Say: n.Say}, known, "needs", i)
		p.between(n.TrustFrom, 0, 100, "needs", i, "trust_from")
	}
	for i, id := range s.Promises {
		if moves := s.names("now_forbidden"); !slices.Contains(moves, id) {
			p.at([]any{"promises", i}, "no forbidden move has the id %q%s", id, suggest(id, moves))
		}
	}
	for i, t := range s.Jargon {
		p.required(t.Say, "jargon", i, "say")
		p.required(t.Plain, "jargon", i, "plain")
	}
}

func (s *Scenario) validateAsks(p *placed) {
	known := map[string]bool{}
	answers := slices.Concat(s.names("delivered"), s.names("offered"), s.names("handed"))
	core := false
	for i, a := range s.Asks {
		p.id(a.ID, known, "asks", i, "id")
		p.required(a.Text, "asks", i, "text")
		core = core || a.Core && a.Later == ""
		for j, id := range a.AnsweredBy {
			if !slices.Contains(answers, id) {
				p.at([]any{"asks", i, "answered_by", j}, "no fact, offer or handoff has the id %q%s", id, suggest(id, answers))
			}
		}
	}
	if !core {
		p.at([]any{"asks"}, "mark at least one ask with core: true; the conversation ends when it is answered")
	}
}
