package grading

import "math"

// What a reply says against the case, fact by fact: a number or a weekday that nobody in the
// case has named, and statements turned round by "not".

// strangeNumber returns the first number that the case does not know; -1 if there is none. The
// plainer the number, the more words of the case its sentence has to hold: "13:40" is a
// statement by itself, "six" is one only about something.
func (w *work) strangeNumber() int32 {
	for i := range w.reply.words {
		x := &w.reply.words[i]
		if !w.counts(x) || w.j.number(*x) || x.is(isFact) || w.reply.negated(int32(i)) || w.enumerates(int32(i)) || w.reply.sentences[x.sentence].question {
			continue
		}
		if w.about(x.sentence) >= w.plainness(x) && !w.j.derived(x.value) {
			return int32(i)
		}
	}
	return -1
}

// large is from where on a number is hardly a way of speaking.
const large = 100

// plainness is how many words of the case a sentence needs for a number in it to count.
func (w *work) plainness(x *word) int {
	percent := int(x.end) < len(w.reply.raw) && w.reply.raw[x.end] == '%'
	switch {
	case len(w.j.c.numbers) == 0:
		return 2
	case x.is(isTime|isMoney) || percent || x.is(isNumber) && (x.value >= large || x.value != math.Floor(x.value)):
		return 0
	case x.is(isNumber) && x.value >= 10:
		return 1
	}
	return 2
}

// leastDerived is the smallest number that is looked for among sums and products: smaller
// ones would be found by chance.
const leastDerived = 50

// derived tells whether a number is the sum, the difference or the product of two numbers
// that the case knows: an agent who adds up for the customer invents nothing.
func (j *Judge) derived(v float64) bool {
	if v < leastDerived {
		return false
	}
	for i, a := range j.c.values {
		for _, b := range j.c.values[:i+1] {
			if a+b == v || a-b == v || b-a == v || a*b == v {
				return true
			}
		}
	}
	return false
}

// alone tells whether a sentence holds no number that the case knows.
func (w *work) alone(sentence int32) bool {
	s := w.reply.sentences[sentence]
	for _, x := range w.reply.words[s.first:s.last] {
		if w.counts(&x) && w.j.number(x) {
			return false
		}
	}
	return true
}

// smallNumeral is the largest number in words that is a way of speaking more often than a fact.
const smallNumeral = 12

// counts tells whether a number is meant as one.
func (w *work) counts(x *word) bool {
	return x.is(isNumber) || x.is(isNumeral) && x.value > smallNumeral
}

// enumerates tells whether a number only counts the points of a list: "1)", "(2)", "3. ".
func (w *work) enumerates(i int32) bool {
	x, raw := &w.reply.words[i], w.reply.raw
	if x.value > 9 || x.is(isTime|isMoney) {
		return false
	}
	first := w.reply.sentences[x.sentence].first == i
	closed := int(x.end) < len(raw) && (raw[x.end] == ')' || first && (raw[x.end] == '.' || raw[x.end] == ':'))
	return closed || x.start > 0 && raw[x.start-1] == '('
}

// about counts the content words of a sentence that the case knows.
func (w *work) about(sentence int32) (n int) {
	s := w.reply.sentences[sentence]
	for _, x := range w.reply.words[s.first:s.last] {
		if !x.is(isStop|isNumber|isNumeral) && x.is(isFact) {
			n++
		}
	}
	return n
}

// strangeDay returns the first weekday that nobody has named, where the case names some; -1
// if there is none.
func (w *work) strangeDay() int32 {
	if w.j.days == 0 {
		return -1
	}
	for i, x := range w.reply.words {
		if x.day != 0 && w.j.lang.vocabulary.words[x.known].dayCapital == 0 && w.j.days&(1<<x.day) == 0 && w.about(x.sentence) > 0 {
			return int32(i)
		}
	}
	return -1
}

const (
	// leastTurned is how many statements turned round make a reply say the opposite.
	leastTurned = 2
	// manyTurned is how many make it so although facts speak of only one of them.
	manyTurned = 3
	// turnedShare is how many of them there have to be for every sentence.
	turnedShare = 0.3
)

// turned finds statements turned round by a plain "not" behind the verb, where no fact says
// so. People who mean no write "isn't", "can't", "no"; two or more bare ones, and a fact
// turned among them, are a case turned into its opposite. It returns the first, or -1.
func (w *work) turned(r *rule) int32 {
	first, all, against := int32(-1), 0, 0
	for _, h := range w.hits[r.index] {
		if w.role(h) != roleAny || w.reply.quoted(h.first, h.last) {
			continue
		}
		all++
		if !w.grants(h) {
			against++
			if first < 0 {
				first = h.first
			}
		}
	}
	w.facts.turned = against
	if all < leastTurned || against == 0 || against < leastTurned && all < manyTurned || float64(all) < turnedShare*float64(len(w.reply.sentences)) {
		return -1
	}
	return first
}

// turnedReach is how many words behind a "not" tell what it is about.
const turnedReach = 7

// grants tells whether a fact that itself says no shares a word with what a "not" is about.
func (w *work) grants(h hit) bool {
	s := w.reply.sentences[w.sentenceOf(h)]
	for i := h.first; i < min(s.last, h.last+turnedReach); i++ {
		for _, x := range w.j.c.words[w.reply.words[i].key] {
			if w.j.c.points[x.fact].negative {
				return true
			}
		}
	}
	return false
}

// days collects the weekdays of a text, a bit each.
func (t *text) days() (set uint8) {
	for _, x := range t.words {
		if x.day != 0 {
			set |= 1 << x.day
		}
	}
	return set
}

// negative tells whether a text has a word that turns something round.
func (t *text) negative() bool {
	for _, x := range t.words {
		if x.is(isNegator) {
			return true
		}
	}
	return false
}
