package grading

// Channel is the way the conversation is held. The empty value means chat.
type Channel string

// The channels a rule may depend on.
const (
	Chat     Channel = "chat"
	Email    Channel = "email"
	Phone    Channel = "phone"
	Social   Channel = "social"
	Letter   Channel = "letter"
	Internal Channel = "internal"
)

// Stage is how far the conversation has come. The empty value means middle.
type Stage string

// The stages of a conversation.
const (
	Opening     Stage = "opening"
	Middle      Stage = "middle"
	ClosingTime Stage = "closing"
)

// Fault says whose failure the case is about; "" is unknown.
type Fault string

// The values of Fault.
const (
	FaultOurs       Fault = "ours"
	FaultShared     Fault = "shared"
	FaultThirdParty Fault = "third_party"
	FaultNobody     Fault = "nobody"
	FaultCustomer   Fault = "customer"
)

// Apology is the company's policy for saying sorry in this case; "" is unknown.
type Apology string

// The values of Apology.
const (
	ApologyRequired  Apology = "required"
	ApologyWelcome   Apology = "welcome"
	ApologySympathy  Apology = "sympathy_only"
	ApologyForbidden Apology = "forbidden"
)

// Point is something a reply can say: a fact, a stake, an offer, a forbidden move.
type Point struct {
	ID string
	// Text is the point in plain words; also what a reply is compared with when Say is empty.
	Text string
	// Say holds groups of token patterns: the point is said when one pattern of
	// every group stands in the reply (in one sentence or two neighbouring ones).
	Say [][]string
	// Must marks a fact that the customer has to learn; Private one that must not be said.
	Must, Private bool
	// Better is the wording shown when the point is missed or, if forbidden, said.
	Better string
}

// Ask is a question of the customer that stays open until it is answered.
type Ask struct {
	ID   string
	Text string
	// Core marks the question the conversation is about.
	Core bool
	// AnsweredBy names the facts or offers of which any one answers the ask.
	AnsweredBy []string
}

// Need is something the trainee has to find out from the customer.
type Need struct {
	ID    string
	Text  string
	Say   [][]string
	Given bool // the customer has said it: asking again costs points
}

// Term is a word of the house and the plain word to use instead.
type Term struct {
	Say   string
	Plain string
}

// Brief is what is true through a whole conversation.
type Brief struct {
	Lang      string
	Channel   Channel
	Company   string
	Person    string // the customer's name, as the trainee may use it
	Fault     Fault
	Apology   Apology
	Facts     []Point
	Asks      []Ask
	Stakes    []Point
	Needs     []Need
	Offers    []Point
	Forbidden []Point
	Jargon    []Term
	// Card is the text the trainee sees; long runs copied from it do not count.
	Card string
}

// Speaker tells who wrote a Message.
type Speaker string

// The speakers.
const (
	Customer Speaker = "customer"
	Agent    Speaker = "agent"
)

// Message is one earlier message of the conversation.
type Message struct {
	Who  Speaker `json:"who"`
	Text string  `json:"text"`
}

// Mood is the customer's state, each 0 to 100.
type Mood struct {
	Anger, Confusion, Trust, Patience float64
}

// Moment is where the conversation stands when the reply is written.
type Moment struct {
	Stage    Stage
	History  []Message // oldest first, without Customer
	Customer string    // the message that the reply answers
	// Mood is the customer's state; nil means: read it from the customer's words.
	Mood *Mood
	// Delivered and Answered name the facts and asks already dealt with.
	Delivered, Answered []string
}
