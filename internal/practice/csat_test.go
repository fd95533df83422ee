package practice

import (
	"testing"
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

// talk is a conversation by its moods: anger and trust after each reply.
func talk(end scenarios.State, moods ...[2]float64) []Turn {
	var turns []Turn
	for i, m := range moods {
		turns = append(turns, Turn{N: i, Took: 50 * time.Second, State: scenarios.State{Mood: scenarios.Mood{Anger: m[0], Trust: m[1]}}})
	}
	end.Mood = turns[len(turns)-1].State.Mood
	turns[len(turns)-1].State = end
	return turns
}

func TestSatisfactionPredicted(t *testing.T) {
	when := []string{"when"}
	resolved := talk(scenarios.State{Exit: scenarios.Resolved, Answered: when}, [2]float64{75, 35}, [2]float64{60, 40}, [2]float64{50, 50}, [2]float64{30, 55}, [2]float64{20, 60})
	slow := talk(resolved[4].State, [2]float64{75, 35}, [2]float64{60, 40}, [2]float64{50, 50}, [2]float64{30, 55}, [2]float64{20, 60})
	slow[1].Took, slow[2].Took = 200*time.Second, 150*time.Second
	grudging := talk(scenarios.State{Exit: scenarios.Grudging, Answered: when}, [2]float64{75, 35}, [2]float64{50, 40})
	grudging[1].Grade.Findings = []grading.Finding{{Event: "step"}}
	insulted := talk(scenarios.State{Exit: scenarios.HungUp}, [2]float64{75, 35}, [2]float64{100, 0})
	insulted[1].Grade.Fail = "en/calm/insult"
	mocked := talk(scenarios.State{Exit: scenarios.HungUp}, [2]float64{40, 50}, [2]float64{60, 50}, [2]float64{50, 50})
	mocked[1].Grade.Findings = []grading.Finding{{Event: "sarcasm"}, {Event: "asks_again"}, {Event: "cold_transfer"}}
	answeredOnly := talk(scenarios.State{Answered: when, Phase: "middle"}, [2]float64{75, 35}, [2]float64{50, 40})

	for name, c := range map[string]struct {
		turns []Turn
		want  float64
	}{
		// 34 + 17.6 + 14 + 7.2 + 8.8 (one turn beyond three) + 8 = 89.6
		"resolved": {resolved, 4.6},
		// replies at twice the pace and halfway to it: (0+50+100+100)/4 = 62.5, 3 less
		"resolved slowly": {slow, 4.5},
		// 23.8 + 11 + 14 + 4.8 + 10 + 8 = 71.6 is 3.9, but grudging ends at 3.5
		"grudging": {grudging, 3.5},
		// 0 + 0 + 7 + 0 + 10 + 8 = 25 is 2.0, less 1.5, at least 1
		"insulted": {insulted, 1},
		// 0 + 11 + 8.4 + 6 + 6.5 + 8 = 39.9 is 2.6, less 0.7
		"mocked": {mocked, 1.9},
		// 11.9 + 11 + 14 + 4.8 + 10 + 8 = 59.7
		"answered, not accepted": {answeredOnly, 3.4},
	} {
		near(t, name, csat(errand, Practice, c.turns), c.want)
	}
}

func TestOverrun(t *testing.T) {
	unpaced := &scenarios.Scenario{Channel: "phone"}
	for _, c := range []struct {
		s    *scenarios.Scenario
		mode Mode
		took time.Duration
		want float64
	}{
		{errand, Practice, 0, 0},
		{errand, Practice, -time.Hour, 0},
		{errand, Practice, 100 * time.Second, 0},
		{errand, Practice, 150 * time.Second, 0.5},
		{errand, Practice, 200 * time.Second, 1},
		{errand, Practice, 30 * time.Minute, 5},
		{errand, Practice, 30*time.Minute + 1, 0},
		{errand, Test, 31 * time.Minute, 5},
		{errand, Test, 25 * time.Hour, 0},
		{unpaced, Practice, 90 * time.Second, 0.5},
		{&scenarios.Scenario{}, Practice, 3 * time.Minute, 0.5},
	} {
		near(t, string(c.mode)+" "+c.took.String(), overrun(c.s, c.mode, c.took), c.want)
	}
}
