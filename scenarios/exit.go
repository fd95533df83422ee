package scenarios

import (
	"cmp"
)

// exitRules are the limits at which conversations end.
type exitRules struct {
	Resolved   limits `yaml:"resolved"`
	Grudging   limits `yaml:"grudging"`
	Supervisor limits `yaml:"supervisor"`
	WinBack    struct {
		Any []string `yaml:"any"`
		All []string `yaml:"all"`
	} `yaml:"win_back"`
	// VIP is how many replies a customer gives who wants a supervisor from the start.
	VIP      limits   `yaml:"vip"`
	Public   limits   `yaml:"public"`
	Abuse    limits   `yaml:"abuse"`
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
	if st.Exit == "" && st.Turn >= s.longest(st) {
		st.Exit = s.timeUp(st)
	}
}

// count keeps how long the customer has been beside themselves, without a hold or in want of somebody else.
func (s *Scenario) count(st *State, n news) {
	m, x, l := st.Mood, table.Exits, s.level()
	st.Won = s.Persona.VIP && (st.Won || s.wonBack(n))
	st.Furious = streak(st.Furious, m.Anger >= x.Public.AngerFrom && m.Trust <= x.Public.TrustTo)
	st.Abused = streak(st.Abused, s.abusive(st) && st.Felt[limitEvent] > 0)
	st.Boiling = streak(st.Boiling, m.Anger >= x.HangUp.AngerFrom)
	wary := m.Anger >= x.Supervisor.AngerFrom+l.Anger && m.Trust <= x.Supervisor.TrustTo+l.Trust
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
	x, l := table.Exits, s.level()
	m := st.Mood
	happy := s.answered(st) && m.Trust >= x.Resolved.TrustFrom+l.Trust &&
		m.Anger < x.Resolved.AngerBelow+l.Anger && m.Confusion < x.Resolved.ConfusionBelow
	cold := s.answered(st) && m.Anger <= x.Grudging.AngerTo+l.Anger && m.Confusion < x.Grudging.ConfusionBelow
	switch wasClosing := st.Phase == Closing; {
	case s.handedOver(st):
		st.Exit = HandedOver
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
	vip := s.Persona.VIP && !st.Won && st.Turn >= x.VIP.Turns
	switch {
	case s.has(Abuse) && st.Abused >= x.Abuse.Turns:
		return Abuse
	case s.has(Public) && st.Turn >= x.Public.Earliest && st.Furious >= x.Public.Turns:
		return Public
	case s.Supervisor != "no" && (vip || st.Wary >= x.Supervisor.Turns):
		return Supervisor
	case st.Turn >= x.HangUp.Earliest && (st.Mood.Patience <= x.HangUp.PatienceTo || st.Boiling >= x.HangUp.Turns):
		return HungUp
	case st.Lost >= x.Silent.Turns && st.Mood.Confusion >= x.Silent.ConfusionFrom && s.has(SwitchedOff):
		return SwitchedOff
	case st.Lost >= x.Silent.Turns:
		return Silent
	}
	return ""
}

// has tells whether the script has last words for an exit that not every customer takes.
func (s *Scenario) has(exit Exit) bool { return len(s.Endings[exit]) > 0 }

// limitEvent is a calm limit set to a customer who insults people.
const limitEvent = "limit"

// abusive tells whether the customer is at the point where they insult people.
func (s *Scenario) abusive(st *State) bool {
	from := table.Dynamics.Abusive
	n := min(max(s.Persona.Abuse, 0), len(from)-1)
	return n > 0 && st.Mood.Anger >= from[n]
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
func (s *Scenario) longest(st *State) int {
	most := s.MaxTurns
	if most <= 0 {
		most = table.Exits.MaxTurns
	}
	if st.Later > 0 && s.FollowUp != nil {
		return st.Later + cmp.Or(s.FollowUp.Turns, followUpTurns)
	}
	return most
}

// answered tells whether every core ask is answered.
func (s *Scenario) answered(st *State) bool {
	return len(s.openAsks(st)) == 0
}
