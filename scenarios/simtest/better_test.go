package simtest

import (
	"testing"

	"coolhead/internal/practice"
)

// TestABetterReplyNeverEndsWithAWorseMood lets a mixed lot of trainees take turns, and at each turn
// compares what a reply does to the customer with what it does when a hostile sentence follows it.
func TestABetterReplyNeverEndsWithAWorseMood(t *testing.T) {
	lib := shipped(t)
	for _, s := range lib.List() {
		t.Run(s.ID, func(t *testing.T) {
			for seed := range uint64(*seeds * 2) {
				mixed(t, lib, s.ID, seed)
			}
		})
	}
}

// harsh are sentences that nobody takes for anything else.
var harsh = []string{
	"That is your own fault.", "Calm down.", "You people always complain.",
	"Learn to read, you idiot.",
}

// talkers are the trainees, from the first, who write sentences that mean something.
const talkers = 5

func mixed(t *testing.T, lib *practice.Library, scenario string, seed uint64) {
	r, err := lib.Rehearse(scenario, seed)
	if err != nil {
		t.Fatal(err)
	}
	for !r.Ended() {
		d := throw(r.Conversation, seed)
		one := Trainees[d.below(talkers)]
		text, insult := one.Reply(r.Facing(), seed), harsh[d.below(len(harsh))]
		good := practice.Play(lib, r.Attempt, r.Turns, text, one.took(r.Scenario))
		bad := practice.Play(lib, r.Attempt, r.Turns, text+" "+insult, one.took(r.Scenario))
		back := good.State.Later == good.State.Turn || bad.State.Later == bad.State.Turn
		if good.State.Mood.Anger > bad.State.Mood.Anger+0.05 && !back {
			t.Errorf("seed %d, reply %d (%s): %q leaves anger %v, with %q behind it %v",
				seed, good.State.Turn, one.Name, text, good.State.Mood.Anger, insult, bad.State.Mood.Anger)
		}
		r.Turns = append(r.Turns, good)
	}
}
