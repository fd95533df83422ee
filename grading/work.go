package grading

import "math/bits"

// work is the working memory of one grading. It is pooled: grading allocates for
// what it returns and for nothing else.
type work struct {
	j       *Judge
	reply   text
	rules   matching
	points  matching
	hits    [][]hit // by rule
	touched []int32
	turn    []uint64 // rules that have their turn, a bit each
	found   []found
	facts   factWork
	tallies tallies
	vector  measured
	// gramCount counts, by number, the masked words in gramsSeen.
	gramCount []int32
	gramsSeen []int32
	sums      [4]float64 // what the learned layer added up, by aspect
	shown     []part     // masked words, or what a sentence is heard from
	run       []int32    // the same by their numbers
	seen      keySet
	repeats   int // sentences that the reply says again
}

// found is evidence before it has become a Finding.
type found struct {
	rule *rule
	// first and last are words of the reply; first < 0 is about the whole reply.
	first, last int32
	factor      float64 // share of the rule's points
	better      string  // replaces the rule's own wording
}

// whole marks evidence about the reply as a whole.
const whole = int32(-1)

func (w *work) add(r *rule, first, last int32) {
	w.found = append(w.found, found{rule: r, first: first, last: last, factor: 1})
}

// read takes a reply in: words, hits of the rules' patterns, hits of the case's points.
func (w *work) read(j *Judge, reply string) {
	w.j = j
	w.found = w.found[:0]
	w.reply.read(j.lang, reply)
	w.attribute()
	for _, i := range w.touched {
		w.hits[i] = w.hits[i][:0]
	}
	w.touched = w.touched[:0]
	if len(w.hits) < len(j.lang.rules) {
		w.hits = make([][]hit, len(j.lang.rules))
	}
	for _, h := range w.rules.find(j.lang.matcher, &w.reply, j.lang.vocabulary) {
		owner := j.lang.matcher.patterns[h.pattern].owner
		switch len(w.hits[owner]) {
		case 0:
			w.touched = append(w.touched, owner)
		case maxHits:
			continue
		}
		w.hits[owner] = append(w.hits[owner], h)
	}
}

// judge reads a reply, gathers all evidence for and against it and measures it.
func (w *work) judge(j *Judge, reply string) {
	w.read(j, reply)
	w.readFacts()
	w.findAll()
	if h := j.lang.hearing; h != nil {
		w.hear(h)
		w.findLate()
	}
	w.discount()
	if j.lang.model != nil {
		w.measure()
		return
	}
	w.tallies.evidence = [4]tally{}
	w.weighEvidence()
}

// findAll lets the active rules find whose patterns hit, and those that look at more than
// words, in the order of the rules.
func (w *work) findAll() {
	l := w.j.lang
	w.turn = append(w.turn[:0], l.standing...)
	for _, i := range w.touched {
		w.turn[i>>6] |= 1 << (i & 63)
	}
	for k, turn := range w.turn {
		for ; turn != 0; turn &= turn - 1 {
			i := k<<6 + bits.TrailingZeros64(turn)
			if r := l.rules[i]; w.j.active[i] && !r.kind.late {
				r.kind.find(r, w)
			}
		}
	}
}

// findLate lets the kinds find that look at what the others have found.
func (w *work) findLate() {
	for _, r := range w.j.lang.late {
		if w.j.active[r.index] {
			r.kind.find(r, w)
		}
	}
}

// maxHits is how many hits of one rule are looked at: kinds compare them with one another,
// and a reply with more of them says nothing new.
const maxHits = 64

// role tells the role of a hit's pattern in its rule.
func (w *work) role(h hit) uint8 { return w.j.lang.matcher.patterns[h.pattern].role }

// sentenceOf returns the number of the sentence a hit stands in.
func (w *work) sentenceOf(h hit) int32 { return w.reply.words[h.first].sentence }

// negated tells whether a negator within three words before word first turns it round.
func (t *text) negated(first int32) bool {
	s := t.words[first].sentence
	for i := first; i > first-3 && i > 0; i-- {
		if t.words[i].is(afterPause) || t.words[i-1].sentence != s {
			return false
		}
		if t.words[i-1].is(isNegator) {
			return true
		}
	}
	return false
}

// quoted tells whether a stretch holds words that are quoted, not said.
func (t *text) quoted(first, last int32) bool {
	for i := first; i <= last; i++ {
		if t.words[i].is(isQuoted) {
			return true
		}
	}
	return false
}
