package grading

import "slices"

// jumpTable finds by the rows of a first and a later word how far the two lead into the
// patterns. Most pairs of words begin no pattern, and that shows in one look at a few bits.
type jumpTable struct {
	jumps []jump
	slots []jumpSlot
	mask  uint32
	maybe []uint64 // a bit for every key that is there, and by chance for others
}

// jump is a node that a pair of rows leads to, if not more than size words are left out.
type jump struct {
	node int32
	size int32
	next int32 // the next one for the pair, 0 at the end
}

type jumpSlot struct {
	key   uint32 // 0 is an empty slot: row 0 begins nothing
	first int32
}

// pairKey joins two rows; a language has some thousands of them.
func pairKey(first, second int32) uint32 { return uint32(first)<<16 | uint32(second) }

func (t *jumpTable) spread(key uint32) uint32 {
	key *= 0x9E3779B1
	return key ^ key>>15
}

// bit is the place of a key among the bits, of which there are eight for every slot.
func (t *jumpTable) bit(h uint32) uint32 { return h & (t.mask<<3 | 7) }

// first returns the first jump of a pair of rows, 0 if there is none.
func (t *jumpTable) first(key uint32) int32 {
	h := t.spread(key)
	if b := t.bit(h); t.maybe[b>>6]&(1<<(b&63)) == 0 {
		return 0
	}
	for i := h & t.mask; ; i = (i + 1) & t.mask {
		switch t.slots[i].key {
		case key:
			return t.slots[i].first
		case 0:
			return 0
		}
	}
}

// led is a jump before it stands in the table.
type led struct {
	key  uint32
	node int32
	size int32
}

// connect fills the table: what is an element in the trie becomes all rows that hold it.
func (m *matcher) connect() {
	m.from = append(m.from, int32(len(m.elems)))
	m.starts = make([]start, len(m.from)-1)
	rows := m.rowsOf()
	order := make([]int32, len(m.elements)) // by element: its place among the edges of the root, from 1
	for i, e := range m.nodes[0].edge {
		order[e.elem] = int32(i) + 1
	}
	var all []led
	var edges []int32
	for r := range int32(len(m.starts)) {
		edges = edges[:0]
		for _, e := range m.elementsOf(r) {
			if order[e] > 0 {
				edges = append(edges, order[e]-1)
			}
		}
		slices.Sort(edges)
		all = m.lead(all, r, edges, rows)
	}
	m.jumps.fill(all)
}

// rowsOf lists the rows of every element.
func (m *matcher) rowsOf() [][]int32 {
	rows := make([][]int32, len(m.elements))
	for r := range int32(len(m.starts)) {
		for _, e := range m.elementsOf(r) {
			rows[e] = append(rows[e], r)
		}
	}
	return rows
}

// lead adds the jumps from a row: those to the next word first, then the widest.
func (m *matcher) lead(all []led, row int32, edges []int32, rows [][]int32) []led {
	s := &m.starts[row]
	s.reach = -1
	add := func(edges []trieEdge, size int32) {
		s.reach = max(s.reach, size)
		for _, e := range edges {
			for _, second := range rows[e.elem] {
				all = append(all, led{pairKey(row, second), e.node, size})
			}
		}
	}
	var gaps []trieGap
	for _, e := range edges {
		n := &m.nodes[m.nodes[0].edge[e].node]
		s.outs = append(s.outs, n.outs...)
		gaps = append(gaps, n.gaps...)
		if len(n.edge) > 0 {
			add(n.edge, 0)
		}
	}
	slices.SortStableFunc(gaps, func(a, b trieGap) int { return int(b.size - a.size) })
	for _, g := range gaps {
		add(m.nodes[g.node].edge, g.size)
	}
	return all
}

// fill enters all jumps, the last one first: each stands before those that are there.
func (t *jumpTable) fill(all []led) {
	size := 8
	for size < 2*len(all) {
		size *= 2
	}
	t.slots, t.mask = make([]jumpSlot, size), uint32(size-1)
	t.maybe = make([]uint64, size/8)
	t.jumps = make([]jump, 1, len(all)+1)
	for k := len(all) - 1; k >= 0; k-- {
		x := &all[k]
		h := t.spread(x.key)
		b := t.bit(h)
		t.maybe[b>>6] |= 1 << (b & 63)
		i := h & t.mask
		for t.slots[i].key != 0 && t.slots[i].key != x.key {
			i = (i + 1) & t.mask
		}
		t.jumps = append(t.jumps, jump{x.node, x.size, t.slots[i].first})
		t.slots[i] = jumpSlot{x.key, int32(len(t.jumps) - 1)}
	}
}
