package grading

func checkCount(r *rule) error {
	return need(len(r.Any) > 0 && r.Least > 0, "any: a list of patterns, and least: how many hits")
}

// findCount reports a reply in which the patterns stand too often.
func findCount(r *rule, w *work) {
	count, end := 0, int32(-1)
	var last hit
	for _, h := range w.hits[r.index] {
		if w.role(h) == roleAny && h.first > end && w.stands(r, h) {
			count++
			end, last = h.last, h
		}
	}
	if count >= r.Least && (r.Most == 0 || count <= r.Most) {
		w.add(r, last.first, last.last)
	}
}
