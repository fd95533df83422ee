package grading

// matching is the working memory of one matcher over one text.
type matching struct {
	m     *matcher
	t     *text
	rows  []int32   // by word: the matcher's row of what the word is
	own   []uint64  // rows made for this text alone, numbered behind those of the matcher
	mixed []mixture // what they are made of
	here  []uint64  // the elements that stand in the sentence being read
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
		f.gather(s)
		for i := s.first; i < s.last; i++ {
			f.begin(i, s)
		}
	}
	return f.hits
}

// gather notes which elements stand anywhere in a sentence, so that a gap leads nowhere cheaply.
func (f *matching) gather(s *sentence) {
	f.here = append(f.here[:0], f.row(s.first)...)
	for i := s.first + 1; i < s.last; i++ {
		for k, bits := range f.row(i) {
			f.here[k] |= bits
		}
	}
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
	r := f.rows[i]
	if int(r) >= len(f.m.starts) {
		f.beginMixed(i, f.mixed[int(r)-len(f.m.starts)], s)
		return
	}
	for _, n := range f.m.starts[r] {
		f.walk(n, i+1, i, s)
	}
}

// beginMixed does the same for a word with a row of its own.
func (f *matching) beginMixed(i int32, x mixture, s *sentence) {
	for _, n := range f.m.starts[x.base] {
		f.walk(n, i+1, i, s)
	}
	base := f.m.rows[int(x.base)*f.m.width:]
	for _, elems := range x.more {
		for _, e := range elems {
			if n := f.m.root[e]; n != 0 && base[e>>6]&(1<<(e&63)) == 0 {
				f.walk(n, i+1, i, s)
			}
		}
	}
}

// row returns the elements that word i matches, a bit each.
func (f *matching) row(i int32) []uint64 {
	r, width := int(f.rows[i]), f.m.width
	if r < len(f.m.starts) {
		return f.m.rows[r*width : (r+1)*width]
	}
	r -= len(f.m.starts)
	return f.own[r*width : (r+1)*width]
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
		row := f.row(at)
		for _, e := range n.edge {
			if row[e.elem>>6]&(1<<(e.elem&63)) != 0 {
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
	end := min(at+g.size+1, s.last)
	for _, e := range f.m.nodes[g.node].edge {
		if f.here[e.elem>>6]&(1<<(e.elem&63)) == 0 {
			continue
		}
		for k := at; k < end; k++ {
			if f.row(k)[e.elem>>6]&(1<<(e.elem&63)) != 0 {
				f.walk(e.node, k+1, first, s)
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

// mark finds the row of every word.
func (f *matching) mark() {
	f.rows, f.own, f.mixed = f.rows[:0], f.own[:0], f.mixed[:0]
	for i := range f.t.words {
		w := &f.t.words[i]
		form := f.t.form(*w)
		r := f.m.words.row(form)
		if end := f.m.endings.row(form); end > 0 || w.is(isNumber) {
			r = f.mix(r, end, w)
		}
		f.rows = append(f.rows, r)
	}
}

// mixture is a row made up in a text: of a number, or of a word that ends as a pattern wants.
type mixture struct {
	base int32
	more [4][]uint16
}

func (f *matching) mix(r, end int32, w *word) int32 {
	x := mixture{base: r}
	x.more[0] = f.m.ends[end]
	for k, shape := range [...]wordFlags{isNumber, isTime, isMoney} {
		if w.is(shape) {
			x.more[k+1] = f.m.shapes[k]
		}
	}
	at := len(f.own)
	f.own = append(f.own, f.m.rows[int(r)*f.m.width:(int(r)+1)*f.m.width]...)
	for _, elems := range x.more {
		set(f.own[at:], elems)
	}
	f.mixed = append(f.mixed, x)
	return int32(len(f.m.starts) + len(f.mixed) - 1)
}

func set(row []uint64, elems []uint16) {
	for _, e := range elems {
		row[e>>6] |= 1 << (e & 63)
	}
}
