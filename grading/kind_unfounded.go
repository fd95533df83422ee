package grading

// findUnfounded reports words of a promise that the case knows nothing of: a phrase
// counts only where most of its content words stand in no fact and no offer.
func findUnfounded(r *rule, w *work) {
	if len(w.j.c.brief.Facts) == 0 {
		return
	}
	for _, h := range w.hits[r.index] {
		if w.role(h) == roleAny && w.stands(r, h) && !w.founded(h) {
			w.add(r, h.first, h.last)
			return
		}
	}
}

// founded tells whether the case speaks of at least half of the content words of a hit.
func (w *work) founded(h hit) bool {
	content, known := 0, 0
	for _, x := range w.reply.words[h.first : h.last+1] {
		if x.is(isStop) {
			continue
		}
		content++
		if x.is(isFact) {
			known++
		}
	}
	return 2*known >= content
}
