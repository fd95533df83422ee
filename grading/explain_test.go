package grading_test

import (
	"bufio"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coolhead/grading"
	"coolhead/internal/batch"
)

func loadGrader(t testing.TB) *grading.Grader {
	t.Helper()
	g, err := grading.Load()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// panel calls see for every reply of the panel in its moment.
func panel(t *testing.T, see func(where string, j *grading.Judge, reply string)) {
	t.Helper()
	g, count := loadGrader(t), 0
	files, err := filepath.Glob("testdata/panel/*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, batch.MaxLine)
		for n := 1; lines.Scan(); n++ {
			e, err := batch.Read(lines.Bytes(), n)
			if err != nil {
				t.Fatalf("%s:%d: %v", name, n, err)
			}
			c, err := g.Case(e.Brief())
			if err != nil {
				t.Fatalf("%s:%d: %v", name, n, err)
			}
			see(name+" "+string(e.ID), c.At(e.Moment()), *e.Reply)
			count++
		}
	}
	if count < 500 {
		t.Fatalf("only %d replies in the panel", count)
	}
}

// TestTheStepsAddUpToTheScore holds that the arithmetic shown is the arithmetic done.
func TestTheStepsAddUpToTheScore(t *testing.T) {
	panel(t, func(where string, j *grading.Judge, reply string) {
		for _, wrong := range sumsWrong(j, reply) {
			t.Errorf("%s: %s", where, wrong)
		}
	})
	j := moment(t, grading.Brief{Facts: []grading.Point{{Text: "Your refund of £12 is paid on Friday", Must: true}}})
	for _, reply := range []string{"", "???", "Calm down, you idiot.", "You get £500 back on Friday.", strings.Repeat("You idiot. Shut up. ", 40)} {
		for _, wrong := range sumsWrong(j, reply) {
			t.Errorf("%q: %s", reply, wrong)
		}
	}
}

func moment(t testing.TB, b grading.Brief) *grading.Judge {
	t.Helper()
	c, err := loadGrader(t).Case(b)
	if err != nil {
		t.Fatal(err)
	}
	return c.At(grading.Moment{Customer: "Where is my money?"})
}

// sumsWrong says which aspects do not add up in tenths, or end in another score than the grade's.
func sumsWrong(j *grading.Judge, reply string) (wrong []string) {
	g, sums, scores := j.Grade(reply), map[grading.Aspect]float64{}, map[grading.Aspect]float64{}
	steps := j.Explain(reply)
	for i, s := range steps {
		if i+1 == len(steps) || steps[i+1].Aspect != s.Aspect {
			scores[s.Aspect] = s.Points
		} else {
			sums[s.Aspect] += s.Points
		}
	}
	for _, a := range grading.Aspects {
		if math.Round(sums[a]*10)/10 != g.Of(a) || scores[a] != g.Of(a) {
			wrong = append(wrong, string(a)+" does not add up:\n"+grading.Sum(steps))
		}
	}
	return wrong
}

func TestASumIsReadable(t *testing.T) {
	got := grading.Sum([]grading.Step{
		{Aspect: grading.Calm, Name: "Start", Points: 58},
		{Aspect: grading.Calm, Name: "Blames the customer", Points: -40, Quote: "you should\nhave"},
		{Aspect: grading.Calm, Name: "Score", Points: 18},
		{Aspect: grading.Clarity, Name: "Score", Points: 20},
	})
	want := `  calm
    Start                 +58.0
    Blames the customer   -40.0  "you should have"
    = Score                18.0
  clarity
    = Score                20.0
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func FuzzTheStepsAddUp(f *testing.F) {
	j := moment(f, grading.Brief{Company: "Fern Post", Facts: []grading.Point{{Text: "Your refund of £12 is paid on Friday", Must: true}}})
	for _, s := range []string{"", "Sorry!", "You get £12 on Friday.", "You idiot, you should have read it. £900!!", "\xff 🙄 “quote"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, reply string) {
		for _, wrong := range sumsWrong(j, reply) {
			t.Error(wrong)
		}
	})
}
