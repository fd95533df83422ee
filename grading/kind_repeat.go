package grading

func checkRepeat(r *rule) error {
	return need(r.Repeat == "own_line" || r.Repeat == "customer_words" || r.Repeat == "own_sentence",
		"repeat: own_line, own_sentence or customer_words")
}

const (
	// sameLine is the share of a sentence's three-word runs that makes it a repeated line.
	sameLine = 0.8
	// mostlyTheirs is the share of three-word runs taken from the customer that makes a reply theirs.
	mostlyTheirs = 0.5
	// minRepeat is the shortest sentence, in words, whose repetition is noticed.
	minRepeat = 5
)

// findRepeat reports lines the customer has read before, or wrote.
func findRepeat(r *rule, w *work) {
	switch r.Repeat {
	case "own_line":
		w.ownLine(r)
		return
	case "own_sentence":
		if w.repeats > 0 {
			w.add(r, whole, whole)
		}
		return
	}
	seen, all := w.runs(0, int32(len(w.reply.words)), &w.j.customerRuns)
	if all >= minRepeat && float64(seen) >= mostlyTheirs*float64(all) {
		w.add(r, whole, whole)
	}
}

func (w *work) ownLine(r *rule) {
	for _, s := range w.reply.sentences {
		if s.last-s.first < minRepeat {
			continue
		}
		if seen, all := w.runs(s.first, s.last, &w.j.agentRuns); float64(seen) >= sameLine*float64(all) {
			w.add(r, s.first, s.last-1)
			return
		}
	}
}

// runs counts the three-word runs between two words, and those that stand in a set.
func (w *work) runs(first, last int32, set *keySet) (seen, all int) {
	if set.n == 0 {
		return 0, int(last - first - 2)
	}
	for i := first; i+2 < last; i++ {
		all++
		if set.has(w.reply.run(i)) {
			seen++
		}
	}
	return seen, all
}

// run hashes three words in a row.
func (t *text) run(i int32) uint64 {
	h := uint64(7)
	for _, w := range t.words[i : i+3] {
		h = h*0x9E3779B97F4A7C15 + w.stem
	}
	return h
}

func (t *text) addRuns(set *keySet) {
	set.room(len(t.words))
	for i := int32(0); int(i)+2 < len(t.words); i++ {
		set.add(t.run(i))
	}
}
