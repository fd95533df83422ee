package batch

import (
	"encoding/json"
	"math"

	"coolhead/grading"
)

// Verdict is one line of output: the grade of the entry with the same id.
type Verdict struct {
	ID      json.RawMessage `json:"id"`
	Calm    float64         `json:"calm"`
	Clarity float64         `json:"clarity"`
	Empathy float64         `json:"empathy"`
	Closing float64         `json:"closing"`
	Overall float64         `json:"overall"`
	// Findings is the evidence, in the order of the words; never null.
	Findings []Finding `json:"findings"`
	Unsure   bool      `json:"unsure"`
}

// Finding is one piece of evidence. Start and End are byte offsets into the reply as
// UTF-8; equal offsets mean something that the whole reply lacks.
type Finding struct {
	Rule   string         `json:"rule"`
	Aspect grading.Aspect `json:"aspect"`
	Points float64        `json:"points"`
	Start  int            `json:"start"`
	End    int            `json:"end"`
	Quote  string         `json:"quote"`
	Why    string         `json:"why"`
	Better string         `json:"better"`
}

// verdict puts a grade into the shape of the output.
func verdict(id json.RawMessage, g grading.Grade) Verdict {
	v := Verdict{
		ID:   id,
		Calm: round(g.Calm), Clarity: round(g.Clarity), Empathy: round(g.Empathy), Closing: round(g.Closing),
		Overall: round(g.Overall), Unsure: g.Unsure,
		Findings: make([]Finding, 0, len(g.Findings)),
	}
	for _, f := range g.Findings {
		v.Findings = append(v.Findings, Finding{
			Rule: f.Rule, Aspect: f.Aspect, Points: round(f.Points),
			Start: f.Start, End: f.End, Quote: f.Quote, Why: f.Why, Better: f.Better,
		})
	}
	return v
}

// round keeps two decimals: enough to rank by, and the same text on every machine.
func round(x float64) float64 { return math.Round(x*100) / 100 }

// Complaint is what is written for a line that could not be graded.
type Complaint struct {
	Line  int    `json:"line"`
	Error string `json:"error"`
}
