package grading

// traits keeps flags of words by their keys, so that one look at a word tells all that a case
// or a conversation knows of it.
type traits struct {
	slots []trait
	mask  uint64
	n     int
}

type trait struct {
	key   uint64 // 0 is an empty slot
	flags wordFlags
}

// of returns the flags of a word by its key.
func (t *traits) of(key uint64) wordFlags {
	if t.n == 0 {
		return 0
	}
	key |= 1 << 63
	for i := key >> 8; ; i++ {
		switch s := &t.slots[i&t.mask]; s.key {
		case key:
			return s.flags
		case 0:
			return 0
		}
	}
}

// add gives flags to a word.
func (t *traits) add(key uint64, f wordFlags) {
	if 2*t.n >= len(t.slots) {
		t.grow()
	}
	key |= 1 << 63
	i := key >> 8
	for t.slots[i&t.mask].key != 0 && t.slots[i&t.mask].key != key {
		i++
	}
	s := &t.slots[i&t.mask]
	if s.key == 0 {
		t.n++
	}
	s.key, s.flags = key, s.flags|f
}

func (t *traits) grow() {
	old := t.slots
	t.slots = make([]trait, max(64, 2*len(old)))
	t.mask, t.n = uint64(len(t.slots)-1), 0
	for _, s := range old {
		if s.key != 0 {
			t.add(s.key, s.flags)
		}
	}
}

// traits notes what the case knows of words.
func (c *Case) noteTraits() {
	for key := range c.words {
		if len(c.words[key]) > 0 {
			c.traits.add(key, isFact)
		}
	}
	for key := range c.names {
		c.traits.add(key, isName)
	}
}

// noteTraits notes what the conversation knows of words.
func (j *Judge) noteTraits() {
	for key := range j.customer {
		j.traits.add(key, isCustomers)
	}
	for key := range j.names {
		j.traits.add(key, isName)
	}
}

// recognise flags the words of the reply that the case or the conversation knows.
func (w *work) recognise() {
	for i := range w.reply.words {
		x := &w.reply.words[i]
		f := w.j.c.traits.of(x.key) | w.j.traits.of(x.key)
		if x.is(isStop) {
			f &^= isName
		}
		x.flags |= f
	}
	w.joinNames()
}

// joinNames takes the later parts of double names out of the reply: Anne-Marie is one word.
func (w *work) joinNames() {
	t := &w.reply
	words := t.words[:0]
	for k := range t.sentences {
		s := &t.sentences[k]
		from, to := s.first, s.last
		s.first = int32(len(words))
		for i := from; i < to; i++ {
			x := t.words[i]
			if n := len(words); i > from && x.is(isName) && words[n-1].is(isName) && x.start == words[n-1].end+1 && t.raw[x.start-1] == '-' {
				words[n-1].end = x.end
				continue
			}
			words = append(words, x)
		}
		s.last = int32(len(words))
	}
	t.words = words
}
