package scenarios

import (
	"errors"
	"reflect"
	"slices"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/checker"
	"github.com/expr-lang/expr/compiler"
	"github.com/expr-lang/expr/conf"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/optimizer"
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
	NowKnown     []string `expr:"now_known"`
	// Abusive is true while the customer is at the point of insults; Difficulty goes from 1 to 5.
	Abusive    bool `expr:"abusive"`
	Difficulty int  `expr:"difficulty"`
	// Heard asks for an event of this reply.
	Heard func(string) bool `expr:"heard"`
	// Asked asks for a need that this reply asks about.
	Asked func(string) bool `expr:"asked"`
	// Delivered, Answered and Offered ask for an id of the whole conversation, this reply included.
	Delivered func(string) bool `expr:"delivered"`
	Answered  func(string) bool `expr:"answered"`
	Offered   func(string) bool `expr:"offered"`
	// Later is true once the case has come back, Broken if what was promised did not hold.
	Later  bool `expr:"later"`
	Broken bool `expr:"broken"`
	// Exit is how the conversation ended, "" while it goes on; Felt asks for an event of the whole conversation.
	Exit string            `expr:"exit"`
	Felt func(string) bool `expr:"felt"`
	// Handed asks for a colleague to whom the case has been handed over.
	Handed func(string) bool `expr:"handed"`
	// Known asks for a need that the customer has told about, now or before.
	Known func(string) bool `expr:"known"`
	// Spoken asks whether a line has been said before.
	Spoken func(string) bool `expr:"spoken"`
}

// maxNodes is how large a guard may be; a longer one hides a line that should be two.
const maxNodes = 150

// builtinWord is the one word of the expression language itself that guards may use.
const builtinWord = "len"

// guards compiles the guards of one scenario.
type guards struct{ config *conf.Config }

// newGuards prepares the words of guards: the fields of scene and builtinWord.
func newGuards() *guards {
	c := conf.New(scene{})
	c.Expect = reflect.Bool
	c.MaxNodes = maxNodes
	for word := range c.Builtins {
		if word != builtinWord {
			delete(c.Builtins, word)
			c.Disabled[word] = true
		}
	}
	return &guards{c}
}

// compile makes a guard ready to run. refs collects the names it uses.
func (g *guards) compile(source string, refs *references) (*vm.Program, error) {
	g.config.Visitors = []ast.Visitor{refs}
	tree, err := checker.ParseCheck(source, g.config)
	if err != nil {
		return nil, err
	}
	if f := refs.foreign; f != nil {
		return nil, &file.Error{Location: f.Location(), Message: "unknown name " + f.Name}
	}
	if err := optimizer.Optimize(&tree.Node, g.config); err != nil {
		return nil, err
	}
	return compiler.Compile(tree, g.config)
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

// holds tells whether a line's guard is true; a line without one always may speak. A guard
// that fails while it runs (a division by zero) does not hold.
func (r *runner) holds(l *Line, sc *scene) bool {
	if l.guard == nil {
		return true
	}
	if l.needs != nil && !slices.ContainsFunc(l.needs, sc.Heard) {
		return false
	}
	out, err := r.vm.Run(l.guard, sc)
	return err == nil && out == true
}

// needs returns events of which a guard cannot hold without one, nil if there are none:
// most guards begin with what was heard, and most things were not.
func needs(node ast.Node) []string {
	switch n := node.(type) {
	case *ast.CallNode:
		callee, ok := n.Callee.(*ast.IdentifierNode)
		if ok && callee.Value == "heard" && len(n.Arguments) == 1 {
			if text, ok := n.Arguments[0].(*ast.StringNode); ok {
				return []string{text.Value}
			}
		}
	case *ast.BinaryNode:
		return bothNeed(n)
	}
	return nil
}

func bothNeed(n *ast.BinaryNode) []string {
	switch n.Operator {
	case "and", "&&":
		if left := needs(n.Left); left != nil {
			return left
		}
		return needs(n.Right)
	case "or", "||":
		left, right := needs(n.Left), needs(n.Right)
		if left != nil && right != nil {
			return append(left, right...)
		}
	}
	return nil
}
