package training

import "slices"

// split is a question that parts replies: is a measure above a cut?
type split struct {
	measure, bin int
	below, above float64 // values of the two sides
}

// limits keeps both sides of a signed split apart at their middle.
func (s split) limits(sign int) [2]bounds {
	middle := (s.below + s.above) / 2
	switch {
	case sign > 0:
		return [2]bounds{{free.low, middle}, {middle, free.high}}
	case sign < 0:
		return [2]bounds{{middle, free.high}, {free.low, middle}}
	}
	return [2]bounds{free, free}
}

// split finds the question that explains most of what is left.
func (b *boost) split(rows []int32, columns []int) (split, bool) {
	if len(rows) < 2*leastLeaf {
		return split{}, false
	}
	total := 0.0
	for _, i := range rows {
		total += b.left[i]
	}
	n := float64(len(rows))
	best, gain := split{measure: -1}, total*total/(n+shrink)+1e-9
	for _, m := range columns {
		b.try(m, rows, total, &best, &gain)
	}
	return best, best.measure >= 0
}

// try looks at every cut of one measure.
func (b *boost) try(m int, rows []int32, total float64, best *split, gain *float64) {
	var sums [bins]float64
	var counts [bins]int
	column := b.binned[m]
	for _, i := range rows {
		sums[column[i]] += b.left[i]
		counts[column[i]]++
	}
	below, n := 0.0, 0
	for bin := range b.cuts[m] {
		below += sums[bin]
		n += counts[bin]
		rest := len(rows) - n
		if n < leastLeaf || rest < leastLeaf {
			continue
		}
		v, u := below/(float64(n)+shrink), (total-below)/(float64(rest)+shrink)
		if (u-v)*float64(b.sign[m]) < 0 {
			continue
		}
		if g := below*v + (total-below)*u; g > *gain {
			*gain, *best = g, split{m, bin, v, u}
		}
	}
}

// part sorts rows by the answer to a question.
func (b *boost) part(rows []int32, s split) [2][]int32 {
	var out [2][]int32
	for _, i := range rows {
		k := 0
		if int(b.binned[s.measure][i]) > s.bin {
			k = 1
		}
		out[k] = append(out[k], i)
	}
	return out
}

// quantiles returns the cuts that part values into at most n groups of like size.
func quantiles(values []float64, n int) []float64 {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	var cuts []float64
	for k := 1; k < n; k++ {
		c := sorted[len(sorted)*k/n]
		if c < sorted[len(sorted)-1] && (len(cuts) == 0 || c > cuts[len(cuts)-1]) {
			cuts = append(cuts, c)
		}
	}
	return cuts
}

// binOf returns the number of cuts below a value.
func binOf(cuts []float64, v float64) uint8 {
	n, _ := slices.BinarySearch(cuts, v)
	return uint8(n)
}
