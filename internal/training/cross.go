package training

import (
	"slices"
	"sync"

	"coolhead/grading"
)

// Folds is in how many rounds Cross leaves situations out.
const Folds = 14 // fewer would train on less than there is

// Part parts samples by situation: a situation is left out whole, with all its replies.
func Part(samples []Sample, fold, folds int) (in, out []int) {
	var situations []string
	for i, s := range samples {
		k := slices.Index(situations, s.Situation)
		if k < 0 {
			k = len(situations)
			situations = append(situations, s.Situation)
		}
		if k%folds == fold {
			out = append(out, i)
		} else {
			in = append(in, i)
		}
	}
	return in, out
}

// byFile parts samples by file; situations of the file left out are left out everywhere.
func byFile(samples []Sample, file string) (in, out []int) {
	gone := map[string]bool{}
	for _, s := range samples {
		if s.File == file {
			gone[s.Situation] = true
		}
	}
	for i, s := range samples {
		switch {
		case s.File == file:
			out = append(out, i)
		case !gone[s.Situation]:
			in = append(in, i)
		}
	}
	return in, out
}

// Trainer fits graders for cross-validation.
type Trainer struct {
	Grader *grading.Grader
	Lang   string
	// Utterances are labelled sentences, apart from those of the samples.
	Utterances []Utterance
}

// Fit trains on some of the samples and returns a grader that uses the result.
func (t Trainer) Fit(samples []Sample) (*grading.Grader, grading.Model, error) {
	samples, h, err := t.listen(samples)
	if err != nil {
		return nil, grading.Model{}, err
	}
	m := Fit(t.Grader.MeasureNames(t.Lang), Signs(t.Grader.RulePoints(t.Lang)), samples)
	m.Hearing = &h
	g, err := t.Grader.WithModel(t.Lang, m)
	return g, m, err
}

// listen fits the hearing and measures every sample by a hearing that was fitted without its
// situation: sentences that it was fitted to would seem more harmless than they are.
func (t Trainer) listen(samples []Sample) ([]Sample, grading.Hearing, error) {
	out := slices.Clone(samples)
	var folds [innerFolds]grading.Hearing
	var sums [signals][]float64
	var group sync.WaitGroup
	for fold := range folds {
		group.Go(func() {
			in, _ := Part(samples, fold, innerFolds)
			folds[fold] = fitHearing(t.heard(samples, in))
		})
	}
	group.Wait()
	for fold := range folds {
		_, away := Part(samples, fold, innerFolds)
		for _, u := range t.heard(samples, away)[len(t.Utterances):] {
			s := folds[fold].Sums(u.heard)
			for k := range sums {
				if u.gives[k] == no {
					sums[k] = append(sums[k], s[k])
				}
			}
		}
	}
	var limits [signals]float64
	for k := range limits {
		limits[k] = limit(sums[k], falseAlarms[k])
	}
	for fold := range folds {
		folds[fold].Limit = limits
		_, away := Part(samples, fold, innerFolds)
		if err := t.measure(out, away, &folds[fold]); err != nil {
			return nil, grading.Hearing{}, err
		}
	}
	all, _ := Part(samples, -1, innerFolds)
	h := fitHearing(t.heard(samples, all))
	h.Limit = limits
	return out, h, nil
}

// measure takes some samples as a grader with a hearing, and nothing else learned, sees them.
func (t Trainer) measure(samples []Sample, at []int, h *grading.Hearing) error {
	g, err := t.Grader.WithModel(t.Lang, grading.Model{Hearing: h})
	if err != nil {
		return err
	}
	for _, i := range at {
		if err := samples[i].measure(g); err != nil {
			return err
		}
	}
	return nil
}

// heard lists the labelled sentences, then those of some samples.
func (t Trainer) heard(samples []Sample, at []int) []Utterance {
	out := slices.Clone(t.Utterances)
	for _, i := range at {
		out = append(out, samples[i].utterances()...)
	}
	return out
}

// Situations returns a score for every sample by a grader that has not seen its situation.
func (t Trainer) Situations(samples []Sample) ([]grading.Scores, error) {
	shown := make([]grading.Scores, len(samples))
	for fold := range Folds {
		in, out := Part(samples, fold, Folds)
		if err := t.leaveOut(samples, in, out, shown); err != nil {
			return nil, err
		}
	}
	return shown, nil
}

// Files does the same with whole files, and all situations in them, left out.
func (t Trainer) Files(samples []Sample) ([]grading.Scores, error) {
	shown := make([]grading.Scores, len(samples))
	for i, s := range samples {
		if i > 0 && samples[i-1].File == s.File {
			continue
		}
		in, out := byFile(samples, s.File)
		if err := t.leaveOut(samples, in, out, shown); err != nil {
			return nil, err
		}
	}
	return shown, nil
}

func (t Trainer) leaveOut(samples []Sample, in, out []int, shown []grading.Scores) error {
	train := make([]Sample, len(in))
	for k, i := range in {
		train[k] = samples[i]
	}
	g, _, err := t.Fit(train)
	if err != nil {
		return err
	}
	for _, i := range out {
		if shown[i], err = samples[i].Shown(g); err != nil {
			return err
		}
	}
	return nil
}
