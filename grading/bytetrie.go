package grading

// byteTrie finds what is known of a word, and of words that begin so: sets of elements while
// it is built, numbers of rows afterwards. Texts consult it for the words only that no
// vocabulary holds, so that it may be small instead of quick.
type byteTrie struct {
	nodes    []byteNode
	top      [256]int32 // the child of the root for a byte
	marks    []byteMark
	backward bool // reads words from their end
}

type byteNode struct {
	c           byte
	first, next int32 // its first child, its next sibling; 0 is none
	marks       int32 // the last element noted here, 0 for none
	whole       int32 // row of a word that ends here
	open        int32 // row of a longer word that leaves the trie behind the node
	ends        bool  // a word ends here
}

// byteMark is an element of a node, and the one noted before it.
type byteMark struct {
	elem   uint16
	prefix bool
	before int32
}

func (t *byteTrie) insert(word string, elem uint16, prefix bool) {
	if t.nodes == nil {
		t.nodes, t.marks = make([]byteNode, 1), make([]byteMark, 1)
	}
	at := int32(0)
	for i := range len(word) {
		c := word[i]
		if t.backward {
			c = word[len(word)-1-i]
		}
		next := t.child(at, c)
		if next == 0 {
			next = t.grow(at, c)
		}
		at = next
	}
	n := &t.nodes[at]
	n.ends = n.ends || !prefix
	t.marks = append(t.marks, byteMark{elem, prefix, n.marks})
	n.marks = int32(len(t.marks) - 1)
}

func (t *byteTrie) child(at int32, c byte) int32 {
	if at == 0 {
		return t.top[c]
	}
	n := t.nodes[at].first
	for n != 0 && t.nodes[n].c != c {
		n = t.nodes[n].next
	}
	return n
}

func (t *byteTrie) grow(at int32, c byte) int32 {
	n := int32(len(t.nodes))
	t.nodes = append(t.nodes, byteNode{c: c, next: t.nodes[at].first})
	t.nodes[at].first = n
	if at == 0 {
		t.top[c] = n
	}
	return n
}

// elements lists what is noted at a node for whole words, or for prefixes.
func (t *byteTrie) elements(into []uint16, n int32, prefix bool) []uint16 {
	for k := t.nodes[n].marks; k != 0; k = t.marks[k].before {
		if t.marks[k].prefix == prefix {
			into = append(into, t.marks[k].elem)
		}
	}
	return into
}

// seal asks for a row for every set of elements that a word can end up with: word is what
// leads to the node, open what longer words get there.
func (t *byteTrie) seal(n int32, word []byte, open []uint16, row func(word []byte, elems []uint16, open bool) int32) {
	if t.nodes == nil {
		t.nodes = make([]byteNode, 1)
	}
	open = t.elements(open[:len(open):len(open)], n, true)
	t.nodes[n].open = row(word, open, true)
	t.nodes[n].whole = t.nodes[n].open
	if t.nodes[n].ends {
		t.nodes[n].whole = row(word, t.elements(open[:len(open):len(open)], n, false), false)
	}
	for k := t.nodes[n].first; k != 0; k = t.nodes[k].next {
		t.seal(k, append(word[:len(word):len(word)], t.nodes[k].c), open, row)
	}
}

// row returns the row of a word, and whether the word stands in the trie as a whole.
func (t *byteTrie) row(word []byte) (row int32, whole bool) {
	at := int32(0)
	for i := range word {
		c := word[i]
		if t.backward {
			c = word[len(word)-1-i]
		}
		next := t.child(at, c)
		if next == 0 {
			return t.nodes[at].open, false
		}
		at = next
	}
	return t.nodes[at].whole, t.nodes[at].ends
}
