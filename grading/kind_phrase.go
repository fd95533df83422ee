package grading

func checkPhrase(r *rule) error { return need(len(r.Any) > 0, "any: a list of patterns") }

// findPhrase reports the words of each pattern that is neither negated, voided nor quoted.
// The longest of overlapping hits wins; of a rule that takes points, a second place counts half.
func findPhrase(r *rule, w *work) {
	times := 0
	end := int32(-1)
	for _, h := range w.hits[r.index] {
		if w.role(h) != roleAny || !w.stands(r, h) || h.first <= end {
			continue
		}
		h = w.longest(r, h)
		end = h.last
		if times++; times > 2 || times == 2 && r.points > 0 {
			return
		}
		w.add(r, h.first, h.last)
		if times == 2 {
			w.found[len(w.found)-1].factor = 0.5
		}
	}
}

// stands tells whether a hit counts in its context.
func (w *work) stands(r *rule, h hit) bool {
	s := w.sentenceOf(h)
	if r.Question && !w.reply.sentences[s].question {
		return false
	}
	if w.reply.quoted(h.first, h.last) || r.negatable && w.reply.negated(h.first) {
		return false
	}
	return !w.holds(r, roleVoid, s)
}

// holds tells whether a pattern of a role stands in a sentence.
func (w *work) holds(r *rule, role uint8, sentence int32) bool {
	for _, h := range w.hits[r.index] {
		if w.role(h) == role && w.sentenceOf(h) == sentence {
			return true
		}
	}
	return false
}

// longest returns the longest hit of the rule that begins where h does or overlaps its first word.
func (w *work) longest(r *rule, h hit) hit {
	for _, o := range w.hits[r.index] {
		if w.role(o) == roleAny && o.first <= h.last && o.last >= h.first && o.last-o.first > h.last-h.first && w.stands(r, o) {
			h = o
		}
	}
	return h
}
