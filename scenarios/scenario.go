// Package scenarios plays the customer: a script one can read, a mood one can
// follow, and a pure step from one state to the next.
//
// A Scenario never moves; everything that moves is in State, a small value that
// goes through JSON unchanged. Nothing here knows how a reply was graded: a reply
// arrives as what the customer Heard.
package scenarios

import "github.com/expr-lang/expr/vm"

// Scenario is one scripted customer in one language, as its file <id>/<lang>.yaml says.
type Scenario struct {
	// ID is the folder's name, Lang the file's, Version the hash of the file's bytes.
	ID      string `yaml:"-"`
	Lang    string `yaml:"-"`
	Version string `yaml:"-"`

	Title      string   `yaml:"title"`
	Summary    string   `yaml:"summary"`
	Channel    string   `yaml:"channel"` // chat, email, phone, social, letter, internal
	Difficulty int      `yaml:"difficulty"`
	Minutes    int      `yaml:"minutes"`
	Skills     []string `yaml:"skills"`
	Company    Company  `yaml:"company"`
	Briefing   Briefing `yaml:"briefing"`
	Fault      string   `yaml:"fault"`
	Apology    string   `yaml:"apology"`
	Supervisor string   `yaml:"supervisor"` // available, no, on_request
	IdealTurns int      `yaml:"ideal_turns"`
	MaxTurns   int      `yaml:"max_turns"`
	// Pace is how many seconds a reply may take before it costs patience; 0 is the channel's own.
	Pace int `yaml:"pace"`

	Facts     []Fact  `yaml:"facts"`
	Asks      []Ask   `yaml:"asks"`
	Stakes    []Point `yaml:"stakes"`
	Needs     []Need  `yaml:"needs"`
	Offers    []Point `yaml:"offers"`
	Forbidden []Point `yaml:"forbidden"`
	Jargon    []Term  `yaml:"jargon"`

	Persona Persona `yaml:"persona"`
	// Opening is the customer's first message.
	Opening string `yaml:"opening"`
	// Lines are tried in order; the first whose guard holds speaks.
	Lines []Line `yaml:"lines"`
	// Endings holds the customer's last words for each exit.
	Endings map[Exit][]string `yaml:"endings"`

	Model   []Exchange `yaml:"model"`
	Debrief string     `yaml:"debrief"`
}

// Company is the firm the trainee answers for.
type Company struct {
	Name  string `yaml:"name"`
	About string `yaml:"about"`
	Voice string `yaml:"voice"` // formal, informal
}

// Briefing is what the trainee may know before the first message.
type Briefing struct {
	Role      string   `yaml:"role"`      // "You are on the chat desk of ..."
	Situation string   `yaml:"situation"` // what the screen shows, in prose
	Screen    []string `yaml:"screen"`    // facts on the screen, one a line
	May       []string `yaml:"may"`       // what may be offered
	MayNot    []string `yaml:"may_not"`
}

// Point is something that can be said: a stake, an offer, a forbidden move.
type Point struct {
	ID     string     `yaml:"id"`
	Text   string     `yaml:"text"`
	Say    [][]string `yaml:"say"`
	Better string     `yaml:"better"`
}

// Fact is something true that the customer should (or must not) learn.
type Fact struct {
	Point   `yaml:",inline"`
	Must    bool `yaml:"must"`
	Private bool `yaml:"private"`
}

// Ask is a question of the customer that stays open until it is answered.
type Ask struct {
	ID         string   `yaml:"id"`
	Text       string   `yaml:"text"`
	Hidden     string   `yaml:"hidden"` // what is really behind it
	Core       bool     `yaml:"core"`
	AnsweredBy []string `yaml:"answered_by"`
}

// Need is something the trainee has to find out.
type Need struct {
	ID    string     `yaml:"id"`
	Text  string     `yaml:"text"`
	Say   [][]string `yaml:"say"`
	Given bool       `yaml:"given"`
}

// Term is a word of the house and the plain word to use instead.
type Term struct {
	Say   string `yaml:"say"`
	Plain string `yaml:"plain"`
}

// Persona is who the customer is and how they react.
type Persona struct {
	Name        string  `yaml:"name"`
	About       string  `yaml:"about"`
	Anger       float64 `yaml:"anger"`
	Confusion   float64 `yaml:"confusion"`
	Trust       float64 `yaml:"trust"`
	Patience    float64 `yaml:"patience"`
	Reactivity  float64 `yaml:"reactivity"`  // 0.6 to 1.5, multiplies rises of anger
	Forgiveness float64 `yaml:"forgiveness"` // 0.5 to 1.5, multiplies falls of anger
	Terse       bool    `yaml:"terse"`
}

// Line is something the customer says when its guard holds.
type Line struct {
	ID string `yaml:"id"`
	// When is a guard over the state and what was heard; its words are the fields of scene (guard.go).
	When string `yaml:"when"`
	// Say holds the variants; they take turns, so that a line is not heard twice in a row.
	Say []string `yaml:"say"`
	// Once lets the line speak only once in a conversation.
	Once bool `yaml:"once"`

	// The guard compiled, the events it cannot hold without, and all names in it.
	guard *vm.Program
	needs []string
	refs  referenceList
}

// Exchange is one message of the model conversation and why it works.
type Exchange struct {
	Customer string `yaml:"customer"`
	Trainee  string `yaml:"trainee"`
	Why      string `yaml:"why"`
}
