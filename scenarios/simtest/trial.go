package simtest

import (
	"fmt"
	"strings"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// Trial is one conversation of a trainee with a customer, and how it ended.
type Trial struct {
	Scenario, Trainee string
	Seed              uint64
	practice.Conversation
}

// Exit is how it ended; "" never.
func (r Trial) Exit() scenarios.Exit { return r.Last().State.Exit }

// most is how many replies a trainee writes at most; every scenario ends before.
const most = 60

// Play lets a trainee practise with a scenario of the library until the customer leaves. The error
// names what went wrong besides the grade: no such scenario, a reply that was refused, no end.
func Play(lib *practice.Library, scenario string, t Trainee, seed uint64) (Trial, error) {
	r, err := lib.Rehearse(scenario, seed)
	if err != nil {
		return Trial{}, fmt.Errorf("%s: %w", scenario, err)
	}
	for range most {
		if r.Ended() {
			return Trial{scenario, t.Name, seed, r.Conversation}, nil
		}
		if _, err := r.Reply(t.Reply(r.Facing(), seed), t.took(r.Facing().Scenario)); err != nil {
			return Trial{}, fmt.Errorf("%s, %s, seed %d: %w", scenario, t.Name, seed, err)
		}
	}
	return Trial{}, fmt.Errorf("%s, %s, seed %d: no end after %d replies", scenario, t.Name, seed, most)
}

// All lets every trainee practise with a scenario, once for each seed below seeds.
func All(lib *practice.Library, scenario string, seeds int) ([]Trial, error) {
	var trials []Trial
	for _, t := range Trainees {
		for seed := range uint64(seeds) {
			r, err := Play(lib, scenario, t, seed)
			if err != nil {
				return nil, err
			}
			trials = append(trials, r)
		}
	}
	return trials, nil
}

// Heading is the first line over tables.
var Heading = fmt.Sprintf("%-22s %-15s %4s  %-13s %7s %6s %6s %6s %6s  %7s %5s\n",
	"scenario", "trainee", "seed", "exit", "replies", "anger", "conf", "trust", "pat", "overall", "csat")

// Table writes trials for people to read, a line each.
func Table(trials []Trial) string {
	var b strings.Builder
	for _, r := range trials {
		st := r.Last().State
		passed := ""
		if r.Last().SoFar.Passed {
			passed = "  passed"
		}
		fmt.Fprintf(&b, "%-22s %-15s %4d  %-13s %3d (%d) %6.0f %6.0f %6.0f %6.0f  %7.1f %5.1f%s\n",
			r.Scenario, r.Trainee, r.Seed, st.Exit, st.Turn, r.Conversation.Scenario.IdealTurns, st.Mood.Anger, st.Mood.Confusion,
			st.Mood.Trust, st.Mood.Patience, r.Last().SoFar.Overall, r.Last().SoFar.CSAT, passed)
	}
	return b.String()
}
