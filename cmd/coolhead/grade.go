package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"coolhead/grading"
	"coolhead/internal/batch"
)

const gradeHelp = `Reads one JSON object a line and writes one a line, in the same order.

In:  id, lang, channel (chat|email|phone|social|letter|internal), stage
     (opening|middle|closing), company, facts [string], history [{who, text}],
     customer, reply. Only reply is required; other fields are ignored.
Out: id, calm, clarity, empathy, closing, overall (numbers from 0 to 100),
     findings [{rule, aspect, points, start, end, quote, why, better}], unsure.
     start and end are byte offsets into the reply as UTF-8.

A line that cannot be graded is reported on standard error as
{"line": 3, "error": "..."}, the others are graded, and the exit code is 1.
Blank lines are skipped. A line may have 8 MB.

With --explain it writes for each line its id and how each score comes about, as a
sum to read: where it starts, what every finding adds or takes, and the words.`

func gradeCommand() command {
	return command{name: "grade", summary: "grade replies from a file or standard input, as JSON Lines", run: grade}
}

func grade(ctx context.Context, env Env, args []string) error {
	set := newFlags(env, "grade", "[FILE]", gradeHelp)
	sums := set.Bool("explain", false, "write the arithmetic of every score instead of JSON")
	files, err := operands(set, args)
	if err != nil {
		return err
	}
	if len(files) > 1 {
		return misuse(set, "one file at most")
	}
	in, err := source(env, files)
	if err != nil {
		return err
	}
	defer in.Close()
	g, err := grading.Load()
	if err != nil {
		return err
	}
	run := batch.Run
	if *sums {
		run = batch.Explain
	}
	bad, err := run(ctx, g, in, env.Out, env.Err)
	if err == nil && bad > 0 {
		return fmt.Errorf("%d of the lines could not be graded", bad)
	}
	return err
}

// source opens the named file; no name, "" and "-" mean standard input.
func source(env Env, files []string) (io.ReadCloser, error) {
	if len(files) == 0 || files[0] == "" || files[0] == "-" {
		return io.NopCloser(env.In), nil
	}
	f, err := os.Open(files[0])
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %s", files[0])
	}
	return f, err
}
