package grading

// A gate is what no evidence may buy back: where it holds, it takes points off an aspect and
// then keeps it under a bound. Gates stand outside the learned layer and come after it.
type gate struct {
	step  string // key of its line in an account
	holds func(w *work) bool
	takes Scores
	most  Scores // 100 leaves an aspect alone
}

const (
	// failCap is the most that a reply keeps of calm, empathy, closing and overall after a hard fail.
	failCap = 20.0
	// slipCost is what a statement against the facts takes at least.
	slipCost = 18.0
)

// gates are applied in this order.
var gates = []gate{
	{step: "step.fail", holds: (*work).failed, most: Scores{failCap, 100, failCap, failCap}},
	{step: "step.wrong", holds: func(w *work) bool { return w.facts.wrong }, takes: Scores{0, slipCost, 0, slipCost}, most: Scores{100, 60, 100, 60}},
	{step: "step.promise", holds: (*work).overpromised, takes: Scores{0, 0, 0, slipCost}, most: Scores{100, 100, 100, 55}},
	{step: "step.forbidden", holds: (*work).forbidden, most: Scores{100, 60, 100, 30}},
	{step: "step.void", holds: (*work).void, most: Scores{50, 40, 40, 40}},
	{step: "step.copied", holds: (*work).copies, most: Scores{10, 65, 10, 40}},
}

// apply returns what a gate leaves of the score of an aspect.
func (g *gate) apply(a Aspect, score float64) float64 {
	return max(0, min(score-g.takes.Of(a), g.most.Of(a)))
}

// gates applies tone and every gate that holds.
func (w *work) gates(g *Grade) {
	if w.hostile() {
		g.Calm, g.Empathy = w.toned(Calm, g.Calm), w.toned(Empathy, g.Empathy)
	}
	g.Scores = g.Scores.bounded()
	for i := range gates {
		x := &gates[i]
		if x.holds(w) {
			g.Scores = Scores{x.apply(Calm, g.Calm), x.apply(Clarity, g.Clarity), x.apply(Empathy, g.Empathy), x.apply(Closing, g.Closing)}
		}
	}
}

// has tells whether a finding of some sort is there.
func (w *work) has(want func(r *rule) bool) bool {
	for i := range w.found {
		if w.found[i].factor != 0 && want(w.found[i].rule) {
			return true
		}
	}
	return false
}

func (w *work) failed() bool { return w.fail() != "" }

// fail returns the id of the first hard fail, "" without one.
func (w *work) fail() string {
	for i := range w.found {
		if w.found[i].rule.Fail {
			return w.found[i].rule.id
		}
	}
	return ""
}

// overpromised tells whether the reply seems to promise what the case does not allow.
func (w *work) overpromised() bool {
	return w.has(func(r *rule) bool {
		return r.points < 0 && (r.Event == "false_promise" && r.aspect == Closing || r.Case == "false_promise")
	})
}

// forbidden tells whether the reply says what the case forbids in so many words.
func (w *work) forbidden() bool {
	return w.has(func(r *rule) bool { return r.Case == "forbidden_said" })
}

// void tells whether the reply is no message to a person at all: keywords, code, blanks that
// were never filled in, words for the grader.
func (w *work) void() bool { return w.has(func(r *rule) bool { return r.Empty }) }

const (
	// copiedShare is the part of a reply that is taken over from the case or the customer,
	// from which on it has to bring something of its own.
	copiedShare = 0.5
	// ownShare is the part of what is told that has to be told in own words.
	ownShare = 0.1
)

// copies tells whether a reply pastes the case, or hands the customer their message back, and
// adds nothing of its own about either.
func (w *work) copies() bool {
	if taken := w.takenWords(); taken == 0 || float64(taken) < copiedShare*float64(len(w.reply.words)) {
		return false
	}
	own, told := 0.0, 0.0
	for i := range w.facts.facts {
		own += w.facts.facts[i].own
		told += w.facts.facts[i].weight
	}
	return own <= ownShare*told
}
