package grading

import "strings"

// gramTable numbers grams: runs of up to three words of the vocabulary. Most runs of a reply
// are in no table, and that shows in one look at a few bits.
type gramTable struct {
	slots []gramSlot
	mask  uint64
	maybe []uint64 // a bit for every gram that is there, and by chance for others
}

type gramSlot struct {
	key    uint64
	number int32
}

// wordBits is the room for the number of a word in the key of a gram.
const wordBits = 21

// gramKey joins the numbers of a run of words; 0 if one of them is not known.
func gramKey(run []int32) (key uint64) {
	for _, n := range run {
		if n == 0 {
			return 0
		}
		key = key<<wordBits | uint64(n)
	}
	return key
}

func newGramTable(n int) *gramTable {
	size := 64
	for size < n+n/4 {
		size *= 2
	}
	return &gramTable{slots: make([]gramSlot, size), mask: uint64(size - 1), maybe: make([]uint64, size/4)}
}

// spread mixes a key so that its bits can be used as places.
func spread(key uint64) uint64 {
	key *= 0x9E3779B97F4A7C15
	return key ^ key>>29
}

func (t *gramTable) add(key uint64, number int32) {
	h := spread(key)
	b := h >> 20 & (t.mask<<4 | 15)
	t.maybe[b>>6] |= 1 << (b & 63)
	i := h & t.mask
	for t.slots[i].key != 0 {
		i = (i + 1) & t.mask
	}
	t.slots[i] = gramSlot{key, number}
}

// find returns the number of a gram; false if it is not in the table.
func (t *gramTable) find(key uint64) (int32, bool) {
	h := spread(key)
	if b := h >> 20 & (t.mask<<4 | 15); t.maybe[b>>6]&(1<<(b&63)) == 0 || key == 0 {
		return 0, false
	}
	for i := h & t.mask; ; i = (i + 1) & t.mask {
		switch s := &t.slots[i]; s.key {
		case key:
			return s.number, true
		case 0:
			return 0, false
		}
	}
}

// eachPart calls f with the words of a gram as it is written. A mask may hold a blank.
func eachPart(gram string, f func(word string)) {
	for gram != "" {
		word, rest, _ := strings.Cut(gram, " ")
		if strings.HasPrefix(gram, masks[asKnown]) {
			word, rest = masks[asKnown], strings.TrimPrefix(gram[len(masks[asKnown]):], " ")
		}
		f(word)
		gram = rest
	}
}

// key finds the words of a written gram in the vocabulary.
func (v *vocabulary) key(gram string) uint64 {
	var run [3]int32
	n := 0
	eachPart(gram, func(word string) {
		if n < len(run) {
			run[n] = v.find(hash([]byte(word)))
		}
		n++
	})
	return gramKey(run[:min(n, len(run))])
}

// eachRun calls f with every part from one on, alone and with those before it.
func eachRun[T any](parts []T, from, longest int, f func(run []T)) {
	for i := from; i < len(parts); i++ {
		for n := 0; n < longest && n <= i; n++ {
			f(parts[i-n : i+1])
		}
	}
}
