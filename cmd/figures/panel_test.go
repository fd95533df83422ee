package main

import (
	"testing"

	"coolhead/grading"
	"coolhead/internal/training"
)

func TestAWayTakesTheRepliesOfItsFilesOnly(t *testing.T) {
	var samples []training.Sample
	var shown []grading.Scores
	for i, file := range []string{"b", "b", "h", "h"} {
		v := float64(20 * i)
		samples = append(samples, training.Sample{File: file, Situation: file, Rated: grading.Scores{Calm: v}})
		shown = append(shown, grading.Scores{Calm: v})
	}
	shown[3].Calm = 10 // wrong, but of another file
	w := way("b alone", false, samples, shown, []string{"b"})
	if w.Replies != 2 || w.Figures[grading.Calm].Spearman != 1 || w.Figures[grading.Calm].Pairs != 1 {
		t.Errorf("got %+v", w)
	}
	if w := way("all", false, samples, shown, nil); w.Replies != 4 || w.Figures[grading.Calm].Ordered != 0.5 {
		t.Errorf("got %+v", w)
	}
}
