package practice

import "coolhead/scenarios"

// csat predicts the customer's satisfaction, 1.0 to 5.0 (rubric 8). It is a teaching
// signal, not a measurement.
func csat(s *scenarios.Scenario, mode Mode, turns []Turn) float64 {
	rs, end := replies(turns), turns[len(turns)-1].State
	x := 0.34*resolution(s, rs, end) +
		0.22*(100-end.Mood.Anger) +
		0.14*kept(turns) +
		0.12*end.Mood.Trust +
		0.10*effort(s, rs) +
		0.08*timeliness(s, mode, rs)
	v := 1 + 4*x/100
	if failed(rs) {
		v -= 1.5
	}
	if said(rs, "sarcasm", "laugh") > 0 {
		v -= 0.7
	}
	if end.Exit == scenarios.Grudging {
		v = min(v, 3.5)
	}
	return round(min(max(v, 1), 5))
}

// resolution is 100 for a customer who confirmed, 70 for one who took a dated next
// step, 35 for an answer they did not take, 0 while it is open.
func resolution(s *scenarios.Scenario, rs []answered, end scenarios.State) float64 {
	stays := end.Exit == scenarios.Grudging || end.Exit == "" && end.Phase == closingPhase
	switch {
	case end.Exit == scenarios.Resolved:
		return 100
	case end.Exit == scenarios.HandedOver:
		return 70
	case !handled(s, end), end.Exit == scenarios.Abuse:
		return 0
	case stays && said(rs, "step") > 0:
		return 70
	}
	return 35
}

// kept is how well the anger was kept from growing: 100 less twice the rise to its peak.
func kept(turns []Turn) float64 {
	start := turns[0].State.Mood.Anger
	peak := start
	for _, t := range turns[1:] {
		peak = max(peak, t.State.Mood.Anger)
	}
	return max(0, 100-2*(peak-start))
}

// effort is how little the customer had to do: turns beyond the ideal, data asked
// twice and being sent elsewhere cost.
func effort(s *scenarios.Scenario, rs []answered) float64 {
	beyond := 0
	if s.IdealTurns > 0 {
		beyond = max(0, len(rs)-s.IdealTurns)
	}
	v := 100 - 12*beyond - 15*said(rs, "asks_again") - 20*min(1, said(rs, "cold_transfer"))
	return float64(max(0, v))
}

// timeliness is 100 for replies in time and 0 for replies at twice the pace, on average.
func timeliness(s *scenarios.Scenario, mode Mode, rs []answered) float64 {
	if len(rs) == 0 {
		return 100
	}
	sum := 0.0
	for _, r := range rs {
		sum += 100 * (1 - min(1, overrun(s, mode, r.Took)))
	}
	return sum / float64(len(rs))
}
