package grading_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// figure counts how often something held, and what did not.
type figure struct {
	held, all int
	// missed counts what failed by pattern; examples holds one line for each.
	missed   map[string]int
	examples map[string]string
	// share, if set, stands in for held/all (a precision, a time).
	share func(figure) float64
}

func (f *figure) count(held bool, pattern, example string) {
	f.all++
	if held {
		f.held++
		return
	}
	if f.missed == nil {
		f.missed, f.examples = map[string]int{}, map[string]string{}
	}
	if f.missed[pattern]++; f.examples[pattern] == "" {
		f.examples[pattern] = example
	}
}

func (f figure) value() float64 {
	if f.share != nil {
		return f.share(f)
	}
	return float64(f.held) / float64(f.all)
}

// worst lists the patterns that failed most, with an example of each.
func (f figure) worst(most int) string {
	keys := slices.SortedFunc(maps.Keys(f.missed), func(a, b string) int {
		if f.missed[a] != f.missed[b] {
			return f.missed[b] - f.missed[a]
		}
		return strings.Compare(a, b)
	})
	var b strings.Builder
	for _, k := range keys[:min(most, len(keys))] {
		fmt.Fprintf(&b, "\n  %3dx %.90q, such as %.160s", f.missed[k], k, f.examples[k])
	}
	return b.String()
}
