package grading

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func sampleJudge(t testing.TB) *Judge {
	t.Helper()
	c, err := loaded(t).Case(Brief{
		Lang: "en", Company: "Larkspur Toys", Person: "Dana", Fault: FaultOurs, Apology: ApologyRequired,
		Facts: []Point{
			{ID: "missed", Text: "The parcel missed Friday's pick-up in our warehouse", Must: true},
			{ID: "leaves", Text: "It leaves today at 16:00 by express", Must: true, Say: [][]string{{"leav*|ship*|goes"}, {"today", "#time"}}},
			{ID: "arrives", Text: "It arrives on Wednesday by 18:00", Must: true, Say: [][]string{{"arriv*|there", "with you"}, {"wednesday|tomorrow"}}},
		},
		Asks: []Ask{{ID: "when", Core: true, AnsweredBy: []string{"arrives"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.At(Moment{Stage: Opening, Customer: "This is the THIRD time I'm asking. Where is the birthday present for my daughter?? It was promised for Friday!"})
}

const goodReply = "You're right, Dana, we promised Friday and missed it. Your parcel leaves our warehouse today at 4pm by express and arrives tomorrow, Wednesday, by 18:00. I'll check the courier scan myself tomorrow at six."

func TestNumbersMeetHoweverTheyAreWritten(t *testing.T) {
	l := loaded(t).langs["en"]
	var a text
	for in, want := range map[string]float64{"16:00": 16, "4pm": 16, "4 pm": 16, "4.30pm": 16.5, "12am": 0, "1,200": 1200, "6.90": 6.9, "3rd": 3, "18:30": 18.5} {
		a.read(l, in)
		if len(a.words) == 0 || math.Abs(a.words[0].value-want) > 1e-9 {
			t.Errorf("%q reads as %v, want %v", in, a.words, want)
		}
	}
}

func TestNumbersSaidInWordsAreReadAsOne(t *testing.T) {
	l := loaded(t).langs["en"]
	var a text
	for in, want := range map[string]float64{
		"thirty-eight": 38, "four hundred and five": 405, "forty-eight thousand two hundred": 48200, "eleven-twenty": 1120,
		"two pounds seventy-five": 2.75, "half eleven": 11.5, "quarter past three": 3.25, "twenty to six": 5 + 2.0/3, "7:40 pm": 19 + 2.0/3, "7:40pm": 19 + 2.0/3,
	} {
		a.read(l, in)
		last := a.words[len(a.words)-1]
		if last.value == 0 {
			last = a.words[0]
		}
		if math.Abs(last.value-want) > 1e-9 {
			t.Errorf("%q reads as %v, want %v", in, last.value, want)
		}
	}
	if a.read(l, "two to three days"); a.words[2].value != 3 {
		t.Errorf("a range became the clock time %v", a.words[2].value)
	}
}

func TestSentencesEndWhereAReaderEndsThem(t *testing.T) {
	l := loaded(t).langs["en"]
	var a text
	for in, want := range map[string]int{
		"hi there. sorry for the wait":               2,
		"Mr. Smith waits. Is that so? Yes!":          3,
		"It costs 6.90 today":                        1,
		"Honest answer: no. It has to wait.":         2,
		"Your order no. 4471 is here.":               1,
		"one line\nanother line":                     2,
		"What?! No... I mean it":                     3,
		"Hello Dana,\n\nit leaves today at 16:00.\n": 2,
	} {
		if a.read(l, in); len(a.sentences) != want {
			t.Errorf("%q has %d sentences, want %d", in, len(a.sentences), want)
		}
	}
}

func TestGradeIsTheSameForTheSameWords(t *testing.T) {
	j := sampleJudge(t)
	first := j.Grade(goodReply)
	for range 50 {
		if again := j.Grade(goodReply); !reflect.DeepEqual(first, again) {
			t.Fatalf("%+v\nthen\n%+v", first, again)
		}
	}
	if d := norm.NFD.String(goodReply); !reflect.DeepEqual(j.Grade(d).Scores, first.Scores) {
		t.Error("a decomposed reply gets another grade")
	}
	if s := j.Grade("  " + goodReply + "\n\n").Scores; s != first.Scores {
		t.Errorf("blanks around the reply change %v to %v", first.Scores, s)
	}
}

func TestGoodBeatsColdBeatsHostile(t *testing.T) {
	j := sampleJudge(t)
	good, cold, bad := j.Grade(goodReply), j.Grade("Your order is delayed. It will be sent."), j.Grade("You should have checked the terms. Calm down!!")
	if good.Overall <= cold.Overall || cold.Overall <= bad.Overall {
		t.Errorf("good %v, cold %v, hostile %v", good.Overall, cold.Overall, bad.Overall)
	}
	if !reflect.DeepEqual(good.Answered, []string{"when"}) {
		t.Errorf("answered %v, want [when]", good.Answered)
	}
}

func FuzzGrade(f *testing.F) {
	j := sampleJudge(f)
	for _, s := range []string{goodReply, "", "????", "\xff\xfe", "a\u0301", strings.Repeat("so ", 500), "16:", "“quote", "£", "don\u2019t \u200b", "🙄🙄", "4 pm.", "> said\nno"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, reply string) {
		sound(t, j.Grade(reply), reply)
	})
}

func BenchmarkGrade(b *testing.B) {
	j := sampleJudge(b)
	b.ReportAllocs()
	for b.Loop() {
		j.Grade(goodReply)
	}
}

func BenchmarkMatch(b *testing.B) {
	j := sampleJudge(b)
	w := new(work)
	w.read(j, goodReply)
	b.ReportAllocs()
	for b.Loop() {
		w.read(j, goodReply)
		w.readFacts()
	}
}

func BenchmarkCaseAndGrade(b *testing.B) {
	c := sampleJudge(b).c
	m := sampleJudge(b).m
	for b.Loop() {
		c.At(m).Grade(goodReply)
	}
}

func TestALanguageWithoutRulesIsGradedUnsure(t *testing.T) {
	for lang, want := range map[string]bool{"": false, "en": false, "en-GB": false, "xx": true} {
		c, err := loaded(t).Case(Brief{Lang: lang, Facts: []Point{{Text: "It leaves today at 16:00 by express", Must: true}}})
		if err != nil {
			t.Fatal(err)
		}
		if got := c.At(Moment{}).Grade(goodReply).Unsure; got != want {
			t.Errorf("language %q: unsure is %v", lang, got)
		}
	}
}
