package simtest

import (
	"flag"
	"io/fs"
	"os"
	"slices"
	"sync"
	"testing"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

var (
	seeds = flag.Int("seeds", 3, "conversations of each trainee with each scenario")
	other = flag.String("scenarios", "", "a folder of scenarios to run instead of those inside the program")
	table = flag.Bool("table", false, "print every conversation's end")
)

var library = sync.OnceValues(func() (*practice.Library, error) {
	g, err := grading.Load()
	if err != nil {
		return nil, err
	}
	var files fs.FS = scenarios.Files
	if *other != "" {
		files = os.DirFS(*other)
	}
	all, err := scenarios.Read(files)
	if err != nil {
		return nil, err
	}
	return practice.NewLibrary(g, all)
})

func shipped(t testing.TB) *practice.Library {
	t.Helper()
	lib, err := library()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

var (
	good = []scenarios.Exit{scenarios.Resolved, scenarios.HandedOver, scenarios.Abuse}
	bad  = []scenarios.Exit{scenarios.HungUp, scenarios.Supervisor, scenarios.Public}
)

// TestEveryScenarioRewardsWhoDoesWell trials every trainee against every scenario; with -table it prints
// how each conversation ended (the task simulate).
func TestEveryScenarioRewardsWhoDoesWell(t *testing.T) {
	lib := shipped(t)
	if *table {
		t.Log("\n" + Heading)
	}
	for _, s := range lib.List() {
		t.Run(s.ID, func(t *testing.T) {
			trials, err := All(lib, s.ID, *seeds)
			if err != nil {
				t.Fatal(err)
			}
			if *table {
				t.Log("\n" + Table(trials))
			}
			judge(t, trials)
		})
	}
}

func judge(t *testing.T, trials []Trial) {
	for _, r := range trials {
		if why := wrong(r); why != "" {
			t.Errorf("%s, %s, seed %d: %s\n%s", r.Scenario, r.Trainee, r.Seed, why, practice.Transcript(r.Conversation))
		}
	}
	worst := func(trainee string) (anger float64) {
		for _, r := range trials {
			if r.Trainee == trainee {
				anger = max(anger, r.Last().State.Mood.Anger)
			}
		}
		return anger
	}
	for _, pair := range [][2]string{{"excellent", "hostile"}, {"cold-but-clear", "hostile"}, {"excellent", "warm-but-empty"}, {"excellent", "random"}} {
		if better, worse := worst(pair[0]), worst(pair[1]); better > worse {
			t.Errorf("%s: %s leaves anger %v, %s only %v", trials[0].Scenario, pair[0], better, pair[1], worse)
		}
	}
}

// wrong says what must not happen to a trainee of that kind and did; "" if nothing.
func wrong(r Trial) string {
	solved := slices.Contains(good, r.Exit())
	st := r.Last().State
	switch r.Trainee {
	case "excellent":
		if !solved {
			return "the model conversation does not solve the case: " + string(r.Exit())
		}
		if most := r.Conversation.Scenario.IdealTurns + 2; st.Turn-followed(st) > most {
			return "takes more than two replies beyond the ideal"
		}
	case "hostile":
		gone := r.Exit() == scenarios.Silent && r.Conversation.Scenario.Persona.Terse // their way to slam a door
		if !gone && !slices.Contains(bad, r.Exit()) {
			return "hostility ends in " + string(r.Exit())
		}
	case "warm-but-empty", "stuffing", "random", "silent":
		if solved || r.Last().SoFar.Passed {
			return "solved without a word on the matter: " + string(r.Exit())
		}
	}
	return ""
}

// followed is how many replies came after the case came back.
func followed(st scenarios.State) int {
	if st.Later == 0 {
		return 0
	}
	return st.Turn - st.Later
}
