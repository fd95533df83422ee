// Package training fits the learned layer of the grader to rated replies and measures,
// on replies it has not seen, how well the result follows the ratings.
//
// It runs on a developer's machine (task train, task accuracy) and is no part of the program.
package training

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"coolhead/grading"
	"coolhead/internal/batch"
)

// Sample is one rated reply with what the learned layer sees of it.
type Sample struct {
	File      string
	Situation string
	Rated     grading.Scores
	Vector    grading.Vector

	entry     batch.Entry
	sentences []grading.Heard
}

// Read reads the rated files and measures every reply. An error names file and line.
func Read(g *grading.Grader, files []string) ([]Sample, error) {
	var out []Sample
	for _, file := range files {
		samples, err := readFile(g, file)
		if err != nil {
			return nil, err
		}
		out = append(out, samples...)
	}
	return out, nil
}

func readFile(g *grading.Grader, file string) ([]Sample, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, batch.MaxLine)
	var out []Sample
	for n := 1; lines.Scan(); n++ {
		s, err := read(g, lines.Bytes(), n)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		s.File = filepath.Base(file)
		out = append(out, s)
	}
	return out, lines.Err()
}

func read(g *grading.Grader, line []byte, n int) (Sample, error) {
	var s Sample
	var err error
	if s.entry, err = batch.Read(line, n); err != nil {
		return s, err
	}
	var label struct {
		Situation string         `json:"situation"`
		Rated     grading.Scores `json:"rated"`
	}
	if err := json.Unmarshal(line, &label); err != nil {
		return s, err
	}
	s.Situation, s.Rated = label.Situation, label.Rated
	j, reply, err := s.Judge(g)
	if err != nil {
		return s, err
	}
	s.sentences = j.Sentences(reply)
	return s, nil
}

// measure takes the sample's reply as a grader sees it.
func (s *Sample) measure(g *grading.Grader) error {
	j, reply, err := s.Judge(g)
	if err != nil {
		return err
	}
	s.Vector = j.Vector(reply)
	return nil
}

// Judge returns what grades the sample's reply, and the reply.
func (s Sample) Judge(g *grading.Grader) (*grading.Judge, string, error) {
	c, err := g.Case(s.entry.Brief())
	if err != nil {
		return nil, "", err
	}
	return c.At(s.entry.Moment()), *s.entry.Reply, nil
}

// Shown grades the sample's reply.
func (s Sample) Shown(g *grading.Grader) (grading.Scores, error) {
	j, reply, err := s.Judge(g)
	if err != nil {
		return grading.Scores{}, err
	}
	return j.Grade(reply).Scores, nil
}
