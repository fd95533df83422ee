package panel

import (
	"fmt"
	"io"
	"math"
	"text/tabwriter"

	"coolhead/grading"
)

// Figures says how well shown scores of one aspect follow the rated ones.
type Figures struct {
	// Spearman is the rank correlation over all replies, -1 to 1.
	Spearman float64
	// Pairs counts pairs within a situation that were rated at least Apart points apart;
	// Ordered is the share of them that is shown in the same order, 0 to 1 (a tie is half).
	Pairs   int
	Ordered float64
	// MAE is the mean absolute error in points.
	MAE float64
	// Flattered is the share of replies rated 20 or less that is shown 50 or more.
	Flattered float64
	// Slighted is the share of replies rated 75 or more that is shown below 50.
	Slighted float64
}

// Apart is how many points two ratings must differ before their order counts.
const Apart = 15

// Measure computes the figures of one aspect.
func Measure(samples []Sample, a grading.Aspect) Figures {
	rated, shown := make([]float64, len(samples)), make([]float64, len(samples))
	var off float64
	for i, s := range samples {
		rated[i], shown[i] = s.Rated.Of(a), s.Shown.Of(a)
		off += math.Abs(rated[i] - shown[i])
	}
	f := Figures{Spearman: Spearman(rated, shown), MAE: off / float64(len(samples))}
	f.Pairs, f.Ordered = pairs(samples, a)
	f.Flattered = share(samples, a,
		func(rated float64) bool { return rated <= 20 }, func(shown float64) bool { return shown >= 50 })
	f.Slighted = share(samples, a,
		func(rated float64) bool { return rated >= 75 }, func(shown float64) bool { return shown < 50 })
	return f
}

// pairs compares every two replies to the same message.
func pairs(samples []Sample, a grading.Aspect) (n int, ordered float64) {
	var right float64
	for i, one := range samples {
		for _, other := range samples[:i] {
			rated := one.Rated.Of(a) - other.Rated.Of(a)
			if one.Situation != other.Situation || math.Abs(rated) < Apart {
				continue
			}
			n++
			right += agreement(rated, one.Shown.Of(a)-other.Shown.Of(a))
		}
	}
	return n, right / float64(n)
}

// agreement is 1 for differences of the same sign, 0 for opposite ones, half where none is shown.
func agreement(rated, shown float64) float64 {
	switch {
	case shown == 0:
		return 0.5
	case (shown > 0) == (rated > 0):
		return 1
	}
	return 0
}

// share is the part of the samples rated so that is shown so.
func share(samples []Sample, a grading.Aspect, rated, shown func(float64) bool) float64 {
	var all, hit float64
	for _, s := range samples {
		if !rated(s.Rated.Of(a)) {
			continue
		}
		all++
		if shown(s.Shown.Of(a)) {
			hit++
		}
	}
	return hit / all
}

// Print writes the figures of every aspect as a table.
func Print(w io.Writer, name string, samples []Sample) error {
	fmt.Fprintf(w, "%s, %d replies\n", name, len(samples))
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "aspect\tspearman\tpairs in order\tpairs\tmean error\trated <=20 shown >=50\trated >=75 shown <50\t")
	for _, a := range grading.Aspects {
		f := Measure(samples, a)
		fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%s\t%s\t%s\t\n", a, number("%.3f", f.Spearman), number("%.3f", f.Ordered),
			f.Pairs, number("%.1f", f.MAE), number("%.1f %%", 100*f.Flattered), number("%.1f %%", 100*f.Slighted))
	}
	return t.Flush()
}

// number writes a figure, or a dash where there was nothing to compute it from.
func number(format string, x float64) string {
	if math.IsNaN(x) {
		return "-"
	}
	return fmt.Sprintf(format, x)
}
