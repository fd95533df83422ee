package grading

// Events is the vocabulary in which a Grade tells the customer what was heard.
// scenarios/events.yaml says what each one does to the customer's mood; rules name one in `event:`.
// The ids in the comments are those of the rubric the engine was built from.
var Events = []string{
	// calm, good
	"validate", // CA+01 grants the point
	"own",      // CA+02 owns the failure
	"present",  // CA+03 turns to the task
	"choice",   // CA+04 gives a real choice
	"limit",    // CA+08 calm limit
	"park",     // CA+09 parks a topic with a time
	"thank",    // CA+10 thanks for something done
	// calm, bad
	"tone_order",   // CA-01 tells the customer how to feel
	"blame",        // CA-02
	"contradict",   // CA-03 proves wrong
	"command",      // CA-04
	"wall",         // CA-05 no without a way
	"rules",        // CA-06 hides behind rules
	"reproach",     // CA-07 as I already said
	"sarcasm",      // CA-08
	"shout",        // CA-09
	"absolute",     // CA-10 you always, you people
	"threat",       // CA-12
	"blame_others", // CA-13
	"impatience",   // CA-14
	"condescend",   // CA-15
	"familiar",     // CA-16
	"insult",       // H1-H5 hard fail
	// empathy, good
	"emotion",     // EM+01
	"stake",       // EM+02
	"reflect",     // EM+03
	"apology",     // EM+04
	"sympathy",    // EM+05 generic
	"perspective", // EM+06
	"explore",     // EM+07
	"absolve",     // EM+08
	"reassure",    // EM+10
	"consent",     // EM+13
	// empathy, bad
	"deny",          // EM-01/02 denies or minimises
	"nonapology",    // EM-03
	"hit",           // EM-04 acknowledges, then hits
	"claim_feeling", // EM-05
	"canned",        // EM-06
	"grovel",        // EM-07
	"self",          // EM-08
	"laugh",         // EM-09
	"label",         // EM-10
	"comfort",       // EM-12 empty comfort
	// clarity
	"answer",         // a core ask is answered
	"fact",           // a new fact is delivered
	"step",           // next step with owner and time
	"structure",      // CL+05
	"check",          // CL+08 check of understanding
	"question",       // CL+10 a targeted question
	"honest_unknown", // CL+11
	"offer",          // an allowed offer
	"ignored",        // CL-01
	"jargon",         // CL-02
	"vague",          // CL-03/04
	"wall_of_text",   // CL-06
	"asks_again",     // CL-08
	"patronise",      // CL-11
	"link_only",      // CL-12
	"wrong_fact",     // CL-13
	"false_promise",  // 5.2
	// closing
	"confirm",         // CO+01
	"fallback",        // CO+05
	"premature_close", // CO-01
	"curt_end",        // CO-03
	"cold_transfer",   // CO-10
	// conversation
	"repeat", // G1 the same line again
	"noise",  // nothing readable
}
