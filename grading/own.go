package grading

// Whose a sentence is. Only what is own earns anything for calm, empathy and closing: what
// is copied from the case has been told, but nobody has spoken, and a sentence that harms is
// judged for the harm alone.
type origin uint8

const (
	own      origin = iota
	copied          // stands in the facts or on the trainee's card
	parroted        // stands in the customer's message
	stale           // stands in an earlier reply of this conversation
	hostile         // it sneers, blames or insults: see harms
)

const (
	// taken is the share of a sentence's three-word runs that makes it somebody else's.
	taken = 0.8
	// leastTaken is the shortest sentence, in words, that can be taken from elsewhere.
	leastTaken = 5
	// leastAgain is the shortest sentence that is known again by most of its runs; a shorter
	// one has to be the same word for word.
	leastAgain = 6
)

// attribute tells of every sentence of the reply whose it is. A sentence that stands in the
// reply already is taken out of it: it can neither earn nor cost anything twice.
func (w *work) attribute() {
	w.dropRepeats()
	w.recognise()
	w.mend()
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		s.origin = w.originOf(s)
		w.mark(s)
	}
}

// mark flags the words of a sentence that is not own.
func (w *work) mark(s *sentence) {
	if s.origin == own {
		return
	}
	for i := s.first; i < s.last; i++ {
		w.reply.words[i].flags |= isAside
	}
}

func (w *work) originOf(s *sentence) origin {
	if s.last-s.first < leastTaken {
		return own
	}
	for _, from := range [...]struct {
		set *keySet
		o   origin
	}{{&w.j.c.card, copied}, {&w.j.customerRuns, parroted}, {&w.j.agentRuns, stale}} {
		if from.set.n == 0 {
			continue
		}
		if seen, all := w.runs(s.first, s.last, from.set); float64(seen) >= taken*float64(all) {
			return from.o
		}
	}
	return own
}

// dropRepeats takes out the sentences that the reply has said before and counts them.
func (w *work) dropRepeats() {
	t := &w.reply
	w.repeats = 0
	w.seen.reset(len(t.words) + len(t.sentences))
	kept, words := t.sentences[:0], t.words[:0]
	for _, s := range t.sentences {
		w.dropEcho(&s)
		if w.again(s) {
			w.repeats++
			continue
		}
		first := int32(len(words))
		for _, x := range t.words[s.first:s.last] {
			x.sentence = int32(len(kept))
			words = append(words, x)
		}
		s.first, s.last = first, int32(len(words))
		kept = append(kept, s)
	}
	t.sentences, t.words = kept, words
}

// dropEcho cuts off the end of a sentence that is a whole earlier one: what is said again
// behind a line without a full stop.
func (w *work) dropEcho(s *sentence) {
	h, n := uint64(0), s.last-s.first
	for i := s.last - 1; i > s.first; i-- {
		h = h*sentencePrime + w.reply.words[i].stem
		long := s.last-i >= leastEcho || w.reply.words[i].is(isTitle)
		if long && (w.seen.has(h) || 2*(s.last-i) == n && h == w.hashOf(s.first, i)) {
			s.last, s.end = i, w.reply.words[i-1].end
			s.question, s.exclaims = false, 0
			w.repeats++
			return
		}
	}
}

// hashOf is the hash by which a sentence of these words is known again.
func (w *work) hashOf(first, last int32) (h uint64) {
	for i := last - 1; i >= first; i-- {
		h = h*sentencePrime + w.reply.words[i].stem
	}
	return h
}

// leastEcho is the shortest sentence, in words, that is known again behind another without
// a capital to begin with.
const leastEcho = 4

// sentencePrime spreads the hash of a sentence, read from its end.
const sentencePrime = 0x9E3779B97F4A7C15

// again tells whether a sentence, or most of it, has been in the reply before; it notes it.
func (w *work) again(s sentence) bool {
	same := w.seen.add(w.hashOf(s.first, s.last))
	if s.last-s.first < leastAgain {
		return same
	}
	seen, all := 0, 0
	for i := s.first; i+2 < s.last; i++ {
		all++
		if w.seen.add(w.reply.run(i)) {
			seen++
		}
	}
	return same || float64(seen) >= taken*float64(all)
}

// discount takes the worth off findings in sentences that are not own: praise counts in own
// words only, except that what was told counts for clarity; and who copies the case cannot be
// blamed for how it is written.
func (w *work) discount() {
	for i := range w.reply.sentences {
		if s := &w.reply.sentences[i]; w.harms(s) {
			s.origin = hostile
			w.mark(s)
		}
	}
	for i := range w.found {
		f := &w.found[i]
		if f.first < 0 || !w.reply.words[f.first].is(isAside) {
			continue
		}
		praise := f.rule.points > 0 && !(f.rule.aspect == Clarity && f.rule.Kind == "case")
		if praise || f.rule.points < 0 && w.reply.sentences[w.reply.words[f.first].sentence].origin == copied {
			f.factor = 0
		}
	}
}

// takenWords counts the words of sentences that are taken over from the case or a message.
func (w *work) takenWords() (n int32) {
	for i := range w.reply.sentences {
		switch s := &w.reply.sentences[i]; s.origin {
		case copied, parroted, stale:
			n += s.last - s.first
		}
	}
	return n
}
