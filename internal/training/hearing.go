package training

import (
	"math"
	"math/rand/v2"
	"slices"

	"coolhead/grading"
)

// How a hearing is fitted: logistic regression by stochastic descent with AdaGrad steps
// (Duchi 2011) and a pull towards 0.
const (
	passes   = 12
	stepSize = 0.3
	pull     = 2e-4
	// leastHeard is in how many sentences a gram has to stand to get a weight.
	leastHeard = 2
	// leastWeight is the smallest weight that is kept.
	leastWeight = 0.08
)

// falseAlarms is, by signal, the share of harmless sentences that may be taken for harmful ones.
var falseAlarms = [signals]float64{0.003, 0.005}

// heard holds utterances as numbers of grams.
type heard struct {
	names []string
	rows  [][]int32
	all   []Utterance
}

func newHeard(all []Utterance) *heard {
	h := &heard{all: all}
	seen := map[string]int{}
	for _, u := range all {
		for _, g := range unique(u.heard.Grams) {
			seen[g]++
		}
	}
	for g, n := range seen {
		if n >= leastHeard {
			h.names = append(h.names, g)
		}
	}
	slices.Sort(h.names)
	at := make(map[string]int32, len(h.names))
	for i, g := range h.names {
		at[g] = int32(i)
	}
	for _, u := range all {
		var row []int32
		for _, g := range u.heard.Grams {
			if i, ok := at[g]; ok {
				row = append(row, i)
			}
		}
		h.rows = append(h.rows, row)
	}
	return h
}

// fitHearing finds the weights that tell sentences which give a signal from those that do not.
func fitHearing(all []Utterance) grading.Hearing {
	h := newHeard(all)
	out := grading.Hearing{Grams: map[string][signals]float64{}}
	for k := range grading.Signals {
		weights, bias := h.fit(k)
		out.Bias[k] = round4(bias)
		for i, v := range weights {
			if math.Abs(v) < leastWeight {
				continue
			}
			w := out.Grams[h.names[i]]
			w[k] = math.Round(v*100) / 100
			out.Grams[h.names[i]] = w
		}
	}
	return out
}

// fit fits one signal.
func (h *heard) fit(signal int) (weights []float64, bias float64) {
	weights = make([]float64, len(h.names))
	steps := make([]float64, len(h.names))
	biasStep := 1e-6
	var order []int
	for i := range h.all {
		if h.all[i].gives[signal] != unknown {
			order = append(order, i)
		}
	}
	rng := rand.New(rand.NewPCG(7, uint64(signal)))
	for range passes {
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, i := range order {
			scale := grading.GramScale(len(h.all[i].heard.Grams))
			z := bias - grading.Pull[signal]*h.all[i].heard.Known
			for _, g := range h.rows[i] {
				z += weights[g] * scale
			}
			miss := -1 / (1 + math.Exp(-z))
			if h.all[i].gives[signal] == yes {
				miss++
			}
			biasStep += miss * miss
			bias += stepSize * miss / math.Sqrt(biasStep)
			for _, g := range h.rows[i] {
				d := miss*scale - pull*weights[g]
				steps[g] += d * d
				weights[g] += stepSize * d / math.Sqrt(steps[g]+1e-8)
			}
		}
	}
	return weights, bias
}

// limit is the sum that only a few of the harmless sentences exceed.
func limit(sums []float64, falseAlarms float64) float64 {
	if len(sums) == 0 {
		return math.Inf(1)
	}
	slices.Sort(sums)
	return math.Round(100*sums[int(float64(len(sums)-1)*(1-falseAlarms))]) / 100
}

func unique(list []string) []string {
	out := slices.Clone(list)
	slices.Sort(out)
	return slices.Compact(out)
}
