package practice

import (
	"time"

	"coolhead/scenarios"
)

// paces is how long a reply may take on a channel before the customer minds, where
// the scenario does not say.
var paces = map[string]time.Duration{
	"chat":     2 * time.Minute,
	"phone":    time.Minute,
	"social":   5 * time.Minute,
	"email":    15 * time.Minute,
	"letter":   15 * time.Minute,
	"internal": 15 * time.Minute,
}

// Beyond these waits somebody has gone away instead of thinking, and the customer
// does not suffer for it. A test forgives only a night.
const (
	practiceBreak = 30 * time.Minute
	testBreak     = 24 * time.Hour
	mostOverrun   = 5.0
)

// Pace is how long a reply may take in a scenario.
func Pace(s *scenarios.Scenario) time.Duration {
	if s.Pace > 0 {
		return time.Duration(s.Pace) * time.Second
	}
	if p, ok := paces[s.Channel]; ok {
		return p
	}
	return paces["chat"]
}

// overrun is how far a reply exceeded its pace: 0 in time, 1 twice the pace, at most 5.
func overrun(s *scenarios.Scenario, mode Mode, took time.Duration) float64 {
	if took > breakOf(mode) {
		return 0
	}
	return min(max(took.Seconds()/Pace(s).Seconds()-1, 0), mostOverrun)
}

func breakOf(mode Mode) time.Duration {
	if mode == Test {
		return testBreak
	}
	return practiceBreak
}
