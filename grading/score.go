package grading

import "math"

// The arithmetic of the rubric (3.2): a base, the evidence for and against, caps
// where nothing was recognised, and gates.
const (
	clarityBase     = 20.0
	clarityCoverage = 37.0
	clarityAnswered = 12.0
	ignoredCost     = -20.0
	empathyBase     = 45.0
	empathyNeedCost = 35.0
	closingBase     = 10.0
	closingCoverage = 20.0
	// maxWeak is how many weak praises of an aspect count in one reply.
	maxWeak = 2
)

// tally is the sum of the evidence of one aspect.
type tally struct {
	plus, minus float64
	weak        int
	praised     bool
}

func (w *work) grade() Grade {
	var g Grade
	switch {
	case w.j.lang.model != nil:
		if s := w.learned(); len(w.reply.words) > 0 {
			g.Scores = s
		}
	case len(w.reply.words) == 0:
	default:
		g.Scores = w.scores(&w.tallies.evidence)
	}
	w.tell(&g)
	g.Fail = w.fail()
	w.gates(&g)
	g.Scores = g.Scores.bounded().rounded()
	g.Overall = round((g.Calm + g.Clarity + g.Empathy + g.Closing) / 4)
	if g.Fail != "" {
		g.Overall = min(g.Overall, failCap)
	}
	g.Unsure = w.thin()
	return g
}

// bounded keeps every score between 0 and 100.
func (s Scores) bounded() Scores {
	return Scores{clamp(s.Calm), clamp(s.Clarity), clamp(s.Empathy), clamp(s.Closing)}
}

// rounded keeps one decimal.
func (s Scores) rounded() Scores {
	return Scores{round(s.Calm), round(s.Clarity), round(s.Empathy), round(s.Closing)}
}

func (w *work) count(f *found, sums *[4]tally) {
	for i, a := range Aspects {
		if f.rule.aspect != a {
			continue
		}
		t, p := &sums[i], f.rule.points*f.factor
		switch {
		case p == 0:
		case p < 0:
			t.minus += p
		case f.rule.Strength == "weak" && t.weak >= maxWeak:
			f.factor = 0
		default:
			t.plus += p
			t.praised = true
			if f.rule.Strength == "weak" {
				t.weak++
			}
		}
	}
}

func (w *work) scores(sums *[4]tally) Scores {
	j, f := w.j, &w.facts
	var s Scores
	s.Calm = calmBase(j.mood.Anger) + sums[0].plus + sums[0].minus
	if !sums[0].praised {
		s.Calm = min(s.Calm, 75)
	}
	s.Clarity = clarityBase + clarityCoverage*f.coverage + sums[1].plus + sums[1].minus
	if f.answered {
		s.Clarity += clarityAnswered
	} else if f.coverage == 0 && j.due() {
		s.Clarity += ignoredCost
	}
	s.Empathy = empathyBase - empathyNeedCost*j.need + sums[2].plus + sums[2].minus + sums[0].minus/2
	s.Closing = closingBase + closingCoverage*f.coverage + sums[3].plus + sums[3].minus + sums[0].minus/2
	return s
}

// calmBase is the calm that a neutral reply has beside a customer of that anger.
func calmBase(anger float64) float64 {
	if anger <= 40 {
		return 75 - 0.4*anger
	}
	return 65 - 0.15*anger
}

// thin tells that too little was recognised to stand on: a reply of some length with
// hardly any evidence, or hardly a word that the case or the language knows.
func (w *work) thin() bool {
	n := len(w.reply.words)
	return w.j.c.strange || n == 0 || n >= 12 && len(w.found) < 2 || w.facts.content > 8 && w.facts.known*8 < w.facts.content
}

// round keeps one decimal, so that a score reads the same on every machine.
func round(v float64) float64 { return math.Round(v*10) / 10 }
