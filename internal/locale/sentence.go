package locale

import (
	"fmt"
	"regexp"
	"strings"
)

// sentence is a text cut at its blanks: words and names take turns, words first.
// Filling one in is a tenth of the work of executing a template, and a page does it dozens of times.
type sentence []string

var blank = regexp.MustCompile(`\{\{\s*\.(\w+)\s*\}\}`)

// newSentence cuts a text; ok is false if it has more in braces than names.
func newSentence(text string) (s sentence, ok bool) {
	at := 0
	for _, m := range blank.FindAllStringSubmatchIndex(text, -1) {
		s = append(s, text[at:m[0]], text[m[2]:m[3]])
		at = m[1]
	}
	s = append(s, text[at:])
	for i := 0; i < len(s); i += 2 {
		if strings.Contains(s[i], "{{") {
			return nil, false
		}
	}
	return s, true
}

// fill writes the sentence with the values of its blanks; missing names one that has none.
func (s sentence) fill(pairs []any) (text, missing string) {
	if len(s) == 1 {
		return s[0], ""
	}
	var b strings.Builder
	for i, part := range s {
		if i%2 == 0 {
			b.WriteString(part)
			continue
		}
		value, ok := valueOf(part, pairs)
		if !ok {
			missing = part
		}
		b.WriteString(value)
	}
	return b.String(), missing
}

// valueOf finds a name among pairs of names and values.
func valueOf(name string, pairs []any) (string, bool) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] != name {
			continue
		}
		if text, ok := pairs[i+1].(string); ok {
			return text, true
		}
		return fmt.Sprint(pairs[i+1]), true
	}
	return "", false
}
