package views

import (
	"strings"
	"testing"

	"coolhead/internal/practice"
)

func TestBothWaysAreOneUntilTheyPart(t *testing.T) {
	f := Frame{Words: words(t, "en")}
	w := compared(sampleComparison(4))[0]
	if w.Shared != 2 || w.Length != 4 {
		t.Fatalf("%d turns shared, %d in all", w.Shared, w.Length)
	}
	before, now := w.threads("anger", f)
	if len(now.Beads) != 4 || len(before.Beads) != 1 || !strings.HasPrefix(before.Path, now.Beads[1].X+","+now.Beads[1].Y+" ") {
		t.Errorf("before %+v does not leave now %+v where they part", before, now)
	}
	if before.Last.Label != "97" || now.Last.Label != "24" {
		t.Errorf("the ends say %s and %s", before.Last.Label, now.Last.Label)
	}
}

func TestAHintHasNoPlaceOnACurve(t *testing.T) {
	both := sampleComparison(4)
	hint := both.Origin.Turns[1]
	hint.N, hint.SoFar.Hints, hint.SoFar.Hint = 3, 1, practice.Hint{Key: "hint.anger"}
	both.Origin.Turns = append(both.Origin.Turns, hint)
	if w := compared(both)[0]; len(w.Before) != 3 {
		t.Errorf("%d turns on the curve", len(w.Before))
	}
	if s := steps(both); len(s) != 2 || s[0].Number != 2 || s[1].Before != nil || s[1].Now == nil {
		t.Errorf("steps %+v", s)
	}
}

func TestEndsThatMeetAreToldApart(t *testing.T) {
	both := sampleComparison(3)
	both.Origin.Turns[2].State.Mood = both.Fork.Turns[2].State.Mood
	if a, b := apart(both.Origin.Turns, both.Fork.Turns, "anger"); a == b {
		t.Errorf("both values stand at %s", a)
	}
}

func TestEveryTurnOfAPageForksUnderItsOwnID(t *testing.T) {
	const id = "0198a000-0000-7000-8000-00000000ffff"
	if a, b := forkID(id, 1), forkID(id, 2); a != "0198a000-0000-7000-8000-000000000000" || b != "0198a000-0000-7000-8000-000000000001" {
		t.Errorf("ids %s and %s", a, b)
	}
	for _, odd := range []string{"", "x", "no-id-at-all"} {
		if forkID(odd, 1) != odd {
			t.Errorf("%q became %q", odd, forkID(odd, 1))
		}
	}
}

func TestARunningTestTellsNothingOfWhoHasLeft(t *testing.T) {
	f := Frame{Words: words(t, "en"), Person: samplePerson()}
	page := render(t, Conversation(f, pairGone(practice.Test)))
	for _, tell := range []string{`class="grade"`, `class="mood"`, "/fork", "hint-ask", `class="felt`} {
		if strings.Contains(page, tell) {
			t.Errorf("the page of a running test has %s", tell)
		}
	}
}
