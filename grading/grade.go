// Package grading gives a written support reply a grade with evidence.
//
// A reply is judged in its case: what is true (the Brief) and where the
// conversation stands (the Moment). The same reply in the same case always gets
// the same Grade; nothing here reads a clock, a file, the network or chance.
//
//	g, err := grading.English()            // rules compiled once, at start
//	c, err := g.Case(brief)                // a scenario's facts compiled once
//	grade := c.At(moment).Grade(reply)     // one reply
package grading

// Aspect is one of the four sides of a reply that get a score.
type Aspect string

// The four aspects, in the order in which they are always shown.
const (
	Calm    Aspect = "calm"
	Clarity Aspect = "clarity"
	Empathy Aspect = "empathy"
	Closing Aspect = "closing"
)

// Aspects lists the four aspects in display order.
var Aspects = [4]Aspect{Calm, Clarity, Empathy, Closing}

// Scores holds one score for each aspect, 0 (harmful) to 100 (model).
type Scores struct {
	Calm    float64 `json:"calm"`
	Clarity float64 `json:"clarity"`
	Empathy float64 `json:"empathy"`
	Closing float64 `json:"closing"`
}

// Of returns the score of one aspect; 0 for an unknown aspect.
func (s Scores) Of(a Aspect) float64 {
	switch a {
	case Calm:
		return s.Calm
	case Clarity:
		return s.Clarity
	case Empathy:
		return s.Empathy
	case Closing:
		return s.Closing
	}
	return 0
}

// Grade is the whole verdict on one reply.
type Grade struct {
	Scores
	// Overall is the weighted mean of the aspects after the gates, 0 to 100.
	Overall float64 `json:"overall"`
	// Findings is the evidence, in the order of the words it is about.
	Findings []Finding `json:"findings"`
	// Unsure is true where the evidence is too thin to stand on.
	Unsure bool `json:"unsure"`
	// Delivered, Answered, Offered and Forbidden name the facts, asks, offers and
	// forbidden moves of the Brief that the reply carries (their ids, in Brief order).
	Delivered []string `json:"delivered,omitempty"`
	Answered  []string `json:"answered,omitempty"`
	Offered   []string `json:"offered,omitempty"`
	Forbidden []string `json:"forbidden,omitempty"`
	// Asked names the needs of the Brief that the reply asks about, new or not.
	Asked []string `json:"asked,omitempty"`
	// Fail names the hard fail (rubric 5.3) that ended the reply at 20 or less; empty without one.
	Fail string `json:"fail,omitempty"`
}

// Finding is one piece of evidence: which rule, which words, how many points.
type Finding struct {
	// Rule is the rule's id, "<lang>/<aspect>/<name>".
	Rule string `json:"rule"`
	// Name is the rule's name in plain language.
	Name   string `json:"name"`
	Aspect Aspect `json:"aspect"`
	// Points is what the finding added to (or took from) the aspect's score.
	Points float64 `json:"points"`
	// Start and End are byte offsets into the original reply, on rune borders.
	// Start == End marks a finding about the whole reply (something missing).
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
	// Why says in one sentence why it matters; Better is a better wording, "" for praise.
	Why    string `json:"why"`
	Better string `json:"better"`
	// Event is what the customer notices (a name of Events); "" if nothing.
	Event string `json:"event,omitempty"`
}
