package scenarios

import (
	"os"
	"testing"
)

// parcel is the test scenario; the tests below know its ids and its mood.
func parcel(t testing.TB) *Scenario {
	t.Helper()
	all, err := Read(os.DirFS("testdata/scenarios"))
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}

// play lets the customer hear one reply after the other and returns what was said.
func play(s *Scenario, replies ...Heard) []Said {
	said := []Said{s.Start(1)}
	for _, h := range replies {
		said = append(said, s.Step(said[len(said)-1].State, h))
	}
	return said
}

func times(n int, h Heard) []Heard {
	all := make([]Heard, n)
	for i := range all {
		all[i] = h
	}
	return all
}

// The conversations of the rubric, by what they have to end in.
var conversations = map[string]struct {
	replies []Heard
	exit    Exit
	from    float64 // anger at the end
	to      float64
}{
	"acknowledge, then solve": {[]Heard{
		{Events: []string{"own", "stake", "step"}, Delivered: []string{"where", "leaves"}},
		{Events: []string{"validate"}, Delivered: []string{"arrives"}, Answered: []string{"when"}},
		{Events: []string{"confirm", "fallback"}},
	}, Resolved, 0, 30},
	"all in one reply": {[]Heard{
		{Events: []string{"own", "apology", "step"}, Delivered: []string{"leaves", "arrives"}, Answered: []string{"when"}},
		{Events: []string{"stake", "check"}, Delivered: []string{"where"}},
		{Events: []string{"confirm", "fallback"}},
	}, Resolved, 0, 30},
	"cold but correct": {[]Heard{
		{Delivered: []string{"where", "leaves"}},
		{Delivered: []string{"arrives"}, Answered: []string{"when"}},
		{Events: []string{"step"}},
		{},
	}, Grudging, 40, 60},
	"kind, no substance": {times(10, Heard{Events: []string{"emotion", "reflect", "validate", "ignored"}}), HungUp, 80, 100},
	"recovery from a bad start": {[]Heard{
		{Events: []string{"rules", "wall"}},
		{Events: []string{"own", "stake"}, Delivered: []string{"leaves"}},
		{Events: []string{"reflect", "choice"}, Delivered: []string{"arrives"}, Answered: []string{"when"}},
		{Events: []string{"apology", "step"}},
		{Events: []string{"confirm", "fallback"}},
	}, Resolved, 0, 30},
	"hostile":      {times(10, Heard{Events: []string{"blame", "sarcasm"}}), Supervisor, 90, 100},
	"random text":  {times(10, Heard{Events: []string{"noise", "ignored"}}), HungUp, 80, 100},
	"says nothing": {times(10, Heard{}), HungUp, 80, 100},
	"an insult":    {[]Heard{{Events: []string{"insult"}, Fail: true}}, HungUp, 90, 100},
}

func TestConversationsEndAsTheRubricSays(t *testing.T) {
	s := parcel(t)
	for name, c := range conversations {
		t.Run(name, func(t *testing.T) {
			said := play(s, c.replies...)
			for i, one := range said {
				t.Logf("%d %v %s %q <- %s", i, one.State.Mood, one.State.Phase, one.Line, one.Cause)
			}
			last := said[len(said)-1].State
			if last.Exit != c.exit {
				t.Errorf("ends %q, want %q", last.Exit, c.exit)
			}
			if last.Mood.Anger < c.from || last.Mood.Anger > c.to {
				t.Errorf("ends at anger %v, want %v to %v", last.Mood.Anger, c.from, c.to)
			}
		})
	}
}

func BenchmarkStep(b *testing.B) {
	s := parcel(b)
	st := s.Start(1).State
	h := Heard{Events: []string{"own", "stake", "step"}, Delivered: []string{"where"}}
	b.ReportAllocs()
	for b.Loop() {
		s.Step(st, h)
	}
}
