package grading

import "strings"

// language is what the engine has to know of a language apart from its rules.
type language struct {
	tag      string
	words    map[string]entry // what the word lists say of a folded word
	suffixes []string
	suffixed [256]bool       // bytes that a suffix ends with
	steps    map[string]step // while rules are read: what a place of a pattern was read as before
	classes  map[string][]string
	clock    clock
	// future and dated are the word groups, a bit each, by which a step and its time are known.
	future, dated uint32
	groups        []string // names of the word groups, sorted; bit i of word.groups is groups[i]
	rules         []*rule
	standing      []uint64 // rules that need no hit of a pattern, a bit each
	late          []*rule  // rules of a late kind
	model         *model   // nil: the rubric's arithmetic alone
	hearing       *hearing // nil: single sentences are heard by the rules alone
	matcher       *matcher
	vocabulary    *vocabulary
	maskNumbers   [len(masks)]int32 // of the masks in the vocabulary
	labels        labels
	cards         func() []Card // written once, when first asked for
	heard         *matcher      // patterns of the customer's message
}

// entry is what the word lists of a language say of one word.
type entry struct {
	flags        wordFlags
	abbreviation bool
	numbered     bool    // an abbreviation where a number follows
	full         string  // the proper form of a contraction typed without its mark
	value        float64 // of a numeral
	day          uint8   // 1 to 7 for a weekday
	dayCapital   uint8   // the same where the word has to begin with a capital
	groups       uint32  // word groups, a bit each
	anger, lost  float64 // 1 where the word shows a customer's anger, or that they are lost
}

// groupBit is the bit of a word group, 0 if the language has none of that name.
func (l *language) groupBit(name string) uint32 {
	for i, g := range l.groups[:min(len(l.groups), maxGroups)] {
		if g == name {
			return 1 << i
		}
	}
	return 0
}

// readAs lets one word be read as another.
func (l *language) readAs(word, other string) {
	e := l.words[string(fold(nil, other))]
	e.full = other
	l.words[string(fold(nil, word))] = e
}

// proper is the form under which a word of a pattern is met in a text.
func (l *language) proper(atom string) string {
	if e, ok := l.words[atom]; ok && e.full != "" {
		return e.full
	}
	return atom
}

func (l *language) describe(word string, with func(*entry)) {
	key := string(fold(nil, strings.TrimSuffix(word, ".")))
	e := l.words[key]
	with(&e)
	l.words[key] = e
}

// minStem is the shortest stem that a suffix may leave.
const minStem = 3

// stem hashes a folded word without its ending, so that forms of one word compare equal.
func (l *language) stem(form []byte) uint64 { return hash(l.root(form)) }

// root is a folded word without its ending.
func (l *language) root(form []byte) []byte {
	if len(form) > minStem && l.suffixed[form[len(form)-1]] {
		form = l.cut(form)
	}
	if n := len(form); n > minStem && (form[n-1] == 'e' || form[n-1] == form[n-2]) {
		form = form[:n-1]
	}
	return form
}

// cut takes the first suffix off that leaves enough of the word.
func (l *language) cut(form []byte) []byte {
	for _, s := range l.suffixes {
		if n := len(form) - len(s); n >= minStem && string(form[n:]) == s {
			return form[:n]
		}
	}
	return form
}

// hash is FNV-1a: it must be the same in every process and on every machine.
func hash(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}
