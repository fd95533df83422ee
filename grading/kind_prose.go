package grading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// proseKinds are the ways in which a text is none that a customer could read.
var proseKinds = map[string]func(r *rule, w *work){
	"unlinked": unlinked,
	"markup":   markup,
	"slots":    slots,
	"mash":     mash,
	"hidden":   hidden,
}

func checkProse(r *rule) error {
	var ok bool
	r.look, ok = proseKinds[r.Prose]
	return need(ok, "prose: unlinked, markup, slots, mash or hidden")
}

func findProse(r *rule, w *work) { r.look(r, w) }

const (
	// unlinkedWords is the shortest text whose function words are counted.
	unlinkedWords = 5
	// unlinkedShare is the least share of function words in a text of the language.
	unlinkedShare = 0.2
	// hiddenMarks is how many invisible characters are no accident.
	hiddenMarks = 3
)

// unlinked reports a text with hardly a function word: a list of keywords, or another language.
func unlinked(r *rule, w *work) {
	links, n := 0, 0
	for _, x := range w.reply.words {
		if x.is(isNumber) {
			continue
		}
		n++
		if x.is(isStop) {
			links++
		}
	}
	known := w.facts.known > 0 && 2*w.facts.known >= w.facts.content // a telegram about the case
	if n >= unlinkedWords && !known && float64(links) < unlinkedShare*float64(n) {
		w.add(r, whole, whole)
	}
}

// markup reports tags, comments, code fences and the like.
func markup(r *rule, w *work) {
	raw := w.reply.raw
	if strings.IndexByte(raw, '<') < 0 && strings.IndexByte(raw, '`') < 0 && strings.IndexByte(raw, '"') < 0 {
		return // what every markup needs one of
	}
	for i := 0; i+1 < len(raw); i++ {
		tag := raw[i] == '<' && (raw[i+1] == '/' || raw[i+1] == '!' || latin(raw[i+1])) && marked(raw[i:])
		if tag || strings.HasPrefix(raw[i:], "```") || strings.HasPrefix(raw[i:], `":`) {
			w.add(r, whole, whole)
			return
		}
	}
}

// marked tells whether a "<" opens an element: it has an attribute, or closes one.
func marked(s string) bool {
	end := strings.IndexByte(s, '>')
	return end > 0 && (strings.ContainsAny(s[1:end], `="/!`) || strings.Contains(s[end:], "</"))
}

func latin(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// slots reports blanks that were never filled in: "{{name}}", "[date]", "____".
func slots(r *rule, w *work) {
	raw := w.reply.raw
	if strings.Contains(raw, "{{") || strings.Contains(raw, "____") || strings.Contains(raw, "XX.XX") {
		w.add(r, whole, whole)
		return
	}
	for _, h := range w.hits[r.index] {
		if first, last := w.reply.words[h.first], w.reply.words[h.last]; w.role(h) == roleAny && bracketed(raw, first.start, last.end) {
			w.add(r, h.first, h.last)
			return
		}
	}
}

func bracketed(raw string, start, end int32) bool {
	return start > 0 && int(end) < len(raw) && strings.IndexByte("[<{", raw[start-1]) >= 0 && strings.IndexByte("]>}", raw[end]) >= 0
}

// mash reports one word or one letter over and over.
func mash(r *rule, w *work) {
	same := 1
	for i, x := range w.reply.words {
		if i > 0 && x.key == w.reply.words[i-1].key && !x.is(isNumber) {
			same++
		} else {
			same = 1
		}
		if same >= 4 || oneLetter(w.reply.form(x)) {
			w.add(r, int32(i+1-same), int32(i))
			return
		}
	}
}

// oneLetter tells whether a form is a single letter held down.
func oneLetter(form []byte) bool {
	for _, c := range form {
		if c != form[0] {
			return false
		}
	}
	return len(form) >= 8 && latin(form[0])
}

// hidden reports characters that nobody sees but a machine reads. The joiner of
// emoji (U+200D) is none of them.
func hidden(r *rule, w *work) {
	if ascii(w.reply.raw) {
		return
	}
	n := 0
	for _, c := range w.reply.raw {
		if c == 0xFEFF || c != 0x200D && unicode.Is(unicode.Cf, c) {
			if n++; n >= hiddenMarks || c >= 0x202A && c <= 0x202E {
				w.add(r, whole, whole)
				return
			}
		}
	}
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
