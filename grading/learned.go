package grading

// learned scores the reply by the learned layer: tables over the measures, the rules' own
// share and the vote of masked words, through the curve of each aspect.
func (w *work) learned() Scores {
	votes := w.votes()
	var s [4]float64
	for i := range Aspects {
		a := &w.j.lang.model.aspects[i]
		w.sums[i] = a.sum(&w.vector) + votes[i] + float64(RuleShare*w.tallies.evidence[i].sum())
		s[i] = a.score(w.sums[i])
	}
	return Scores{s[0], s[1], s[2], s[3]}
}

func (t tally) sum() float64 { return t.plus + t.minus }

// worth is what a finding changes: the score of its aspect as it is, less the score
// without it. The rest of the reply stays, so the worths of two findings overlap.
func (w *work) worth(f found) float64 {
	i := aspectIndex(f.rule.aspect)
	a := &w.j.lang.model.aspects[i]
	return a.score(w.sums[i]) - a.score(w.without(f, i))
}

// without is the sum of an aspect if a finding were not there.
func (w *work) without(f found, i int) float64 {
	a := &w.j.lang.model.aspects[i]
	points := float64(f.rule.points * f.factor)
	flag, side := w.place(f, i)
	had, side0 := w.vector[flag], w.vector[side]
	before := a.part(&w.vector, flag, side)
	w.vector[flag], w.vector[side] = 0, side0-float32(points)
	after := a.part(&w.vector, flag, side)
	w.vector[flag], w.vector[side] = had, side0
	return w.sums[i] - before + after - float64(RuleShare*points)
}

// place returns the measures that a finding moves: its rule's own, and the sum of its aspect's side.
func (w *work) place(f found, aspect int) (flag, side int) {
	flag = len(measures) + len(w.j.lang.groups) + int(f.rule.index)
	side = firstRuleMeasure + 2*aspect
	if f.rule.points < 0 {
		side++
	}
	return flag, side
}

// Places of measures: of rules.calm_plus, which the other sums follow in pairs, and of those
// that a hostile sentence moves.
var (
	firstRuleMeasure = placeOf("rules.calm_plus")
	hostileMeasure   = placeOf("whose.hostile")
	toneMeasure      = placeOf("tone.worst")
)

func placeOf(name string) int {
	for i, m := range measures {
		if m.name == name {
			return i
		}
	}
	panic("no measure " + name)
}

// part sums the tables that look at either of two measures.
func (a *aspectModel) part(x *measured, one, other int) float64 {
	s := 0.0
	for _, n := range a.using[one] {
		s += float64(a.tables[n].of(x))
	}
	for _, n := range a.using[other] {
		if !a.tables[n].uses(one) {
			s += float64(a.tables[n].of(x))
		}
	}
	return s
}

func (t *table) uses(m int) bool {
	return int(t.measure[0]) == m || int(t.measure[1]) == m || int(t.measure[2]) == m
}

func aspectIndex(a Aspect) int {
	for i, x := range Aspects {
		if x == a {
			return i
		}
	}
	return 0
}
