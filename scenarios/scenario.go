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

	// Title names the scenario on the shelf, in a few words.
	Title string `yaml:"title"`
	// Summary says in one sentence who comes with what.
	Summary string `yaml:"summary"`
	// Channel is chat, email, phone, social, letter or internal.
	Channel string `yaml:"channel"`
	// Difficulty goes from 1 (a friendly question) to 5 (everything at once).
	Difficulty int `yaml:"difficulty"`
	// Minutes is how long an attempt takes, roughly.
	Minutes int `yaml:"minutes"`
	// Skills are the techniques it trains; Skills (vocabulary.go) lists them.
	Skills []string `yaml:"skills"`
	// Lessons are the keys of the lessons behind it; lessons.yaml lists them.
	Lessons []string `yaml:"lessons"`
	// Company is the firm the trainee answers for.
	Company Company `yaml:"company"`
	// Briefing is what the trainee may know before the first message.
	Briefing Briefing `yaml:"briefing"`
	// Fault says whose failure it is: ours, shared, third_party, nobody or customer.
	Fault string `yaml:"fault"`
	// Apology is the company's policy: required, welcome, sympathy_only or forbidden.
	Apology string `yaml:"apology"`
	// Supervisor says whether one can be had: available, no or on_request (a customer who
	// wants one then cannot be won back).
	Supervisor string `yaml:"supervisor"`
	// IdealTurns is how many replies a good conversation takes.
	IdealTurns int `yaml:"ideal_turns"`
	// MaxTurns is the number of replies after which the customer leaves in any case.
	MaxTurns int `yaml:"max_turns"`
	// Pace is how many seconds a reply may take before it costs patience; 0 is the channel's own.
	Pace int `yaml:"pace"`

	// Beside is the id of another scenario whose customer writes at the same time: an attempt at this
	// one answers both in turn, the one who has waited longer first.
	Beside string `yaml:"beside"`

	// Facts are true; the trainee has to find the right ones and say them.
	Facts []Fact `yaml:"facts"`
	// Asks are the customer's questions, open until they are answered.
	Asks []Ask `yaml:"asks"`
	// Stakes are what the customer stands to lose; naming one shows they were heard.
	Stakes []Point `yaml:"stakes"`
	// Needs are what the trainee may have to find out.
	Needs []Need `yaml:"needs"`
	// Offers may be made.
	Offers []Point `yaml:"offers"`
	// Handoffs are colleagues to whom the case can be handed over.
	Handoffs []Handoff `yaml:"handoffs"`
	// Forbidden are promises and moves that the company does not allow.
	Forbidden []Point `yaml:"forbidden"`
	// Promises names the forbidden moves that are promises: they soothe now, and are found out later.
	Promises []string `yaml:"promises"`
	// Jargon are words of the house that the customer does not know.
	Jargon []Term `yaml:"jargon"`

	// Persona is who the customer is and how they react.
	Persona Persona `yaml:"persona"`
	// Opening is the customer's first message.
	Opening string `yaml:"opening"`
	// Lines are tried in order; the first whose guard holds speaks.
	Lines []Line `yaml:"lines"`
	// Endings holds the customer's last words for each exit.
	Endings map[Exit][]string `yaml:"endings"`

	// Reasons are what the customer says afterwards about their end, the most telling first.
	Reasons []Reason `yaml:"reasons"`
	// FollowUp lets the case come back once after its end; without one the end is the end.
	FollowUp *FollowUp `yaml:"follow_up"`

	// Samples are replies that must and must not count, for the check of the patterns.
	Samples []Sample `yaml:"samples"`

	// Model is a conversation as it could have gone, shown at the end.
	Model []Exchange `yaml:"model"`
	// Debrief says what the scenario is about, shown at the end.
	Debrief string `yaml:"debrief"`
}

// Company is the firm the trainee answers for.
type Company struct {
	// Name is a made-up firm's.
	Name string `yaml:"name"`
	// About says in a sentence what the firm does.
	About string `yaml:"about"`
	// Voice is formal or informal: how the firm speaks to customers.
	Voice string `yaml:"voice"`
}

// Briefing is what the trainee may know before the first message.
type Briefing struct {
	// Role begins "You are ...".
	Role string `yaml:"role"`
	// Situation is what has happened so far, in prose.
	Situation string `yaml:"situation"`
	// Screen holds the facts on the trainee's screen, one a line.
	Screen []string `yaml:"screen"`
	// May lists what may be offered.
	May []string `yaml:"may"`
	// MayNot lists what must not be said or promised.
	MayNot []string `yaml:"may_not"`
}

// Point is something that can be said: a stake, an offer, a forbidden move.
type Point struct {
	// ID is a short name, alone of its kind; guards use it.
	ID string `yaml:"id"`
	// Text says it in plain words, for people.
	Text string `yaml:"text"`
	// Say holds groups of token patterns: it is said when one pattern of every group stands in a reply.
	Say [][]string `yaml:"say"`
	// Better is the wording shown when it is missed or, if forbidden, said.
	Better string `yaml:"better"`
}

// Fact is something true that the customer should (or must not) learn.
type Fact struct {
	Point `yaml:",inline"`
	// Must marks a fact the customer has to learn.
	Must bool `yaml:"must"`
	// Private marks a fact the customer must not learn.
	Private bool `yaml:"private"`
}

// Ask is a question of the customer that stays open until it is answered.
type Ask struct {
	// ID is a short name, alone among the asks; guards use it.
	ID string `yaml:"id"`
	// Text is the question in plain words.
	Text string `yaml:"text"`
	// Hidden is what is really behind it.
	Hidden string `yaml:"hidden"`
	// Core marks the questions the conversation is about: it can end well once all are answered.
	Core bool `yaml:"core"`
	// Later opens the ask only when the case comes back: always, kept (the promise held) or broken; empty: at once.
	Later string `yaml:"later"`
	// AnsweredBy names the facts, offers or handoffs of which any one answers it.
	AnsweredBy []string `yaml:"answered_by"`
}

// Need is something the trainee has to find out.
type Need struct {
	// ID is a short name, alone among the needs; guards use it.
	ID string `yaml:"id"`
	// Text says what is to be found out.
	Text string `yaml:"text"`
	// Say holds groups of token patterns of a reply that asks for it.
	Say [][]string `yaml:"say"`
	// Given marks what the customer has said already: asking again annoys.
	Given bool `yaml:"given"`
	// TrustFrom is the trust from which the customer tells it, 0 to 100; 0: they tell anybody who asks without hurting.
	TrustFrom float64 `yaml:"trust_from"`
	// Hints are what they let slip while nobody asks; the difficulty says which.
	Hints Hints `yaml:"hints"`
}

// Term is a word of the house and the plain word to use instead.
type Term struct {
	// Say is the word to avoid.
	Say string `yaml:"say"`
	// Plain is what to say instead.
	Plain string `yaml:"plain"`
}

// Persona is who the customer is and how they react.
type Persona struct {
	// Name is how the trainee may address them.
	Name string `yaml:"name"`
	// About describes them in a sentence or two.
	About string `yaml:"about"`
	// Anger at the start, 0 to 100: above 60 angry, above 80 furious.
	Anger float64 `yaml:"anger"`
	// Confusion at the start, 0 to 100.
	Confusion float64 `yaml:"confusion"`
	// Trust at the start, 0 to 100.
	Trust float64 `yaml:"trust"`
	// Patience at the start, 1 to 100; every reply takes some.
	Patience float64 `yaml:"patience"`
	// Reactivity multiplies rises of anger, 0.6 to 1.5.
	Reactivity float64 `yaml:"reactivity"`
	// Forgiveness multiplies falls of anger, 0.5 to 1.5.
	Forgiveness float64 `yaml:"forgiveness"`
	// Terse marks a customer of few words, who falls silent when lost or tired.
	Terse bool `yaml:"terse"`
	// Level is how well they know the language: basic, everyday or expert; empty is everyday. Long and
	// foreign words lose the ones and hardly touch the others.
	Level string `yaml:"level"`
	// VIP marks a customer who wants a supervisor from the start, until a reply owns the failure or
	// reflects it and names a dated step.
	VIP bool `yaml:"vip"`
	// Abuse goes from 0 (never insults) to 3 (insults soon). From 1 a calm limit is in order; from 2 the
	// trainee may end the conversation when the insults go on after one.
	Abuse int `yaml:"abuse"`
}

// Line is something the customer says when its guard holds.
type Line struct {
	// ID is a short name, alone among the lines.
	ID string `yaml:"id"`
	// When is a condition over anger, confusion, trust, patience (0 to 100), turn, stuck, phase, band,
	// cause, heard("event"), asked("need"), delivered("fact"), answered("ask"), offered("offer"),
	// spoken("line"), known("need"), handed("handoff"), abusive, later, broken, difficulty and the lists now_delivered, now_answered, now_offered, now_forbidden, now_known. Empty: always.
	When string `yaml:"when"`
	// Say holds the variants; they take turns, so that none is heard twice in a row. {quote} stands for the
	// trainee's words that the customer reacts to, {promise} for those of the last promise.
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
	// Customer is what the customer says.
	Customer string `yaml:"customer"`
	// Trainee is a reply that works.
	Trainee string `yaml:"trainee"`
	// Why says what makes it work.
	Why string `yaml:"why"`
}
