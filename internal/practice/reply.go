package practice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxReply is the longest reply that is taken, in runes.
const MaxReply = 8000

// The problems a conversation can come back with, as catalogue keys.
const (
	problemEmpty    = "reply.empty"
	problemLong     = "reply.long"
	problemConflict = "reply.conflict"
	problemHints    = "reply.no_hint"
)

// blanks are letters and symbols that print as nothing.
var blanks = []rune{'\u115f', '\u1160', '\u2800', '\u3164', '\uffa0'}

// tidy repairs a reply as it came from outside: broken UTF-8, foreign line ends,
// characters that no database keeps, space around it. The problem is a catalogue key;
// "" if the reply can be taken.
func tidy(text string) (tidied, problem string) {
	text = strings.ToValidUTF8(text, "\uFFFD")
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "").Replace(text)
	text = strings.TrimSpace(text)
	switch {
	case !strings.ContainsFunc(text, visible):
		return text, problemEmpty
	case utf8.RuneCountInString(text) > MaxReply:
		return text, problemLong
	}
	return text, ""
}

// visible tells whether a rune leaves ink.
func visible(r rune) bool {
	if strings.ContainsRune(string(blanks), r) {
		return false
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
}
