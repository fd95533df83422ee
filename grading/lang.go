package grading

import "strings"

// language is what the engine has to know of a language apart from its rules.
type language struct {
	tag         string
	words       map[string]entry // what the word lists say of a folded word
	suffixes    []string
	suffixed    [256]bool       // bytes that a suffix ends with
	steps       map[string]step // while rules are read: what a place of a pattern was read as before
	classes     map[string][]string
	clock       clock
	groups      []string // names of the word groups, sorted; bit i of word.groups is groups[i]
	rules       []*rule
	standing    []uint64 // rules that need no hit of a pattern, a bit each
	late        []*rule  // rules of a late kind
	model       *model   // nil: the rubric's arithmetic alone
	hearing     *hearing // nil: single sentences are heard by the rules alone
	matcher     *matcher
	vocabulary  *vocabulary
	maskNumbers [len(masks)]int32 // of the masks in the vocabulary
	labels      labels
	cards       func() []Card // written once, when first asked for
	heard       *matcher      // patterns of the customer's message
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

// langFile is lang/<tag>/lang.yaml.
type langFile struct {
	Lang          string              `yaml:"lang"`
	Dir           string              `yaml:"dir"`
	Abbreviations []string            `yaml:"abbreviations"`
	Numbered      []string            `yaml:"numbered"` // abbreviations only before a number
	Contractions  map[string]string   `yaml:"contractions"`
	Same          map[string][]string `yaml:"same"` // words read as one: a grade must not hang on which it is
	Negators      []string            `yaml:"negators"`
	StopWords     []string            `yaml:"stop_words"`
	Numerals      map[string]float64  `yaml:"numerals"`
	Clock         clockLists          `yaml:"clock"`
	Weekdays      [][]string          `yaml:"weekdays"` // the words for each day, from Monday
	Suffixes      []string            `yaml:"suffixes"`
	Groups        map[string][]string `yaml:"groups"` // words that are counted together as a measure
	Angry         []string            `yaml:"angry"`  // words of a customer that show anger
	Lost          []string            `yaml:"lost"`   // words of a customer that show confusion
	Classes       map[string][]string `yaml:"classes"`
}

func (f langFile) language(tag string) *language {
	l := &language{tag: tag, words: map[string]entry{}, suffixes: f.Suffixes, classes: f.Classes, clock: f.Clock.clock()}
	for _, s := range f.Suffixes {
		l.suffixed[s[len(s)-1]] = true
	}
	for _, w := range f.Abbreviations {
		l.describe(w, func(e *entry) { e.abbreviation = true })
	}
	for _, w := range f.Numbered {
		l.describe(w, func(e *entry) { e.numbered = true })
	}
	for _, w := range f.StopWords {
		l.describe(w, func(e *entry) { e.flags |= isStop })
	}
	for _, w := range f.Negators {
		l.describe(w, func(e *entry) { e.flags |= isNegator | isStop })
	}
	for _, w := range f.Angry {
		l.describe(w, func(e *entry) { e.anger = 1 })
	}
	for _, w := range f.Lost {
		l.describe(w, func(e *entry) { e.lost = 1 })
	}
	l.groups = sortedKeys(f.Groups)
	for i, name := range l.groups[:min(len(l.groups), maxGroups)] {
		for _, w := range f.Groups[name] {
			l.describe(w, func(e *entry) { e.groups |= 1 << i })
		}
	}
	for i, names := range f.Weekdays {
		for _, w := range names {
			short, capital := strings.CutPrefix(w, "+")
			l.describe(short, func(e *entry) {
				if capital {
					e.dayCapital = uint8(i + 1)
				} else {
					e.day = uint8(i + 1)
				}
			})
		}
	}
	for w, v := range f.Numerals {
		l.describe(w, func(e *entry) { e.flags |= isNumeral; e.value = v })
	}
	for w, full := range f.Contractions {
		l.readAs(w, full)
	}
	for _, one := range sortedKeys(f.Same) {
		for _, w := range f.Same[one] {
			l.readAs(w, one)
		}
	}
	return l
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
