package training

import (
	"math"
	"slices"
	"strings"
	"sync"

	"coolhead/grading"
)

// Fit trains the learned layer on samples.
func Fit(names []string, signs func(a grading.Aspect, measure string) int, samples []Sample) grading.Model {
	r := newRounds(samples)
	m := grading.Model{Measures: names, Aspects: map[grading.Aspect]grading.AspectPart{}, Grams: map[string][5]float64{}}
	var parts [4]grading.AspectPart
	var votes [4][]float64
	var group sync.WaitGroup
	for i, a := range grading.Aspects {
		group.Go(func() { parts[i], votes[i] = r.fit(i, signsOf(names, a, signs)) })
	}
	group.Wait()
	for i, a := range grading.Aspects {
		m.Aspects[a] = parts[i]
	}
	for g, name := range r.ballot.names {
		m.Grams[name] = [5]float64{round4(r.ballot.rarity[g]), round4(votes[0][g]), round4(votes[1][g]), round4(votes[2][g]), round4(votes[3][g])}
	}
	for _, s := range samples {
		if !slices.Contains(m.Trained, s.File) {
			m.Trained = append(m.Trained, s.File)
		}
	}
	return m
}

func signsOf(names []string, a grading.Aspect, sign func(grading.Aspect, string) int) []int {
	out := make([]int, len(names))
	for i, n := range names {
		out[i] = sign(a, n)
	}
	return out
}

// rounds holds what all aspects share: in five rounds a fifth of the situations stays out,
// and the last round takes everything.
type rounds struct {
	samples []Sample
	ballot  *ballot
	in, out [innerFolds + 1][]int
	factors [innerFolds + 1][][]float64
}

const innerFolds = 5

func newRounds(samples []Sample) *rounds {
	r := &rounds{samples: samples, ballot: newBallot(samples)}
	kernel := r.ballot.kernel()
	var group sync.WaitGroup
	for k := range r.in {
		r.in[k], r.out[k] = Part(samples, k, innerFolds)
		group.Go(func() { r.factors[k] = factor(kernel, r.in[k]) })
	}
	group.Wait()
	return r
}

// fit fits tables and votes to all samples, and the curve to sums of samples that had no
// part in the fit.
func (r *rounds) fit(aspect int, sign []int) (grading.AspectPart, []float64) {
	sums := make([]float64, len(r.samples))
	rated := make([]float64, len(r.samples))
	for i := range r.samples {
		rated[i] = r.samples[i].Rated.Of(grading.Aspects[aspect])
	}
	var f fitted
	for k := range r.in {
		f = r.round(k, rated, aspect, sign)
		for _, i := range r.out[k] {
			sums[i] = f.sum(r.samples[i], aspect, r.ballot, i)
		}
	}
	return grading.AspectPart{Base: round4(f.base), Tables: f.tables, Curve: curve(sums, rated)}, f.votes
}

// fitted is one aspect before its curve.
type fitted struct {
	base   float64
	tables []grading.Table
	votes  []float64
}

func (r *rounds) round(k int, rated []float64, aspect int, sign []int) fitted {
	in := r.in[k]
	target := halfRanks(pick(rated, in))
	mean := 0.0
	for _, t := range target {
		mean += t / float64(len(target))
	}
	rest := make([]float64, len(in))
	chosen := make([]Sample, len(in))
	for k, i := range in {
		chosen[k] = r.samples[i]
		// the tables count for tableShare of the sum, the rules' share for all of itself
		rest[k] = target[k] - mean - grading.RuleShare/tableShare*r.samples[i].Vector.Rubric[aspect]
	}
	alpha := make([]float64, len(r.samples))
	for n, v := range substitute(r.factors[k], centred(target, mean)) {
		alpha[in[n]] = v
	}
	f := fitted{base: mean, votes: r.ballot.weights(alpha)}
	for g := range f.votes {
		f.votes[g] *= voteShare
	}
	shift(rest)
	f.tables = scaled(newBoost(chosen, rest, sign, uint64(aspect)+1).tables())
	f.base += f.lean(r.samples, in, target, aspect, r.ballot)
	return f
}

// lean is what is missing on average: the base takes it.
func (f fitted) lean(samples []Sample, in []int, target []float64, aspect int, b *ballot) float64 {
	off := 0.0
	for k, i := range in {
		off += (target[k] - f.sum(samples[i], aspect, b, i)) / float64(len(in))
	}
	return off
}

func (f fitted) sum(s Sample, aspect int, b *ballot, row int) float64 {
	sum := f.base + grading.RuleShare*s.Vector.Rubric[aspect]
	for i := range f.tables {
		sum += f.tables[i].Of(s.Vector.Measures)
	}
	vote := 0.0
	for _, c := range b.rows[row] {
		vote += c.value * f.votes[c.gram]
	}
	return sum + max(-grading.MaxVote, min(grading.MaxVote, vote))
}

func pick(v []float64, at []int) []float64 {
	out := make([]float64, len(at))
	for k, i := range at {
		out[k] = v[i]
	}
	return out
}

func centred(v []float64, mean float64) []float64 {
	out := make([]float64, len(v))
	for i := range v {
		out[i] = v[i] - mean
	}
	return out
}

// shift makes the mean zero.
func shift(v []float64) {
	mean := 0.0
	for _, x := range v {
		mean += x / float64(len(v))
	}
	for i := range v {
		v[i] -= mean
	}
}

func scaled(tables []grading.Table) []grading.Table {
	for i := range tables {
		for k := range tables[i].V {
			tables[i].V[k] = round4(tables[i].V[k] * tableShare)
		}
	}
	return tables
}

func round4(v float64) float64 { return math.Round(v*1e4) / 1e4 }

// Signs says which way a measure may move an aspect: evidence against never helps any
// aspect, evidence for never harms its own, and facts told never harm clarity and closing.
func Signs(points map[string]float64) func(a grading.Aspect, measure string) int {
	return func(a grading.Aspect, measure string) int {
		rule, isRule := strings.CutPrefix(measure, "rule.")
		switch {
		case isRule && points[rule] < 0:
			return -1
		case isRule && strings.Contains(rule, "/"+string(a)+"/"):
			return 1
		case strings.HasPrefix(measure, "rules."+string(a)), strings.HasPrefix(measure, "rules.") && strings.HasSuffix(measure, "_minus"):
			return 1
		case strings.HasSuffix(measure, ".numbers_strange"), measure == "whose.hostile", measure == "case.turned", strings.HasPrefix(measure, "tone."):
			return -1
		case foreign(a, measure):
			return aside
		case (strings.HasPrefix(measure, "facts.") || strings.HasPrefix(measure, "told.")) && (a == grading.Clarity || a == grading.Closing):
			return 1
		}
		return 0
	}
}

// aside is the sign of a measure that an aspect does not look at.
const aside = 2

// foreign tells the measures of the case that another aspect looks at: clarity asks what was
// told, the others what was told in own words.
func foreign(a grading.Aspect, measure string) bool {
	if a == grading.Clarity {
		return strings.HasPrefix(measure, "facts.")
	}
	return strings.HasPrefix(measure, "told.")
}
