package practice

import (
	"reflect"
	"slices"
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

func TestReportShowsWhatIsWorthReading(t *testing.T) {
	rated := func(n int, overall float64) Turn {
		return Turn{N: n, Reply: "x", Grade: grading.Grade{Overall: overall}}
	}
	for name, c := range map[string]struct {
		overall     []float64
		best, worst int
	}{
		"no reply":        {nil, 0, 0},
		"one good":        {[]float64{70}, 1, 0},
		"one bad":         {[]float64{20}, 0, 1},
		"up and down":     {[]float64{60, 30, 80, 40}, 3, 2},
		"all of a kind":   {[]float64{50, 50, 50}, 1, 2},
		"all excellent":   {[]float64{90, 88}, 1, 0},
		"all harmful":     {[]float64{20, 10}, 0, 2},
		"one at the edge": {[]float64{25}, 0, 1},
	} {
		turns := []Turn{{}}
		for i, v := range c.overall {
			turns = append(turns, rated(i+1, v))
		}
		r := report(Conversation{Scenario: errand, Turns: turns})
		if r.BestTurn != c.best || r.WorstTurn != c.worst {
			t.Errorf("%s: best %d, worst %d, want %d and %d", name, r.BestTurn, r.WorstTurn, c.best, c.worst)
		}
	}
}

func TestReportListsWhatWasMissed(t *testing.T) {
	first := Turn{N: 1, Reply: "x", Grade: grading.Grade{Forbidden: []string{"guarantee"},
		Findings: []grading.Finding{{Event: "false_promise", Quote: "€500", Better: "What the list allows."}}}}
	second := Turn{N: 2, Reply: "y", Grade: first.Grade, SoFar: Standing{Overall: 33},
		State: scenarios.State{Exit: scenarios.Supervisor, Delivered: []string{"where"}, Answered: []string{"when"}}}
	r := report(Conversation{Scenario: errand, Turns: []Turn{{}, first, second}})
	want := Report{Conversation: r.Conversation, Standing: Standing{Overall: 33}, WorstTurn: 1, Reason: "reason.supervisor",
		Unanswered:  []Missed{{"Why?", "Have a cup of tea."}},
		Undelivered: []Missed{{"When it comes", "It comes on Wednesday."}},
		Promises:    []Missed{{"A guarantee", ""}, {"€500", "What the list allows."}}}
	if !reflect.DeepEqual(r, want) {
		t.Errorf("got  %+v\nwant %+v", r, want)
	}
}

func TestReasonOfEveryExitIsInTheList(t *testing.T) {
	fail := []answered{{Turn: Turn{Grade: grading.Grade{Fail: "x"}}}}
	got := []string{
		reason(nil, scenarios.State{}),
		reason(fail, scenarios.State{Exit: scenarios.HungUp}),
		reason(nil, scenarios.State{Exit: scenarios.HungUp}),
		reason(nil, scenarios.State{Exit: scenarios.HungUp, Mood: scenarios.Mood{Patience: 1}}),
	}
	if want := []string{"reason.open", "reason.hang_up.fail", "reason.hang_up.patience", "reason.hang_up.anger"}; !slices.Equal(got, want) {
		t.Error(got)
	}
	for _, exit := range scenarios.Exits {
		got = append(got, reason(nil, scenarios.State{Exit: exit, Mood: scenarios.Mood{Patience: 1}}))
	}
	slices.Sort(got)
	known := slices.Sorted(slices.Values(Reasons))
	if got = slices.Compact(got); !slices.Equal(got, known) {
		t.Errorf("the exits give %q, Reasons has %q", got, known)
	}
}
