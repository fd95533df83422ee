package views

import (
	"slices"
	"strings"

	"coolhead/grading"
)

// costly are the indexes of the findings that cost points, in their order.
func costly(list []grading.Finding) []int {
	var kept []int
	for i, f := range list {
		if f.Points < 0 {
			kept = append(kept, i)
		}
	}
	return kept
}

// praised is what one rule found to praise in a reply.
type praised struct {
	Rule, Name, Why string
	Aspect          grading.Aspect
	Points          float64 // of all its findings together
	Findings        []int   // their indexes
}

// praise gathers the findings that cost nothing by their rules, in the order of the words.
func praise(list []grading.Finding) []praised {
	var out []praised
	for i, f := range list {
		if f.Points < 0 {
			continue
		}
		k := slices.IndexFunc(out, func(p praised) bool { return p.Rule == f.Rule && p.Name == f.Name && p.Aspect == f.Aspect })
		if k < 0 {
			k = len(out)
			out = append(out, praised{Rule: f.Rule, Name: f.Name, Why: f.Why, Aspect: f.Aspect})
		}
		out[k].Points += f.Points
		out[k].Findings = append(out[k].Findings, i)
	}
	return out
}

// ids are the anchors of the findings in turn n.
func (p praised) ids(n int) string {
	ids := make([]string, len(p.Findings))
	for k, i := range p.Findings {
		ids[k] = findingID(n, i)
	}
	return strings.Join(ids, " ")
}

// rulePath is the page of a rule, "" for an id that is not "<lang>/<aspect>/<name>".
func rulePath(id string) string {
	if strings.Count(id, "/") != 2 {
		return ""
	}
	return "/rules/" + id
}
