package grading

// matching is the working memory of one matcher over one text.
type matching struct {
	m    *matcher
	t    *text
	rows []int32 // by word: the matcher's row of what the word is
	hits []hit
}

// find collects the hits of all patterns in a text, in the order of their first words. The
// vocabulary is the one that was made for the matcher, if there is one.
func (f *matching) find(m *matcher, t *text, v *vocabulary) []hit {
	f.m, f.t = m, t
	f.hits = f.hits[:0]
	if len(m.patterns) == 0 {
		return f.hits
	}
	f.mark(v)
	for si := range t.sentences {
		s := &t.sentences[si]
		f.asked(s)
		for i := s.first; i < s.last; i++ {
			f.begin(i, s)
		}
	}
	return f.hits
}

// asked reports the patterns that ask for nothing but a question.
func (f *matching) asked(s *sentence) {
	if s.question {
		for _, p := range f.m.loose {
			f.hits = append(f.hits, hit{p, s.first, s.last - 1})
		}
	}
}

// begin reports what a first word is enough for, and takes the second step of every pattern
// that it begins.
func (f *matching) begin(i int32, s *sentence) {
	first := f.rows[i]
	b := &f.m.starts[first]
	for _, p := range b.outs {
		f.report(p, i, i, s)
	}
	for k := int32(0); k <= b.reach && i+1+k < s.last; k++ {
		for n := f.m.jumps.first(pairKey(first, f.rows[i+1+k])); n != 0; {
			j := &f.m.jumps.jumps[n]
			if j.size >= k {
				f.walk(j.node, i+2+k, i, s)
			}
			n = j.next
		}
	}
}

func (f *matching) walk(node, at, first int32, s *sentence) {
	n := &f.m.nodes[node]
	for _, p := range n.outs {
		f.report(p, first, at-1, s)
	}
	if at >= s.last {
		return
	}
	if len(n.edge) > 0 {
		for _, e := range n.edge {
			if f.m.has(f.rows[at], e.elem) {
				f.walk(e.node, at+1, first, s)
			}
		}
	}
	for _, g := range n.gaps {
		f.leap(g, at, first, s)
	}
}

// leap tries the node behind a gap at every allowed distance.
func (f *matching) leap(g trieGap, at, first int32, s *sentence) {
	edges := f.m.nodes[g.node].edge
	for end := min(at+g.size+1, s.last); at < end; at++ {
		for _, e := range edges {
			if f.m.has(f.rows[at], e.elem) {
				f.walk(e.node, at+1, first, s)
			}
		}
	}
}

func (f *matching) report(p, first, last int32, s *sentence) {
	c := f.m.patterns[p]
	if c.question && !s.question || c.start && first != s.first || c.end && last != s.last-1 {
		return
	}
	f.hits = append(f.hits, hit{p, first, last})
}

// mark finds the row of every word. A vocabulary that was made for the matcher knows it for
// all but numbers, whose rows hang on their shape.
func (f *matching) mark(v *vocabulary) {
	f.rows = f.rows[:0]
	for i := range f.t.words {
		w := &f.t.words[i]
		if v != nil && w.known != 0 && !w.is(isNumber) {
			f.rows = append(f.rows, v.words[w.known].row)
			continue
		}
		f.rows = append(f.rows, f.m.rowOf(f.t.form(*w), w.flags))
	}
}
