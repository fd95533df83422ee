package scenarios

func (s *Scenario) validate(p *placed) {}
