package grading

// Vector is a reply as the learned layer sees it.
type Vector struct {
	// Measures holds a value for each name of MeasureNames.
	Measures []float64
	// Grams are the masked words and pairs of words, with repeats.
	Grams []string
	// Rubric is the sum of the rules' own points for each aspect.
	Rubric [4]float64
}

// MeasureNames lists the measures of a language in the order of a Vector: the fixed
// ones, the word groups ("group.…") and the rules ("rule.…").
func (g *Grader) MeasureNames(tag string) []string { return g.language(tag).measureNames() }

func (l *language) measureNames() []string {
	var out []string
	for _, m := range measures {
		out = append(out, m.name)
	}
	for _, name := range l.groups {
		out = append(out, "group."+name)
	}
	for _, r := range l.rules {
		out = append(out, "rule."+r.id)
	}
	return out
}

// Vector returns what the learned layer sees of a reply; training starts from it.
func (j *Judge) Vector(reply string) Vector {
	w := new(work)
	w.judge(j, reply)
	w.measure()
	v := Vector{Measures: make([]float64, len(j.lang.measureNames()))}
	for i := range v.Measures {
		v.Measures[i] = float64(w.vector[i])
	}
	for i := range Aspects {
		v.Rubric[i] = w.tallies.evidence[i].plus + w.tallies.evidence[i].minus
	}
	v.Grams = w.written(w.masked(), 0, longestGram)
	return v
}

// measure fills the vector of the reply that has been read.
func (w *work) measure() {
	l := w.j.lang
	w.tallies.count(w)
	for i := range measures {
		w.vector[i] = float32(measures[i].of(&w.tallies))
	}
	groups := w.vector[len(measures):]
	for i := range l.groups {
		groups[i] = float32(w.tallies.groups[i])
	}
	rules := groups[len(l.groups):]
	clear(rules)
	for i := range w.found {
		if f := &w.found[i]; f.factor != 0 {
			rules[f.rule.index] = 1
		}
	}
}
