package grading

import "testing"

// MissesThatFire tries every rule on its own near misses and hands each result to count.
func MissesThatFire(t testing.TB, count func(fired bool, rule, miss string)) {
	g := loaded(t)
	for _, tag := range g.Languages() {
		for _, r := range g.langs[tag].rules {
			j := momentFor(t, g, tag, r)
			for _, s := range r.Misses {
				count(fires(j, r, s), r.id, s)
			}
		}
	}
}
