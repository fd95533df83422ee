package grading

// byteTrie finds the row of a word: what is known of words, and of words that begin so.
// Children are found by a table over the bytes that occur, so that a word costs one
// look-up a byte.
type byteTrie struct {
	symbol   [256]uint8 // byte -> column, 0 for a byte that never occurs
	columns  int
	table    []int32 // node*columns + column-1 -> node; 0 is none
	whole    [][]uint16
	prefix   [][]uint16
	rowWhole []int32 // row of a word that ends at the node
	rowOpen  []int32 // row of a longer word that leaves the trie behind the node
	build    []map[byte]int32
	backward bool // reads words from their end
}

func (t *byteTrie) insert(word string, elem uint16, prefix bool) {
	if t.build == nil {
		t.grow()
	}
	at := int32(0)
	for i := range len(word) {
		c := word[i]
		if t.backward {
			c = word[len(word)-1-i]
		}
		next, ok := t.build[at][c]
		if !ok {
			next = t.grow()
			t.build[at][c] = next
		}
		at = next
	}
	if prefix {
		t.prefix[at] = append(t.prefix[at], elem)
	} else {
		t.whole[at] = append(t.whole[at], elem)
	}
}

func (t *byteTrie) grow() int32 {
	t.build = append(t.build, map[byte]int32{})
	t.whole = append(t.whole, nil)
	t.prefix = append(t.prefix, nil)
	return int32(len(t.build) - 1)
}

// seal turns the building maps into the table and asks for a row for every set of elements
// that a word can end up with. Row 0 is the empty one.
func (t *byteTrie) seal(row func(elems []uint16) int32) {
	for _, node := range t.build {
		for c := range node {
			t.symbol[c] = 1
		}
	}
	for c, used := range t.symbol {
		if used > 0 {
			t.columns++
			t.symbol[c] = uint8(t.columns)
		}
	}
	t.table = make([]int32, len(t.build)*t.columns)
	t.rowWhole, t.rowOpen = make([]int32, len(t.build)), make([]int32, len(t.build))
	if len(t.build) > 0 {
		t.sealNode(0, nil, row)
	}
	t.build = nil
}

func (t *byteTrie) sealNode(n int32, open []uint16, row func([]uint16) int32) {
	open = append(open[:len(open):len(open)], t.prefix[n]...)
	t.rowOpen[n] = row(open)
	t.rowWhole[n] = t.rowOpen[n]
	if len(t.whole[n]) > 0 {
		t.rowWhole[n] = row(append(open[:len(open):len(open)], t.whole[n]...))
	}
	for c, next := range t.build[n] {
		t.table[int(n)*t.columns+int(t.symbol[c])-1] = next
		t.sealNode(next, open, row)
	}
}

// row returns the row of a word, 0 if nothing is known of it.
func (t *byteTrie) row(word []byte) int32 {
	if len(t.rowOpen) == 0 {
		return 0
	}
	node := int32(0)
	for i := range word {
		c := word[i]
		if t.backward {
			c = word[len(word)-1-i]
		}
		col := t.symbol[c]
		if col == 0 {
			return t.rowOpen[node]
		}
		next := t.table[int(node)*t.columns+int(col)-1]
		if next == 0 {
			return t.rowOpen[node]
		}
		node = next
	}
	return t.rowWhole[node]
}
