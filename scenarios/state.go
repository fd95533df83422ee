package scenarios

// Exit is the way a conversation ended; "" while it goes on.
type Exit string

// The exits (rubric 7.4). Left is the trainee's own: they ended it early.
const (
	Resolved   Exit = "resolved"
	Grudging   Exit = "grudging"
	Supervisor Exit = "supervisor"
	HungUp     Exit = "hang_up"
	Silent     Exit = "silent"
	Left       Exit = "left"
)

// Exits lists the exits in the order of their happiness.
var Exits = []Exit{Resolved, Grudging, Supervisor, Silent, HungUp, Left}

// The phases of a conversation: State.Phase says in which one the next reply is written.
const (
	Opening = "opening" // the first two replies
	Middle  = "middle"
	Closing = "closing" // everything is answered; the customer waits for a proper end
)

// Mood is the customer's state of mind, each 0 to 100.
type Mood struct {
	Anger     float64 `json:"anger" yaml:"anger"`
	Confusion float64 `json:"confusion" yaml:"confusion"`
	Trust     float64 `json:"trust" yaml:"trust"`
	Patience  float64 `json:"patience" yaml:"patience"`
}

// State is all that moves in a conversation. It survives JSON unchanged.
type State struct {
	Mood Mood `json:"mood"`
	// Turn counts the trainee's replies so far.
	Turn int `json:"turn"`
	// Phase is opening, middle or closing.
	Phase string `json:"phase"`
	Exit  Exit   `json:"exit,omitempty"`
	// Seed makes two attempts differ and one attempt repeatable.
	Seed uint64 `json:"seed"`
	// Delivered, Answered and Offered are ids in the order in which they came.
	Delivered []string `json:"delivered,omitempty"`
	Answered  []string `json:"answered,omitempty"`
	Offered   []string `json:"offered,omitempty"`
	// Felt counts how often an event was heard (the second time counts less).
	Felt map[string]int `json:"felt,omitempty"`
	// Spoken counts how often a line spoke, by its id.
	Spoken map[string]int `json:"spoken,omitempty"`
	// Stuck counts turns in a row without progress; Boiling those at the top of anger; Lost those
	// without a hold; Wary those of an anger and distrust that ask for somebody else.
	Stuck   int `json:"stuck,omitempty"`
	Boiling int `json:"boiling,omitempty"`
	Lost    int `json:"lost,omitempty"`
	Wary    int `json:"wary,omitempty"`
}

// Heard is what the customer took from one reply.
type Heard struct {
	// Events are names of the event table (events.yaml), in the order of the words; a name may repeat.
	Events []string
	// Delivered, Answered, Offered and Forbidden are ids of the scenario.
	Delivered, Answered, Offered, Forbidden []string
	// Asked names the needs that the reply asks about.
	Asked []string
	// Overrun is how far the reply exceeded its pace: 0 in time, 1 twice the pace, at most 5.
	Overrun float64
	// Fail is set by a hard fail; the customer leaves.
	Fail bool
}

// Move is the effect of one event on the mood, after all factors.
type Move struct {
	Event string `json:"event"`
	By    Mood   `json:"by"` // signed change
}

// Said is the customer's side of one turn.
type Said struct {
	State State  `json:"state"`
	Line  string `json:"line"`
	// Cause is the most salient event the line reacts to; "" if none.
	Cause string `json:"cause,omitempty"`
	Moves []Move `json:"moves,omitempty"`
}
