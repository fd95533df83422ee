package grading

// matcher finds many patterns in one pass over the words of a text. Patterns share
// their beginnings in a trie whose edges are elements: sets of words, prefixes and shapes.
// Finding allocates nothing once a scratch has grown.
type matcher struct {
	elements map[string]int // key of an element -> its number
	words    byteTrie       // words and prefixes -> elements
	endings  byteTrie       // suffixes, reversed -> elements
	shapes   [3][]uint16    // elements for any number, time, money
	nodes    []trieNode
	atoms    []string // the words of all patterns
	rowSet            // what a word can match, and how patterns go on behind it
	patterns []compiled
	loose    []int32 // patterns that ask for a question only
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
			at = m.edge(at, m.element(l, s))
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
func (m *matcher) element(l *language, s step) uint16 {
	if n, ok := m.elements[s.key]; ok {
		return uint16(n)
	}
	n := uint16(len(m.elements))
	m.elements[s.key] = int(n)
	for _, a := range s.atoms {
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
		m.atoms = append(m.atoms, atom)
	}
}
