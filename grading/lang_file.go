package grading

import "strings"

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
	l.describeAll(f.Abbreviations, func(e *entry) { e.abbreviation = true })
	l.describeAll(f.Numbered, func(e *entry) { e.numbered = true })
	l.describeAll(f.StopWords, func(e *entry) { e.flags |= isStop })
	l.describeAll(f.Negators, func(e *entry) { e.flags |= isNegator | isStop })
	l.describeAll(f.Angry, func(e *entry) { e.anger = 1 })
	l.describeAll(f.Lost, func(e *entry) { e.lost = 1 })
	for w, v := range f.Numerals {
		l.describe(w, func(e *entry) { e.flags |= isNumeral; e.value = v })
	}
	l.addGroups(f.Groups)
	for i, names := range f.Weekdays {
		l.addDay(uint8(i+1), names)
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

func (l *language) addGroups(groups map[string][]string) {
	l.groups = sortedKeys(groups)
	for i, name := range l.groups[:min(len(l.groups), maxGroups)] {
		l.describeAll(groups[name], func(e *entry) { e.groups |= 1 << i })
	}
	l.future, l.dated = l.groupBit("future"), l.groupBit("time")
}

// addDay enters the words for a weekday; behind a "+" stands one that asks for a capital.
func (l *language) addDay(day uint8, names []string) {
	for _, w := range names {
		short, capital := strings.CutPrefix(w, "+")
		l.describe(short, func(e *entry) {
			if capital {
				e.dayCapital = day
			} else {
				e.day = day
			}
		})
	}
}

func (l *language) describeAll(words []string, with func(*entry)) {
	for _, w := range words {
		l.describe(w, with)
	}
}
