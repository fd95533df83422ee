package grading

func checkSequence(r *rule) error {
	if r.Within == 0 {
		r.Within = 12
	}
	return need(len(r.First) > 0 && len(r.Then) > 0, "first and then: two lists of patterns")
}

// findSequence reports something said first and then taken back or spoilt, such as
// an acknowledgement followed by "but" and a wall, unless the way out follows at once.
func findSequence(r *rule, w *work) {
	for _, a := range w.hits[r.index] {
		if w.role(a) != roleFirst || !w.stands(r, a) {
			continue
		}
		if b, ok := w.after(r, a); ok {
			w.add(r, a.first, b.last)
			return
		}
	}
}

// after finds the second part within reach of the first, in its sentence or the next.
func (w *work) after(r *rule, a hit) (hit, bool) {
	for _, b := range w.hits[r.index] {
		near := b.first > a.last && b.first-a.last <= int32(r.Within) && w.sentenceOf(b)-w.sentenceOf(a) <= 1
		if w.role(b) == roleThen && near && !w.rescued(r, b) {
			return b, true
		}
	}
	return hit{}, false
}

// rescued tells whether what follows takes the edge off: same sentence or the next.
func (w *work) rescued(r *rule, b hit) bool {
	s := w.sentenceOf(b)
	return w.holds(r, roleUnless, s) || w.holds(r, roleUnless, s+1)
}
