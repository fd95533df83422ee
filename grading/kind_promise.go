package grading

// wrongFact reports a number that the case does not know, in a sentence about its facts: the
// wrong day, hour or amount.
// Beside a number that is right it may be one that the agent worked out.
func wrongFact(r *rule, w *work) {
	at := w.strangeNumber()
	wrong := w.facts.wrong
	w.slip(r, at)
	w.facts.wrong = wrong || at >= 0 && w.alone(w.reply.words[at].sentence)
}

// wrongDay reports a weekday that nobody has named.
func wrongDay(r *rule, w *work) { w.slip(r, w.strangeDay()) }

// turnedRound reports a reply that says the opposite of the facts.
func turnedRound(r *rule, w *work) { w.slip(r, w.turned(r)) }

// slip reports a word that the case speaks against, if there are facts to speak.
func (w *work) slip(r *rule, at int32) {
	if at >= 0 && len(w.j.c.brief.Facts) > 0 {
		w.add(r, at, at)
		w.facts.wrong = true
	}
}

// falsePromise reports an amount of money that nobody allowed.
func falsePromise(r *rule, w *work) {
	for i, x := range w.reply.words {
		if x.is(isMoney) && len(w.j.c.brief.Facts) > 0 && !w.j.number(x) && !x.is(isFact) && !w.j.derived(x.value) {
			w.add(r, int32(i), int32(i))
			return
		}
	}
}
