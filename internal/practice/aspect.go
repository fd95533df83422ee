package practice

import (
	"slices"

	"coolhead/grading"
	"coolhead/scenarios"
)

// mean is the weighted mean over replies; the weight's argument counts from 0.
func mean(rs []answered, a grading.Aspect, weight func(i int) float64) float64 {
	sum, weights := 0.0, 0.0
	for i, r := range rs {
		w := weight(i)
		sum += w * r.Grade.Of(a)
		weights += w
	}
	return sum / weights
}

func even(int) float64 { return 1 }

// extreme is the score that better prefers over all others.
func extreme(rs []answered, a grading.Aspect, better func(x, y float64) float64) float64 {
	v := rs[0].Grade.Of(a)
	for _, r := range rs[1:] {
		v = better(v, r.Grade.Of(a))
	}
	return v
}

func lower(x, y float64) float64  { return min(x, y) }
func higher(x, y float64) float64 { return max(x, y) }

// calm: one outburst is remembered, and so is the end.
func calm(rs []answered) float64 {
	n := len(rs)
	recent := func(i int) float64 { return 0.8 + 0.4*float64(i+1)/float64(n) }
	third := rs[n-(n+2)/3:]
	return 0.5*mean(rs, grading.Calm, recent) + 0.3*extreme(rs, grading.Calm, lower) + 0.2*mean(third, grading.Calm, even)
}

// clarity: it counts that it became clear, more than when.
func clarity(s *scenarios.Scenario, rs []answered, end scenarios.State) float64 {
	return 0.5*coverage(s, end) + 0.35*mean(rs, grading.Clarity, even) + 0.15*extreme(rs, grading.Clarity, lower)
}

// coverage is the share of the facts that must be told and of the asks that are dealt with, 0 to 100.
func coverage(s *scenarios.Scenario, end scenarios.State) float64 {
	due, done := 0, 0
	count := func(id string, in []string) {
		due++
		if slices.Contains(in, id) {
			done++
		}
	}
	for _, f := range s.Facts {
		if f.Must && !f.Private {
			count(f.ID, end.Delivered)
		}
	}
	for _, a := range s.Open(end) {
		count(a.ID, end.Answered)
	}
	if due == 0 {
		return scoreMost
	}
	return scoreMost * float64(done) / float64(due)
}

// empathy: warm at the start and at the end, where it is needed in between.
func empathy(s *scenarios.Scenario, rs []answered) float64 {
	need := func(i int) float64 { return max(0.2, needOf(s, rs, i)) }
	return 0.6*mean(rs, grading.Empathy, need) +
		0.25*extreme(rs[:min(2, len(rs))], grading.Empathy, higher) +
		0.15*rs[len(rs)-1].Grade.Empathy
}

// needShare is how much of the need for empathy a phase leaves.
var needShare = map[string]float64{"opening": 1, "middle": 0.5, closingPhase: 0.6}

// needOf is how much empathy the customer needed when reply i was written, 0 to 1
// (rubric 3.2): anger, a stake nobody has seen, confusion; less once it was met.
func needOf(s *scenarios.Scenario, rs []answered, i int) float64 {
	mood, earlier := rs[i].before.Mood, rs[:i]
	need := 0.6 * max(0, mood.Anger-20) / 60
	if len(s.Stakes) > 0 && said(earlier, "stake") == 0 {
		need += 0.25
	}
	if mood.Confusion >= confusedFrom {
		need += 0.2
	}
	need = min(need, 1) * needShare[rs[i].before.Phase]
	if said(earlier, "stake", "reflect", "apology") > 0 {
		need *= 0.3
	}
	return need
}

// closingReached tells whether there is a closing to judge: the conversation is over,
// or a reply was written when it was time to close.
func closingReached(rs []answered, end scenarios.State) bool {
	return end.Exit != "" || slices.ContainsFunc(rs, func(r answered) bool { return r.before.Phase == closingPhase })
}

// closing is the checklist over the last two replies together: the better of them,
// with what only the other one did, good or bad. A premature goodbye earlier on still
// costs. Who never got to the end has no good end.
func closing(rs []answered, end scenarios.State) float64 {
	if len(rs) == 0 {
		return 0
	}
	best := rs[len(rs)-1].Grade
	v := best.Closing
	if len(rs) > 1 {
		other := rs[len(rs)-2].Grade
		if other.Closing > best.Closing {
			best, other = other, best
		}
		v = best.Closing + onlyIn(other, best)
		for _, r := range rs[:len(rs)-2] {
			v += prematureCost(r.Grade)
		}
	}
	v = min(max(v, 0), scoreMost)
	if !closes(end.Exit) {
		v = min(v, notReachedCap)
	}
	return v
}

// closes tells whether a conversation that ended like this (or has not ended) has a closing to speak of.
func closes(exit scenarios.Exit) bool {
	return slices.Contains([]scenarios.Exit{"", scenarios.Resolved, scenarios.Grudging, scenarios.HandedOver, scenarios.Abuse}, exit)
}

// onlyIn sums the points for closing of the rules that hit in g and not in without.
func onlyIn(g, without grading.Grade) (sum float64) {
	var counted []string
	for _, f := range without.Findings {
		counted = append(counted, f.Rule)
	}
	for _, f := range g.Findings {
		if f.Aspect == grading.Closing && !slices.Contains(counted, f.Rule) {
			sum += f.Points
			counted = append(counted, f.Rule)
		}
	}
	return sum
}

func prematureCost(g grading.Grade) (sum float64) {
	for _, f := range g.Findings {
		if f.Event == "premature_close" {
			sum += min(f.Points, 0)
		}
	}
	return sum
}
