package grading

import (
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// wordFlags say what a word looks like.
type wordFlags uint16

const (
	isNumber    wordFlags = 1 << iota // starts with a digit
	isTime                            // a clock time or a date, by its shape
	isMoney                           // a number beside a currency sign
	isCapitals                        // three letters or more, all upper case
	isTitle                           // starts with an upper-case letter
	isStop                            // a function word of the language
	isNegator                         // turns the words after it round
	isQuoted                          // inside quotation marks or a quoted line
	afterPause                        // a comma, dash, colon or semicolon stands before it
	isNumeral                         // a number written as a word
	isName                            // a name in the case, of somebody or something
	isFact                            // of a fact or an offer of the case
	isCustomers                       // in the customer's message
	isAside                           // in a sentence that is not the trainee's own
)

// word is one word of a text, in place.
type word struct {
	start, end int32 // bytes of the original text
	from, to   int32 // bytes of the folded text
	sentence   int32
	known      int32 // its number in the vocabulary, 0 if it is not there
	flags      wordFlags
	stem       uint64  // hash of the folded stem, equal for the forms of one word
	key        uint64  // what the word is compared by: a number by its value, another word by its stem
	groups     uint32  // word groups of lang.yaml that it belongs to, a bit each
	day        uint8   // 1 to 7 for a weekday, else 0
	value      float64 // of a number or numeral; hours of the day for a clock time
}

func (w word) is(f wordFlags) bool { return w.flags&f != 0 }

// sentence is a run of words up to a full stop, a question or exclamation mark, or a line end.
type sentence struct {
	first, last int32 // words[first:last]
	start, end  int32 // bytes of the original text, with the closing mark
	question    bool
	exclaims    int32
	origin      origin
	signal      [signals]float32 // what was heard in it, by signal
	line        bool             // begins on a new line
}

// text is a message cut into folded words and sentences. It is reused between replies.
type text struct {
	raw       string
	folded    []byte
	words     []word
	sentences []sentence
	iter      *words.Iterator[string]
	plain     bool // no segment begins with a character beyond ASCII: there is no emoji to look for
}

// maxBytes is how much of a text is read; the rest is not judged.
const maxBytes = 64 << 10

func (t *text) reset(raw string) {
	if len(raw) > maxBytes {
		cut := maxBytes
		for cut > 0 && !utf8.RuneStart(raw[cut]) {
			cut--
		}
		raw = raw[:cut]
	}
	t.raw, t.plain = raw, true
	t.folded, t.words, t.sentences = t.folded[:0], t.words[:0], t.sentences[:0]
	if t.iter == nil {
		t.iter = words.FromString("")
	}
	t.iter.SetText(raw)
}

// form returns the folded form of a word.
func (t *text) form(w word) []byte { return t.folded[w.from:w.to] }

// addNames notes the words of a text that are written like names: with a capital inside a
// sentence, or alone on a line as people sign.
func (t *text) addNames(set map[uint64]bool) {
	for i := range t.words {
		x := &t.words[i]
		s := &t.sentences[x.sentence]
		if !x.is(isTitle) || x.is(isStop|isNumber|isNumeral) || x.day != 0 {
			continue
		}
		if int32(i) != s.first || s.last-s.first <= signature && t.words[s.last-1].is(isTitle) {
			set[x.key] = true
		}
	}
}

// tail tells whether a word is the later part of a double name: Marie in Anne-Marie.
func (t *text) tail(i int) bool {
	return i > 0 && t.words[i].is(isTitle) && t.words[i-1].is(isTitle) && t.hyphened(i)
}

// hyphened tells whether nothing but a hyphen stands between a word and the one before.
func (t *text) hyphened(i int) bool {
	a, b := t.words[i-1].end, t.words[i].start
	return b == a+1 && t.raw[a] == '-'
}

// signature is how many words a line has at most that people sign with.
const signature = 3

// span returns the bytes of the original text from word first to word last, both included.
func (t *text) span(first, last int32) (start, end int) {
	return int(t.words[first].start), int(t.words[last].end)
}
