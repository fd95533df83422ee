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

// countGrams counts the known masked words of the reply.
func (w *work) countGrams(m *model) {
	if len(w.gramCount) < len(m.weights) {
		w.gramCount = make([]int32, len(m.weights))
	}
	for _, g := range w.gramsSeen {
		w.gramCount[g] = 0
	}
	w.gramsSeen = w.gramsSeen[:0]
	w.eachGram(func(a, b []byte) {
		g, ok := m.grams[gramKey(a, b)]
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

// gramKey3 hashes up to three words as if they were written with blanks between.
func gramKey3(a, b, c []byte) uint64 {
	h := gramKey(a, b)
	if c == nil {
		return h
	}
	h = (h ^ ' ') * 1099511628211
	for _, x := range c {
		h = (h ^ uint64(x)) * 1099511628211
	}
	return h
}

// gramKey hashes one masked word or a pair as if they were written with a blank between.
func gramKey(a, b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range a {
		h = (h ^ uint64(c)) * 1099511628211
	}
	if b == nil {
		return h
	}
	h = (h ^ ' ') * 1099511628211
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}
