package grading

// telling counts how much of the case a reply tells.
type telling struct {
	mass, best, mean, said, halfSaid, touched, fresh, related float64
	words, numbers, newNumbers, strange, early, late          float64
}

// count sums up how far every fact and offer has been said, by all sentences or own ones.
func (t *telling) count(w *work, all bool) {
	c := w.j.c
	n := 0.0
	for i := range c.points {
		p := &c.points[i]
		if p.mass == 0 {
			continue
		}
		n++
		f := &w.facts.facts[i]
		weight := f.own
		if all {
			weight = f.weight
		}
		cover := weight / p.mass
		t.mass += weight
		t.best = max(t.best, cover)
		t.mean += cover
		t.said += one(cover >= saidShare)
		t.halfSaid += one(cover >= saidShare/2)
		t.touched += one(cover > 0)
		t.fresh += float64(weight * (1 - w.j.toldBefore[i]))
		t.related += float64(w.j.relation[i] * cover)
	}
	t.mean, t.touched = per(t.mean, n), per(t.touched, n)
}

// word counts a word that belongs to a fact or an offer, met for the first time.
func (t *telling) word(w *work, x *word, last int32) {
	t.words++
	t.early += one(x.sentence < 2)
	t.late += one(x.sentence == last)
	if x.is(isNumber) {
		t.numbers++
		t.newNumbers += one(!w.j.numbers[x.key])
	}
}
