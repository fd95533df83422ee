package grading

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// A pattern is written as words with a few marks, e.g. `you should have ..2 @failverb`.
// CONTRIBUTING.md explains the marks; parsePattern is all there is to it.
type pattern struct {
	steps    []step
	start    bool // "^": begins a sentence
	end      bool // "$": ends a sentence
	question bool // "?": in a sentence with a question mark
}

// step is one place of a pattern: a word of a set, or a gap.
type step struct {
	atoms []string // sorted; nil for a gap
	key   string   // the atoms in one
	gap   int      // 0 to gap words of any kind
}

// Marks of the pattern language.
const (
	anyNumber = "#"
	anyTime   = "#time"
	anyMoney  = "#money"
	// maxOptional bounds the variants one pattern may unfold into.
	maxOptional = 4
	defaultGap  = 2
)

// parsePattern reads a pattern and unfolds its optional words into variants.
func (l *language) parsePattern(src string) ([]pattern, error) {
	var p pattern
	variants := [][]step{make([]step, 0, 6)}
	optional := 0
	for i, f := range strings.Fields(src) {
		switch {
		case f == "^" && i == 0:
			p.start = true
			continue
		case f == "$":
			p.end = true
			continue
		case f == "?":
			p.question = true
			continue
		}
		s, opt, err := l.parseStep(f)
		if err != nil {
			return nil, fmt.Errorf("pattern %q: %w", src, err)
		}
		if opt {
			optional++
		}
		variants = unfold(variants, s, opt)
	}
	if optional > maxOptional {
		return nil, fmt.Errorf("pattern %q has %d optional words; write two patterns instead (at most %d)", src, optional, maxOptional)
	}
	return p.with(src, variants, optional > 0 || p.question)
}

// with makes a pattern of every variant. A gap left at an end by an optional word that is
// not there, or before a question mark (which is the sentence's, however far away), goes.
func (p pattern) with(src string, variants [][]step, trim bool) ([]pattern, error) {
	var out []pattern
	for _, v := range variants {
		for trim && len(v) > 0 && v[len(v)-1].atoms == nil {
			v = v[:len(v)-1]
		}
		for trim && len(v) > 0 && v[0].atoms == nil {
			v = v[1:]
		}
		if len(v) == 0 && p.question && !p.start {
			out = append(out, pattern{question: true})
			continue
		}
		if len(v) == 0 || v[0].atoms == nil || v[len(v)-1].atoms == nil {
			return nil, fmt.Errorf("pattern %q must begin and end with a word", src)
		}
		q := p
		q.steps = joinGaps(v)
		out = append(out, q)
	}
	return out, nil
}

// joinGaps makes one gap of two that meet where an optional word between them is left out.
func joinGaps(steps []step) []step {
	out := steps[:0]
	for _, s := range steps {
		if n := len(out); n > 0 && s.atoms == nil && out[n-1].atoms == nil {
			out[n-1].gap += s.gap
			continue
		}
		out = append(out, s)
	}
	return out
}

// unfold adds a step to every variant, and keeps them without it if it is optional.
func unfold(variants [][]step, s step, optional bool) [][]step {
	if !optional {
		for i := range variants {
			variants[i] = append(variants[i], s)
		}
		return variants
	}
	var out [][]step
	for _, v := range variants {
		with := append(append(make([]step, 0, cap(v)), v...), s)
		out = append(out, with, v)
	}
	return out
}

func (l *language) parseStep(f string) (s step, optional bool, err error) {
	if n, ok := strings.CutPrefix(f, ".."); ok {
		s.gap, err = gapSize(n)
		return s, false, err
	}
	if g, ok := strings.CutSuffix(f, "?"); ok && g != "" {
		f, optional = g, true
	}
	if s, ok := l.steps[f]; ok {
		return s, optional, nil
	}
	for _, a := range strings.Split(f, "|") {
		s.atoms, err = l.addAtom(s.atoms, a, 0)
		if err != nil {
			return s, false, err
		}
	}
	sort.Strings(s.atoms)
	s.key = strings.Join(s.atoms, "|")
	if l.steps != nil {
		l.steps[f] = s
	}
	return s, optional, nil
}

func gapSize(n string) (int, error) {
	if n == "" {
		return defaultGap, nil
	}
	size, err := strconv.Atoi(n)
	if err != nil || size < 1 || size > 12 {
		return 0, fmt.Errorf("gap ..%s: write .. or ..1 to ..12", n)
	}
	return size, nil
}

func (l *language) addAtom(atoms []string, a string, depth int) ([]string, error) {
	switch {
	case a == "":
		return nil, fmt.Errorf("empty alternative")
	case a == anyNumber || a == anyTime || a == anyMoney:
		return append(atoms, a), nil
	case a[0] == '@':
		return l.addClass(atoms, a[1:], depth)
	case a[0] == '#':
		return nil, fmt.Errorf("%s is not known; there are #, #time and #money", a)
	}
	stem := strings.Trim(a, "*")
	if stem == "" || strings.Contains(stem, "*") || (a[0] == '*' && a[len(a)-1] == '*') {
		return nil, fmt.Errorf("%q: a star stands at one end of a word", a)
	}
	folded := string(fold(nil, stem))
	return append(atoms, strings.Replace(a, stem, folded, 1)), nil
}

func (l *language) addClass(atoms []string, name string, depth int) ([]string, error) {
	list, ok := l.classes[name]
	if !ok || depth > 4 {
		return nil, fmt.Errorf("@%s is no word class of lang.yaml", name)
	}
	var err error
	for _, a := range list {
		for _, b := range strings.Split(a, "|") {
			if strings.ContainsAny(b, " \t") {
				return nil, fmt.Errorf("class @%s: %q is more than one word", name, b)
			}
			if atoms, err = l.addAtom(atoms, b, depth+1); err != nil {
				return nil, err
			}
		}
	}
	return atoms, nil
}
