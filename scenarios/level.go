package scenarios

// levels is how many difficulties there are.
const levels = 5

// level is what a difficulty changes in the customer's behaviour; the rubric's own numbers are level 3.
type level struct {
	// Patience multiplies what replies and waits take from the customer's patience.
	Patience float64 `yaml:"patience"`
	// Trust is added to the trust that the customer wants before they agree or tell something.
	Trust float64 `yaml:"trust"`
	// Anger is added to the anger with which they still agree, or ask for somebody else.
	Anger float64 `yaml:"anger"`
	// Hint says how honest their hints are: plain, veiled or misleading.
	Hint string `yaml:"hint"`
	// HintAfter is the reply from which they hint.
	HintAfter int `yaml:"hint_after"`
}

// The honesty of hints.
const (
	plainHint      = "plain"
	veiledHint     = "veiled"
	misleadingHint = "misleading"
)

var honesties = []string{plainHint, veiledHint, misleadingHint}

// level returns what the scenario's difficulty changes; one without any plays as the middle.
func (s *Scenario) level() level {
	if s.Difficulty < 1 || s.Difficulty > len(table.Levels) {
		return table.Levels[levels/2]
	}
	return table.Levels[s.Difficulty-1]
}

func (t *eventTable) validateLevels(p *placed) {
	if len(t.Levels) != levels {
		p.at([]any{"difficulty"}, "%d difficulties; write %d, the easiest first", len(t.Levels), levels)
	}
	for i, l := range t.Levels {
		p.between(l.Patience, 0.5, 2, "difficulty", i, "patience")
		p.between(l.Trust, -20, 20, "difficulty", i, "trust")
		p.between(l.Anger, -20, 20, "difficulty", i, "anger")
		p.oneOf(l.Hint, honesties, "difficulty", i, "hint")
	}
	for _, name := range raisedEvents {
		if t.own(name) == nil {
			p.at([]any{"raised"}, "the event %q is missing", name)
		}
	}
}
