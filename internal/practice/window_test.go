package practice

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"coolhead/scenarios"
)

// twoWindows is a library in which Ben writes beside Mara.
func twoWindows(t *testing.T) *Library {
	t.Helper()
	data, err := os.ReadFile("../../scenarios/testdata/scenarios/late-parcel/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	both := []*scenarios.Scenario{}
	for id, edit := range map[string][2]string{
		"two-parcels": {"max_turns: 10", "max_turns: 10\nbeside: late-parcel"},
		"late-parcel": {"name: Mara", "name: Ben"},
	} {
		s, err := scenarios.ReadFile(id+"/en.yaml", []byte(strings.Replace(string(data), edit[0], edit[1], 1)))
		if err != nil {
			t.Fatal(err)
		}
		both = append(both, s)
	}
	lib, err := NewLibrary(SharedLibrary(t).Grader, both)
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func TestTwoCustomersAreAnsweredInTurn(t *testing.T) {
	r, err := twoWindows(t).Rehearse("two-parcels", 7)
	if err != nil {
		t.Fatal(err)
	}
	for n := range 24 {
		if r.Ended() {
			break
		}
		if want := n % 2; r.Waiting() != want && r.Last().SoFar.Gone == [2]scenarios.Exit{} {
			t.Fatalf("reply %d goes to window %d", n+1, r.Waiting())
		}
		if _, err := r.Reply(solved[min(n/2, 3)], 30*time.Second); err != nil {
			t.Fatal(err)
		}
	}
	w := r.Windows()
	if len(w) != 2 || w[0].Last().State.Exit != scenarios.Resolved || w[1].Last().State.Exit == "" || !r.Ended() {
		t.Fatalf("gone %v, ended %v\n%s", r.Last().SoFar.Gone, r.Ended(), Transcript(r.Conversation))
	}
	if w[0].Last().State.Turn+w[1].Last().State.Turn != r.Last().N || w[0].Turns[1].N != 1 || w[1].Turns[1].N != 2 {
		t.Errorf("turns %d and %d of %d", w[0].Last().State.Turn, w[1].Last().State.Turn, r.Last().N)
	}
	text := Transcript(r.Conversation)
	if !strings.Contains(text, "1. You to Mara:") || !strings.Contains(text, "2. You to Ben:") {
		t.Error(text)
	}
	if report := r.Report(); report.Standing.CSAT == 0 || len(report.Turns) != r.Last().N+1 {
		t.Errorf("%+v", report.Standing)
	}
}

func TestTheOtherOneWaitsMeanwhile(t *testing.T) {
	r, _ := twoWindows(t).Rehearse("two-parcels", 7)
	first, _ := r.Reply(solved[0], 3*time.Minute)
	second, _ := r.Reply("I have your order open, Ben.", 2*time.Minute)
	if first.Took != 3*time.Minute || second.Took != 5*time.Minute {
		t.Errorf("waited %v and %v", first.Took, second.Took)
	}
}

func TestTheSameLineInBothWindowsIsNoticed(t *testing.T) {
	r, _ := twoWindows(t).Rehearse("two-parcels", 7)
	heard := func(turn Turn) bool {
		for _, m := range turn.Moves {
			if m.Event == "repeat" {
				return true
			}
		}
		return false
	}
	if one, _ := r.Reply(solved[1], time.Minute); heard(one) {
		t.Error("the first time is a repeat")
	}
	if other, _ := r.Reply(solved[1], time.Minute); !heard(other) {
		t.Error("pasted into the other window and not noticed")
	}
}

func TestTwoWindowsResumeAndLeave(t *testing.T) {
	r, _ := twoWindows(t).Rehearse("two-parcels", 7)
	for n, text := range solved[:3] {
		if _, err := r.Reply(text, time.Minute); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(r.Turns)
		if err != nil {
			t.Fatal(err)
		}
		var back []Turn
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		kept := *r
		kept.Turns = back
		a, b := Play(r.lib, r.Attempt, r.Turns, solved[3], time.Minute), Play(r.lib, r.Attempt, kept.Turns, solved[3], time.Minute)
		if !reflect.DeepEqual(a, b) {
			t.Errorf("after %d replies: %+v and after a break %+v", n+1, a.State, b.State)
		}
	}
	left := r.Leave()
	if left.State.Exit != scenarios.Left || !r.Ended() || r.Windows()[0].Last().State.Exit == "" && r.Last().SoFar.Gone[0] == "" {
		t.Errorf("%+v", left.SoFar)
	}
}

func TestWhoIsAnsweredCanBeChosen(t *testing.T) {
	r, _ := twoWindows(t).Rehearse("two-parcels", 7)
	if _, err := r.Reply(solved[0], time.Minute); err != nil {
		t.Fatal(err)
	}
	if r.Waited(0) != 0 || r.Waited(1) != 1 || r.Waiting() != 1 {
		t.Fatalf("Mara waits for %d turns, Ben for %d; %d is next", r.Waited(0), r.Waited(1), r.Waiting())
	}
	r.To = 1
	again, err := r.Reply(solved[1], time.Minute)
	if err != nil || again.SoFar.Window != 0 || r.Waited(1) != 2 {
		t.Errorf("the reply went to window %d, Ben waits for %d turns, %v", again.SoFar.Window, r.Waited(1), err)
	}
	r.To = 0
	other, _ := r.Reply("I have your order open, Ben.", time.Minute)
	if other.SoFar.Window != 1 || other.Took != 3*time.Minute {
		t.Errorf("then window %d, which waited %v", other.SoFar.Window, other.Took)
	}
	for _, to := range []int{-1, 3} {
		if r.To = to; r.takes(r.Last().N + 1) {
			t.Errorf("takes a reply to window %d", to)
		}
	}
}

func TestAHintIsNoAnswerToWhoWaits(t *testing.T) {
	r, _ := twoWindows(t).Rehearse("two-parcels", 7)
	if _, err := r.Reply(solved[0], 3*time.Minute); err != nil {
		t.Fatal(err)
	}
	before, last := r.Since(), r.Last()
	hint := Turn{N: last.N + 1, State: r.Facing().Last().State, SoFar: last.SoFar, At: last.At}
	hint.SoFar.Window, hint.SoFar.Hints, hint.SoFar.Hint = 1, 1, Hint{Key: hintAnswer}
	r.Turns = append(r.Turns, hint)
	if r.Waiting() != 1 || r.Waited(1) != 1 || !r.Since().Equal(before) {
		t.Errorf("%d is next, Ben waits for %d turns since %v, was %v", r.Waiting(), r.Waited(1), r.Since(), before)
	}
}

func TestWhoIsBesideHasToBeThere(t *testing.T) {
	lib := twoWindows(t)
	s := lib.Scenarios["two-parcels"]
	if _, err := NewLibrary(lib.Grader, []*scenarios.Scenario{s}); err == nil || !strings.Contains(err.Error(), `beside names "late-parcel"`) {
		t.Error(err)
	}
}
