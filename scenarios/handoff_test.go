package scenarios

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const sam = `handoffs:
  - id: sam
    text: Sam from the warehouse looks on the shelf and calls back.
    to: [["sam"]]
    what: [["tell|told him|sam"]]
    how: [["calls|ring"]]
    ends: true
lines:
`

// withSam is the good scenario with a colleague who can take over.
func withSam(t *testing.T) *Scenario {
	t.Helper()
	text := replaced(t, "lines:\n", sam)
	text = strings.Replace(text, "answered_by: [arrives]", "answered_by: [arrives, sam]", 1)
	text = strings.Replace(text, "  left: [", "  handed_over: [\"Good, I'll wait for Sam.\", \"Thank you for passing it on.\"]\n  left: [", 1)
	s, err := ReadFile("late-parcel/en.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAHandOverIsWhoWhatAndHow(t *testing.T) {
	s := withSam(t)
	calm := []string{"own", "stake", "validate"}
	said := play(s, Heard{Events: calm, Delivered: []string{"sam.to", "sam.how"}}, Heard{Events: []string{"cold_transfer", "step"}, Delivered: []string{"sam.what"}})
	if said[1].State.Exit != "" || len(said[1].State.Handed) > 0 {
		t.Errorf("handed over without a word about the case: %+v", said[1].State)
	}
	end := said[2]
	if end.State.Exit != HandedOver || !slices.Contains(s.Endings[HandedOver], end.Line) || end.Cause != "handoff" {
		t.Errorf("%q because of %q: %q", end.State.Exit, end.Cause, end.Line)
	}
	if !slices.Contains(end.State.Answered, "when") || slices.ContainsFunc(end.Moves, func(m Move) bool { return m.Event == "cold_transfer" }) {
		t.Errorf("answered %v, moves %v", end.State.Answered, end.Moves)
	}
	if st := last(s, Heard{Events: []string{"cold_transfer"}, Delivered: []string{"sam.to"}}); st.Felt["cold_transfer"] != 1 {
		t.Error("a transfer without a word is not cold")
	}
}

func TestTheFuriousAreNotHandedOver(t *testing.T) {
	s := withSam(t)
	whole := Heard{Events: []string{"blame", "sarcasm"}, Delivered: []string{"sam.to", "sam.what", "sam.how"}}
	if st := last(s, whole); st.Exit != "" || len(st.Handed) != 1 {
		t.Errorf("%q at anger %v, handed %v", st.Exit, st.Mood.Anger, st.Handed)
	}
}

func TestAHalfWrittenHandOverIsRefused(t *testing.T) {
	text := strings.Replace(replaced(t, "lines:\n", sam), "    how: [[\"calls|ring\"]]\n", "    how: []\n", 1)
	_, err := ReadFile("late-parcel/en.yaml", []byte(text))
	got := fmt.Sprint(err)
	for _, want := range []string{"late-parcel/en.yaml:56:10: a hand-over says to whom", "endings.handed_over and a handoff"} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}
