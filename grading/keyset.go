package grading

// keySet is a set of word keys that is emptied for every reply.
type keySet struct {
	slots []uint64
	mask  uint64
	n     int // keys that are in
}

// reset empties the set and makes room for n keys.
func (k *keySet) reset(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	if cap(k.slots) < size {
		k.slots = make([]uint64, size)
	}
	k.slots = k.slots[:size]
	clear(k.slots)
	k.mask, k.n = uint64(size-1), 0
}

// room makes room for n keys more.
func (k *keySet) room(n int) {
	if len(k.slots) >= 2*(k.n+n) {
		return
	}
	old := k.slots
	k.slots = nil
	k.reset(k.n + n)
	for _, key := range old {
		if key != 0 {
			k.add(key)
		}
	}
}

// has tells whether a key is in.
func (k *keySet) has(key uint64) bool {
	key |= 1
	for i := key >> 8 & k.mask; ; i = (i + 1) & k.mask {
		switch k.slots[i] {
		case key:
			return true
		case 0:
			return false
		}
	}
}

// add puts a key in and tells whether it was there before.
func (k *keySet) add(key uint64) bool {
	key |= 1 // 0 marks an empty slot
	for i := key >> 8 & k.mask; ; i = (i + 1) & k.mask {
		switch k.slots[i] {
		case key:
			return true
		case 0:
			k.slots[i] = key
			k.n++
			return false
		}
	}
}
