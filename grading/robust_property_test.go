package grading_test

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"coolhead/grading"
)

func nearMisses(l *lab) figure {
	f := figure{share: func(f figure) float64 { return 1 - float64(f.held)/float64(f.all) }}
	grading.MissesThatFire(l.t, func(fired bool, rule, miss string) { f.count(!fired, rule, miss) })
	return f
}

// names of several places, one with an apostrophe, one with a hyphen, some that are words.
var names = []string{"Aylin", "Nguyen", "Siobhán", "Oluwaseun", "Xiu", "Mohammed", "Björk", "Jesús", "Ekaterina", "Kwame",
	"O'Brien", "Anne-Marie", "Smith", "Priya", "Grace", "Lakshmi", "Tūī", "Zofia"}

// named is a reply that uses the customer's name.
type named struct {
	where string
	raw   []byte // the case as JSON
	reply string
	name  string
}

func (l *lab) named() (out []named) {
	for _, n := range rows[struct {
		Situation string `json:"situation"`
		Name      string `json:"name"`
	}](l.t, "names") {
		for _, s := range l.situations {
			for _, r := range s.replies {
				if s.name == n.Situation && strings.Contains(r.text, n.Name) {
					out = append(out, named{s.name, s.raw, r.text, n.Name})
				}
			}
		}
	}
	for _, w := range rows[written](l.t, "honest") {
		c := l.cases[w.Case]
		name := c.Person[strings.LastIndex(c.Person, " ")+1:]
		if strings.Contains(w.Reply, name) {
			out = append(out, named{w.Case, c.raw, w.Reply, name})
		}
	}
	return out
}

func (l *lab) renamed() figure {
	f := figure{}
	for _, n := range l.named() {
		first := l.grade(l.setting(n.raw), n.reply).Scores
		for _, other := range names {
			raw := bytes.ReplaceAll(n.raw, []byte(n.name), []byte(other))
			got := l.grade(l.setting(raw), strings.ReplaceAll(n.reply, n.name, other)).Scores
			f.count(got == first, other, fmt.Sprintf("%s %s: %v -> %v", n.where, n.name, first, got))
		}
	}
	return f
}

// sexes are swapped word by word; "her" before a word becomes "his", else "him".
var sexes = map[string]string{"he": "she", "she": "he", "him": "her", "his": "her", "he's": "she's", "she's": "he's", "Mr": "Mrs", "Mrs": "Mr", "Ms": "Mr",
	"he'll": "she'll", "she'll": "he'll", "himself": "herself", "herself": "himself", "man": "woman", "woman": "man", "wife": "husband", "husband": "wife",
	"son": "daughter", "daughter": "son", "mother": "father", "father": "mother", "brother": "sister", "sister": "brother", "lady": "gentleman", "her": "his"}

func swapSexes(text string) string {
	return letter.ReplaceAllStringFunc(text, func(w string) string {
		if s := sexes[w]; s != "" {
			return s
		}
		if low := strings.ToLower(w[:1]) + w[1:]; sexes[low] != "" {
			return strings.ToUpper(sexes[low][:1]) + sexes[low][1:]
		}
		return w
	})
}

func (l *lab) regendered() figure {
	f := figure{}
	swap := func(where string, raw []byte, reply string) {
		other := swapSexes(reply)
		first := l.grade(l.setting(raw), reply).Scores
		got := l.grade(l.setting([]byte(swapSexes(string(raw)))), other).Scores
		f.count(got == first, "swap", fmt.Sprintf("%s: %v -> %v %q", where, first, got, other))
	}
	for _, s := range l.situations {
		for _, r := range s.replies {
			if swapSexes(r.text) != r.text {
				swap(s.name, s.raw, r.text)
			}
		}
	}
	for _, w := range rows[written](l.t, "honest") {
		swap(w.Case, l.cases[w.Case].raw, w.Reply)
	}
	return f
}

// same counts the replies of the panel whose scores stay when they are written otherwise.
func (l *lab) same(ways map[string]func(string) string) figure {
	f := figure{}
	for _, s := range l.situations {
		for _, r := range s.replies {
			first := l.grade(s.setting, r.text).Scores
			for how, way := range ways {
				other := way(r.text)
				if other == r.text {
					continue
				}
				got := l.grade(s.setting, other).Scores
				f.count(got == first, how, fmt.Sprintf("%s: %v -> %v %q", s.name, first, got, r.text))
			}
		}
	}
	return f
}

// recased leaves replies with words in capitals alone: shouting is no matter of spelling.
func (l *lab) recased() figure {
	return l.same(map[string]func(string) string{
		"small letters": func(s string) string {
			if shouting.MatchString(s) {
				return s
			}
			return strings.ToLower(s)
		},
		"blanks at the end":   func(s string) string { return s + " \n" },
		"blanks at the start": func(s string) string { return "\n  " + s },
		"line ends":           func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"curly apostrophes":   func(s string) string { return strings.ReplaceAll(s, "'", "’") },
	})
}

func (l *lab) decomposed() figure {
	return l.same(map[string]func(string) string{"NFD": norm.NFD.String, "NFC": norm.NFC.String})
}

// whole reports the grades seen so far that were none.
func (l *lab) whole() figure {
	f := figure{}
	f.count(len(l.broken) == 0, "broken", strings.Join(l.broken, "\n"))
	return f
}

// swamped grades replies of a megabyte; its figure is the time of the slowest in seconds.
func (l *lab) swamped() figure {
	slowest := 0.0
	f := figure{share: func(figure) float64 { return slowest }}
	for how, text := range floods(l.situations[0].best()) {
		start := time.Now()
		l.grade(l.situations[0].setting, text)
		took := time.Since(start).Seconds()
		slowest = max(slowest, took)
		f.count(took <= 0.05, how, fmt.Sprintf("%.3f s", took))
	}
	return f
}

// floods are replies of about a megabyte, each hard in its own way.
func floods(good string) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, 1<<20/len(s)) }
	return map[string]string{
		"one word":              fill("a"),
		"one sentence":          fill("you should have "),
		"many sentences":        fill("Sorry. "),
		"a good reply":          fill(good + " "),
		"marks":                 fill("!?"),
		"blanks":                fill(" \n"),
		"pictures":              fill("👩‍👩‍👧"),
		"accents":               "e" + fill("\u0301"),
		"no character at all":   fill("\xff\xfe"),
		"half characters":       fill("a\xc3 \xe2\x82"),
		"numbers":               fill("16:00 £6.90 "),
		"hidden characters":     fill("so\u200brry "),
		"quotes":                fill("\"“> "),
		"right to left":         fill("\u202eabc "),
		"different long words":  fill("antidisestablishmentarianism-"),
		"not and not":           fill("not "),
		"opening brackets":      fill("(["),
		"one letter, many rows": fill("a\n"),
	}
}
