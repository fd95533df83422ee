// Command train fits the learned layer of the grader to the rated replies and measures it
// on replies it has not seen. It is run by the tasks train and accuracy.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"coolhead/grading"
	"coolhead/internal/panel"
	"coolhead/internal/training"
)

func main() {
	files := flag.String("files", "grading/testdata/panel/panel-en-*.jsonl", "rated replies")
	said := flag.String("sentences", "grading/testdata/sentences/*.jsonl", "labelled sentences")
	out := flag.String("out", "", "write the learned layer to this file")
	cross := flag.String("cross", "", "measure with whole `situations` or `files` left out, or both")
	flag.Parse()
	if err := run(*files, *said, *out, *cross); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(files, said, out, cross string) error {
	g, err := grading.LoadRules()
	if err != nil {
		return err
	}
	names, err := filepath.Glob(files)
	if err != nil || len(names) == 0 {
		return fmt.Errorf("no rated replies at %s", files)
	}
	samples, err := training.Read(g, names)
	if err != nil {
		return err
	}
	sentences, err := filepath.Glob(said)
	if err != nil {
		return err
	}
	utterances, err := training.ReadUtterances(g, "en", sentences)
	if err != nil {
		return err
	}
	t := training.Trainer{Grader: g, Lang: "en", Utterances: utterances}
	if out != "" {
		if err := write(t, samples, out); err != nil {
			return err
		}
	}
	if cross != "" {
		return measure(t, samples, cross)
	}
	return nil
}

func write(t training.Trainer, samples []training.Sample, out string) error {
	_, m, err := t.Fit(samples)
	if err != nil {
		return err
	}
	var data bytes.Buffer
	enc := json.NewEncoder(&data)
	enc.SetEscapeHTML(false) // masks read better as they are
	if err := enc.Encode(m); err != nil {
		return err
	}
	fmt.Printf("%d replies, %d masked words, %d bytes to %s\n", len(samples), len(m.Grams), data.Len(), out)
	return os.WriteFile(out, data.Bytes(), 0o644)
}

func measure(t training.Trainer, samples []training.Sample, cross string) error {
	for _, way := range []struct {
		key, name string
		fit       func([]training.Sample) ([]grading.Scores, error)
	}{{"situations", "Whole situations left out", t.Situations}, {"files", "Whole files left out", t.Files}} {
		if cross != way.key && cross != "both" {
			continue
		}
		shown, err := way.fit(samples)
		if err != nil {
			return err
		}
		if err := tell(way.name, samples, shown); err != nil {
			return err
		}
	}
	return nil
}

// tell prints the figures of all files, then of each.
func tell(way string, samples []training.Sample, shown []grading.Scores) error {
	if err := panel.Print(os.Stdout, way, compared(samples, shown)); err != nil {
		return err
	}
	given := func(s training.Sample) bool { return s.File < "panel-en-h" }
	if err := tellSome(way+": the five files first given", samples, shown, given); err != nil {
		return err
	}
	var files []string
	for _, s := range samples {
		if !slices.Contains(files, s.File) {
			files = append(files, s.File)
		}
	}
	for _, f := range files {
		if err := tellSome(way+": "+f, samples, shown, func(s training.Sample) bool { return s.File == f }); err != nil {
			return err
		}
	}
	return nil
}

func tellSome(title string, samples []training.Sample, shown []grading.Scores, want func(training.Sample) bool) error {
	var in []training.Sample
	var got []grading.Scores
	for i, s := range samples {
		if want(s) {
			in, got = append(in, s), append(got, shown[i])
		}
	}
	return panel.Print(os.Stdout, title, compared(in, got))
}

func compared(samples []training.Sample, shown []grading.Scores) []panel.Sample {
	out := make([]panel.Sample, len(samples))
	for i, s := range samples {
		out[i] = panel.Sample{Situation: s.Situation, Rated: s.Rated, Shown: shown[i]}
	}
	return out
}
