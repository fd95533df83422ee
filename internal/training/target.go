package training

import (
	"math"
	"slices"
)

// halfRanks mixes a rating with its rank among all, half and half: ratings crowd at the
// bottom, and order matters as much as distance. The mix runs from 0 to 100 like ratings.
func halfRanks(rated []float64) []float64 {
	sorted := slices.Clone(rated)
	slices.Sort(sorted)
	out := make([]float64, len(rated))
	for i, r := range rated {
		low, _ := slices.BinarySearch(sorted, r)
		high, _ := slices.BinarySearchFunc(sorted, r, func(x, r float64) int {
			if x <= r {
				return -1
			}
			return 1
		})
		rank := float64(low+high) / 2 / float64(len(rated))
		out[i] = 0.5*r + 50*rank
	}
	return out
}

// factor is the Cholesky factor of the kernel of some replies, damped: with it kernel ridge
// regression is solved for any target.
func factor(kernel [][]float64, in []int) [][]float64 {
	n := len(in)
	low := make([][]float64, n)
	for i := range n {
		low[i] = make([]float64, i+1)
		for j := range i + 1 {
			v := kernel[in[i]][in[j]]
			if i == j {
				v += ridge
			}
			low[i][j] = v - dot(low[i][:j], low[j][:j])
			if i == j {
				low[i][i] = math.Sqrt(low[i][i])
			} else {
				low[i][j] /= low[j][j]
			}
		}
	}
	return low
}

func substitute(low [][]float64, x []float64) []float64 {
	for i := range x {
		x[i] = (x[i] - dot(low[i][:i], x[:i])) / low[i][i]
	}
	for i := len(x) - 1; i >= 0; i-- {
		for k := i + 1; k < len(x); k++ {
			x[i] -= low[k][i] * x[k]
		}
		x[i] /= low[i][i]
	}
	return x
}

func dot(a, b []float64) float64 {
	s := 0.0
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}
