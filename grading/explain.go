package grading

import "math"

// Step is one line of the arithmetic of a score.
type Step struct {
	Aspect Aspect
	// Name says in plain words what the step is.
	Name string
	// Points is what it adds or takes, in tenths; of the last step of an aspect, the score itself.
	Points float64
	// Quote holds the words it is about; "" for a step about the whole reply.
	Quote string
}

// Explain shows how the scores of a reply come about: for each aspect in display order
// where it starts, every finding, every cap, and last the score, which is the exact sum of
// the steps before it.
func (j *Judge) Explain(reply string) []Step {
	w := pool.Get().(*work)
	defer pool.Put(w)
	g := j.Grade(reply)
	w.judge(j, reply)
	var steps []Step
	for _, a := range Aspects {
		l := ledger{aspect: a, words: j.lang.labels}
		switch {
		case len(w.reply.words) == 0:
			l.add("step.empty", 0)
		case j.lang.model != nil:
			w.accountLearned(&l, &g)
		default:
			w.account(&l, &g)
		}
		steps = append(steps, l.close(g.Of(a))...)
	}
	return steps
}

// account enters all steps of one aspect, in the order in which score.go counts them.
func (w *work) account(l *ledger, g *Grade) {
	switch l.aspect {
	case Calm:
		l.add("step.calm", calmBase(w.j.mood.Anger))
	case Clarity:
		l.add("step.clarity", clarityBase)
		l.addIf("step.covered", clarityCoverage*w.facts.coverage)
	case Empathy:
		l.add("step.empathy", empathyBase)
		l.addIf("step.need", -empathyNeedCost*w.j.need)
	case Closing:
		l.add("step.closing", closingBase)
		l.addIf("step.covered", closingCoverage*w.facts.coverage)
	}
	praised, heat := l.findings(g)
	switch {
	case l.aspect == Calm && !praised:
		l.cap("step.unpraised", 75)
	case l.aspect == Clarity && w.facts.answered:
		l.add("step.answered", clarityAnswered)
	case l.aspect == Clarity && w.facts.coverage == 0 && w.j.due():
		l.add("step.ignored", ignoredCost)
	case l.aspect == Closing || l.aspect == Empathy:
		l.addIf("step.heat", heat/2)
	}
	l.bound()
	w.accountGates(l)
}

// accountGates enters what no evidence may buy back.
func (w *work) accountGates(l *ledger) {
	if w.hostile() && (l.aspect == Calm || l.aspect == Empathy) {
		l.cap("step.tone", w.toned(l.aspect, l.exact))
	}
	l.bound()
	for i := range gates {
		if x := &gates[i]; x.holds(w) {
			l.cap(x.step, x.apply(l.aspect, l.exact))
		}
	}
	l.bound()
}

// ledger adds the steps of one aspect up. Every step is the difference between two totals
// in tenths, so that what is shown adds up to the last digit.
type ledger struct {
	aspect Aspect
	words  labels
	steps  []Step
	exact  float64 // the total as it is
	shown  float64 // the total in tenths
}

func (l *ledger) add(key string, points float64) { l.enter(l.words.say(key), points, "") }

// addIf leaves out a step that changes nothing.
func (l *ledger) addIf(key string, points float64) {
	if points != 0 {
		l.add(key, points)
	}
}

func (l *ledger) enter(name string, points float64, quote string) {
	l.exact += points
	total := tenths(l.exact)
	l.steps = append(l.steps, Step{l.aspect, name, round(total - l.shown), quote})
	l.shown = total
}

// findings enters the findings of the aspect. It tells whether there is praise among them,
// and what calm has lost, whatever the aspect.
func (l *ledger) findings(g *Grade) (praised bool, heat float64) {
	for _, f := range g.Findings {
		if f.Aspect == Calm && f.Points < 0 {
			heat += f.Points
		}
		if f.Aspect == l.aspect {
			l.enter(f.Name, f.Points, f.Quote)
			praised = praised || f.Points > 0
		}
	}
	return praised, heat
}

func (l *ledger) cap(key string, most float64) {
	if l.exact > most {
		l.add(key, most-l.exact)
		l.exact, l.shown = most, most
	}
}

// bound brings the total into the range of a score.
func (l *ledger) bound() {
	l.cap("step.bounds", 100)
	if l.exact < 0 {
		l.add("step.bounds", -l.exact)
		l.exact, l.shown = 0, 0
	}
}

// close ends the account with the score. Where a total lies just between two tenths, the
// order of adding decides which one it becomes; the first step then takes the difference.
func (l *ledger) close(score float64) []Step {
	if d := round(score - l.shown); d == 0.1 || d == -0.1 {
		l.steps[0].Points = round(l.steps[0].Points + d)
		l.shown = score
	}
	return append(l.steps, Step{Aspect: l.aspect, Name: l.words.say("step.score"), Points: round(l.shown)})
}

// tenths rounds halves up on both sides of zero, so that a whole step stays whole.
func tenths(v float64) float64 { return math.Floor(v*10+0.5) / 10 }
