package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"coolhead/grading"
	"coolhead/internal/panel"
)

const accuracyHelp = `Grades the replies of panel files (lines of "coolhead grade" with situation and
rated {calm, clarity, empathy, closing}) and shows how well the scores follow the ratings:
rank correlation, the share of pairs within a situation in the right order (pairs rated
15 or more apart), the mean error in points, and how many bad replies are shown as
passable and good ones as poor.`

func accuracyCommand() command {
	return command{name: "accuracy", summary: "compare the grader with rated replies", run: accuracy}
}

func accuracy(_ context.Context, env Env, args []string) error {
	set := newFlags(env, "accuracy", "FILE...", accuracyHelp)
	files, err := operands(set, args)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return misuse(set, "which panel files?")
	}
	g, err := grading.Load()
	if err != nil {
		return err
	}
	var all []panel.Sample
	for _, name := range files {
		samples, err := readPanel(g, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := panel.Print(env.Out, filepath.Base(name), samples); err != nil {
			return err
		}
		fmt.Fprintln(env.Out)
		all = append(all, samples...)
	}
	if err := panel.Print(env.Out, "together", all); err != nil {
		return err
	}
	_, err = fmt.Fprintln(env.Out, "\nThe ratings are by language models in three roles: a consistent yardstick, not human judgement.")
	return err
}

func readPanel(g *grading.Grader, name string) ([]panel.Sample, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return panel.Read(g, f)
}
