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
	// Public is a customer who takes it to the public, the bank or a regulator.
	Public Exit = "public"
	// SwitchedOff is a customer who is lost for good and looks for help elsewhere.
	SwitchedOff Exit = "switched_off"
	// Abuse is the trainee's right end of a conversation with somebody who goes on
	// insulting them after a calm limit.
	Abuse Exit = "abuse"
	// HandedOver is a customer in the hands of a colleague who knows the case.
	HandedOver Exit = "handed_over"
)

// Exits lists the exits in the order of their happiness.
var Exits = []Exit{Resolved, HandedOver, Grudging, Abuse, Supervisor, Silent, SwitchedOff, HungUp, Public, Left}

// The phases of a conversation: State.Phase says in which one the next reply is written.
const (
	Opening = "opening" // the first two replies
	Middle  = "middle"
	Closing = "closing" // everything is answered; the customer waits for a proper end
)

// Mood is the customer's state of mind, each 0 to 100.
type Mood struct {
	// Anger, 0 to 100: above 60 angry, above 80 furious.
	Anger float64 `json:"anger" yaml:"anger"`
	// Confusion, 0 to 100: from 60 lost.
	Confusion float64 `json:"confusion" yaml:"confusion"`
	// Trust, 0 to 100.
	Trust float64 `json:"trust" yaml:"trust"`
	// Patience, 0 to 100.
	Patience float64 `json:"patience" yaml:"patience"`
}

// State is all that moves in a conversation. It survives JSON unchanged.
type State struct {
	Mood Mood `json:"mood"`
	// Turn counts the trainee's replies so far.
	Turn int `json:"turn"`
	// Phase is opening, middle or closing.
	Phase string `json:"phase"`
	Exit  Exit   `json:"exit,omitempty"`
	// Why is the customer's own reason for the end, if the script has words for it.
	Why string `json:"why,omitempty"`
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
	// Abused counts turns in a row with an abusive customer, Furious those at the edge of going public.
	Abused  int `json:"abused,omitempty"`
	Furious int `json:"furious,omitempty"`
	// Won is true once a customer who wanted a supervisor from the start has been won over.
	Won bool `json:"won,omitempty"`
	// Announced is true if the last reply announced that the next one takes a while.
	Announced bool `json:"announced,omitempty"`
	// Promised is the turn of the first promise that will not hold, 0 without one; Found is
	// true once the customer has found out.
	Promised int  `json:"promised,omitempty"`
	Found    bool `json:"found,omitempty"`
	// Promise holds the words of the last promise, as the customer would quote them.
	Promise string `json:"promise,omitempty"`
	// Handed are the colleagues to whom the case has been handed over.
	Handed []string `json:"handed,omitempty"`
	// Later is the turn after which the case came back, 0 if it has not; Broken is true if what was
	// promised did not hold.
	Later  int  `json:"later,omitempty"`
	Broken bool `json:"broken,omitempty"`
	// Known are the needs that the customer has told about, Hinted those they have hinted at.
	Known  []string `json:"known,omitempty"`
	Hinted []string `json:"hinted,omitempty"`
}

// Heard is what the customer took from one reply.
type Heard struct {
	// Events are names of the event table (events.yaml), in the order of the words; a name may repeat.
	Events []string
	// Delivered, Answered, Offered and Forbidden are ids of the scenario.
	Delivered, Answered, Offered, Forbidden []string
	// Asked names the needs that the reply asks about.
	Asked []string
	// Quotes are the words of the reply behind an event, by its name; a customer may quote them back.
	Quotes map[string]string
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
