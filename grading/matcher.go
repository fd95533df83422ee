package grading

import (
	"fmt"
	"slices"
	"strings"
)

// matcher finds many patterns in one pass over the words of a text. Patterns share
// their beginnings in a trie whose edges are elements: sets of words, prefixes and shapes.
// Finding allocates nothing once a scratch has grown.
type matcher struct {
	elements map[string]int // key of an element -> its number
	words    byteTrie       // words and prefixes -> elements
	endings  byteTrie       // suffixes, reversed -> elements
	shapes   [3][]uint16    // elements for any number, time, money
	nodes    []trieNode
	rows     []uint64   // width uint64s a row: the elements that a word matches
	starts   []start    // by row: how patterns go on behind a first word of that row
	ends     [][]uint16 // by ending: its elements
	root     []int32    // by element: the node behind the root, 0 if no pattern begins with it
	patterns []compiled
	loose    []int32 // patterns that ask for a question only
	width    int     // uint64s per word in the element bitset
}

// compiled is what a hit has to fulfil beyond its words, and whose it is.
type compiled struct {
	owner    int32 // rule or point
	role     uint8
	question bool
	end      bool
	start    bool
	length   uint8
}

type trieNode struct {
	edge []trieEdge
	gaps []trieGap
	outs []int32
}

type trieEdge struct {
	elem uint16
	node int32
}

type trieGap struct {
	size int32
	node int32
}

// hit is one pattern found at words first to last of a sentence.
type hit struct {
	pattern     int32
	first, last int32
}

func newMatcher() *matcher {
	return &matcher{elements: map[string]int{}, nodes: make([]trieNode, 1), endings: byteTrie{backward: true}}
}

// add compiles the variants of one pattern for an owner.
func (m *matcher) add(l *language, src string, owner int32, role uint8) error {
	variants, err := l.parsePattern(src)
	if err != nil {
		return err
	}
	for _, p := range variants {
		id := int32(len(m.patterns))
		m.patterns = append(m.patterns, compiled{owner: owner, role: role, question: p.question,
			end: p.end, start: p.start, length: uint8(len(p.steps))})
		if len(p.steps) == 0 {
			m.loose = append(m.loose, id)
			continue
		}
		n := m.insert(l, p.steps)
		m.nodes[n].outs = append(m.nodes[n].outs, id)
	}
	return nil
}

func (m *matcher) insert(l *language, steps []step) int32 {
	at := int32(0)
	for _, s := range steps {
		if s.atoms == nil {
			at = m.gap(at, int32(s.gap))
		} else {
			at = m.edge(at, m.element(l, s.atoms))
		}
	}
	return at
}

func (m *matcher) edge(at int32, elem uint16) int32 {
	for _, e := range m.nodes[at].edge {
		if e.elem == elem {
			return e.node
		}
	}
	n := m.node()
	m.nodes[at].edge = append(m.nodes[at].edge, trieEdge{elem, n})
	return n
}

func (m *matcher) gap(at, size int32) int32 {
	for _, g := range m.nodes[at].gaps {
		if g.size == size {
			return g.node
		}
	}
	n := m.node()
	m.nodes[at].gaps = append(m.nodes[at].gaps, trieGap{size, n})
	return n
}

func (m *matcher) node() int32 {
	m.nodes = append(m.nodes, trieNode{})
	return int32(len(m.nodes) - 1)
}

// element numbers a set of atoms and enters each of them in the tries.
func (m *matcher) element(l *language, atoms []string) uint16 {
	key := strings.Join(atoms, "|")
	if n, ok := m.elements[key]; ok {
		return uint16(n)
	}
	n := uint16(len(m.elements))
	m.elements[key] = int(n)
	for _, a := range atoms {
		m.enter(l.proper(a), n)
	}
	return n
}

func (m *matcher) enter(atom string, elem uint16) {
	switch {
	case atom == anyNumber:
		m.shapes[0] = append(m.shapes[0], elem)
	case atom == anyTime:
		m.shapes[1] = append(m.shapes[1], elem)
	case atom == anyMoney:
		m.shapes[2] = append(m.shapes[2], elem)
	case atom[0] == '*':
		m.endings.insert(atom[1:], elem, true)
	case atom[len(atom)-1] == '*':
		m.words.insert(atom[:len(atom)-1], elem, true)
	default:
		m.words.insert(atom, elem, false)
	}
}

// seal finishes building: every set of elements that a word can match gets its row, and
// with it the nodes behind the root, since a pattern may begin at every word.
func (m *matcher) seal() {
	m.width = (len(m.elements) + 63) / 64
	m.root = make([]int32, len(m.elements))
	for _, e := range m.nodes[0].edge {
		m.root[e.elem] = e.node
	}
	rows := map[string]int32{}
	m.row(rows, nil)
	m.words.seal(func(elems []uint16) int32 { return m.row(rows, elems) })
	m.ends = [][]uint16{nil}
	m.endings.seal(func(elems []uint16) int32 {
		if len(elems) == 0 {
			return 0
		}
		m.ends = append(m.ends, elems)
		return int32(len(m.ends) - 1)
	})
}

// row numbers a set of elements.
func (m *matcher) row(known map[string]int32, elems []uint16) int32 {
	bits := make([]uint64, m.width)
	set(bits, elems)
	key := fmt.Sprint(bits)
	if n, ok := known[key]; ok {
		return n
	}
	n := int32(len(m.starts))
	known[key] = n
	m.rows = append(m.rows, bits...)
	var s start
	for _, e := range m.nodes[0].edge {
		if bits[e.elem>>6]&(1<<(e.elem&63)) != 0 {
			m.merge(&s, e.node)
		}
	}
	slices.SortStableFunc(s.gaps, func(a, b gapEdge) int { return int(b.size - a.size) })
	m.starts = append(m.starts, s)
	return n
}

// start merges the nodes behind the root that a first word leads to, so that one loop over
// its edges finds the few that go on.
type start struct {
	outs  []int32
	edges []trieEdge
	gaps  []gapEdge // widest first
}

// gapEdge is an edge that may be taken up to size words later.
type gapEdge struct {
	trieEdge
	size int32
}

func (m *matcher) merge(s *start, node int32) {
	n := &m.nodes[node]
	s.outs = append(s.outs, n.outs...)
	s.edges = append(s.edges, n.edge...)
	for _, g := range n.gaps {
		for _, e := range m.nodes[g.node].edge {
			s.gaps = append(s.gaps, gapEdge{e, g.size})
		}
	}
}
