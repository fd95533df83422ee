package grading

import "strings"

// What a single sentence is heard from: its words without endings, alone, in twos and in
// threes, with numbers hidden behind a mask and the borders of the sentence as words, and the
// rules that found something against it.
var (
	markBegin    = []byte("^")
	markEnd      = []byte("$")
	markQuestion = []byte("?")
	markExclaim  = []byte("!")
	markNumber   = []byte("#")
	markName     = []byte("<name>")
)

// SentenceGrams lists what every sentence of a text is heard from. Training starts from it.
func (j *Judge) SentenceGrams(raw string) (sentences []string, grams [][]string) {
	w := new(work)
	w.judge(j, raw)
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		var out []string
		w.reply.eachSentenceGram(j.lang, s, func(a, b, c []byte) { out = append(out, gramOf(a, b, c)) })
		w.eachAgainst(int32(i), func(r *rule) { out = append(out, r.gram) })
		sentences, grams = append(sentences, w.reply.raw[s.start:s.end]), append(grams, out)
	}
	return sentences, grams
}

func gramOf(parts ...[]byte) string {
	var out []string
	for _, p := range parts {
		if p != nil {
			out = append(out, string(p))
		}
	}
	return strings.Join(out, " ")
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

// eachSentenceGram calls f with every word, pair and triple; what is missing is nil.
func (t *text) eachSentenceGram(l *language, s *sentence, f func(a, b, c []byte)) {
	var before []byte
	last := markBegin
	for i := s.first; i <= s.last; i++ {
		m := t.sentenceEnd(s)
		if i < s.last {
			m = t.heardAs(l, &t.words[i])
		}
		f(m, nil, nil)
		f(last, m, nil)
		if before != nil {
			f(before, last, m)
		}
		before, last = last, m
	}
}

func (t *text) sentenceEnd(s *sentence) []byte {
	switch {
	case s.question:
		return markQuestion
	case s.exclaims > 0:
		return markExclaim
	}
	return markEnd
}

func (t *text) heardAs(l *language, x *word) []byte {
	switch {
	case x.is(isName):
		return markName
	case x.is(isNumber):
		return markNumber
	case x.is(isStop):
		return t.form(*x)
	}
	return l.root(t.form(*x))
}
