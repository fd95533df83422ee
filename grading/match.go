package grading

// matching is the working memory of one matcher over one text.
type matching struct {
	m     *matcher
	t     *text
	bits  []uint64 // width uint64s per word: which elements it matches
	elems []uint16 // the same, listed
	from  []int32  // word i has elems[from[i]:from[i+1]]
	hits  []hit
}

// find collects the hits of all patterns in a text, in the order of their first words.
func (f *matching) find(m *matcher, t *text) []hit {
	f.m, f.t = m, t
	f.hits = f.hits[:0]
	if len(m.patterns) == 0 {
		return f.hits
	}
	f.mark()
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

// begin follows the trie from the root at word i.
func (f *matching) begin(i int32, s *sentence) {
	for _, e := range f.elems[f.from[i]:f.from[i+1]] {
		if n := f.m.root[e]; n != 0 {
			f.walk(n, i+1, i, s)
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
	row := f.bits[int(at)*f.m.width : (int(at)+1)*f.m.width]
	for _, e := range n.edge {
		if row[e.elem>>6]&(1<<(e.elem&63)) != 0 {
			f.walk(e.node, at+1, first, s)
		}
	}
	for _, g := range n.gaps {
		f.leap(g, at, first, s)
	}
}

// leap tries the node behind a gap at every allowed distance.
func (f *matching) leap(g trieGap, at, first int32, s *sentence) {
	n := &f.m.nodes[g.node]
	for k := int32(0); k <= g.size && at+k < s.last; k++ {
		row := f.bits[int(at+k)*f.m.width : (int(at+k)+1)*f.m.width]
		for _, e := range n.edge {
			if row[e.elem>>6]&(1<<(e.elem&63)) != 0 {
				f.walk(e.node, at+k+1, first, s)
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

// mark notes for every word which elements it matches.
func (f *matching) mark() {
	m, t := f.m, f.t
	need := len(t.words) * m.width
	if cap(f.bits) < need {
		f.bits = make([]uint64, need*2)
	}
	f.bits = f.bits[:need]
	clear(f.bits)
	f.elems, f.from = f.elems[:0], f.from[:0]
	for i := range t.words {
		f.from = append(f.from, int32(len(f.elems)))
		f.markWord(i)
	}
	f.from = append(f.from, int32(len(f.elems)))
}

func (f *matching) markWord(i int) {
	w := f.t.words[i]
	form := f.t.form(w)
	if w.is(isNumber) {
		f.set(i, f.m.shapes[0])
	}
	if w.is(isTime) {
		f.set(i, f.m.shapes[1])
	}
	if w.is(isMoney) {
		f.set(i, f.m.shapes[2])
	}
	f.markForward(i, form)
	f.markBackward(i, form)
}

func (f *matching) markForward(i int, form []byte) {
	trie := &f.m.words
	if len(trie.table) == 0 {
		return
	}
	node := int32(0)
	for _, c := range form {
		if node = trie.child(node, c); node == 0 {
			return
		}
		f.set(i, trie.prefix[node])
	}
	f.set(i, trie.whole[node])
}

func (f *matching) markBackward(i int, form []byte) {
	trie := &f.m.endings
	if len(trie.table) == 0 {
		return
	}
	node := int32(0)
	for k := len(form) - 1; k >= 0; k-- {
		if node = trie.child(node, form[k]); node == 0 {
			return
		}
		f.set(i, trie.prefix[node])
	}
}

func (f *matching) set(i int, elems []uint16) {
	row := f.bits[i*f.m.width : (i+1)*f.m.width]
	for _, e := range elems {
		if bit := uint64(1) << (e & 63); row[e>>6]&bit == 0 {
			row[e>>6] |= bit
			f.elems = append(f.elems, e)
		}
	}
}
