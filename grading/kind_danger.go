package grading

func checkDanger(r *rule) error {
	return need(len(r.Customer) > 0 && len(r.Any) > 0 && r.Message != "",
		"customer: patterns of the message, any: words that show care, and message: an example for the proof")
}

// findDanger reports a reply that shows none of the words a danger asks for. The rule
// is active only where the customer's message speaks of the danger.
func findDanger(r *rule, w *work) {
	for _, h := range w.hits[r.index] {
		if w.role(h) == roleAny {
			return
		}
	}
	w.add(r, whole, whole)
}

// told marks the rules that wait for something the customer said, and have heard it.
func (j *Judge) told(t *text) {
	j.triggered = make([]bool, len(j.lang.rules))
	var m matching
	for _, h := range m.find(j.lang.heard, t, nil) {
		j.triggered[j.lang.heard.patterns[h.pattern].owner] = true
	}
}
