package training

import (
	"slices"

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
}

// Fit trains on some of the samples and returns a grader that uses the result.
func (t Trainer) Fit(samples []Sample) (*grading.Grader, grading.Model, error) {
	m := Fit(t.Grader.MeasureNames(t.Lang), Signs(t.Grader.RulePoints(t.Lang)), samples)
	g, err := t.Grader.WithModel(t.Lang, m)
	return g, m, err
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
