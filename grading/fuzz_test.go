package grading

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzGradeInACase makes up the whole case: facts (one a line), the customer's message, an
// earlier one, and the reply. The grade has to be one, and the same for the same words.
func FuzzGradeInACase(f *testing.F) {
	f.Add("It leaves today at 16:00\nIt costs £6.90", "Where is it?! Third time!", "I waited on Friday.", goodReply)
	f.Add("", "", "", "")
	f.Add("\xff\n#\n..9 @you", "????", "NO", "You should have checked. 16:")
	f.Add("Refund of 38 euros by Monday", "don\u2019t", "a\u0301", "No refund. Not on Monday. 38")
	f.Add("Not possible\nnot not", "😡", "> said", "😡\u200b sorry, but “calm down”")
	g := loaded(f)
	f.Fuzz(func(t *testing.T, facts, customer, earlier, reply string) {
		j, err := fuzzed(g, facts, customer, earlier)
		if err != nil {
			return // a case that cannot be read is refused with a reason
		}
		first := j.Grade(reply)
		sound(t, first, reply)
		if again := j.Grade(reply); again.Scores != first.Scores || len(again.Findings) != len(first.Findings) {
			t.Errorf("%v, then %v", first, again)
		}
		for _, s := range j.Explain(reply) {
			if s.Name == "Score" && math.Abs(s.Points-first.Of(s.Aspect)) > 0.051 {
				t.Errorf("%s is explained as %v, graded %v", s.Aspect, s.Points, first.Of(s.Aspect))
			}
		}
	})
}

// fuzzed is a case in which every list of a brief has something; the lengths choose the rest.
func fuzzed(g *Grader, facts, customer, earlier string) (*Judge, error) {
	b := Brief{Lang: "en", Company: "Larkspur Toys", Person: first(customer, "Dana"), Card: facts, Fault: FaultOurs}
	for i, text := range strings.Split(facts, "\n") {
		p := Point{ID: string(rune('a' + i%26)), Text: text, Must: i%2 == 0, Private: i%5 == 4}
		switch i % 4 {
		case 0, 1:
			b.Facts = append(b.Facts, p)
		case 2:
			b.Forbidden = append(b.Forbidden, p)
		case 3:
			b.Offers, b.Stakes = append(b.Offers, p), append(b.Stakes, p)
		}
	}
	b.Asks = []Ask{{ID: "ask", Text: customer, Core: true, AnsweredBy: []string{"a"}}}
	b.Channel = []Channel{Chat, Email, Phone, Social, Letter, Internal}[len(facts)%6]
	b.Apology = []Apology{"", ApologyRequired, ApologyForbidden, ApologySympathy}[len(customer)%4]
	c, err := g.Case(b)
	if err != nil {
		return nil, err
	}
	m := Moment{Customer: customer, Stage: []Stage{"", Opening, Middle, ClosingTime}[len(earlier)%4]}
	if earlier != "" {
		m.History = []Message{{Customer, earlier}, {Agent, facts}}
	}
	return c.At(m), nil
}

// first is the first word of a text, or what stands in for it.
func first(text, without string) string {
	if words := strings.Fields(text); len(words) > 0 {
		return words[0]
	}
	return without
}

// sound fails for a grade that is none: scores out of range, findings that cut a character
// or quote what is not there.
func sound(t *testing.T, g Grade, reply string) {
	t.Helper()
	for _, a := range Aspects {
		if s := g.Of(a); s < 0 || s > 100 || math.IsNaN(s) {
			t.Errorf("%s = %v", a, s)
		}
	}
	if g.Overall < 0 || g.Overall > 100 || math.IsNaN(g.Overall) {
		t.Errorf("overall = %v", g.Overall)
	}
	for _, x := range g.Findings {
		if x.Start < 0 || x.End < x.Start || x.End > len(reply) {
			t.Fatalf("%s spans %d to %d of %d", x.Rule, x.Start, x.End, len(reply))
		}
		if utf8.ValidString(reply) && (!utf8.ValidString(reply[:x.Start]) || !utf8.ValidString(reply[x.Start:x.End])) {
			t.Errorf("%s cuts a character", x.Rule)
		}
		if x.Start < x.End && x.Quote != reply[x.Start:x.End] {
			t.Errorf("%s quotes %q", x.Rule, x.Quote)
		}
		if math.IsNaN(x.Points) || math.IsInf(x.Points, 0) {
			t.Errorf("%s gives %v points", x.Rule, x.Points)
		}
	}
}
