package scenarios

import "slices"

// exitRules are the limits at which conversations end.
type exitRules struct {
	Resolved   limits `yaml:"resolved"`
	Grudging   limits `yaml:"grudging"`
	Supervisor limits `yaml:"supervisor"`
	WinBack    struct {
		Any []string `yaml:"any"`
		All []string `yaml:"all"`
	} `yaml:"win_back"`
	Nobody   []string `yaml:"nobody"`
	HangUp   limits   `yaml:"hang_up"`
	Silent   limits   `yaml:"silent"`
	ReEngage []string `yaml:"re_engage"`
	MaxTurns int      `yaml:"max_turns"`
}

// limits are the thresholds of one exit; an exit uses those that it needs.
type limits struct {
	AngerFrom          float64 `yaml:"anger_from"`
	AngerTo            float64 `yaml:"anger_to"`
	AngerBelow         float64 `yaml:"anger_below"`
	ConfusionFrom      float64 `yaml:"confusion_from"`
	ConfusionBelow     float64 `yaml:"confusion_below"`
	TrustFrom          float64 `yaml:"trust_from"`
	TrustTo            float64 `yaml:"trust_to"`
	PatienceTo         float64 `yaml:"patience_to"`
	TerseConfusionFrom float64 `yaml:"terse_confusion_from"`
	TersePatienceBelow float64 `yaml:"terse_patience_below"`
	Turns              int     `yaml:"turns"`
	Earliest           int     `yaml:"earliest"`
}

// settle decides after a reply whether the conversation ends, and if not, in which phase it goes on.
func (s *Scenario) settle(st *State, n news, fail bool) {
	s.count(st, n)
	if fail {
		st.Exit = HungUp
		return
	}
	s.close(st, n)
	if st.Exit == "" && st.Phase != Closing {
		st.Exit = s.breakOff(st)
	}
	if st.Exit == "" && st.Turn >= s.longest() {
		st.Exit = s.timeUp(st)
	}
}

// count keeps how long the customer has been beside themselves, without a hold or in want of somebody else.
func (s *Scenario) count(st *State, n news) {
	m, x := st.Mood, table.Exits
	st.Boiling = streak(st.Boiling, m.Anger >= x.HangUp.AngerFrom)
	wary := m.Anger >= x.Supervisor.AngerFrom && m.Trust <= x.Supervisor.TrustTo
	st.Wary = streak(st.Wary, wary && !s.wonBack(n) && !n.hasAny(x.Nobody))
	lost := m.Confusion >= x.Silent.ConfusionFrom
	if s.Persona.Terse && !n.hasAny(x.ReEngage) {
		lost = lost || m.Confusion >= x.Silent.TerseConfusionFrom || m.Patience < x.Silent.TersePatienceBelow
	}
	st.Lost = streak(st.Lost, lost)
}

func streak(n int, more bool) int {
	if more {
		return n + 1
	}
	return 0
}

// wonBack tells whether a reply holds a customer who wanted a supervisor.
func (s *Scenario) wonBack(n news) bool {
	x := table.Exits.WinBack
	return s.Supervisor != "on_request" && n.hasAny(x.Any) && n.hasAll(x.All)
}

// close moves into and out of the closing phase. Once everything is answered the customer
// waits for one proper closing reply; how they feel after it is how they go.
func (s *Scenario) close(st *State, n news) {
	x := table.Exits
	m := st.Mood
	happy := s.answered(st) && m.Trust >= x.Resolved.TrustFrom &&
		m.Anger < x.Resolved.AngerBelow && m.Confusion < x.Resolved.ConfusionBelow
	cold := s.answered(st) && m.Anger <= x.Grudging.AngerTo && m.Confusion < x.Grudging.ConfusionBelow
	switch wasClosing := st.Phase == Closing; {
	case wasClosing && happy:
		st.Exit = Resolved
	case wasClosing && cold:
		st.Exit = Grudging
	case happy, cold && len(n.answered) == 0:
		st.Phase = Closing
	case st.Turn < table.Dynamics.Opening:
		st.Phase = Opening
	default:
		st.Phase = Middle
	}
}

// breakOff returns the exit of a customer who has had enough; "" for one who stays. Where
// there is a supervisor, the furious who trust nobody here ask for one before they hang up.
func (s *Scenario) breakOff(st *State) Exit {
	x := table.Exits
	switch {
	case s.Supervisor != "no" && st.Wary >= x.Supervisor.Turns:
		return Supervisor
	case st.Turn >= x.HangUp.Earliest && (st.Mood.Patience <= x.HangUp.PatienceTo || st.Boiling >= x.HangUp.Turns):
		return HungUp
	case st.Lost >= x.Silent.Turns:
		return Silent
	}
	return ""
}

// timeUp returns the exit of a conversation that has reached its longest.
func (s *Scenario) timeUp(st *State) Exit {
	x := table.Exits
	switch {
	case st.Mood.Anger >= x.Supervisor.AngerFrom:
		return HungUp
	case s.answered(st):
		return Grudging
	}
	return Silent
}

// longest is the number of replies after which the conversation ends in any case.
func (s *Scenario) longest() int {
	if s.MaxTurns > 0 {
		return s.MaxTurns
	}
	return table.Exits.MaxTurns
}

// answered tells whether every core ask is answered.
func (s *Scenario) answered(st *State) bool {
	for _, a := range s.Asks {
		if a.Core && !slices.Contains(st.Answered, a.ID) {
			return false
		}
	}
	return true
}
