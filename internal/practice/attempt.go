package practice

import (
	"time"

	"coolhead/grading"
	"coolhead/scenarios"
)

// Mode says how much help an attempt gives.
type Mode string

// The modes: practice shows the mood and feedback after each turn, test only at the end.
const (
	Practice Mode = "practice"
	Test     Mode = "test"
)

// Attempt is one person playing one scenario once.
type Attempt struct {
	ID       string // UUIDv7, made before the form is shown: sending the form twice starts one attempt
	Person   string
	Scenario string
	Lang     string
	Mode     Mode
	// ScenarioVersion and GraderVersion say what the attempt was played and graded with.
	ScenarioVersion string
	GraderVersion   string
	Started         time.Time
}

// Turn is one reply with its grade and the customer's answer. Turns are only ever added.
// Turn 0 is the customer's opening: it has a Line and a State, no Reply and no Grade.
type Turn struct {
	Attempt string
	N       int
	Reply   string
	Grade   grading.Grade
	Line    string
	Cause   string
	Moves   []scenarios.Move
	State   scenarios.State
	// SoFar is the score of the conversation up to and including this turn.
	SoFar Standing
	// Took is how long the reply took, from the customer's line to the answer.
	Took time.Duration
	At   time.Time
}

// Number counts the replies up to this turn: hints are turns, too, but nobody counts them.
func (t Turn) Number() int { return t.N - t.SoFar.Hints }

// Standing is the score of a conversation (rubric 6).
type Standing struct {
	grading.Scores
	Overall float64 `json:"overall"`
	// Judged is false for closing until the conversation reached it.
	ClosingJudged bool `json:"closing_judged"`
	Passed        bool `json:"passed"`
	// CSAT is the satisfaction predicted for the customer, 1.0 to 5.0 (rubric 8).
	CSAT float64 `json:"csat"`
	// Timely is how quickly the replies came, 0 (all at twice the scenario's pace) to 100 (all in
	// time). It stands beside the scores and is no part of them (rubric D12).
	Timely float64 `json:"timely"`
	// Hints is how many hints were taken so far; each costs points of Overall.
	Hints int `json:"hints,omitempty"`
	// Hint is the hint that this turn gave; such a turn has neither Reply nor Line.
	Hint Hint `json:"hint,omitzero"`
	// Window is the conversation this turn belongs to where two are held at once, Own its standing there,
	// and Gone how each of the customers left.
	Window int               `json:"window,omitempty"`
	Own    *Standing         `json:"own,omitempty"`
	Gone   [2]scenarios.Exit `json:"gone,omitzero"`
	// Fork says where the conversation was taken from; zero for one of its own.
	Fork Fork `json:"fork,omitzero"`
}

// Past is an attempt as lists show it: with its last turn's standing.
type Past struct {
	Attempt
	Turns   int // replies so far
	Exit    scenarios.Exit
	SoFar   Standing
	Touched time.Time // last turn
}
