package public

import (
	"math"

	"coolhead/internal/panel"
)

// yardstick says how well values follow a label. Every one of them has a middle that a
// value without any relation to the label reaches.
type yardstick struct {
	name   string
	middle float64
	of     func(posts []graded, label, values []float64) float64
}

// rank is for labels on a scale.
var rank = yardstick{"rho", 0, func(_ []graded, label, values []float64) float64 { return panel.Spearman(label, values) }}

// area is for labels of yes and no.
var area = yardstick{"AUC", 0.5, func(_ []graded, label, values []float64) float64 {
	marked := make([]bool, len(label))
	for i, v := range label {
		marked[i] = v > 0
	}
	return panel.Area(marked, values)
}}

// versions is for several versions of the same paragraph: the share of pairs in order.
var versions = yardstick{"pairs", 0.5, func(posts []graded, label, values []float64) float64 {
	var right, all float64
	for i, one := range posts {
		for k := range i {
			same := one.group() == posts[k].group() && one.text("para") == posts[k].text("para")
			if !same || label[i] == label[k] {
				continue
			}
			all++
			right += half(label[i] > label[k], values[i]-values[k])
		}
	}
	return right / all
}}

// half is 1 for a difference of the wanted sign, 0 for the opposite one, half for none.
func half(up bool, by float64) float64 {
	switch {
	case by == 0:
		return 0.5
	case up == (by > 0):
		return 1
	}
	return 0
}

// best is the trivial floor: the cue that tells most about the label, in its better
// direction, as if it pointed upwards.
func (y yardstick) best(posts []graded, label []float64) (floor float64, name string) {
	values := make([]float64, len(posts))
	floor = y.middle
	for _, c := range cues {
		for i, p := range posts {
			values[i] = c.value(p.words())
		}
		v, name2 := y.of(posts, label, values), c.name
		if v < y.middle {
			v, name2 = 2*y.middle-v, "fewer "+c.name
		}
		if !math.IsNaN(v) && v > floor {
			floor, name = v, name2
		}
	}
	return floor, name
}
