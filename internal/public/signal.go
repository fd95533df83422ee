package public

import (
	"math"
	"slices"
	"strings"

	"coolhead/grading"
)

// signal is what of ours is held against a label; more should mean more of the label.
type signal struct {
	name  string
	value func(graded) float64
}

// score is the score of an aspect, the mean over the turns.
func score(a grading.Aspect) signal {
	return signal{"score " + string(a), func(g graded) float64 { return mean(g, func(x grading.Grade) float64 { return x.Of(a) }) }}
}

// lack is how far the score of an aspect stays below 100.
func lack(a grading.Aspect) signal {
	of := score(a).value
	return signal{"lack of " + string(a), func(g graded) float64 { return 100 - of(g) }}
}

func mean(g graded, of func(grading.Grade) float64) float64 {
	sum := 0.0
	for _, x := range g.grades {
		sum += of(x)
	}
	return sum / math.Max(1, float64(len(g.grades)))
}

// found is how many findings of some rules there are ("empathy/apology"), all turns together.
func found(rules ...string) signal {
	return signal{"findings of " + strings.Join(rules, ", "), func(g graded) float64 {
		n := 0
		for _, x := range g.grades {
			for _, f := range x.Findings {
				_, id, _ := strings.Cut(f.Rule, "/")
				if slices.Contains(rules, id) {
					n++
				}
			}
		}
		return float64(n)
	}}
}
