package training

import "slices"

// knots is how many points a curve has at most.
const knots = 24

// spread is how far a score leans from the mean rating of like sums to the rating of like
// rank. Means alone shrink everything towards the middle: the best replies would be shown
// as fair ones. Chosen so that the mean error stays within its bar.
const spread = 0.5

// curve maps sums to scores: the mean rating in groups of like sums, leaning to the rating of
// the same rank, made to rise (isotonic regression by pooling adjacent violators), and carried
// on at both ends.
func curve(sums, rated []float64) [][2]float64 {
	order := make([]int, len(sums))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case sums[a] < sums[b]:
			return -1
		case sums[a] > sums[b]:
			return 1
		}
		return a - b
	})
	ranked := slices.Sorted(slices.Values(rated))
	var pools []pool
	for k := range knots {
		from, to := len(order)*k/knots, len(order)*(k+1)/knots
		if from == to {
			continue
		}
		var p pool
		for n, i := range order[from:to] {
			p = p.with(pool{sums[i], (1-spread)*rated[i] + spread*ranked[from+n], 1})
		}
		for len(pools) > 0 && pools[len(pools)-1].rated >= p.rated {
			p = p.with(pools[len(pools)-1])
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	return ends(pools, sums[order[0]], sums[order[len(order)-1]])
}

// pool is a group of replies with the means of their sums and ratings.
type pool struct{ sum, rated, n float64 }

func (p pool) with(q pool) pool {
	n := p.n + q.n
	return pool{(p.sum*p.n + q.sum*q.n) / n, (p.rated*p.n + q.rated*q.n) / n, n}
}

// beyond is how far behind the outermost replies a curve reaches its ends.
const beyond = 15.0

func ends(pools []pool, first, last float64) [][2]float64 {
	out := [][2]float64{{first - beyond, 0}}
	for _, p := range pools {
		out = append(out, [2]float64{p.sum, p.rated})
	}
	return append(out, [2]float64{last + beyond, 100})
}
