package grading_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"coolhead/grading"
)

var (
	letter   = regexp.MustCompile(`[\pL']+`)
	shouting = regexp.MustCompile(`\p{Lu}{2}`)
)

// mistype spoils one word in twelve, beginning with the nth: two letters swapped, one
// dropped, one doubled, in turn. Words of five small letters or more are spoilt, numbers
// and names never.
func mistype(text string, nth int) string {
	word, due, turn := 0, nth, nth
	return letter.ReplaceAllStringFunc(text, func(w string) string {
		word++
		if word < due || !typable.MatchString(w) {
			return w
		}
		due += 12
		turn++
		at := 1 + turn%(len(w)-3) // never the first letter, never the last
		switch turn % 3 {
		case 0:
			return w[:at] + w[at+1:at+2] + w[at:at+1] + w[at+2:]
		case 1:
			return w[:at] + w[at+1:]
		}
		return w[:at] + w[at:at+1] + w[at:]
	})
}

var typable = regexp.MustCompile(`^[a-z]{5,}$`)

// cost counts the aspects that lose more than 8 points.
func (l *lab) mistyped() figure {
	f := figure{}
	for _, s := range l.situations {
		for _, r := range s.replies[:3] {
			first := l.grade(s.setting, r.text)
			for _, nth := range []int{2, 6, 10} {
				text := mistype(r.text, nth)
				got := l.grade(s.setting, text)
				for _, a := range grading.Aspects {
					f.count(first.Of(a)-got.Of(a) <= 8, string(a), fmt.Sprintf("%s %.0f -> %.0f: %q", s.name, first.Of(a), got.Of(a), text))
				}
			}
		}
	}
	return f
}

// raised tells which aspects an edit raised by more than a rounding.
func (l *lab) raised(f *figure, s *setting, text, edited, how string) {
	first, got := l.grade(s, text), l.grade(s, edited)
	for _, a := range grading.Aspects {
		f.count(got.Of(a) <= first.Of(a)+0.1, how+", "+string(a), fmt.Sprintf("%.0f -> %.0f: %q", first.Of(a), got.Of(a), edited))
	}
}

func (l *lab) insulted() figure {
	f := figure{}
	insults := rows[sentence](l.t, "insults")
	for i, s := range l.situations {
		for k, r := range s.replies {
			x := insults[(i+k)%len(insults)]
			for _, place := range []string{"start", "middle", "end"} {
				l.raised(&f, s.setting, r.text, insert(r.text, x.Text, place), place)
			}
		}
	}
	return f
}

func (l *lab) repeated() figure {
	f := figure{}
	for _, s := range l.situations {
		for _, r := range s.replies {
			parts := sentences(r.text)
			l.raised(&f, s.setting, r.text, insert(r.text, strings.TrimSpace(parts[0]), "end"), "first sentence at the end")
			l.raised(&f, s.setting, r.text, insert(r.text, strings.TrimSpace(parts[len(parts)-1]), "end"), "last sentence again")
			l.raised(&f, s.setting, r.text, insert(r.text, strings.TrimSpace(parts[len(parts)/2]), "end"), "middle sentence at the end")
			l.raised(&f, s.setting, r.text, r.text+" "+r.text, "whole reply again")
		}
	}
	return f
}

// informed adds the facts of our own cases one after the other to a plain beginning.
func (l *lab) informed() figure {
	f := figure{}
	for _, c := range l.cases {
		text := "Hello " + c.Person + ", I have looked at your message."
		for _, fact := range c.Facts {
			alone := insert(text, fact+".", "end")
			was, is := l.grade(c, text).Clarity, l.grade(c, alone).Clarity
			f.count(is >= was-0.1, c.Case, fmt.Sprintf("%.0f -> %.0f: %q", was, is, alone))
			text = alone
		}
	}
	return f
}

func TestEditsChangeWhatTheySay(t *testing.T) {
	const text = "Mr. Smith, your parcel arrives on Friday by 18:00. It's 38 pounds. I'll ring you at two."
	if got := len(sentences(text)); got != 3 {
		t.Errorf("%d sentences in %q", got, text)
	}
	if got := strings.Join(sentences(text), ""); got != text {
		t.Errorf("pieces give %q", got)
	}
	if got, want := renumber(text), "Mr. Smith, your parcel arrives on Friday by 23:00. It's 61 pounds. I'll ring you at six."; got != want {
		t.Errorf("renumbered: %q", got)
	}
	if got, n := negate(text); n != 3 || got != "Mr. Smith, your parcel does not arrive on Friday by 18:00. It's not 38 pounds. I'll not ring you at two." {
		t.Errorf("negated %d: %q", n, got)
	}
	if got, how := contradict(text, "Delivery on Friday by 18:00"); how != "another day" || !strings.Contains(got, "Monday by 18:00") {
		t.Errorf("contradicted by %s: %q", how, got)
	}
	if got := mistype("the parcel arrives on friday evening", 1); got == "the parcel arrives on friday evening" || strings.Count(got, " ") != 5 {
		t.Errorf("mistyped: %q", got)
	}
	if got := insert("One. Two.", "Three.", "middle"); got != "One. Three. Two." {
		t.Errorf("inserted: %q", got)
	}
}

func BenchmarkFlood(b *testing.B) {
	l := newLab(b)
	s := l.situations[0]
	for how, text := range floods(s.best()) {
		b.Run(strings.ReplaceAll(how, " ", "-"), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				s.judge.Grade(text)
			}
		})
	}
}
