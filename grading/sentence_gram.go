package grading

// What a single sentence is heard from: its words without endings, alone, in twos and in
// threes, with numbers hidden behind a mask and the borders of the sentence as words, and the
// rules that found something against it.

// longestHeard is the longest run of words that a sentence is heard from.
const longestHeard = 3

// SentenceGrams lists what every sentence of a text is heard from. Training starts from it.
func (j *Judge) SentenceGrams(raw string) (sentences []string, grams [][]string) {
	w := new(work)
	w.judge(j, raw)
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		out := w.written(w.heardIn(s), 1, longestHeard)
		w.eachAgainst(int32(i), func(r *rule) { out = append(out, r.gram) })
		sentences, grams = append(sentences, w.reply.raw[s.start:s.end]), append(grams, out)
	}
	return sentences, grams
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
