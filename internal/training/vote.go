package training

import (
	"math"
	"slices"

	"coolhead/grading"
)

const (
	// leastSeen is in how many replies a masked word or pair has to stand to get a vote.
	leastSeen = 4
	// ridge damps the votes (kernel ridge regression).
	ridge = 0.5
	// tableShare and voteShare mix the two halves of the learned layer.
	tableShare = 0.6
	voteShare  = 0.4
)

// ballot holds the masked words of the samples as unit vectors.
type ballot struct {
	names  []string
	rarity []float64
	rows   []map[int]float64
}

func newBallot(samples []Sample) *ballot {
	seen := map[string]int{}
	counts := make([]map[string]int, len(samples))
	for i, s := range samples {
		counts[i] = map[string]int{}
		for _, g := range s.Vector.Grams {
			if counts[i][g]++; counts[i][g] == 1 {
				seen[g]++
			}
		}
	}
	b := &ballot{}
	at := map[string]int{}
	for g, n := range seen {
		if n >= leastSeen {
			b.names = append(b.names, g)
		}
	}
	slices.Sort(b.names)
	for i, g := range b.names {
		at[g] = i
		b.rarity = append(b.rarity, math.Log(float64(len(samples))/float64(seen[g])))
	}
	for _, c := range counts {
		b.rows = append(b.rows, b.unit(c, at))
	}
	return b
}

func (b *ballot) unit(counts map[string]int, at map[string]int) map[int]float64 {
	row := map[int]float64{}
	norm := 0.0
	for _, g := range sorted(counts) {
		i, ok := at[g]
		if !ok {
			continue
		}
		v := grading.Dampened(counts[g]) * b.rarity[i]
		row[i] = v
		norm += v * v
	}
	for i := range row {
		row[i] /= math.Sqrt(norm)
	}
	return row
}

// kernel returns the likeness of every two replies.
func (b *ballot) kernel() [][]float64 {
	k := make([][]float64, len(b.rows))
	for i := range k {
		k[i] = make([]float64, len(b.rows))
		for j := range i + 1 {
			v := 0.0
			for _, g := range keys(b.rows[i]) {
				v += b.rows[i][g] * b.rows[j][g]
			}
			k[i][j], k[j][i] = v, v
		}
	}
	return k
}

// weights turns the coefficients of the replies into weights of masked words.
func (b *ballot) weights(alpha []float64) []float64 {
	w := make([]float64, len(b.names))
	for i, row := range b.rows {
		for _, g := range keys(row) {
			w[g] += alpha[i] * row[g]
		}
	}
	return w
}

func sorted(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func keys(m map[int]float64) []int {
	out := make([]int, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
