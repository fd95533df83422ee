package practice

import (
	"slices"

	"coolhead/scenarios"
)

// Missed is something the conversation never dealt with.
type Missed struct {
	Text   string
	Better string
}

// Report is what a finished (or running) attempt has shown.
type Report struct {
	Conversation
	Standing Standing
	// Earlier is the person's best finished attempt at the same scenario before this one; nil without one.
	Earlier *Past
	// BestTurn and WorstTurn are turn numbers worth reading; 0 if there is none.
	BestTurn, WorstTurn int
	// Unanswered are asks never answered, Undelivered facts never told, Promises forbidden things said.
	Unanswered, Undelivered, Promises []Missed
	// Reason says in plain words why the customer left as they did (one of Reasons, a catalogue key).
	Reason string
	// Words is the customer's own reason, in the language of the scenario; "" if the script has none.
	Words string
	// Hurt is what hurt them most; zero if nothing did.
	Hurt Hurt
}

// Reasons lists every value of Report.Reason.
var Reasons = []string{
	"reason.open", "reason.resolved", "reason.grudging", "reason.supervisor", "reason.silent", "reason.left",
	"reason.public", "reason.switched_off", "reason.abuse", "reason.handed_over",
	"reason.hang_up.fail", "reason.hang_up.patience", "reason.hang_up.anger",
}

// Problems lists every value of Conversation.Problem but "".
var Problems = []string{problemEmpty, problemLong, problemConflict, problemHints}

// Below weak there is no best turn to show; from model on no worst one.
const (
	weakFrom  = 25.0
	modelFrom = 85.0
)

// report draws up everything but the comparison with earlier attempts.
func report(c Conversation) Report {
	rs, end := replies(c.Turns), c.Last().State
	r := Report{Conversation: c, Standing: c.Last().SoFar, Reason: reason(rs, end)}
	r.Words, r.Hurt = end.Why, hurt(c.Turns)
	r.BestTurn, r.WorstTurn = bestTurn(rs), worstTurn(rs)
	for _, w := range c.Windows() {
		r.Unanswered = append(r.Unanswered, unanswered(w.Scenario, w.Last().State)...)
		r.Undelivered = append(r.Undelivered, undelivered(w.Scenario, w.Last().State)...)
		r.Promises = append(r.Promises, promises(w.Scenario, replies(w.Turns))...)
	}
	return r
}

// ModelFor returns the exchange of the scenario's model conversation that is nearest to
// turn n, counted from 1: the one at the same place, or its last. ok is false without a
// reply there.
func (r Report) ModelFor(n int) (e scenarios.Exchange, ok bool) {
	model := r.Scenario.Model
	if n < 1 || len(model) == 0 {
		return e, false
	}
	e = model[min(n, len(model))-1]
	return e, e.Trainee != ""
}

func bestTurn(rs []answered) int {
	best, n := weakFrom, 0
	for _, r := range rs {
		if r.Grade.Overall > best {
			best, n = r.Grade.Overall, r.N
		}
	}
	return n
}

// worstTurn is a turn other than the best one: of two views on one reply nobody learns.
func worstTurn(rs []answered) int {
	worst, n, best := modelFrom, 0, bestTurn(rs)
	for _, r := range rs {
		if r.Grade.Overall < worst && r.N != best {
			worst, n = r.Grade.Overall, r.N
		}
	}
	return n
}

func unanswered(s *scenarios.Scenario, end scenarios.State) (missed []Missed) {
	for _, a := range s.Open(end) {
		if !slices.Contains(end.Answered, a.ID) {
			missed = append(missed, Missed{Text: a.Text, Better: betterFor(s, a)})
		}
	}
	return missed
}

// betterFor is the wording of the first fact or offer that answers an ask.
func betterFor(s *scenarios.Scenario, a scenarios.Ask) string {
	for _, id := range a.AnsweredBy {
		for _, f := range s.Facts {
			if f.ID == id && f.Better != "" {
				return f.Better
			}
		}
		for _, o := range s.Offers {
			if o.ID == id && o.Better != "" {
				return o.Better
			}
		}
	}
	return ""
}

func undelivered(s *scenarios.Scenario, end scenarios.State) (missed []Missed) {
	for _, f := range s.Facts {
		if f.Must && !f.Private && !slices.Contains(end.Delivered, f.ID) {
			missed = append(missed, Missed{Text: f.Text, Better: f.Better})
		}
	}
	return missed
}

// promises are the forbidden moves, and the words that promised what nobody allowed.
func promises(s *scenarios.Scenario, rs []answered) (missed []Missed) {
	said := forbidden(rs)
	for _, p := range s.Forbidden {
		if slices.Contains(said, p.ID) {
			missed = append(missed, Missed{Text: p.Text, Better: p.Better})
		}
	}
	for _, r := range rs {
		for _, f := range r.Grade.Findings {
			if f.Event == "false_promise" && !slices.Contains(quotes(missed), f.Quote) {
				missed = append(missed, Missed{Text: f.Quote, Better: f.Better})
			}
		}
	}
	return missed
}

func quotes(missed []Missed) (texts []string) {
	for _, m := range missed {
		texts = append(texts, m.Text)
	}
	return texts
}

// reason explains the exit; a hang-up can have three.
func reason(rs []answered, end scenarios.State) string {
	switch {
	case end.Exit == "":
		return "reason.open"
	case end.Exit != scenarios.HungUp:
		return "reason." + string(end.Exit)
	case failed(rs):
		return "reason.hang_up.fail"
	case end.Mood.Patience <= 0:
		return "reason.hang_up.patience"
	}
	return "reason.hang_up.anger"
}
