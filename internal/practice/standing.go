package practice

import (
	"math"
	"slices"

	"coolhead/grading"
	"coolhead/scenarios"
)

// The gates and marks of a conversation (rubric 3.3, 5 and 6). The rubric's pass mark of 70
// and caps below it were set for its own arithmetic; scores now follow the rating panel, on
// whose scale the excellent golden conversations lie between 60 and 86 and the mediocre ones
// below 47. The marks moved with the scale.
const (
	passMark       = 55.0
	aspectMark     = 40.0
	failCap        = 20.0
	unhandledCap   = 45.0
	promiseCap     = 50.0
	forbiddenCap   = 52.0
	forbiddenCost  = 15.0
	notReachedCap  = 25.0
	greatStep      = 15.0
	greatBonus     = 5.0
	smallStep      = 8.0
	smallBonus     = 3.0
	belowPass      = passMark - 0.1
	closingPhase   = "closing"
	confusedFrom   = 60.0
	scoreMost      = 100.0
	aspectsInTotal = 4
)

// answered is one reply with the customer's state before and after it.
type answered struct {
	Turn
	before scenarios.State
}

// replies are the turns that hold a reply: not the opening, not the leaving.
func replies(turns []Turn) []answered {
	var out []answered
	for i, t := range turns {
		if i > 0 && t.State.Exit != scenarios.Left && t.SoFar.Hint == (Hint{}) {
			out = append(out, answered{Turn: t, before: turns[i-1].State})
		}
	}
	return out
}

// stand scores a conversation up to its last turn.
func stand(s *scenarios.Scenario, mode Mode, turns []Turn) Standing {
	rs, end, before := replies(turns), turns[len(turns)-1].State, turns[max(len(turns)-2, 0)].SoFar
	st := Standing{ClosingJudged: closingReached(rs, end), Hints: before.Hints, Fork: before.Fork}
	if len(rs) > 0 {
		st.Calm = round(calm(rs))
		st.Clarity = round(clarity(s, rs, end))
		st.Empathy = round(empathy(s, rs))
	}
	if st.ClosingJudged {
		st.Closing = round(closing(rs, end))
	}
	st.Overall = round(overall(s, st, rs, end))
	st.Passed = passed(s, st, rs, end)
	st.CSAT = csat(s, mode, turns)
	st.Timely = round(timeliness(s, mode, rs))
	return st
}

// overall is the mean of the judged aspects after the gates. The bonus comes before
// the caps and stops below the pass mark: it may neither open a gate nor turn a fail
// into a pass.
func overall(s *scenarios.Scenario, st Standing, rs []answered, end scenarios.State) float64 {
	if len(rs) == 0 {
		return 0
	}
	v := meanOfJudged(st) - forbiddenCost*float64(len(forbidden(rs)))
	if v < passMark {
		v = max(v, min(v+bonus(rs), belowPass))
	} else {
		v += bonus(rs)
	}
	return min(max(v-hintPrice(st.Hints), 0), limit(s, rs, end))
}

func meanOfJudged(st Standing) float64 {
	sum := st.Calm + st.Clarity + st.Empathy
	if !st.ClosingJudged {
		return sum / (aspectsInTotal - 1)
	}
	return (sum + st.Closing) / aspectsInTotal
}

// limit is the lowest of the caps that apply.
func limit(s *scenarios.Scenario, rs []answered, end scenarios.State) float64 {
	most := scoreMost
	if end.Exit != "" && !handled(s, end) {
		most = min(most, unhandledCap)
	}
	if len(forbidden(rs)) > 0 {
		most = min(most, forbiddenCap)
	}
	if said(rs, "false_promise") > 0 {
		most = min(most, promiseCap)
	}
	if failed(rs) {
		most = min(most, failCap)
	}
	return most
}

// bonus rewards who stayed calm and warm when it got hard: the second half against
// the first; the middle reply of an odd number belongs to neither.
func bonus(rs []answered) float64 {
	half := len(rs) / 2
	if half == 0 {
		return 0
	}
	warmth := func(part []answered) (sum float64) {
		for _, r := range part {
			sum += (r.Grade.Calm + r.Grade.Empathy) / 2
		}
		return sum / float64(len(part))
	}
	switch rise := warmth(rs[len(rs)-half:]) - warmth(rs[:half]); {
	case rise >= greatStep:
		return greatBonus
	case rise >= smallStep:
		return smallBonus
	}
	return 0
}

// passed follows rubric 3.3; only a conversation that is over can be passed.
func passed(s *scenarios.Scenario, st Standing, rs []answered, end scenarios.State) bool {
	lowest := min(st.Calm, st.Clarity, st.Empathy, st.Closing)
	return end.Exit != "" && st.Overall >= passMark && lowest >= aspectMark && !failed(rs) && handled(s, end)
}

// handled tells whether every core ask was answered, or did not have to be.
func handled(s *scenarios.Scenario, end scenarios.State) bool {
	if end.Exit == scenarios.Abuse {
		return true // nobody has to solve a case under insults
	}
	for _, a := range s.Open(end) {
		if a.Core && !slices.Contains(end.Answered, a.ID) {
			return false
		}
	}
	return true
}

// forbidden lists the forbidden moves that were made, each once.
func forbidden(rs []answered) (ids []string) {
	for _, r := range rs {
		for _, id := range r.Grade.Forbidden {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// said counts the replies in which the customer heard one of the events.
func said(rs []answered, events ...string) (n int) {
	for _, r := range rs {
		if slices.ContainsFunc(r.Grade.Findings, func(f grading.Finding) bool { return slices.Contains(events, f.Event) }) {
			n++
		}
	}
	return n
}

func failed(rs []answered) bool {
	return slices.ContainsFunc(rs, func(r answered) bool { return r.Grade.Fail != "" })
}

// round keeps one decimal, as grades do.
func round(v float64) float64 { return math.Round(v*10) / 10 }
