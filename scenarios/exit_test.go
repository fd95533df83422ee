package scenarios

import (
	"slices"
	"testing"
)

// last plays replies and returns the state at the end.
func last(s *Scenario, replies ...Heard) State {
	said := play(s, replies...)
	return said[len(said)-1].State
}

var rude = Heard{Events: []string{"blame", "sarcasm"}}

func TestTheFuriousGoPublicWhereTheScriptHasWordsForIt(t *testing.T) {
	s := parcel(t)
	if st := last(s, times(5, rude)...); st.Exit != Supervisor {
		t.Errorf("without words for it: %q", st.Exit)
	}
	s.Endings[Public] = []string{"The paper will like this.", "My bank gets the money back."}
	if st := last(s, times(5, rude)...); st.Exit != Public || st.Turn < 2 {
		t.Errorf("with words for it: %q after %d", st.Exit, st.Turn)
	}
	if st := last(s, times(5, Heard{Events: []string{"rules", "blame"}})...); st.Exit == Public && st.Mood.Trust > 15 {
		t.Errorf("public at trust %v", st.Mood.Trust)
	}
}

func TestTheLostSwitchOffWhereTheScriptHasWordsForIt(t *testing.T) {
	lost := times(8, Heard{Events: []string{"jargon", "vague", "wall_of_text", "step", "emotion"}})
	s := parcel(t)
	s.Persona.Confusion = 80
	if st := last(s, lost...); st.Exit != Silent {
		t.Errorf("without words for it: %q", st.Exit)
	}
	s.Endings[SwitchedOff] = []string{"I'll ask my nephew.", "Never mind, I'll leave it."}
	if st := last(s, lost...); st.Exit != SwitchedOff {
		t.Errorf("with words for it: %q", st.Exit)
	}
}

func TestAnImportantCustomerWantsASupervisorUntilWonOver(t *testing.T) {
	s := parcel(t)
	s.Persona.VIP = true
	s.Persona.Anger, s.Persona.Trust = 30, 60
	polite := Heard{Events: []string{"present"}, Delivered: []string{"where"}}
	if st := last(s, times(4, polite)...); st.Exit != Supervisor || st.Turn != 3 {
		t.Errorf("%q after %d replies", st.Exit, st.Turn)
	}
	won := Heard{Events: []string{"own", "step"}}
	if st := last(s, polite, won, polite, polite); st.Exit != "" || !st.Won {
		t.Errorf("won over and still %q", st.Exit)
	}
	s.Supervisor = "on_request"
	if st := last(s, won, won, won); st.Exit != Supervisor {
		t.Errorf("cannot be won, but %q", st.Exit)
	}
}

func TestInsultsAfterACalmLimitEndTheConversation(t *testing.T) {
	s := parcel(t)
	s.Persona.Abuse, s.Persona.Anger, s.Supervisor = 2, 95, "no"
	s.Endings[Abuse] = []string{"You lot are useless.", "Idiots."}
	limit, step := Heard{Events: []string{"limit", "step"}}, Heard{Events: []string{"step"}}
	if st := last(s, limit, step); st.Exit != Abuse {
		t.Errorf("after a limit and a repeat: %q at anger %v", st.Exit, st.Mood.Anger)
	}
	if st := last(s, step, step); st.Exit == Abuse {
		t.Error("ended without a limit")
	}
	if st := last(s, limit, Heard{Events: []string{"own", "stake", "validate", "step"}}); st.Exit != "" {
		t.Errorf("calmed down and still %q", st.Exit)
	}
}

func TestALimitSoothesOnlyThoseWhoInsult(t *testing.T) {
	s := parcel(t)
	fall := func(level int) float64 {
		s.Persona.Abuse = level
		return 75 - last(s, Heard{Events: []string{"limit"}}).Mood.Anger
	}
	if fall(0) >= fall(1) {
		t.Errorf("anger falls by %v without insults and by %v with them", fall(0), fall(1))
	}
}

func TestAnAnnouncedWaitCostsHalf(t *testing.T) {
	s := parcel(t)
	cost := func(first ...string) float64 {
		before := last(s, Heard{Events: first})
		if before.Announced != (len(first) > 1 || first[0] == "park") {
			t.Errorf("%v: announced is %v", first, before.Announced)
		}
		quick, slow := s.Step(before, Heard{}).State, s.Step(before, Heard{Overrun: 2}).State
		return hundredth(quick.Mood.Patience - slow.Mood.Patience)
	}
	plain := cost("present")
	if got := cost("park"); got != plain/2 {
		t.Errorf("parked: %v, plain %v", got, plain)
	}
	if got := cost("step", "present"); got != plain/2 {
		t.Errorf("here and dated: %v, plain %v", got, plain)
	}
}

func TestAFalsePromiseIsFoundOut(t *testing.T) {
	promise, calm := Heard{Events: []string{"false_promise"}}, Heard{Events: []string{"step"}}
	s := parcel(t)
	if st := last(s, promise, calm, calm); st.Found || st.Promised != 1 {
		t.Errorf("found out without words for it: %+v", st)
	}
	s = edited(t, "lines:\n", "lines:\n  - {id: found, when: 'heard(\"found_out\")', say: [You said so., That was not true.]}\n")
	said := play(s, promise, calm, calm, calm)
	if said[2].State.Found || said[3].Cause != "found_out" || !said[3].State.Found || said[4].Cause == "found_out" {
		t.Errorf("causes %q %q %q", said[2].Cause, said[3].Cause, said[4].Cause)
	}
	if i := slices.IndexFunc(said[3].Moves, func(m Move) bool { return m.Event == "found_out" }); i < 0 || said[3].Moves[i].By.Trust != -40 {
		t.Errorf("moves %+v", said[3].Moves)
	}
	s.Promises = []string{"blame-courier"}
	if st := last(s, Heard{Forbidden: []string{"blame-courier"}}); st.Promised != 1 || st.Felt["false_promise"] != 1 {
		t.Errorf("a forbidden promise is none: %+v", st)
	}
}

// edited is the good scenario with one thing changed.
func edited(t *testing.T, old, new string) *Scenario {
	t.Helper()
	s, err := ReadFile("late-parcel/en.yaml", []byte(replaced(t, old, new)))
	if err != nil {
		t.Fatal(err)
	}
	return s
}
