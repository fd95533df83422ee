package grading

import (
	"strings"
	"unicode"
)

func checkShape(r *rule) error {
	return need(r.Shape == "capitals" || r.Shape == "exclamations" || r.Shape == "emoji" || r.Shape == "laughing",
		"shape: capitals, exclamations, emoji or laughing")
}

// findShape reports marks that are seen before a word is read.
func findShape(r *rule, w *work) {
	switch r.Shape {
	case "capitals":
		w.capitals(r)
	case "exclamations":
		w.exclamations(r)
	default:
		w.emoji(r, r.Shape == "laughing")
	}
}

// capitals finds two words in a row that are shouted; one alone may be a name or an acronym.
func (w *work) capitals(r *rule) {
	ws := w.reply.words
	for i := 1; i < len(ws); i++ {
		if ws[i].is(isCapitals) && ws[i-1].is(isCapitals) && ws[i].sentence == ws[i-1].sentence && !ws[i].is(isQuoted) && blank(w.reply.raw[ws[i-1].end:ws[i].start]) {
			w.add(r, int32(i-1), int32(i))
			return
		}
	}
}

// blank tells whether nothing but blanks and commas parts two words: "VAT*ID" is one code.
func blank(s string) bool { return strings.Trim(s, " \t,") == "" }

// exclamations finds "!!", "?!" and a reply that exclaims three times.
func (w *work) exclamations(r *rule) {
	total := int32(0)
	for _, s := range w.reply.sentences {
		total += s.exclaims
		if s.exclaims >= 2 || s.exclaims >= 1 && s.question || total >= 3 {
			w.add(r, s.last-1, s.last-1)
			return
		}
	}
}

func (w *work) emoji(r *rule, laughing bool) {
	if w.reply.plain {
		return
	}
	for i, c := range w.reply.raw {
		if pictograph(c) && (!laughing || laughs(c)) {
			n := w.wordBefore(int32(i))
			w.add(r, n, n)
			return
		}
	}
}

func pictograph(c rune) bool {
	return c >= 0x1F300 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF && unicode.Is(unicode.So, c)
}

func laughs(c rune) bool {
	switch c {
	case '😂', '🤣', '😆', '😹', '😜', '😛', '🙄', '😏', '🙃', '🤡', '💀':
		return true
	}
	return false
}

// wordBefore returns the last word that ends at or before a byte, or marks the whole reply.
func (w *work) wordBefore(at int32) int32 {
	n := whole
	for i, x := range w.reply.words {
		if x.end <= at {
			n = int32(i)
		}
	}
	return n
}
