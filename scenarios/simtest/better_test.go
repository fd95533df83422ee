package simtest

import (
	"testing"

	"coolhead/internal/practice"
)

// better are pairs of trainees of whom the first one never leaves the customer angrier than the
// second one does, whatever was said before.
var better = [][2]string{
	{"excellent", "hostile"}, {"cold-but-clear", "hostile"}, {"excellent", "random"}, {"excellent", "silent"},
}

// TestABetterReplyNeverEndsWithAWorseMood lets a mixed lot of trainees take turns, and at each turn
// compares what the reply of each would have done to the same customer.
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

func mixed(t *testing.T, lib *practice.Library, scenario string, seed uint64) {
	r, err := lib.Rehearse(scenario, seed)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; !r.Ended() && n < most; n++ {
		turns := map[string]practice.Turn{}
		for _, one := range Trainees {
			turns[one.Name] = practice.Play(lib, r.Attempt, r.Turns, one.Reply(r.Conversation, seed), one.took(r.Scenario))
		}
		for _, pair := range better {
			good, bad := turns[pair[0]], turns[pair[1]]
			if good.State.Mood.Anger > bad.State.Mood.Anger+0.05 {
				t.Errorf("seed %d, reply %d: %q (%s) leaves anger %v, %q (%s) %v", seed, n+1,
					good.Reply, pair[0], good.State.Mood.Anger, bad.Reply, pair[1], bad.State.Mood.Anger)
			}
		}
		d := throw(r.Conversation, seed)
		next := Trainees[d.below(len(Trainees))]
		r.Turns = append(r.Turns, turns[next.Name])
	}
}
