package grading

import "strings"

// A better wording may have blanks that the case fills, so that it speaks of the trainee's
// own facts: {name}, {offer} and {fact}, the first fact still to be told. A sentence whose
// blank cannot be filled is left out: a better wording never invents a promise.
type wording struct {
	plain     string   // the whole, if it has no blanks
	sentences []string // else its sentences
}

func newWording(s string) wording {
	if !strings.Contains(s, "{") {
		return wording{plain: s}
	}
	return wording{sentences: splitSentences(s)}
}

func splitSentences(s string) []string {
	var out []string
	for {
		i := strings.IndexAny(s, ".!?")
		if i < 0 || i+1 >= len(s) {
			return append(out, s)
		}
		out = append(out, s[:i+1])
		s = strings.TrimSpace(s[i+1:])
	}
}

// fill returns the wording in the case of a judge.
func (j *Judge) fill(b wording) string {
	if b.sentences == nil {
		return b.plain
	}
	var keep []string
	for _, s := range b.sentences {
		for _, blank := range j.blanks() {
			s = strings.ReplaceAll(s, blank[0], blank[1])
		}
		if !strings.Contains(s, "{") {
			keep = append(keep, s)
		}
	}
	return strings.Join(keep, " ")
}

// blanks pairs each blank that the case can fill with its text.
func (j *Judge) blanks() [][2]string {
	var out [][2]string
	add := func(blank, text string) {
		if text != "" {
			out = append(out, [2]string{blank, text})
		}
	}
	add("{name}", j.c.brief.Person)
	if len(j.c.brief.Offers) > 0 {
		add("{offer}", lower(j.c.brief.Offers[0].Text))
	}
	for i, f := range j.c.brief.Facts {
		if !f.Private && !j.before[i] && f.Text != "" {
			add("{fact}", f.Text)
			break
		}
	}
	return out
}

// lower starts a text with a small letter, to stand inside a sentence.
func lower(s string) string {
	if s == "" || len(s) > 1 && 'A' <= s[1] && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
