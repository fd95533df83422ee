package grading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reader is the state of one pass over the segments of a text (UAX #29 words).
type reader struct {
	*text
	lang   *language
	cur    sentence
	open   bool // the sentence has begun
	ending bool // a closing mark came; the sentence ends at the next blank
	sure   bool // it was "!" or "?", which no abbreviation ends with
	pause  bool // a comma or the like came since the last word
	line   bool // a line began since the last sentence
	quoted bool
	money  bool // a currency sign came right before
	join   bool // the next digits belong to a clock time such as 16:00
}

// read cuts a text into words and sentences by the rules of a language.
func (t *text) read(l *language, raw string) {
	t.reset(raw)
	r := reader{text: t, lang: l}
	for t.iter.Next() {
		r.segment(t.iter.Value(), t.iter.Start(), t.iter.End())
	}
	r.endSentence()
}

func (r *reader) segment(seg string, start, end int) {
	c, _ := utf8.DecodeRuneInString(seg)
	r.plain = r.plain && c < utf8.RuneSelf
	switch {
	case unicode.IsLetter(c) || unicode.IsDigit(c):
		if r.ending && r.sure {
			r.endSentence()
		}
		r.ending = false
		r.word(seg, start, end, unicode.IsDigit(c))
	case unicode.IsSpace(c):
		r.blank(seg, end)
	default:
		r.mark(c, start, end)
	}
}

func (r *reader) blank(seg string, end int) {
	r.money, r.join = false, false
	switch {
	case seg != " " && strings.ContainsAny(seg, "\n\r\u2028\u2029"):
		r.endSentence()
		r.quoted, r.line = false, true
	case r.ending && (r.sure || !r.abbreviated(end)):
		r.endSentence()
	}
	r.ending = false
}

// abbreviated tells whether the full stop just read belongs to a word such as "approx.", or
// to one such as "no." with a number behind it.
func (r *reader) abbreviated(next int) bool {
	n := len(r.words)
	if n == 0 || r.words[n-1].sentence != int32(len(r.sentences)) {
		return false
	}
	e := &r.lang.vocabulary.words[r.words[n-1].known]
	return e.abbreviation || e.numbered && next < len(r.raw) && digit(r.raw[next])
}

func (r *reader) mark(c rune, start, end int) {
	r.begin(start)
	r.cur.end = int32(end)
	r.join = false
	switch c {
	case '.', '…', '。':
		r.sure = r.sure || r.ending // "no..." is no abbreviation
		r.ending = true
	case '!', '?', '؟':
		r.ending, r.sure = true, true
		r.cur.question = r.cur.question || c != '!'
		if c == '!' {
			r.cur.exclaims++
		}
	case ':':
		r.join = r.clock(start)
		r.pause = !r.join
	case ',', ';', '-', '–', '—', '(', ')', '،', '؛':
		r.pause = true
	case '£', '$', '€', '¥', '₹':
		r.currency(start)
	case '"', '“', '”', '«', '»', '„':
		r.quoted = c != '”' && c != '»' && !r.quoted
	case '>':
		r.quoted = r.quoted || int(r.cur.first) == len(r.words)
	}
}

// currency marks the number before the sign, or the one that follows.
func (r *reader) currency(start int) {
	r.money = true
	if n := len(r.words); n > 0 && int(r.words[n-1].end) == start && r.words[n-1].is(isNumber) {
		r.words[n-1].flags |= isMoney
		r.money = false
	}
}

// clock tells whether a colon stands inside a clock time.
func (r *reader) clock(at int) bool {
	n := len(r.words)
	return n > 0 && int(r.words[n-1].end) == at && r.words[n-1].is(isNumber) &&
		at+2 < len(r.raw) && digit(r.raw[at+1]) && digit(r.raw[at+2])
}

func digit(b byte) bool { return '0' <= b && b <= '9' }

func (r *reader) begin(start int) {
	if !r.open {
		n := int32(len(r.words))
		r.cur = sentence{first: n, last: n, start: int32(start), line: r.line && n > 0}
		r.open, r.sure, r.pause, r.line = true, false, false, false
	}
}

func (r *reader) word(seg string, start, end int, number bool) {
	r.begin(start)
	r.cur.end = int32(end)
	if r.join && number {
		r.extend(seg, end)
		return
	}
	from := len(r.folded)
	entry, known := r.look(seg)
	if len(r.folded) == from {
		return
	}
	w := word{start: int32(start), end: int32(end), from: int32(from), to: int32(len(r.folded)), sentence: int32(len(r.sentences))}
	w.flags = r.flags(seg, number) | entry.flags
	w.value, w.groups, w.day = entry.value, entry.groups, entry.day
	if w.day == 0 && w.is(isTitle) {
		w.day = entry.dayCapital
	}
	w.known, w.stem = known, r.lang.vocabulary.words[known].stem
	if known == 0 {
		w.stem = r.lang.stem(r.folded[from:])
	}
	if number {
		r.measure(&w)
	} else {
		r.halfDay(&w)
	}
	if w.is(isNumber | isNumeral) {
		r.compose(&w)
	}
	w.key = w.stem
	if w.is(isNumber | isNumeral) {
		w.key = valueKey(w.value)
	}
	r.words = append(r.words, w)
	r.pause, r.money = false, false
}

// look folds a word and looks it up. It returns what is known of the word as it was typed,
// and the number of the word that it is read as.
func (r *reader) look(seg string) (entry *vocable, known int32) {
	from := len(r.folded)
	r.folded = fold(r.folded, seg)
	v := r.lang.vocabulary
	known = v.find(hash(r.folded[from:]))
	entry = &v.words[known]
	if entry.full != "" {
		r.folded, known = append(r.folded[:from], entry.full...), entry.as
	}
	return entry, known
}

func (r *reader) extend(seg string, end int) {
	w := &r.words[len(r.words)-1]
	r.folded = append(append(r.folded, ':'), seg...)
	w.end, w.to = int32(end), int32(len(r.folded))
	w.stem, w.known = r.lang.stem(r.form(*w)), r.lang.vocabulary.find(hash(r.form(*w)))
	r.measure(w)
	w.key = valueKey(w.value)
	r.join = false
}

func (r *reader) flags(seg string, number bool) wordFlags {
	var f wordFlags
	if number {
		f |= isNumber
		if r.money {
			f |= isMoney
		}
	} else {
		f |= caseFlags(seg)
	}
	if r.quoted {
		f |= isQuoted
	}
	if r.pause {
		f |= afterPause
	}
	return f
}

func caseFlags(seg string) wordFlags {
	var f wordFlags
	first, _ := utf8.DecodeRuneInString(seg)
	if !unicode.IsUpper(first) {
		return f // a word in capitals begins with one, too
	}
	f |= isTitle
	letters := 0
	for _, c := range seg {
		if unicode.IsLetter(c) && !unicode.IsUpper(c) {
			return f
		}
		if unicode.IsLetter(c) {
			letters++
		}
	}
	if letters >= 3 {
		f |= isCapitals
	}
	return f
}

func (r *reader) endSentence() {
	r.ending, r.sure = false, false
	if !r.open {
		return
	}
	r.open = false
	r.cur.last = int32(len(r.words))
	if r.cur.first == r.cur.last && len(r.sentences) > 0 {
		prev := &r.sentences[len(r.sentences)-1]
		prev.exclaims += r.cur.exclaims
		prev.question = prev.question || r.cur.question
		prev.end = r.cur.end
		return
	}
	if r.cur.first < r.cur.last {
		r.sentences = append(r.sentences, r.cur)
	}
}
