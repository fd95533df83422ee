package views

import (
	"slices"
	"unicode/utf8"

	"coolhead/grading"
)

// segment is a stretch of a reply that the same findings are about.
type segment struct {
	Text string
	// Findings are indexes into the grade's findings, in their order; none for plain text.
	Findings []int
	// Ends are those of them whose words end here: their numbers are shown behind it.
	Ends []int
}

// segments cuts a reply at the borders of its findings. The texts put together are
// the reply again, whatever the spans: one that leaves the reply is cut to it, one
// that ends inside a rune is moved back to the rune's start.
func segments(reply string, findings []grading.Finding) []segment {
	spans := make([]grading.Finding, len(findings))
	borders := []int{0, len(reply)}
	for i, f := range findings {
		f.Start, f.End = snap(reply, f.Start), snap(reply, f.End)
		spans[i] = f
		if f.Start < f.End {
			borders = append(borders, f.Start, f.End)
		}
	}
	slices.Sort(borders)
	borders = slices.Compact(borders)
	var list []segment
	for i := 0; i+1 < len(borders); i++ {
		list = append(list, cut(reply, borders[i], borders[i+1], spans))
	}
	return list
}

func cut(reply string, from, to int, spans []grading.Finding) segment {
	s := segment{Text: reply[from:to]}
	for i, f := range spans {
		if f.Start <= from && f.End >= to && f.Start < f.End {
			s.Findings = append(s.Findings, i)
			if f.End == to {
				s.Ends = append(s.Ends, i)
			}
		}
	}
	return s
}

// snap moves an offset into the text and back to the start of its rune.
func snap(text string, at int) int {
	at = max(0, min(at, len(text)))
	for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// tone says what a segment's findings come to: "plus", "minus", or "mixed".
func (s segment) tone(findings []grading.Finding) string {
	plus, minus := false, false
	for _, i := range s.Findings {
		if findings[i].Points < 0 {
			minus = true
		} else {
			plus = true
		}
	}
	if plus && minus {
		return "mixed"
	}
	if minus {
		return "minus"
	}
	return "plus"
}

// whole tells whether a finding is about the reply as a whole.
func whole(f grading.Finding) bool { return f.Start >= f.End }
