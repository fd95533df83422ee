package grading

import (
	"fmt"
	"math"
)

// Signal is something that a single sentence gives away, whatever the rest of the reply says.
type Signal string

// The signals.
const (
	// Hostile is a sentence that sneers, blames, insults or brushes off.
	Hostile Signal = "hostile"
	// Unbounded is a promise without bounds, or one that nobody can keep.
	Unbounded Signal = "unbounded"
)

// signals is how many there are.
const signals = 2

// Places of the signals.
const (
	atHostile = iota
	atUnbounded
)

// Signals lists the signals in the order in which a Hearing keeps their numbers.
var Signals = [signals]Signal{Hostile, Unbounded}

// Hearing holds what has been learned about single sentences: for every signal the log-odds
// that a sentence gives it away, as a sum over what it is heard from.
type Hearing struct {
	Bias [signals]float64 `json:"bias"`
	// Limit is the sum from which on a sentence counts as one that gives the signal.
	Limit [signals]float64 `json:"limit"`
	// Grams holds the weights for each signal.
	Grams HeardIn `json:"grams"`
}

// Pull is how much a sentence loses of each signal if the case or the customer have used all
// of its content words: a jibe is seldom about the matter, and a promise about it is bounded.
var Pull = [signals]float64{2.0, 0.5}

// Sums returns the log-odds of all signals for a sentence.
func (h *Hearing) Sums(s Heard) (out [signals]float64) {
	grams := s.Grams
	for _, g := range grams {
		for k, v := range h.Grams[g] {
			out[k] += v
		}
	}
	for k := range out {
		out[k] = h.Bias[k] + out[k]*GramScale(len(grams)) - Pull[k]*s.Known
	}
	return out
}

// GramScale shrinks a sum over n grams, so that long sentences do not shout: 1/√(n+1).
func GramScale(n int) float64 { return 1 / math.Sqrt(float64(n+1)) }

// hearing is a Hearing made ready.
type hearing struct {
	bias, limit [signals]float64
	at          *gramTable
	weights     [][signals]float32
	rules       [][signals]float32 // by rule
}

func (l *language) ready(f *Hearing) *hearing {
	if f == nil {
		return nil
	}
	h := &hearing{bias: f.Bias, limit: f.Limit, at: newGramTable(len(f.Grams)), rules: make([][signals]float32, len(l.rules))}
	for g, v := range f.Grams {
		h.at.add(l.vocabulary.key(g), int32(len(h.weights)))
		h.weights = append(h.weights, narrow(v))
	}
	for i, r := range l.rules {
		h.rules[i] = narrow(f.Grams[r.gram])
	}
	return h
}

func narrow(v [signals]float64) (out [signals]float32) {
	for k := range v {
		out[k] = float32(v[k])
	}
	return out
}

// hear sums all signals up for every sentence.
func (w *work) hear(h *hearing) {
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		var sum [signals]float64
		n := 0
		add := func(v *[signals]float32) {
			for k := range sum {
				sum[k] += float64(v[k])
			}
		}
		eachRun(w.numbers(w.heardIn(s)), 1, longestHeard, func(run []int32) {
			n++
			if k, ok := h.at.find(gramKey(run)); ok {
				add(&h.weights[k])
			}
		})
		w.eachAgainst(int32(i), func(r *rule) {
			n++
			add(&h.rules[r.index])
		})
		known := w.knownShare(s)
		for k := range sum {
			s.signal[k] = float32(h.bias[k] + float64(sum[k]*GramScale(n)) - float64(Pull[k]*known))
		}
	}
}

// leastHeard is the shortest sentence, in words, that gives a signal by itself: "Are you sure?"
// may be anything.
const leastHeard = 4

// gives tells whether a sentence gives a signal. A very short one needs a rule against it.
func (w *work) gives(s *sentence, k int) bool {
	h := w.j.lang.hearing
	if h == nil || float64(s.signal[k]) <= h.limit[k] {
		return false
	}
	return s.last-s.first >= leastHeard || w.accused(s)
}

// accused tells whether a rule speaks against a sentence.
func (w *work) accused(s *sentence) (found bool) {
	if s.first < s.last {
		w.eachAgainst(w.reply.words[s.first].sentence, func(*rule) { found = true })
	}
	return found
}

// worst is the strongest sum of a signal among the sentences of some origins, at least least.
func (w *work) worst(k int, least float64, counts func(*sentence) bool) float64 {
	for i := range w.reply.sentences {
		if s := &w.reply.sentences[i]; counts(s) {
			least = max(least, float64(s.signal[k]))
		}
	}
	return least
}

func checkSignal(r *rule) error {
	for i, s := range Signals {
		if string(s) == r.Signal {
			r.signal = i
			return nil
		}
	}
	return fmt.Errorf("signal %q: write one of %v", r.Signal, Signals)
}

// findSignal reports the sentences that give a signal and in which no rule has found words
// for it: what was learned from examples cannot point at a word, only at the sentence.
func findSignal(r *rule, w *work) {
	for i := range w.reply.sentences {
		s := &w.reply.sentences[i]
		if s.first == s.last || !w.gives(s, r.signal) || w.named(int32(i), r.aspect) {
			continue
		}
		if r.signal == atUnbounded && w.founded(hit{first: s.first, last: s.last - 1}) {
			continue
		}
		w.add(r, s.first, s.last-1)
	}
}

// named tells whether a rule of an aspect has found words against a sentence.
func (w *work) named(sentence int32, a Aspect) bool {
	found := false
	w.eachAgainst(sentence, func(r *rule) { found = found || r.aspect == a })
	return found
}
