package panel

import (
	"math"

	"coolhead/grading"
)

// Bar is a figure of the panel and what it has to reach.
type Bar struct {
	// Name says what is measured.
	Name string
	// Percent says that the figure is a share that is shown in percent.
	Percent bool
	// Most says that Want is the most that is allowed, not the least.
	Most bool
	// Want is the bar of each aspect, in display order, in the unit of Of.
	Want [4]float64
	// Of picks the figure.
	Of func(Figures) float64
}

// Reached tells whether a figure of the nth aspect reaches its bar; NaN never does.
func (b Bar) Reached(nth int, v float64) bool {
	if b.Most {
		return v <= b.Want[nth]
	}
	return v >= b.Want[nth]
}

// Shown is the figure of the nth aspect.
func (b Bar) Shown(nth int, of map[grading.Aspect]Figures) float64 {
	f, ok := of[grading.Aspects[nth]]
	if !ok {
		return math.NaN()
	}
	return b.Of(f)
}

// Bars lists what the grader has to reach; unseen says that whole files were left out,
// which has lower bars for the two orders.
func Bars(unseen bool) []Bar {
	order, pairs := [4]float64{.82, .89, .83, .80}, [4]float64{.90, .96, .93, .94}
	if unseen {
		order, pairs = [4]float64{.78, .86, .79, .79}, [4]float64{.88, .95, .92, .93}
	}
	return []Bar{
		{Name: "rank correlation (Spearman)", Want: order, Of: func(f Figures) float64 { return f.Spearman }},
		{Name: "pairs inside a situation in order", Want: pairs, Of: func(f Figures) float64 { return f.Ordered }},
		{Name: "mean absolute error in points", Most: true, Want: [4]float64{12, 11, 12, 12}, Of: func(f Figures) float64 { return f.MAE }},
		{Name: "rated 20 or less, shown 50 or more", Most: true, Percent: true, Want: [4]float64{.05, .03, .03, .04},
			Of: func(f Figures) float64 { return f.Flattered }},
		{Name: "rated 75 or more, shown under 50", Most: true, Percent: true, Want: [4]float64{.06, .06, .15, .12},
			Of: func(f Figures) float64 { return f.Slighted }},
	}
}

// ByAspect measures every aspect.
func ByAspect(samples []Sample) map[grading.Aspect]Figures {
	out := map[grading.Aspect]Figures{}
	for _, a := range grading.Aspects {
		out[a] = Measure(samples, a)
	}
	return out
}

// Together is the rank correlation of the means of the four aspects, -1 to 1.
func Together(samples []Sample) float64 {
	rated, shown := make([]float64, len(samples)), make([]float64, len(samples))
	for i, s := range samples {
		rated[i], shown[i] = mid(s.Rated), mid(s.Shown)
	}
	return Spearman(rated, shown)
}

// mid is the mean of the four aspects.
func mid(s grading.Scores) float64 { return (s.Calm + s.Clarity + s.Empathy + s.Closing) / 4 }
