package grading

// What a single sentence is heard from: its words without endings, alone, in twos and in
// threes, with numbers hidden behind a mask and the borders of the sentence as words, and the
// rules that found something against it.

// longestHeard is the longest run of words that a sentence is heard from.
const longestHeard = 3

// Heard is a sentence as a Hearing meets it.
type Heard struct {
	Text string
	// Grams are its words, pairs and triples, and the rules that speak against it.
	Grams []string
	// Known is the share of its content words that the case or the customer has used, 0 to 1.
	Known float64
}

// Sentences lists every sentence of a text as it is heard. Training starts from it.
func (j *Judge) Sentences(raw string) (out []Heard) {
	w := new(work)
	w.judge(j, raw)
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		grams := w.written(w.heardIn(s), 1, longestHeard)
		w.eachAgainst(int32(i), func(r *rule) { grams = append(grams, r.gram) })
		out = append(out, Heard{w.reply.raw[s.start:s.end], grams, w.knownShare(s)})
	}
	return out
}

// knownShare is the share of a sentence's content words that the case or the customer used.
func (w *work) knownShare(s *sentence) float64 {
	content, known := 0.0, 0.0
	for i := s.first; i < s.last; i++ {
		x := &w.reply.words[i]
		if x.is(isStop) && !x.is(isNumeral) {
			continue
		}
		content++
		known += one(x.is(isFact | isCustomers))
	}
	return per(known, content)
}

// eachAgainst calls f with the rules of words that speak against a sentence.
func (w *work) eachAgainst(sentence int32, f func(r *rule)) {
	for i := range w.found {
		x := &w.found[i]
		if x.first >= 0 && x.rule.points < 0 && x.rule.kind.proof && w.reply.words[x.first].sentence == sentence {
			f(x.rule)
		}
	}
}

// heardIn lists what a sentence is heard from, its borders included.
func (w *work) heardIn(s *sentence) []part {
	out := append(w.shown[:0], part{as: asBegin})
	for i := s.first; i < s.last; i++ {
		x := &w.reply.words[i]
		out = append(out, part{x, heardAs(x)})
	}
	w.shown = append(out, part{as: s.closing()})
	return w.shown
}

func (s *sentence) closing() mask {
	switch {
	case s.question:
		return asAsked
	case s.exclaims > 0:
		return asExclaim
	}
	return asStop
}

func heardAs(x *word) mask {
	switch {
	case x.is(isName):
		return asName
	case x.is(isNumber):
		return asDigits
	case x.is(isStop):
		return asForm
	}
	return asRoot
}
