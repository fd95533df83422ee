package views

import (
	"math"

	"coolhead/internal/practice"
)

// gain is how much better the attempt is than the best one before it, rounded.
func gain(r practice.Report) float64 {
	return math.Round(r.Standing.Overall) - math.Round(r.Earlier.SoFar.Overall)
}

// shortfall is a score below the mark it needs to pass; Key is a catalogue key.
type shortfall struct {
	Key         string
	Score, Mark float64
}

// shortfalls lists the scores that stood between a conversation and passing it.
func shortfalls(s practice.Standing) []shortfall {
	var list []shortfall
	if s.Overall < practice.PassMark {
		list = append(list, shortfall{"report.overall", s.Overall, practice.PassMark})
	}
	for _, a := range standingScores(s) {
		if a.Judged && a.Score < practice.AspectMark {
			list = append(list, shortfall{"aspect." + string(a.Aspect), a.Score, practice.AspectMark})
		}
	}
	return list
}

// short cuts a content hash to what people compare by eye.
func short(version string) string {
	const most = 12
	if len(version) > most {
		return version[:most]
	}
	return version
}
