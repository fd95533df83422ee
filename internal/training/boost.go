package training

import (
	"math"
	"math/rand/v2"

	"coolhead/grading"
)

// How the tables are fitted. Chosen by cross-validation over situations; the task accuracy prints the figures.
const (
	trees     = 300
	rate      = 0.08
	bins      = 24
	shrink    = 4.0 // pulls a value towards 0 as this many extra replies would
	leastLeaf = 10  // replies behind a value
	rowShare  = 0.7 // of the replies, drawn anew for every table
	colShare  = 0.4 // of the measures
)

// boost fits tables to what is left of a target, one after the other, each a little
// (gradient boosting with squared loss; Friedman 2001). Where a sign is given, the value
// can only move that way as the measure rises.
type boost struct {
	binned [][]uint8 // by measure, by reply
	cuts   [][]float64
	sign   []int
	left   []float64 // what the tables so far leave over
	rng    *rand.Rand
}

func newBoost(samples []Sample, target []float64, sign []int, seed uint64) *boost {
	b := &boost{sign: sign, left: target, rng: rand.New(rand.NewPCG(seed, 1))}
	for m := range samples[0].Vector.Measures {
		values := make([]float64, len(samples))
		for i, s := range samples {
			values[i] = s.Vector.Measures[m]
		}
		cuts := quantiles(values, bins)
		column := make([]uint8, len(samples))
		for i, v := range values {
			column[i] = binOf(cuts, v)
		}
		b.cuts, b.binned = append(b.cuts, cuts), append(b.binned, column)
	}
	return b
}

// tables fits them all.
func (b *boost) tables() []grading.Table {
	var out []grading.Table
	for range trees {
		t, ok := b.table(b.rows(), b.columns())
		if ok {
			out = append(out, t)
		}
	}
	return out
}

func (b *boost) rows() []int32 {
	var rows []int32
	for i := range b.left {
		if b.rng.Float64() < rowShare {
			rows = append(rows, int32(i))
		}
	}
	return rows
}

func (b *boost) columns() []int {
	var out []int
	for m := range b.cuts {
		if len(b.cuts[m]) > 0 && b.sign[m] != aside && b.rng.Float64() < colShare {
			out = append(out, m)
		}
	}
	return out
}

// bounds keeps the values below a signed split on their side.
type bounds struct{ low, high float64 }

var free = bounds{math.Inf(-1), math.Inf(1)}

func (b *boost) table(rows []int32, columns []int) (grading.Table, bool) {
	var t grading.Table
	root, ok := b.split(rows, columns)
	if !ok {
		return t, false
	}
	t.M[0], t.C[0] = root.measure, b.cuts[root.measure][root.bin]
	sides := b.part(rows, root)
	limits := root.limits(b.sign[root.measure])
	bin := [3]int{root.bin}
	for side := range sides {
		bin[side+1] = b.half(&t, side, sides[side], columns, limits[side], root)
	}
	b.take(&t, bin)
	return t, true
}

// half fits the second question of one side and its two values.
func (b *boost) half(t *grading.Table, side int, rows []int32, columns []int, in bounds, root split) int {
	s, ok := b.split(rows, columns)
	if !ok {
		t.M[side+1], t.C[side+1] = root.measure, b.cuts[root.measure][root.bin]
		v := in.clamp(b.value(rows))
		t.V[2*side], t.V[2*side+1] = rate*v, rate*v
		return root.bin
	}
	t.M[side+1], t.C[side+1] = s.measure, b.cuts[s.measure][s.bin]
	limits := s.limits(b.sign[s.measure])
	for k, part := range b.part(rows, s) {
		t.V[2*side+k] = rate * in.clamp(limits[k].clamp(b.value(part)))
	}
	return s.bin
}

func (in bounds) clamp(v float64) float64 { return max(in.low, min(in.high, v)) }

// take subtracts a table from what is left.
func (b *boost) take(t *grading.Table, bin [3]int) {
	for i := range b.left {
		k := 1
		if int(b.binned[t.M[0]][i]) > bin[0] {
			k = 2
		}
		at := 2 * (k - 1)
		if int(b.binned[t.M[k]][i]) > bin[k] {
			at++
		}
		b.left[i] -= t.V[at]
	}
}

func (b *boost) value(rows []int32) float64 {
	sum := 0.0
	for _, i := range rows {
		sum += b.left[i]
	}
	return sum / (float64(len(rows)) + shrink)
}
