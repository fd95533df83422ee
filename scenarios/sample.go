package scenarios

import "slices"

// Sample is what must and what must not count as a fact, an offer, a forbidden move or the question
// for a need; the check grades each sentence.
type Sample struct {
	// Of is the id it is about.
	Of string `yaml:"of"`
	// Must are replies that have to count as it.
	Must []string `yaml:"must"`
	// MustNot are replies that come near and must not count.
	MustNot []string `yaml:"must_not"`
}

func (s *Scenario) validateSamples(p *placed) {
	known := slices.Concat(s.names("delivered"), s.names("offered"), s.names("now_forbidden"), s.names("asked"))
	for i, sample := range s.Samples {
		if !slices.Contains(known, sample.Of) {
			p.at([]any{"samples", i, "of"}, "no fact, offer, forbidden move or need has the id %q%s", sample.Of, suggest(sample.Of, known))
		}
		if len(sample.Must)+len(sample.MustNot) == 0 {
			p.at([]any{"samples", i}, "the sample of %q is empty; write replies under must or must_not", sample.Of)
		}
		for name, texts := range map[string][]string{"must": sample.Must, "must_not": sample.MustNot} {
			for j, text := range texts {
				p.required(text, "samples", i, name, j)
			}
		}
	}
}
