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
	rows   [][]cell
}

// cell is a masked word of a reply, by number, and its part of the reply's unit vector.
type cell struct {
	gram  int
	value float64
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

func (b *ballot) unit(counts map[string]int, at map[string]int) []cell {
	var row []cell
	norm := 0.0
	for _, g := range sorted(counts) {
		i, ok := at[g]
		if !ok {
			continue
		}
		v := grading.Dampened(counts[g]) * b.rarity[i]
		row = append(row, cell{i, v})
		norm += v * v
	}
	for i := range row {
		row[i].value /= math.Sqrt(norm)
	}
	return row
}

// kernel returns the likeness of every two replies.
func (b *ballot) kernel() [][]float64 {
	k := make([][]float64, len(b.rows))
	for i := range k {
		k[i] = make([]float64, len(b.rows))
	}
	dense := make([]float64, len(b.names))
	for i, row := range b.rows {
		for _, c := range row {
			dense[c.gram] = c.value
		}
		for j := range i + 1 {
			v := 0.0
			for _, c := range b.rows[j] {
				v += c.value * dense[c.gram]
			}
			k[i][j], k[j][i] = v, v
		}
		for _, c := range row {
			dense[c.gram] = 0
		}
	}
	return k
}

// weights turns the coefficients of the replies into weights of masked words.
func (b *ballot) weights(alpha []float64) []float64 {
	w := make([]float64, len(b.names))
	for i, row := range b.rows {
		for _, c := range row {
			w[c.gram] += alpha[i] * c.value
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
