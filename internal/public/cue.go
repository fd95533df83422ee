package public

import (
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cue is a count that anybody could make without understanding a word: the trivial floor
// is the best of them, in the direction that suits the label.
type cue struct {
	name  string
	value func(text string) float64
}

var (
	regret   = regexp.MustCompile(`(?i)\b(sorry|apolog|understand)`)
	sentence = regexp.MustCompile(`[.!?]+(\s|$)`)
	capital  = regexp.MustCompile(`\b\p{Lu}{2,}\b`)
	self     = regexp.MustCompile(`(?i)\b(i|my|me)\b`)
	partner  = regexp.MustCompile(`(?i)\byour?\b`)
)

var cues = []cue{
	{"words", func(s string) float64 { return float64(len(strings.Fields(s))) }},
	{"sorry, apolog-, understand", count(regret)},
	{`"?"`, func(s string) float64 { return float64(strings.Count(s, "?")) }},
	{`"!"`, func(s string) float64 { return float64(strings.Count(s, "!")) }},
	{"words in capitals", count(capital)},
	{`"I", "my", "me"`, count(self)},
	{`"you", "your"`, count(partner)},
	{"letters a word", lettersAWord},
	{"words a sentence", wordsASentence},
}

func count(of *regexp.Regexp) func(string) float64 {
	return func(s string) float64 { return float64(len(of.FindAllStringIndex(s, -1))) }
}

func lettersAWord(s string) float64 {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return float64(letters) / math.Max(1, float64(len(strings.Fields(s))))
}

func wordsASentence(s string) float64 {
	ends := len(sentence.FindAllStringIndex(s, -1))
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(s)); !strings.ContainsRune(".!?", last) {
		ends++
	}
	return float64(len(strings.Fields(s))) / math.Max(1, float64(ends))
}
