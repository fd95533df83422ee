package grading

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// longestQuote is how many characters of a quote stand in a sum.
const longestQuote = 60

// Sum writes steps so that one can add them up: a block for each aspect, the numbers
// under one another, the words they are about behind them.
func Sum(steps []Step) string {
	var b strings.Builder
	wide := 0
	for _, s := range steps {
		wide = max(wide, utf8.RuneCountInString(s.Name))
	}
	for i, s := range steps {
		if i == 0 || steps[i-1].Aspect != s.Aspect {
			fmt.Fprintf(&b, "  %s\n", s.Aspect)
		}
		if i+1 == len(steps) || steps[i+1].Aspect != s.Aspect {
			fmt.Fprintf(&b, "    %-*s  %6.1f\n", wide, "= "+s.Name, s.Points)
			continue
		}
		text := fmt.Sprintf("    %-*s  %+6.1f  %s", wide, s.Name, s.Points, quoted(s.Quote))
		b.WriteString(strings.TrimRight(text, " ") + "\n")
	}
	return b.String()
}

// quoted puts words on one line, between quotation marks.
func quoted(words string) string {
	if words == "" {
		return ""
	}
	r := []rune(strings.Join(strings.Fields(words), " "))
	if len(r) > longestQuote {
		r = append(r[:longestQuote-1:longestQuote-1], '…')
	}
	return `"` + string(r) + `"`
}
