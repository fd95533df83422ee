package grading

// vocabulary holds what is known of words before any text is read, so that reading looks a
// word up once: what the word lists say, its stem, its row among the patterns, and its
// numbers in what has been learned. Number 0 is a word that is not in it.
type vocabulary struct {
	words []vocable
	slots []wordSlot
	mask  uint64
}

// vocable is a word of the vocabulary.
type vocable struct {
	entry
	stem uint64
	row  int32 // in the matcher of the rules, if it is no number
	as   int32 // the word it is read as: itself, mostly
	root int32 // the number of what is left without its ending, 0 if that is in no gram
}

type wordSlot struct {
	hash   uint64
	number int32
}

// newVocabulary makes room for some words.
func newVocabulary(n int) *vocabulary {
	size := 64
	for size < 2*n {
		size *= 2
	}
	return &vocabulary{words: make([]vocable, 1, n+1), slots: make([]wordSlot, size), mask: uint64(size - 1)}
}

// find returns the number of a word by the hash of its folded form, 0 if it is not known.
func (v *vocabulary) find(hash uint64) int32 {
	for i := hash ^ hash>>32; ; i++ {
		s := &v.slots[i&v.mask]
		if s.hash == hash || s.number == 0 {
			return s.number
		}
	}
}

// add enters a word that is not in yet.
func (v *vocabulary) add(hash uint64) {
	if v.find(hash) != 0 {
		return
	}
	i := hash ^ hash>>32
	for v.slots[i&v.mask].number != 0 {
		i++
	}
	v.slots[i&v.mask] = wordSlot{hash, int32(len(v.words))}
	v.words = append(v.words, vocable{})
}

// learnWords makes the vocabulary of the word lists, the patterns and the learned grams.
func (l *language) learnWords(grams []string) {
	all := sortedKeys(l.words)
	for _, w := range all {
		if full := l.words[w].full; full != "" {
			all = append(all, full)
		}
	}
	all = append(all, l.matcher.atoms...)
	for _, m := range masks {
		all = append(all, m)
	}
	all = append(all, grams...)
	v := newVocabulary(len(all))
	for _, w := range all {
		v.add(hash([]byte(w)))
	}
	l.vocabulary = v
	for _, w := range all {
		l.fill(v, []byte(w))
	}
	for k := range masks {
		l.maskNumbers[k] = v.find(hash([]byte(masks[k])))
	}
}

// fill writes down what is known of a word.
func (l *language) fill(v *vocabulary, form []byte) {
	n := v.find(hash(form))
	w := &v.words[n]
	if w.as != 0 {
		return
	}
	w.entry, w.as = l.words[string(form)], n
	if w.full != "" {
		w.as = v.find(hash([]byte(w.full)))
	}
	w.stem = l.stem(form)
	w.row = l.matcher.rowOf(form, 0)
	w.root = v.find(w.stem)
}
