package training

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"coolhead/grading"
)

// Utterance is a single sentence with what is known of it.
type Utterance struct {
	Label string `json:"label"`
	About string `json:"about"`
	Text  string `json:"text"`

	heard grading.Heard
	// gives says of each signal whether the sentence gives it.
	gives [signals]answer
}

const signals = len(grading.Signals)

type answer int8

const (
	unknown answer = iota
	no
	yes
)

// labels says which signals the labels of the sentence files stand for.
var labels = map[string][signals]answer{
	"sneer":   {yes, no},
	"blame":   {yes, no},
	"hostile": {yes, no},
	"cold":    {unknown, no}, // cold is a matter of degree
	"grave":   {unknown, no}, // other people's data may be told kindly
	"promise": {no, yes},
	"fine":    {no, no},
}

// ReadUtterances reads files of labelled sentences. An error names file and line.
func ReadUtterances(g *grading.Grader, lang string, files []string) ([]Utterance, error) {
	c, err := g.Case(grading.Brief{Lang: lang})
	if err != nil {
		return nil, err
	}
	j := c.At(grading.Moment{})
	var out []Utterance
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			var u Utterance
			if err := json.Unmarshal(lines.Bytes(), &u); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
			var ok bool
			if u.gives, ok = labels[u.Label]; !ok {
				return nil, fmt.Errorf("%s:%d: label %q is not known", file, n, u.Label)
			}
			for _, s := range j.Sentences(u.Text) {
				u.heard.Grams = append(u.heard.Grams, s.Grams...)
			}
			out = append(out, u)
		}
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return out, nil
}

// Ratings from which on every sentence of a reply is taken to be harmless.
const (
	harmlessCalm    = 72
	harmlessEmpathy = 40
	harmlessClosing = 60
)

// utterances are the sentences of a rated reply that are surely harmless.
func (s *Sample) utterances() (out []Utterance) {
	var gives [signals]answer
	if s.Rated.Calm >= harmlessCalm && s.Rated.Empathy >= harmlessEmpathy {
		gives[0] = no
	}
	if s.Rated.Closing >= harmlessClosing {
		gives[1] = no
	}
	if gives == [signals]answer{} {
		return nil
	}
	for _, h := range s.sentences {
		out = append(out, Utterance{Label: "fine", About: s.Situation, Text: h.Text, heard: h, gives: gives})
	}
	return out
}
