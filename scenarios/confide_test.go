package scenarios

import (
	"strings"
	"testing"
)

func TestCustomersTellThoseWhoAskWell(t *testing.T) {
	s := parcel(t)
	s.Needs[0].TrustFrom = 60
	ask := Heard{Asked: []string{"address"}}
	if st := last(s, ask); len(st.Known) > 0 {
		t.Errorf("told at trust %v", s.Persona.Trust)
	}
	s.Persona.Trust = 70
	if st := last(s, Heard{Asked: []string{"address"}, Events: []string{"impatience"}}); len(st.Known) > 0 {
		t.Error("told somebody who is impatient")
	}
	if st := last(s, ask, ask); len(st.Known) != 1 || st.Known[0] != "address" {
		t.Errorf("known: %v", st.Known)
	}
	s.Needs[0].Given = true
	if st := last(s, ask); len(st.Known) > 0 {
		t.Error("told what was told already")
	}
}

func TestGuardsSeeWhatIsKnown(t *testing.T) {
	s := edited(t, "lines:\n", `lines:
  - {id: told, when: '"address" in now_known', once: true, say: [It has changed.]}
  - {id: shy, when: 'asked("address") and not known("address")', say: ["Why do you ask?", "What for?"]}
`)
	ask := Heard{Asked: []string{"address"}}
	said := play(s, Heard{Asked: []string{"address"}, Events: []string{"blame"}}, ask)
	if said[1].Line != "What for?" && said[1].Line != "Why do you ask?" || said[2].Line != "It has changed." {
		t.Errorf("%q, %q", said[1].Line, said[2].Line)
	}
}

func TestHintsAreAsHonestAsTheDifficulty(t *testing.T) {
	s := parcel(t)
	s.Needs[0].Hints = Hints{Plain: "PLAIN", Veiled: "VEILED", Misleading: "FALSE"}
	for difficulty, want := range map[int]string{1: "PLAIN 1", 2: "PLAIN 2", 3: "VEILED 2", 4: "VEILED 3", 5: "FALSE 3"} {
		s.Difficulty = difficulty
		hint, first, _ := strings.Cut(want, " ")
		for i, said := range play(s, times(4, Heard{Events: []string{"step", "own"}})...) {
			if got := strings.HasSuffix(said.Line, " "+hint); got != (first == string(rune('0'+i))) {
				t.Errorf("difficulty %d, reply %d: %q", difficulty, i, said.Line)
			}
		}
	}
	known := play(s, Heard{Asked: []string{"address"}}, Heard{}, Heard{}, Heard{})
	for _, said := range known {
		if strings.Contains(said.Line, "FALSE") {
			t.Errorf("hints at what was told: %q", said.Line)
		}
	}
}

func TestHarderCustomersHaveLessPatienceAndHigherDemands(t *testing.T) {
	s := parcel(t)
	nearly := State{Mood: Mood{Anger: 38, Trust: 47, Patience: 80}, Phase: Closing, Turn: 3, Answered: []string{"when"}}
	patience := 101.0
	for difficulty := 1; difficulty <= 5; difficulty++ {
		s.Difficulty = difficulty
		if p := last(s, Heard{Overrun: 1}).Mood.Patience; p >= patience {
			t.Errorf("difficulty %d leaves patience %v, the one before %v", difficulty, p, patience)
		} else {
			patience = p
		}
		if got, want := s.Step(nearly, Heard{}).State.Exit == Resolved, difficulty <= 3; got != want {
			t.Errorf("difficulty %d: resolved is %v at %v", difficulty, got, nearly.Mood)
		}
	}
}
