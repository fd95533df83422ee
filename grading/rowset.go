package grading

import (
	"encoding/binary"
	"slices"
)

// rowSet numbers the sets of elements that a word can match. All that can come up is known
// when a matcher is built, so that a text asks for the number of a word's row and nothing else.
type rowSet struct {
	number  map[string]int32 // while building: elements -> row
	from    []int32          // by row: where its elements begin
	elems   []uint16         // sorted within a row
	starts  []start          // by row: how patterns go on behind a first word of it
	jumps   jumpTable        // by two rows: where patterns get with a second word
	variant map[variant]int32
	ends    [][]uint16 // by ending: its elements
}

// variant is the row of a word that is a number, or ends as a pattern wants, and is not
// itself written in a pattern.
type variant struct {
	row, ending int32
	shape       uint8
}

// start is what a first word of a row leads to.
type start struct {
	outs  []int32 // patterns that end with it
	reach int32   // how many words may be left out behind it; -1 if no pattern goes on
}

// shapeOf numbers what makes a word match by its shape; 0 for words that are no numbers.
func shapeOf(f wordFlags) (n uint8) {
	if f&isNumber == 0 {
		return 0
	}
	n = 1
	if f&isTime != 0 {
		n |= 2
	}
	if f&isMoney != 0 {
		n |= 4
	}
	return n
}

// seal finishes building: every set of elements that a word can match gets its row, and
// with it the nodes behind the root, since a pattern may begin at every word.
func (m *matcher) seal() {
	m.number, m.variant = map[string]int32{}, map[variant]int32{}
	m.row(nil)
	m.ends = [][]uint16{nil}
	m.endings.seal(0, nil, nil, func(_ []byte, elems []uint16, _ bool) int32 { return m.endingOf(elems) })
	var plain, digits []int32
	m.words.seal(0, nil, nil, func(word []byte, elems []uint16, open bool) int32 {
		if !open {
			elems = append(elems, m.ends[m.ending(word)]...)
		}
		r := m.row(elems)
		if open {
			plain = append(plain, r)
		}
		if len(word) == 0 || digit(word[0]) {
			digits = append(digits, r)
		}
		return r
	})
	m.vary(plain, 0)
	for shape := uint8(1); shape < 8; shape += 2 { // all but numbers have none
		m.vary(digits, shape)
	}
	m.connect()
	m.number = nil
}

func (m *matcher) endingOf(elems []uint16) int32 {
	if len(elems) == 0 {
		return 0
	}
	for i, known := range m.ends {
		if slices.Equal(known, elems) {
			return int32(i)
		}
	}
	m.ends = append(m.ends, slices.Clone(elems))
	return int32(len(m.ends) - 1)
}

func (m *matcher) ending(word []byte) int32 {
	e, _ := m.endings.row(word)
	return e
}

// vary numbers what rows become for words of a shape, with every ending.
func (m *matcher) vary(rows []int32, shape uint8) {
	slices.Sort(rows)
	for _, r := range slices.Compact(rows) {
		for e, ending := range m.ends {
			elems := slices.Concat(m.elementsOf(r), ending)
			for k := range m.shapes {
				if shape&(1<<k) != 0 {
					elems = append(elems, m.shapes[k]...)
				}
			}
			if v := m.row(elems); v != r {
				m.variant[variant{r, int32(e), shape}] = v
			}
		}
	}
}

// row numbers a set of elements.
func (m *matcher) row(elems []uint16) int32 {
	elems = slices.Clone(elems)
	slices.Sort(elems)
	elems = slices.Compact(elems)
	key := make([]byte, 0, 64)
	for _, e := range elems {
		key = binary.LittleEndian.AppendUint16(key, e)
	}
	if n, ok := m.number[string(key)]; ok {
		return n
	}
	n := int32(len(m.from))
	m.number[string(key)] = n
	m.from = append(m.from, int32(len(m.elems)))
	m.elems = append(m.elems, elems...)
	return n
}

// elementsOf lists the elements of a row.
func (s *rowSet) elementsOf(row int32) []uint16 {
	if int(row)+1 == len(s.from) {
		return s.elems[s.from[row]:]
	}
	return s.elems[s.from[row]:s.from[row+1]]
}

// has tells whether words of a row match an element.
func (s *rowSet) has(row int32, elem uint16) bool {
	lo, hi := s.from[row], s.from[row+1]
	for lo < hi {
		mid := (lo + hi) / 2
		if s.elems[mid] < elem {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < s.from[row+1] && s.elems[lo] == elem
}

// rowOf returns the row of a word.
func (m *matcher) rowOf(form []byte, f wordFlags) int32 {
	r, whole := m.words.row(form)
	ending := int32(0)
	if !whole {
		ending = m.ending(form)
	}
	return m.shaped(r, ending, f)
}

// shaped returns what a row becomes for a word that is a number, or has an ending.
func (m *matcher) shaped(r, ending int32, f wordFlags) int32 {
	shape := shapeOf(f)
	if shape == 0 && ending == 0 {
		return r
	}
	if v, ok := m.variant[variant{r, ending, shape}]; ok {
		return v
	}
	return r
}
