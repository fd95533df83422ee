package scenarios

// DrillKind says what a drill asks for.
type DrillKind string

// The kinds of drill, in the order in which the shelf shows them.
const (
	DrillRewrite DrillKind = "rewrite" // a cold sentence, to be said positively and as true as before
	DrillPhrases DrillKind = "phrases" // three phrases that people hate, each to be said like a person
	DrillOpening DrillKind = "opening" // the first two lines of an answer, and nothing else
	DrillClosing DrillKind = "closing" // the last message of a conversation
	DrillHandoff DrillKind = "handoff" // a note to the colleague who takes over: who, what, how
	DrillReading DrillKind = "reading" // the mood of a message, and the words that show it
)

// DrillKinds lists the kinds in the order in which the shelf shows them.
var DrillKinds = []DrillKind{DrillRewrite, DrillPhrases, DrillOpening, DrillClosing, DrillHandoff, DrillReading}

// Drill is a short exercise of one thing, as its file drills/<id>/<lang>.yaml says. Nobody
// answers: a drill is handed in once and comes back with what it was worth.
type Drill struct {
	// ID is the folder's name, Lang the file's, Version the hash of the file's bytes.
	ID      string `yaml:"-"`
	Lang    string `yaml:"-"`
	Version string `yaml:"-"`

	// Title names the drill on the shelf, in a few words.
	Title string `yaml:"title"`
	// Summary says in one sentence what is to be done.
	Summary string `yaml:"summary"`
	// Kind is rewrite, phrases, opening, closing, handoff or reading.
	Kind DrillKind `yaml:"kind"`
	// Channel is chat, email, phone, social, letter or internal.
	Channel string `yaml:"channel"`
	// Difficulty goes from 1 to 5.
	Difficulty int `yaml:"difficulty"`
	// Minutes is how long the drill takes, roughly.
	Minutes int `yaml:"minutes"`
	// Skills are the techniques it trains; Skills (vocabulary.go) lists them.
	Skills []string `yaml:"skills"`
	// Lessons are the keys of the lessons behind it; lessons.yaml lists them.
	Lessons []string `yaml:"lessons"`
	// Company is the firm the trainee answers for.
	Company Company `yaml:"company"`
	// Situation is what has happened so far, in prose.
	Situation string `yaml:"situation"`
	// Screen holds the facts on the trainee's screen, one a line.
	Screen []string `yaml:"screen"`
	// Person is the customer's name, as the trainee may use it; empty if there is none.
	Person string `yaml:"person"`
	// Fault says whose failure it is: ours, shared, third_party, nobody or customer; empty if it does not matter.
	Fault string `yaml:"fault"`
	// Apology is the company's policy: required, welcome, sympathy_only or forbidden; empty if it does not matter.
	Apology string `yaml:"apology"`
	// Mood is the customer's mood when the message came; without it the grader reads it from the message.
	Mood *Mood `yaml:"mood"`
	// Jargon are words of the house that the reader does not know.
	Jargon []Term `yaml:"jargon"`
	// Tasks are what is to be written or picked, mostly one; three phrases are three.
	Tasks []Task `yaml:"tasks"`
	// Debrief says what the drill is about, shown with the result.
	Debrief string `yaml:"debrief"`
}

// Task is one thing to write or to pick in a drill.
type Task struct {
	// Earlier is the conversation before it, oldest first.
	Earlier []Spoken `yaml:"earlier"`
	// Message is the customer's message that is to be answered, handed on or read.
	Message string `yaml:"message"`
	// Cold is the sentence or phrase that is to be said differently.
	Cold string `yaml:"cold"`

	// Facts have to be said, all of them.
	Facts []Due `yaml:"facts"`
	// Stakes are what the customer stands to lose; if there are any, one has to be named.
	Stakes []Point `yaml:"stakes"`
	// Offers may be made; if there are any, one has to be.
	Offers []Point `yaml:"offers"`
	// Forbidden must not be said: the cold words, and what is not true.
	Forbidden []Point `yaml:"forbidden"`
	// Most is how many words the reply may have.
	Most int `yaml:"most"`

	// Moods are the moods to choose from; one of them is right.
	Moods []Choice `yaml:"moods"`
	// Cues are words of the message to pick from; some of them show the mood.
	Cues []Choice `yaml:"cues"`

	// Model is a reply that works, shown with the result.
	Model string `yaml:"model"`
	// Why says what makes it work, or how the message is read.
	Why string `yaml:"why"`
	// Passes are other replies that have to pass, for the check of the drill.
	Passes []string `yaml:"passes"`
	// Fails are replies that must not pass, and what has to catch them.
	Fails []Failing `yaml:"fails"`
}

// Spoken is one message of the conversation before a task.
type Spoken struct {
	// Who is customer or agent.
	Who string `yaml:"who"`
	// Text is what they wrote.
	Text string `yaml:"text"`
}

// Due is a fact that a reply has to say.
type Due struct {
	Point `yaml:",inline"`
	// Part tells what it is in a hand-off note: who, what or how; empty elsewhere.
	Part string `yaml:"part"`
}

// Choice is something to pick: a mood, or words of the message.
type Choice struct {
	// Text is the mood in a word or two, or words that stand in the message.
	Text string `yaml:"text"`
	// Right marks what should be picked.
	Right bool `yaml:"right"`
	// Why says what makes it right or wrong.
	Why string `yaml:"why"`
}

// Failing is a reply that must not pass.
type Failing struct {
	// Reply is what somebody might write.
	Reply string `yaml:"reply"`
	// Check is what has to catch it: the id of a fact, or one of DrillChecks.
	Check string `yaml:"check"`
}

// DrillChecks lists what a reply is checked for besides the facts of its task.
var DrillChecks = []string{"stake", "offer", "avoid", "true", "tone", "length", "changed"}
