package grading

import "math"

// votes adds up what the masked words of the reply say of each aspect.
func (w *work) votes() (out [4]float64) {
	m := w.j.lang.model
	w.countGrams(m)
	norm := 0.0
	for _, g := range w.gramsSeen {
		weights := &m.weights[g]
		v := Dampened(int(w.gramCount[g])) * weights[0]
		norm += float64(v * v)
		for i := range out {
			out[i] += float64(v * weights[i+1])
		}
	}
	norm = math.Sqrt(norm)
	for i := range out {
		out[i] = max(-MaxVote, min(MaxVote, per(out[i], norm)))
	}
	return out
}

// longestGram is the longest run of masked words that has a vote.
const longestGram = 2

// countGrams counts the known masked words of the reply.
func (w *work) countGrams(m *model) {
	if len(w.gramCount) < len(m.weights) {
		w.gramCount = make([]int32, len(m.weights))
	}
	for _, g := range w.gramsSeen {
		w.gramCount[g] = 0
	}
	w.gramsSeen = w.gramsSeen[:0]
	eachRun(w.numbers(w.masked()), 0, longestGram, func(run []int32) {
		g, ok := m.grams.find(gramKey(run))
		if !ok {
			return
		}
		if w.gramCount[g]++; w.gramCount[g] == 1 {
			w.gramsSeen = append(w.gramsSeen, g)
		}
	})
}

// logs are 1 + ln n, rounded so that every machine has the same.
var logs = [...]float64{0, 1, 1.6931, 2.0986, 2.3863, 2.6094, 2.7918, 2.9459, 3.0794}

// Dampened lets masked words that come again count less: 1 + ln n, up to eight.
func Dampened(n int) float64 { return logs[min(n, len(logs)-1)] }
