package grading

import (
	"cmp"
	"slices"
	"strings"
)

const (
	// mostNear is how many ids are offered for one that names no rule.
	mostNear = 5
	// nearFrom is the least likeness, 0 to 1, that is worth offering.
	nearFrom = 0.34
)

// nearest lists the ids whose names look most like what was asked for.
func nearest(id string, all []string) []string {
	type candidate struct {
		id   string
		near float64
	}
	var list []candidate
	name := id[strings.LastIndex(id, "/")+1:]
	for _, other := range all {
		if n := likeness(name, other[strings.LastIndex(other, "/")+1:]); n >= nearFrom {
			list = append(list, candidate{other, n})
		}
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(b.near, a.near) })
	var out []string
	for _, c := range list[:min(mostNear, len(list))] {
		out = append(out, c.id)
	}
	return out
}

// likeness is the share of letter pairs that two names have in common, 0 to 1.
func likeness(a, b string) float64 {
	pairs, common := map[string]int{}, 0
	for i := 0; i+1 < len(a); i++ {
		pairs[strings.ToLower(a[i:i+2])]++
	}
	for i := 0; i+1 < len(b); i++ {
		if p := strings.ToLower(b[i : i+2]); pairs[p] > 0 {
			pairs[p]--
			common++
		}
	}
	if len(a)+len(b) < 4 {
		return 0
	}
	return 2 * float64(common) / float64(len(a)+len(b)-2)
}
