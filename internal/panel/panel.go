package panel

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"coolhead/grading"
	"coolhead/internal/batch"
)

// Sample is a rated reply and, once graded, what the program says of it.
type Sample struct {
	// Situation groups the replies that answer the same message in the same case.
	Situation string
	Rated     grading.Scores
	Shown     grading.Scores
}

// Read grades the replies of one panel file. An error names the line.
func Read(g *grading.Grader, in io.Reader) ([]Sample, error) {
	var out []Sample
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, batch.MaxLine)
	for n := 1; lines.Scan(); n++ {
		s, err := sample(g, lines.Bytes(), n)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, s)
	}
	return out, lines.Err()
}

// sample reads one line: an entry of package batch with its situation and its ratings.
func sample(g *grading.Grader, text []byte, n int) (Sample, error) {
	entry, err := batch.Read(text, n)
	if err != nil {
		return Sample{}, err
	}
	var label struct {
		Situation string          `json:"situation"`
		Rated     *grading.Scores `json:"rated"`
	}
	if err := json.Unmarshal(text, &label); err != nil {
		return Sample{}, err
	}
	if label.Rated == nil {
		return Sample{}, errors.New("rated is missing")
	}
	c, err := g.Case(entry.Brief())
	if err != nil {
		return Sample{}, err
	}
	shown := c.At(entry.Moment()).Grade(*entry.Reply).Scores
	return Sample{Situation: label.Situation, Rated: *label.Rated, Shown: shown}, nil
}
