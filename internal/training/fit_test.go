package training_test

import (
	"math"
	"path/filepath"
	"sync"
	"testing"

	"coolhead/grading"
	"coolhead/internal/panel"
	"coolhead/internal/training"
)

const panelDir = "../../grading/testdata/panel/"

// learnt is a grader trained on two files, and the samples of a third, which share no
// situation with them.
var learnt = sync.OnceValues(func() (*grading.Grader, error) {
	g, err := grading.LoadRules()
	if err != nil {
		return nil, err
	}
	samples, err := training.Read(g, []string{panelDir + "panel-en-d.jsonl", panelDir + "panel-en-e.jsonl"})
	if err != nil {
		return nil, err
	}
	g, _, err = training.Trainer{Grader: g, Lang: "en"}.Fit(samples)
	return g, err
})

func unseen(t *testing.T) (*grading.Grader, []training.Sample) {
	t.Helper()
	g, err := learnt()
	if err != nil {
		t.Fatal(err)
	}
	samples, err := training.Read(g, []string{filepath.Join(panelDir, "panel-en-b.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	return g, samples
}

// TestTrainingBeatsTheRulesOnRepliesItHasNotSeen compares both orders with the ratings'.
func TestTrainingBeatsTheRulesOnRepliesItHasNotSeen(t *testing.T) {
	g, samples := unseen(t)
	rules, err := grading.LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range grading.Aspects {
		with, without := order(t, g, samples, a), order(t, rules, samples, a)
		t.Logf("%s: pairs in order %.3f, by the rules alone %.3f", a, with, without)
		if with < 0.8 || with <= without {
			t.Errorf("%s: %.3f of the pairs are in order, by the rules alone %.3f", a, with, without)
		}
	}
}

func order(t *testing.T, g *grading.Grader, samples []training.Sample, a grading.Aspect) float64 {
	t.Helper()
	var list []panel.Sample
	for _, s := range samples {
		shown, err := s.Shown(g)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, panel.Sample{Situation: s.Situation, Rated: s.Rated, Shown: shown})
	}
	return panel.Measure(list, a).Ordered
}

// TestTheLearnedArithmeticAddsUp holds that what is explained is what was done.
func TestTheLearnedArithmeticAddsUp(t *testing.T) {
	g, samples := unseen(t)
	for _, s := range samples {
		j, reply, err := s.Judge(g)
		if err != nil {
			t.Fatal(err)
		}
		sums, scores := map[grading.Aspect]float64{}, j.Grade(reply).Scores
		steps := j.Explain(reply)
		for i, step := range steps {
			if i+1 < len(steps) && steps[i+1].Aspect == step.Aspect {
				sums[step.Aspect] += step.Points
			}
		}
		for _, a := range grading.Aspects {
			if math.Abs(sums[a]-scores.Of(a)) > 1e-6 {
				t.Fatalf("%s: the steps of %s add up to %v, the score is %v", s.Situation, a, sums[a], scores.Of(a))
			}
		}
	}
}

// TestEvidenceNeverPointsTheWrongWay holds the signs that training has to keep.
func TestEvidenceNeverPointsTheWrongWay(t *testing.T) {
	g, samples := unseen(t)
	for _, s := range samples {
		j, reply, err := s.Judge(g)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range j.Grade(reply).Findings {
			if card, err := g.Card(f.Rule); err != nil || f.Points*card.Points < 0 {
				t.Errorf("%s: %s is worth %v (%v)", s.Situation, f.Rule, f.Points, err)
			}
		}
	}
}
