package grading

// wrongFact reports a number that the case does not know, in a sentence that is about
// a fact with a number: the wrong day, hour or amount.
func wrongFact(r *rule, w *work) {
	i := w.facts.strange
	if i < 0 || len(w.j.c.brief.Facts) == 0 {
		return
	}
	s := w.reply.sentences[w.reply.words[i].sentence]
	about := 0
	for k := s.first; k < s.last; k++ {
		if x := w.reply.words[k]; !x.is(isStop) && len(w.j.c.words[x.key]) > 0 {
			about++
		}
	}
	if about >= 2 && !w.reply.negated(i) {
		w.add(r, i, i)
	}
}

// falsePromise reports an amount of money that nobody allowed.
func falsePromise(r *rule, w *work) {
	for i, x := range w.reply.words {
		if x.is(isMoney) && len(w.j.c.brief.Facts) > 0 && !w.j.number(x) && len(w.j.c.words[x.key]) == 0 {
			w.add(r, int32(i), int32(i))
			return
		}
	}
}
