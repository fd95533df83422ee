package grading

// byteTrie maps words and prefixes, given as bytes, to elements. Children are found
// by a table over the bytes that occur, so that a word costs one look-up a byte.
type byteTrie struct {
	symbol  [256]uint8 // byte -> column, 0 for a byte that never occurs
	columns int
	table   []int32 // node*columns + column-1 -> node; 0 is none
	whole   [][]uint16
	prefix  [][]uint16
	build   []map[byte]int32
}

func (t *byteTrie) insert(word []byte, elem uint16, prefix bool) {
	if t.build == nil {
		t.grow()
	}
	at := int32(0)
	for _, c := range word {
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

// seal turns the building maps into the table.
func (t *byteTrie) seal() {
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
	for i, node := range t.build {
		for c, next := range node {
			t.table[i*t.columns+int(t.symbol[c])-1] = next
		}
	}
	t.build = nil
}

// child returns the node after byte c, 0 if there is none.
func (t *byteTrie) child(node int32, c byte) int32 {
	col := t.symbol[c]
	if col == 0 {
		return 0
	}
	return t.table[int(node)*t.columns+int(col)-1]
}
