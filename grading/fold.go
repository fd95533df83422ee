package grading

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letters that compatibility decomposition leaves whole, in the form people type without them.
var plainLetters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'ł': "l", 'ı': "i", 'þ': "th",
	'’': "'", '‘': "'", 'ʼ': "'", '`': "'", '´': "'",
}

// fold appends the form of a word in which words are compared: lower case,
// compatibility-decomposed, without marks, so that "Café", "CAFÉ" and "cafe" are one word.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return foldUnicode(dst, word[i:])
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

func foldUnicode(dst []byte, word string) []byte {
	var buf [96]byte
	for _, r := range string(norm.NFKD.AppendString(buf[:0], word)) {
		if unicode.Is(unicode.Mn, r) || invisible(r) {
			continue
		}
		r = unicode.ToLower(r)
		if s, ok := plainLetters[r]; ok {
			dst = append(dst, s...)
			continue
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// invisible tells characters that take no room on the page: a reply cannot earn or
// hide anything with them.
func invisible(r rune) bool {
	switch {
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2064,
		r >= 0x2066 && r <= 0x206F, r == 0xFEFF, r == 0xAD, r == 0x061C, r == 0x180E:
		return true
	}
	return r >= 0xE0000 && r <= 0xE0FFF
}
