package grading

func checkTogether(r *rule) error {
	return need(len(r.All) > 1 && len(r.All) <= 8, "all: two to eight lists of patterns that stand in one sentence")
}

// findTogether reports a sentence in which every list has a hit, in any order.
func findTogether(r *rule, w *work) {
	for s := range w.reply.sentences {
		first, last, ok := w.group(r, int32(s))
		if ok {
			w.add(r, first, last)
			return
		}
	}
}

// group returns the stretch of a sentence that holds a hit of every list of the rule.
func (w *work) group(r *rule, s int32) (first, last int32, ok bool) {
	seen, all := 0, 1<<len(r.All)-1
	first, last = int32(1<<30), -1
	for _, h := range w.hits[r.index] {
		role := w.role(h)
		if role < roleGroup || w.sentenceOf(h) != s || !w.stands(r, h) {
			continue
		}
		seen |= 1 << (role - roleGroup)
		first, last = min(first, h.first), max(last, h.last)
	}
	return first, last, seen == all
}
