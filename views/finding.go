package views

import "coolhead/grading"

// costly are the indexes of the findings that cost points, in their order.
func costly(list []grading.Finding) []int {
	return indexes(list, func(f grading.Finding) bool { return f.Points < 0 })
}

// praise are the indexes of the others.
func praise(list []grading.Finding) []int {
	return indexes(list, func(f grading.Finding) bool { return f.Points >= 0 })
}

func indexes(list []grading.Finding, keep func(grading.Finding) bool) []int {
	var kept []int
	for i, f := range list {
		if keep(f) {
			kept = append(kept, i)
		}
	}
	return kept
}
