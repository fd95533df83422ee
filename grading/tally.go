package grading

import "math/bits"

// tallies are the counts that the measures are made of.
type tallies struct {
	w *work

	words, sentences, longest, short, questions, endsAsking, exclaims float64
	letters, long, stops, numbers, capitals, pauses, names, negators  float64
	quotes, dashes, lines                                             float64
	mass, best, meanFact, told, halfTold, touched, newMass, related   float64
	content, factWords, factNumbers, newNumbers, caseNumbers, strange float64
	early, late, customers, earlier, novel, ownRuns, customerRuns     float64

	groups   [maxGroups]float64 // words of each group of lang.yaml
	evidence [4]tally
}

// maxGroups bounds the word groups of a language.
const maxGroups = 32

// longWord is the length in bytes from which a word counts as long.
const longWord = 7

// count fills the tallies from a reply that has been read.
func (t *tallies) count(w *work) {
	*t = tallies{w: w}
	t.countSentences()
	for i := range w.reply.words {
		t.countWord(&w.reply.words[i])
	}
	t.countMarks()
	t.countContent()
	t.countFacts()
	t.ownRuns = w.share(w.j.agentRuns)
	t.customerRuns = w.share(w.j.customerRuns)
	w.weighEvidence()
}

// weighEvidence sums what the findings add to and take from each aspect.
func (w *work) weighEvidence() {
	for i := range w.found {
		w.count(&w.found[i], &w.tallies.evidence)
	}
}

func (t *tallies) countSentences() {
	t.words = float64(len(t.w.reply.words))
	for _, s := range t.w.reply.sentences {
		n := float64(s.last - s.first)
		t.sentences++
		t.longest = max(t.longest, n)
		t.exclaims += float64(s.exclaims)
		t.endsAsking = 0
		if n < tooShort+1 {
			t.short++
		}
		if s.question {
			t.questions++
			t.endsAsking = 1
		}
	}
}

func (t *tallies) countWord(x *word) {
	n := x.to - x.from
	t.letters += float64(n)
	t.long += one(n >= longWord)
	t.stops += one(x.is(isStop))
	t.numbers += one(x.is(isNumber))
	t.capitals += one(x.is(isCapitals))
	t.pauses += one(x.is(afterPause))
	t.negators += one(x.is(isNegator))
	t.names += one(x.is(isTitle) && x.start != t.w.reply.sentences[x.sentence].start)
	for g := x.groups; g != 0; g &= g - 1 {
		t.groups[bits.TrailingZeros32(g)]++
	}
}

func (t *tallies) countMarks() {
	ss := t.w.reply.sentences
	if len(ss) == 0 {
		return
	}
	for _, c := range t.w.reply.raw[ss[0].start:ss[len(ss)-1].end] { // blanks around a reply say nothing
		switch c {
		case '"', '“', '”', '«', '»':
			t.quotes++
		case ';', ':', '–', '—':
			t.dashes++
		case '\n':
			t.lines++
		}
	}
}

// countContent sorts every content word, once, by where it comes from.
func (t *tallies) countContent() {
	w := t.w
	last := int32(len(w.reply.sentences)) - 1
	w.seen.reset(len(w.reply.words))
	for _, x := range w.reply.words {
		if x.is(isStop) && !x.is(isNumeral) || w.seen.add(x.key) {
			continue
		}
		t.content++
		switch {
		case len(w.j.c.words[x.key]) > 0:
			t.factWord(x, last)
		case w.j.customer[x.key]:
			t.customers++
		case w.j.heardWords[x.key]:
			t.earlier++
		default:
			t.novel++
			t.strange += one(x.is(isNumber) && !w.j.number(x))
		}
	}
}

func (t *tallies) factWord(x word, last int32) {
	t.factWords++
	t.early += one(x.sentence < 2)
	t.late += one(x.sentence == last)
	if x.is(isNumber) {
		t.factNumbers++
		t.newNumbers += one(!t.w.j.numbers[x.key])
	}
}

func (t *tallies) countFacts() {
	w, c := t.w, t.w.j.c
	t.caseNumbers = float64(len(c.numbers))
	n := 0.0
	for i := range c.points {
		p := &c.points[i]
		if p.mass == 0 {
			continue
		}
		n++
		f := &w.facts.facts[i]
		cover := f.weight / p.mass
		t.mass += f.weight
		t.best = max(t.best, cover)
		t.meanFact += cover
		t.told += one(cover >= saidShare)
		t.halfTold += one(cover >= saidShare/2)
		t.touched += one(cover > 0)
		t.newMass += f.weight * (1 - w.j.toldBefore[i])
		t.related += w.j.relation[i] * cover
	}
	t.meanFact, t.touched = per(t.meanFact, n), per(t.touched, n)
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
