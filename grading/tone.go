package grading

// Tone is judged by the worst sentence: facts cannot buy it back.
const (
	// toneCost is what a hostile sentence takes from calm and empathy at least.
	toneCost = 20.0
	// toneCap is the most that either keeps beside one.
	toneCap = 50.0
	// toneFloor is the tone, in log-odds, below which a sentence is simply harmless.
	toneFloor = -4.0
)

// hostile tells whether a sentence of the reply is.
func (w *work) hostile() bool {
	for i := range w.reply.sentences {
		if w.harms(&w.reply.sentences[i]) {
			return true
		}
	}
	return false
}

// harms tells whether a sentence is hostile: a hard fail, one that was learned to be, or,
// where nothing was learned, one with a strong finding against calm.
func (w *work) harms(s *sentence) bool {
	if w.gives(s, atHostile) {
		return true
	}
	for i := range w.found {
		f := &w.found[i]
		if f.damning() && f.first >= s.first && f.first < s.last && (f.rule.Fail || w.j.lang.hearing == nil) {
			return true
		}
	}
	return false
}

func (f *found) damning() bool {
	return f.rule.aspect == Calm && f.rule.Strength == "strong" && f.rule.points < 0 && f.first >= 0
}

// harmful tells whether a finding is about a hostile sentence.
func (w *work) harmful(f *found) bool {
	return f.first >= 0 && f.rule.points < 0 && w.reply.sentences[w.reply.words[f.first].sentence].origin == hostile
}

// toned returns a score as the worst sentence leaves it: toneCost below what it were
// without the hostile sentences, and never above toneCap.
func (w *work) toned(a Aspect, score float64) float64 {
	if w.j.lang.model == nil {
		return score
	}
	return min(score, w.spared(a)-toneCost, toneCap)
}

// spared is the score of an aspect if the hostile sentences were not there.
func (w *work) spared(a Aspect) float64 {
	i := aspectIndex(a)
	m := &w.j.lang.model.aspects[i]
	held := w.vector
	evidence := w.tallies.evidence[i].sum()
	for k := range w.found {
		f := &w.found[k]
		if !w.harmful(f) {
			continue
		}
		points := float64(f.rule.points * f.factor)
		flag, side := w.place(*f, aspectIndex(f.rule.aspect))
		w.vector[flag] = 0
		w.vector[side] -= float32(points)
		if f.rule.aspect == a {
			evidence -= points
		}
	}
	w.vector[hostileMeasure] = 0
	w.vector[toneMeasure] = float32(w.worst(atHostile, toneFloor, func(s *sentence) bool { return s.origin != hostile }))
	sum := m.sum(&w.vector) + w.votes()[i] + float64(RuleShare*evidence)
	w.vector = held
	return m.score(sum)
}
