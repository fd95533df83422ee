package scenarios

import (
	"fmt"
	"strings"
	"testing"
)

const comesBack = `follow_up:
  later: Three days later
  holds: [leaves]
  kept: ["It came, and the birthday was saved.", "It was there on Wednesday, just as you said."]
  broken: ["It did not come.", "Nothing came on Wednesday."]
lines:
`

// returning is the good scenario with a customer who writes again later.
func returning(t *testing.T) *Scenario {
	t.Helper()
	text := strings.Replace(replaced(t, "lines:\n", comesBack), "stakes:\n", "  - {id: refund, text: \"Do I get the fee back?\", core: true, later: broken, answered_by: [express]}\nstakes:\n", 1)
	s, err := ReadFile("late-parcel/en.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheCaseComesBackAndThePromiseHeld(t *testing.T) {
	s := returning(t)
	said := play(s, conversations["acknowledge, then solve"].replies...)
	back := said[3]
	if st := back.State; st.Exit != "" || st.Later != 3 || st.Broken || st.Phase != Closing || st.Felt["kept"] != 1 {
		t.Fatalf("%+v", st)
	}
	if !strings.Contains(back.Line, "\n\n(Three days later)\n\nIt ") || !strings.HasPrefix(back.Line, "Good.") && !strings.HasPrefix(back.Line, "Thank") {
		t.Errorf("says %q", back.Line)
	}
	if end := s.Step(back.State, Heard{Events: []string{"thank", "confirm"}}).State; end.Exit != Resolved || end.Later != 3 {
		t.Errorf("ends %q", end.Exit)
	}
}

func TestABrokenPromiseCostsTrustAndOpensANewQuestion(t *testing.T) {
	s := returning(t)
	promised := append([]Heard{{Events: []string{"false_promise"}}}, conversations["acknowledge, then solve"].replies...)
	said := play(s, promised...)
	back, before := said[4], said[3].State.Mood.Trust
	if st := back.State; st.Later != 4 || !st.Broken || st.Exit != "" || st.Phase == Closing || st.Mood.Trust > before-30 {
		t.Fatalf("trust was %v, now %+v", before, st)
	}
	if open := s.Open(back.State); len(open) != 3 || s.answered(&back.State) {
		t.Errorf("open: %+v", open)
	}
	if early := last(s, Heard{Answered: []string{"refund"}}); len(early.Answered) > 0 {
		t.Error("answered before it was asked")
	}
	st := back.State
	for n := 0; st.Exit == ""; n++ {
		if n > followUpTurns {
			t.Fatal("no end")
		}
		st = s.Step(st, Heard{}).State
	}
}

func TestWhatWasNeverSaidDoesNotHold(t *testing.T) {
	s := returning(t)
	said := play(s,
		Heard{Events: []string{"own", "stake", "step"}, Delivered: []string{"arrives"}, Answered: []string{"when"}},
		Heard{Events: []string{"reflect", "confirm", "step"}, Delivered: []string{"where"}}, Heard{Events: []string{"validate", "fallback"}}, Heard{Events: []string{"confirm"}})
	for _, one := range said {
		if one.State.Later > 0 {
			if !one.State.Broken {
				t.Error("held, though it never left")
			}
			return
		}
	}
	t.Errorf("never came back: %+v", said[len(said)-1].State)
}

func TestAFollowUpIsCheckedWithItsPlace(t *testing.T) {
	text := strings.Replace(comesBack, "holds: [leaves]", "holds: [left]", 1)
	text = strings.Replace(text, "broken: [\"It did not come.\", ", "broken: [", 1)
	_, err := ReadFile("late-parcel/en.yaml", []byte(replaced(t, "lines:\n", text)))
	for _, want := range []string{`en.yaml:53:11: no fact or offer has the id "left"`, "en.yaml:55:11: follow_up.broken has 1 variants"} {
		if got := fmt.Sprint(err); !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
	_, err = ReadFile("late-parcel/en.yaml", []byte(replaced(t, "core: true", "core: true, later: sometimes")))
	if got := fmt.Sprint(err); !strings.Contains(got, "asks[1].later is \"sometimes\"") || !strings.Contains(got, "write follow_up") {
		t.Errorf("got %s", got)
	}
}
