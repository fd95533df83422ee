package scenarios

import (
	"errors"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/vm"
)

// scene is all that a guard may look at: the mood after the reply, and what the reply brought.
type scene struct {
	// Anger, Confusion, Trust and Patience are 0 to 100, after the reply.
	Anger     float64 `expr:"anger"`
	Confusion float64 `expr:"confusion"`
	Trust     float64 `expr:"trust"`
	Patience  float64 `expr:"patience"`
	// Turn counts the replies, this one included; Stuck those in a row without progress.
	Turn  int `expr:"turn"`
	Stuck int `expr:"stuck"`
	// Phase is that of the next reply: opening, middle or closing.
	Phase string `expr:"phase"`
	// Band is calm, tense, irritated, angry or furious.
	Band string `expr:"band"`
	// Cause is the most salient event of the reply, "" if it had none.
	Cause string `expr:"cause"`
	// The ids that this reply brought for the first time (forbidden moves: every time).
	NowDelivered []string `expr:"now_delivered"`
	NowAnswered  []string `expr:"now_answered"`
	NowOffered   []string `expr:"now_offered"`
	NowForbidden []string `expr:"now_forbidden"`
	// Heard asks for an event of this reply.
	Heard func(string) bool `expr:"heard"`
	// Asked asks for a need that this reply asks about.
	Asked func(string) bool `expr:"asked"`
	// Delivered, Answered and Offered ask for an id of the whole conversation, this reply included.
	Delivered func(string) bool `expr:"delivered"`
	Answered  func(string) bool `expr:"answered"`
	Offered   func(string) bool `expr:"offered"`
	// Spoken asks whether a line has been said before.
	Spoken func(string) bool `expr:"spoken"`
}

// maxNodes is how large a guard may be; a longer one hides a line that should be two.
const maxNodes = 120

// compile makes a guard ready to run. refs collects the names it uses.
func compile(source string, refs *references) (*vm.Program, error) {
	return expr.Compile(source,
		expr.Env(scene{}),
		expr.AsBool(),
		expr.DisableAllBuiltins(),
		expr.EnableBuiltin("len"),
		expr.MaxNodes(maxNodes),
		expr.Patch(refs),
	)
}

// explain takes the text and the position within the guard out of a compiler's error.
func explain(err error) (text string, offset int) {
	var at *file.Error
	if errors.As(err, &at) {
		return at.Message, at.From
	}
	return err.Error(), 0
}

// runner runs the guards of one turn on one stack.
type runner struct{ vm vm.VM }

// holds tells whether a guard is true; a line without a guard always may speak. A guard
// that fails while it runs (a division by zero) does not hold.
func (r *runner) holds(guard *vm.Program, sc *scene) bool {
	if guard == nil {
		return true
	}
	out, err := r.vm.Run(guard, sc)
	return err == nil && out == true
}
