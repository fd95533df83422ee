package scenarios

import "regexp"

// kebab is the shape of ids: lower-case words joined by hyphens.
var kebab = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// name is the shape of the ids inside a scenario; there an underscore may join, too.
var name = regexp.MustCompile(`^[a-z][a-z0-9]*([-_][a-z0-9]+)*$`)

// tag is the shape of a language tag as file names use it.
var tag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// The words a scenario may use where the engine or a page has to know them.
var (
	channels    = []string{"chat", "email", "phone", "social", "letter", "internal"}
	faults      = []string{"ours", "shared", "third_party", "nobody", "customer"}
	apologies   = []string{"required", "welcome", "sympathy_only", "forbidden"}
	supervisors = []string{"available", "no", "on_request"}
	voices      = []string{"formal", "informal"}
	// languageLevels are how well a customer knows the language.
	languageLevels = []string{"basic", "everyday", "expert"}
	phases         = []string{Opening, Middle, Closing}
	bands          = []string{"calm", "tense", "irritated", "angry", "furious"}
)

// Skills lists what a scenario can train, as Scenario.Skills names it.
var Skills = []string{
	"acknowledge-first", "own-the-failure", "dated-step", "plain-words", "one-step-at-a-time", "absolve",
	"let-noise-pass", "no-mirroring", "targeted-question", "brevity", "explore", "steer", "tact", "patience",
	"warm-handover", "bottom-line-first", "honest-exit", "reflect", "face-saving", "reassure-by-act",
	"check-understanding", "firm-and-warm", "park-and-return", "no-apology", "honest-unknown",
	"keep-a-promise", "positive-language", "value-without-promising", "honesty", "no-with-a-way",
	"triage", "follow-up", "register", "public-private", "focus-on-the-ask", "offer-choice", "clear-close",
}
