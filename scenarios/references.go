package scenarios

import "github.com/expr-lang/expr/ast"

// reference is a name used in a guard: an event, an id, a phase.
type reference struct {
	// of says what it names: the word of the guard it is given to or compared with.
	of     string
	name   string
	offset int
}

type referenceList []reference

// references collects the names in a guard while it is compiled.
type references struct {
	list referenceList
	// loose are offsets of calls whose argument is not a text in quotes.
	loose []int
	// foreign is a word of the expression language that is none of ours.
	foreign *ast.BuiltinNode
}

// Visit is called for every node of a guard.
func (r *references) Visit(node *ast.Node) {
	switch n := (*node).(type) {
	case *ast.CallNode:
		r.call(n)
	case *ast.BinaryNode:
		r.compare(n)
	case *ast.BuiltinNode:
		if n.Name != builtinWord {
			r.foreign = n
		}
	}
}

func (r *references) call(n *ast.CallNode) {
	callee, ok := n.Callee.(*ast.IdentifierNode)
	if !ok || len(n.Arguments) != 1 {
		return
	}
	if text, ok := n.Arguments[0].(*ast.StringNode); ok {
		r.add(callee.Value, text)
	} else {
		r.loose = append(r.loose, n.Arguments[0].Location().From)
	}
}

// compare notes x == "name", x in ["name", ...] and "name" in x.
func (r *references) compare(n *ast.BinaryNode) {
	left, right := n.Left, n.Right
	if _, ok := left.(*ast.IdentifierNode); !ok {
		left, right = right, left
	}
	word, ok := left.(*ast.IdentifierNode)
	if !ok {
		return
	}
	switch other := right.(type) {
	case *ast.StringNode:
		r.add(word.Value, other)
	case *ast.ArrayNode:
		for _, item := range other.Nodes {
			if text, ok := item.(*ast.StringNode); ok {
				r.add(word.Value, text)
			}
		}
	}
}

func (r *references) add(of string, text *ast.StringNode) {
	r.list = append(r.list, reference{of, text.Value, text.Location().From})
}

// names returns what may stand where a word of the guard asks for a name; nil for a word that takes none.
func (s *Scenario) names(of string) []string {
	switch of {
	case "exit":
		return append(ids(Exits, func(e Exit) string { return string(e) }), "")
	case "heard", "felt":
		return eventNames()
	case "cause":
		return append(eventNames(), "")
	case "delivered", "now_delivered":
		return ids(s.Facts, func(f Fact) string { return f.ID })
	case "answered", "now_answered":
		return ids(s.Asks, func(a Ask) string { return a.ID })
	case "offered", "now_offered":
		return ids(s.Offers, func(o Point) string { return o.ID })
	case "now_forbidden":
		return ids(s.Forbidden, func(o Point) string { return o.ID })
	case "asked", "known", "now_known":
		return ids(s.Needs, func(n Need) string { return n.ID })
	case "handed":
		return ids(s.Handoffs, func(h Handoff) string { return h.ID })
	case "spoken":
		return ids(s.Lines, func(l Line) string { return l.ID })
	case "phase":
		return phases
	case "band":
		return bands
	}
	return nil
}

// eventNames lists every event a line may react to.
func eventNames() []string {
	name := func(e event) string { return e.Name }
	return append(append(ids(table.Events, name), ids(table.Raised, name)...), noProgressEvent, waitingEvent)
}

// ids lists the names of things.
func ids[T any](things []T, id func(T) string) []string {
	names := make([]string, 0, len(things))
	for _, t := range things {
		names = append(names, id(t))
	}
	return names
}
