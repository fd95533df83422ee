package scenarios

import (
	"math"
	"reflect"
	"slices"
	"testing"
)

func TestWordsWithoutProgressWearOff(t *testing.T) {
	s := parcel(t)
	said := play(s, times(4, Heard{Events: []string{"own", "step"}})...)
	fell := func(i int) float64 { return said[i-1].State.Mood.Anger - said[i].State.Mood.Anger }
	if !(fell(1) > fell(2) && fell(2) > fell(3)) {
		t.Errorf("own soothes by %v, %v, %v", fell(1), fell(2), fell(3))
	}
}

func TestAcknowledgingLetsAnAnswerLand(t *testing.T) {
	s := parcel(t)
	answer := Heard{Answered: []string{"when"}, Delivered: []string{"arrives"}}
	cold := s.Step(s.Start(1).State, answer).State.Mood
	answer.Events = []string{"emotion"}
	warm := s.Step(s.Start(1).State, answer).State.Mood
	if warm.Confusion >= cold.Confusion || warm.Anger >= cold.Anger-5 {
		t.Errorf("acknowledged %v, cold %v", warm, cold)
	}
}

func TestApologyFollowsThePolicy(t *testing.T) {
	fall := map[string]float64{}
	for _, policy := range apologies {
		s := parcel(t)
		s.Apology = policy
		m := s.Step(s.Start(1).State, Heard{Events: []string{"apology", "step"}}).State.Mood
		fall[policy] = m.Anger
	}
	if !(fall["required"] < fall["welcome"] && fall["welcome"] < fall["sympathy_only"] && fall["sympathy_only"] < fall["forbidden"]) {
		t.Errorf("anger after an apology: %v", fall)
	}
}

func TestPrivateFactsDoNotSoothe(t *testing.T) {
	s := parcel(t)
	told := s.Step(s.Start(1).State, Heard{Delivered: []string{"note"}})
	if told.State.Mood != s.Step(s.Start(1).State, Heard{}).State.Mood {
		t.Error("a private fact moved the mood")
	}
	if !slices.Contains(told.State.Delivered, "note") {
		t.Error("a private fact that was said is not kept")
	}
}

func TestSupervisorCanBeHeldOff(t *testing.T) {
	s := parcel(t)
	rude := Heard{Events: []string{"blame", "rules"}}
	calm := Heard{Events: []string{"blame", "own", "step"}}
	if st := play(s, rude, rude)[2].State; st.Exit != Supervisor {
		t.Errorf("two rude replies end %q", st.Exit)
	}
	if st := play(s, rude, calm)[2].State; st.Exit != "" {
		t.Errorf("owning it with a dated step ends %q", st.Exit)
	}
	s.Supervisor = "no"
	if st := play(s, times(6, rude)...)[6].State; st.Exit != HungUp {
		t.Errorf("without a supervisor it ends %q", st.Exit)
	}
}

func TestTerseCustomersFallSilent(t *testing.T) {
	s := parcel(t)
	s.Persona.Terse = true
	lost := Heard{Events: []string{"jargon", "vague", "step"}}
	if st := play(s, lost, lost, lost)[3].State; st.Exit != Silent {
		t.Errorf("ends %q", st.Exit)
	}
	asked := lost
	asked.Events = append(slices.Clone(lost.Events), "question")
	if st := play(s, lost, asked)[2].State; st.Exit != "" {
		t.Errorf("a question does not re-engage: %q", st.Exit)
	}
}

func TestHarmInTheClosingReplyReopensTheMatter(t *testing.T) {
	s := parcel(t)
	solved := conversations["acknowledge, then solve"].replies[:2]
	said := play(s, append(slices.Clone(solved), Heard{Events: []string{"blame", "sarcasm", "threat"}})...)
	if last := said[3].State; last.Exit == Resolved {
		t.Error("insulted at the end and still resolved")
	}
}

func TestALongWaitCostsPatience(t *testing.T) {
	s := parcel(t)
	patience := func(overrun float64) float64 {
		return s.Step(s.Start(1).State, Heard{Overrun: overrun}).State.Mood.Patience
	}
	if !(patience(0) > patience(1) && patience(1) > patience(3)) || patience(5) != patience(99) {
		t.Errorf("0: %v, 1: %v, 3: %v, 5: %v, 99: %v", patience(0), patience(1), patience(3), patience(5), patience(99))
	}
	if patience(math.NaN()) != patience(0) || patience(-4) != patience(0) {
		t.Error("no number is not no wait")
	}
}

func TestAConversationThatIsOverStaysOver(t *testing.T) {
	s := parcel(t)
	left := s.Leave(s.Start(1).State)
	if left.State.Exit != Left || left.Line == "" {
		t.Fatalf("left as %+v", left)
	}
	if again := s.Step(left.State, Heard{Events: []string{"own"}}); !reflect.DeepEqual(again, Said{State: left.State}) {
		t.Errorf("went on to %+v", again)
	}
	if again := s.Leave(left.State); !reflect.DeepEqual(again, Said{State: left.State}) {
		t.Errorf("left twice: %+v", again)
	}
}

func TestTheWorstIsAnsweredFirst(t *testing.T) {
	s := parcel(t)
	for want, events := range map[string][]string{
		"insult":  {"answer", "own", "insult", "blame"},
		"sarcasm": {"apology", "sarcasm", "blame", "own"},
		"repeat":  {"own", "repeat", "jargon"},
		"apology": {"present", "apology", "jargon", "thank"},
		"jargon":  {"jargon"},
	} {
		if got := s.Step(s.Start(1).State, Heard{Events: events}).Cause; got != want {
			t.Errorf("%v is answered as %q, want %q", events, got, want)
		}
	}
	answer := s.Step(s.Start(1).State, Heard{Events: []string{"own"}, Answered: []string{"when"}, Delivered: []string{"arrives"}})
	if answer.Cause != "answer" {
		t.Errorf("an answer is answered as %q", answer.Cause)
	}
}

func TestFurtherOffersInOneReplyCountLess(t *testing.T) {
	s := parcel(t)
	s.Offers = append(s.Offers, Point{ID: "voucher"})
	trust := func(ids ...string) float64 {
		st := s.Start(1).State
		return s.Step(st, Heard{Offered: ids, Events: []string{"emotion"}}).State.Mood.Trust - st.Mood.Trust
	}
	one, two := trust("express"), trust("express", "voucher")
	if !(two > one && two < 2*one) {
		t.Errorf("one offer is worth %v, two are worth %v", one, two)
	}
}

func TestLongWordsLoseThoseWhoKnowLittleOfTheLanguage(t *testing.T) {
	confusion := func(level string) float64 {
		s := parcel(t)
		s.Persona.Level = level
		return s.Step(s.Start(1).State, Heard{Events: []string{"jargon", "step"}}).State.Mood.Confusion
	}
	if !(confusion("basic") > confusion("everyday") && confusion("everyday") > confusion("expert")) || confusion("") != confusion("everyday") {
		t.Errorf("basic %v, everyday %v, expert %v, none %v", confusion("basic"), confusion("everyday"), confusion("expert"), confusion(""))
	}
	if _, err := ReadFile("late-parcel/en.yaml", []byte(replaced(t, "patience: 60", "patience: 60\n  level: poor"))); err == nil {
		t.Error("an unknown level passes")
	}
}
