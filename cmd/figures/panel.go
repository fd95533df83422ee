package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"coolhead/grading"
	"coolhead/internal/accuracy"
	"coolhead/internal/panel"
	"coolhead/internal/training"
)

// first are the files that the bars were set for; the others were written later.
var first = []string{"panel-en-b.jsonl", "panel-en-c.jsonl", "panel-en-d.jsonl", "panel-en-e.jsonl", "panel-en-g.jsonl"}

// panel fits and measures with situations and with files left out, and keeps the part.
func (o order) panel() error {
	t, samples, err := o.trainer()
	if err != nil {
		return err
	}
	part := accuracy.Panel{Rules: t.Grader.Version(), Replies: len(samples)}
	situations := map[string]bool{}
	for _, s := range samples {
		situations[s.Situation] = true
		if !slices.Contains(part.Files, s.File) {
			part.Files = append(part.Files, s.File)
		}
	}
	part.Situations = len(situations)
	bySituation, err := t.Situations(samples)
	if err != nil {
		return err
	}
	byFile, err := t.Files(samples)
	if err != nil {
		return err
	}
	part.Ways = []accuracy.Way{
		way("Whole situations left out", false, samples, bySituation, nil),
		way("Whole files left out", true, samples, byFile, nil),
		way("Whole situations left out, the five files b, c, d, e and g alone", false, samples, bySituation, first),
		way("Whole files left out, the five files b, c, d, e and g alone", true, samples, byFile, first),
	}
	return accuracy.Keep(o.parts, accuracy.PanelPart, part)
}

// trainer reads what the learned layer is fitted to.
func (o order) trainer() (training.Trainer, []training.Sample, error) {
	t := training.Trainer{Lang: "en"}
	var err error
	if t.Grader, err = grading.LoadRules(); err != nil {
		return t, nil, err
	}
	names, err := filepath.Glob(o.files)
	if err != nil || len(names) == 0 {
		return t, nil, fmt.Errorf("no rated replies at %s", o.files)
	}
	samples, err := training.Read(t.Grader, names)
	if err != nil {
		return t, nil, err
	}
	sentences, err := filepath.Glob(o.sentences)
	if err != nil {
		return t, nil, err
	}
	t.Utterances, err = training.ReadUtterances(t.Grader, "en", sentences)
	return t, samples, err
}

// way measures the replies of some files, all files if none is named.
func way(name string, unseen bool, samples []training.Sample, shown []grading.Scores, files []string) accuracy.Way {
	var compared []panel.Sample
	for i, s := range samples {
		if files == nil || slices.Contains(files, s.File) {
			compared = append(compared, panel.Sample{Situation: s.Situation, Rated: s.Rated, Shown: shown[i]})
		}
	}
	return accuracy.Way{Name: name, Unseen: unseen, Replies: len(compared),
		Figures: panel.ByAspect(compared), Together: panel.Together(compared)}
}
