package grading

// Tone is judged by the worst sentence: facts cannot buy it back.
const (
	// toneCost is what a hostile sentence takes from calm and empathy at least.
	toneCost = 20.0
	// toneCap is the most that either keeps beside one.
	toneCap = 50.0
)

// hostile tells whether the reply holds a strong finding against calm that is about words.
func (w *work) hostile() bool {
	for _, f := range w.found {
		if f.damning() {
			return true
		}
	}
	return false
}

func (f found) damning() bool {
	return f.rule.aspect == Calm && f.rule.Strength == "strong" && f.rule.points < 0 && f.first >= 0
}

// toned returns a score as the worst sentence leaves it: toneCost below what it were
// without the hostile findings, and never above toneCap.
func (w *work) toned(a Aspect, score float64) float64 {
	if w.j.lang.model == nil {
		return score
	}
	return min(score, w.spared(a)-toneCost, toneCap)
}

// spared is the score of an aspect if the hostile findings were not there.
func (w *work) spared(a Aspect) float64 {
	i := aspectIndex(a)
	m := &w.j.lang.model.aspects[i]
	held := append([]float32(nil), w.vector...)
	evidence := w.tallies.evidence[i].sum()
	for _, f := range w.found {
		if f.damning() {
			points := float64(f.rule.points * f.factor)
			flag, side := w.place(f, aspectIndex(Calm))
			w.vector[flag] = 0
			w.vector[side] -= float32(points)
			if a == Calm {
				evidence -= points
			}
		}
	}
	sum := m.sum(w.vector) + w.votes()[i] + float64(RuleShare*evidence)
	copy(w.vector, held)
	return m.score(sum)
}
