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
	b := newBallot(samples)
	kernel := b.kernel()
	m := grading.Model{Measures: names, Aspects: map[grading.Aspect]grading.AspectPart{}, Grams: map[string][5]float64{}}
	var parts [4]grading.AspectPart
	var votes [4][]float64
	var group sync.WaitGroup
	for i, a := range grading.Aspects {
		group.Go(func() { parts[i], votes[i] = fitAspect(samples, i, signsOf(names, a, signs), b, kernel) })
	}
	group.Wait()
	for i, a := range grading.Aspects {
		m.Aspects[a] = parts[i]
	}
	for g, name := range b.names {
		m.Grams[name] = [5]float64{round4(b.rarity[g]), round4(votes[0][g]), round4(votes[1][g]), round4(votes[2][g]), round4(votes[3][g])}
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

// fitAspect fits tables and votes to all samples, and the curve to sums of samples that
// had no part in the fit: in five rounds a fifth of the situations stays out.
func fitAspect(samples []Sample, aspect int, sign []int, b *ballot, kernel [][]float64) (grading.AspectPart, []float64) {
	all := make([]int, len(samples))
	for i := range all {
		all[i] = i
	}
	sums := make([]float64, len(samples))
	rated := make([]float64, len(samples))
	for i := range samples {
		rated[i] = samples[i].Rated.Of(grading.Aspects[aspect])
	}
	for fold := range innerFolds {
		in, out := Part(samples, fold, innerFolds)
		f := fit(samples, in, rated, aspect, sign, b, kernel)
		for _, i := range out {
			sums[i] = f.sum(samples[i], aspect, b, i)
		}
	}
	f := fit(samples, all, rated, aspect, sign, b, kernel)
	return grading.AspectPart{Base: round4(f.base), Tables: f.tables, Curve: curve(sums, rated)}, f.votes
}

const innerFolds = 5

// fitted is one aspect before its curve.
type fitted struct {
	base   float64
	tables []grading.Table
	votes  []float64
}

func fit(samples []Sample, in []int, rated []float64, aspect int, sign []int, b *ballot, kernel [][]float64) fitted {
	target := halfRanks(pick(rated, in))
	mean := 0.0
	for _, t := range target {
		mean += t / float64(len(target))
	}
	rest := make([]float64, len(in))
	chosen := make([]Sample, len(in))
	for k, i := range in {
		chosen[k] = samples[i]
		// the tables count for tableShare of the sum, the rules' share for all of itself
		rest[k] = target[k] - mean - grading.RuleShare/tableShare*samples[i].Vector.Rubric[aspect]
	}
	alpha := make([]float64, len(samples))
	for k, v := range solve(kernel, in, centred(target, mean)) {
		alpha[in[k]] = v
	}
	f := fitted{base: mean, votes: b.weights(alpha)}
	for g := range f.votes {
		f.votes[g] *= voteShare
	}
	shift(rest)
	f.tables = scaled(newBoost(chosen, rest, sign, uint64(aspect)+1).tables())
	f.base += f.lean(samples, in, target, aspect, b)
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
	for _, g := range keys(b.rows[row]) {
		vote += b.rows[row][g] * f.votes[g]
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
		case strings.HasSuffix(measure, ".numbers_strange"), measure == "whose.hostile", strings.HasPrefix(measure, "tone."):
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
