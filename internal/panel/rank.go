package panel

import (
	"math"
	"slices"
)

// Spearman is the rank correlation of two equally long series, -1 to 1; tied values
// share the mean of their ranks. NaN when there is nothing to correlate.
func Spearman(x, y []float64) float64 { return pearson(ranks(x), ranks(y)) }

// Area is the share of pairs of a marked value and an unmarked one in which the marked
// one is greater, 0 to 1, a tie counting half (the area under the ROC curve). NaN when
// all values are marked, or none.
func Area(marked []bool, x []float64) float64 {
	var sum, n float64
	for i, rank := range ranks(x) {
		if marked[i] {
			sum, n = sum+rank, n+1
		}
	}
	return (sum - n*(n+1)/2) / (n * (float64(len(x)) - n))
}

// pearson is the linear correlation of two equally long series, -1 to 1.
func pearson(x, y []float64) float64 {
	mx, my := mean(x), mean(y)
	var xy, xx, yy float64
	for i := range x {
		dx, dy := x[i]-mx, y[i]-my
		xy, xx, yy = xy+dx*dy, xx+dx*dx, yy+dy*dy
	}
	return xy / math.Sqrt(xx*yy)
}

// ranks gives every value its place in the sorted series, from 1, ties averaged.
func ranks(x []float64) []float64 {
	order := make([]int, len(x))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case x[a] < x[b]:
			return -1
		case x[a] > x[b]:
			return 1
		}
		return 0
	})
	out := make([]float64, len(x))
	for from := 0; from < len(order); {
		to := from
		for to < len(order) && x[order[to]] == x[order[from]] {
			to++
		}
		for _, i := range order[from:to] {
			out[i] = float64(from+to+1) / 2
		}
		from = to
	}
	return out
}

func mean(x []float64) float64 {
	var sum float64
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}
