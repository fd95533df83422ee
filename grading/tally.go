package grading

import "math/bits"

// tallies are the counts that the measures are made of. All but `told` count the trainee's
// own sentences alone.
type tallies struct {
	w *work

	words, sentences, longest, short, questions, endsAsking, exclaims float64
	long, stops, numbers, capitals, pauses, negators                  float64
	quotes, dashes, lines                                             float64
	content, customers, earlier, novel                                float64
	copied, parroted, stale, hostile                                  float64 // sentences by origin
	steps, datedSteps, lastStep                                       float64

	own, told telling
	groups    [maxGroups]float64 // words of each group of lang.yaml
	evidence  [4]tally
}

// maxGroups bounds the word groups of a language.
const maxGroups = 32

// longWord is the length in bytes from which a word counts as long.
const longWord = 7

// count fills the tallies from a reply that has been read.
func (t *tallies) count(w *work) {
	*t = tallies{w: w}
	t.countSentences()
	t.countContent()
	t.own.count(w, false)
	t.told.count(w, true)
	w.weighEvidence()
}

// weighEvidence sums what the findings add to and take from each aspect.
func (w *work) weighEvidence() {
	for i := range w.found {
		w.count(&w.found[i], &w.tallies.evidence)
	}
}

func (t *tallies) countSentences() {
	for i := range t.w.reply.sentences {
		s := &t.w.reply.sentences[i]
		switch s.origin {
		case own:
			t.countSentence(s)
		case copied:
			t.copied++
		case parroted:
			t.parroted++
		case stale:
			t.stale++
		case hostile:
			t.hostile++
		}
	}
}

func (t *tallies) countSentence(s *sentence) {
	n := float64(s.last - s.first)
	t.sentences++
	t.words += n
	t.longest = max(t.longest, n)
	t.exclaims += float64(s.exclaims)
	t.short += one(n < tooShort+1)
	t.lines += one(s.line)
	t.questions += one(s.question)
	t.endsAsking = one(s.question)
	var groups uint32
	dated := false
	for i := s.first; i < s.last; i++ {
		x := &t.w.reply.words[i]
		groups |= x.groups
		dated = dated || x.is(isNumber) || x.day != 0
		t.countWord(x)
	}
	t.countStep(groups, dated)
	t.countMarks(t.w.reply.raw[s.start:s.end])
}

// countStep counts the sentences that say what will be done, and those that say when.
func (t *tallies) countStep(groups uint32, dated bool) {
	l := t.w.j.lang
	step := groups&l.future != 0
	t.lastStep = one(step)
	if step {
		t.steps++
		t.datedSteps += one(dated || groups&l.dated != 0)
	}
}

func (t *tallies) countWord(x *word) {
	t.stops += one(x.is(isStop))
	t.numbers += one(x.is(isNumber))
	t.pauses += one(x.is(afterPause))
	t.negators += one(x.is(isNegator))
	for g := x.groups; g != 0; g &= g - 1 {
		t.groups[bits.TrailingZeros32(g)]++
	}
}

func (t *tallies) countMarks(raw string) {
	for _, c := range raw {
		switch c {
		case '"', '“', '”', '«', '»':
			t.quotes++
		case ';', ':', '–', '—':
			t.dashes++
		}
	}
}

// countContent sorts every content word, once, by where it comes from.
func (t *tallies) countContent() {
	w := t.w
	last := int32(len(w.reply.sentences)) - 1
	w.seen.reset(len(w.reply.words))
	for i := range w.reply.words {
		x := &w.reply.words[i]
		if x.is(isStop) && !x.is(isNumeral) || w.seen.add(x.key) {
			continue
		}
		if x.is(isFact) {
			t.told.word(w, x, last)
			if !x.is(isAside) {
				t.content++
				t.own.word(w, x, last)
			}
			continue
		}
		strange := one(x.is(isNumber) && !w.j.number(*x))
		t.told.strange += strange
		if x.is(isAside) {
			continue
		}
		t.own.strange += strange
		t.content++
		t.ownWord(x)
	}
}

// ownWord counts a content word that no fact knows.
func (t *tallies) ownWord(x *word) {
	switch {
	case x.is(isCustomers):
		t.customers++
	case t.w.j.heardWords[x.key], t.w.j.agent[x.key]:
		t.earlier++
	default:
		t.novel++
		t.long += one(x.to-x.from >= longWord && !x.is(isName))
		t.capitals += one(x.is(isCapitals))
	}
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
