package grading

import "strings"

// families are the kinds of measures, in the order in which an account shows them.
var families = []string{"facts", "told", "case", "steps", "form", "words", "whose", "tone", "moment", "group"}

// accountLearned enters how the learned layer comes to a score: where it starts, what each
// family of measures adds, the vote of masked words, then every finding. The sum is bent by
// the curve of the aspect, so each step is the difference between two points of the curve.
func (w *work) accountLearned(l *ledger, g *Grade) {
	i := aspectIndex(l.aspect)
	a := &w.j.lang.model.aspects[i]
	vote := w.votes()[i]
	full := w.vector
	for k := firstRuleMeasure; k < firstRuleMeasure+8; k++ {
		w.vector[k] = 0
	}
	clear(w.vector[len(measures)+len(w.j.lang.groups):])
	parts := w.parts(a)
	sum := a.base + parts[""]
	l.add("step.start", a.score(sum))
	for _, f := range families {
		sum = l.climb(a, sum, parts[f], w.j.lang.labels.say("step.family."+f), "")
	}
	sum = l.climb(a, sum, vote, w.j.lang.labels.say("step.vote"), "")
	sum = w.accountFindings(l, a, i, sum)
	w.vector = full
	end := a.sum(&w.vector) + vote + float64(RuleShare*w.tallies.evidence[i].sum())
	l.climb(a, sum, end-sum, w.j.lang.labels.say("step.together"), "")
	l.bound()
	w.accountGates(l)
}

// climb moves along the curve by some points of the sum and enters what that changes.
func (l *ledger) climb(a *aspectModel, sum, by float64, name, quote string) float64 {
	switch d := a.score(sum+by) - a.score(sum); {
	case d == 0:
	case quote == "" && tenths(l.exact+d) == l.shown: // nobody wants to read +0.0
		l.exact += d
	default:
		l.enter(name, d, quote)
	}
	return sum + by
}

// parts adds the tables up by the family of the measure that they ask for first; "" are
// those that ask for a rule.
func (w *work) parts(a *aspectModel) map[string]float64 {
	names := w.j.lang.measureNames()
	out := map[string]float64{}
	for k := range a.tables {
		family, _, _ := strings.Cut(names[a.tables[k].measure[0]], ".")
		if strings.HasPrefix(family, "rule") {
			family = ""
		}
		out[family] += float64(a.tables[k].of(&w.vector))
	}
	return out
}

// accountFindings puts the findings of every aspect back, one after the other: a finding of
// calm may weigh on empathy, too.
func (w *work) accountFindings(l *ledger, a *aspectModel, aspect int, sum float64) float64 {
	before := a.sum(&w.vector)
	for _, f := range w.found {
		own := aspectIndex(f.rule.aspect)
		points := float64(f.rule.points * f.factor)
		flag, side := w.place(f, own)
		w.vector[flag] = 1
		w.vector[side] += float32(points)
		after := a.sum(&w.vector)
		by := after - before
		if own == aspect {
			by += float64(RuleShare * points)
		}
		before = after
		x := w.finding(f)
		sum = l.climb(a, sum, by, x.Name, x.Quote)
	}
	return sum
}
