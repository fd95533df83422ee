package views

import (
	"coolhead/grading"
	"coolhead/internal/practice"
)

// band names the band of a score, 0 to 100, the way people are shown it.
func band(score float64) string {
	switch {
	case score < 25:
		return "harmful"
	case score < 45:
		return "weak"
	case score < 65:
		return "incomplete"
	case score < 85:
		return "good"
	}
	return "model"
}

// bandTone is the colour class of a score: warm below the middle, cool above it.
func bandTone(score float64) string {
	switch {
	case score < 45:
		return "tone-low"
	case score < 65:
		return "tone-mid"
	}
	return "tone-high"
}

// aspectScore is one of the four scores as the pages show it.
type aspectScore struct {
	Aspect grading.Aspect
	Score  float64
	Judged bool
}

// aspectScores lists the four scores of one reply.
func aspectScores(s grading.Scores) []aspectScore {
	list := make([]aspectScore, 0, len(grading.Aspects))
	for _, a := range grading.Aspects {
		list = append(list, aspectScore{Aspect: a, Score: s.Of(a), Judged: true})
	}
	return list
}

// standingScores lists the four scores of a conversation; closing may not have been reached.
func standingScores(s practice.Standing) []aspectScore {
	list := aspectScores(s.Scores)
	for i := range list {
		list[i].Judged = list[i].Aspect != grading.Closing || s.ClosingJudged
	}
	return list
}
