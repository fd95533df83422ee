package grading

// caseKinds are the kinds of evidence that only the case can give.
var caseKinds = map[string]func(r *rule, w *work){
	"fact_delivered":  func(r *rule, w *work) { w.eachFact(r, factDelivered) },
	"fact_missing":    missingFact,
	"ask_answered":    answeredAsk,
	"ask_ignored":     ignoredAsk,
	"wrong_fact":      wrongFact,
	"wrong_day":       wrongDay,
	"turned_round":    turnedRound,
	"offer_made":      func(r *rule, w *work) { w.eachPoint(r, offerPoint) },
	"forbidden_said":  func(r *rule, w *work) { w.eachPoint(r, forbiddenPoint) },
	"stake_named":     stakeNamed,
	"jargon":          jargonSaid,
	"question_needed": func(r *rule, w *work) { w.asked(r, false) },
	"asks_given":      func(r *rule, w *work) { w.asked(r, true) },
	"private_said":    func(r *rule, w *work) { w.eachFact(r, factPrivate) },
	"false_promise":   falsePromise,
	"off_topic":       offTopic,
}

func checkCase(r *rule) error {
	var ok bool
	r.look, ok = caseKinds[r.Case]
	return need(ok, "case: one of the names in kind_case.go")
}

func findCase(r *rule, w *work) { r.look(r, w) }

func factDelivered(p *point) bool { return !p.Private }
func factPrivate(p *point) bool   { return p.Private }

// eachFact reports the facts that the reply carries for the first time.
func (w *work) eachFact(r *rule, wanted func(*point) bool) {
	for i := range w.j.c.brief.Facts {
		f := &w.facts.facts[i]
		if f.said && !f.before && wanted(&w.j.c.points[i]) {
			w.add(r, f.first, f.last)
		}
	}
}

// eachPoint reports the points of a kind that the reply makes.
func (w *work) eachPoint(r *rule, k pointKind) {
	for i := range w.j.c.points {
		if p := &w.j.c.points[i]; p.kind == k && w.facts.facts[i].said {
			w.add(r, w.facts.facts[i].first, w.facts.facts[i].last)
			w.found[len(w.found)-1].better = p.Better
		}
	}
}

// missingFact reports, in the closing window, the first fact that was never told.
func missingFact(r *rule, w *work) {
	if w.j.m.Stage != ClosingTime {
		return
	}
	for i := range w.j.c.brief.Facts {
		p, f := &w.j.c.points[i], &w.facts.facts[i]
		if p.Must && p.groups > 0 && !f.said && !f.before {
			w.add(r, whole, whole)
			w.found[len(w.found)-1].better = p.Better
			return
		}
	}
}

func answeredAsk(r *rule, w *work) {
	if w.facts.answered {
		f := w.facts.answer
		w.add(r, f.first, f.last)
	}
}

// ignoredAsk reports a reply that leaves an open question and the case aside.
func ignoredAsk(r *rule, w *work) {
	if w.j.due() && !w.facts.answered && !w.facts.deferred && !w.helps() {
		w.add(r, whole, whole)
	}
}

// helps tells whether a reply brings anything of the case that is new: a fact, an
// offer, or a question for something the trainee needs.
func (w *work) helps() bool {
	for i := range w.j.c.points {
		p, f := &w.j.c.points[i], &w.facts.facts[i]
		if !f.said || f.before {
			continue
		}
		if p.kind == factPoint || p.kind == offerPoint || p.kind == needPoint && !p.given {
			return true
		}
	}
	return false
}

// stakeNamed reports the words that pick up what is at stake for this customer.
func stakeNamed(r *rule, w *work) {
	for i := range w.j.c.points {
		if f := w.facts.facts[i]; w.j.c.points[i].kind == stakePoint && f.said {
			w.add(r, f.first, f.last)
			return
		}
	}
	if len(w.j.c.brief.Stakes) == 0 && w.facts.echoes >= 2 && !w.hostile() { // a sneer picks up words, too
		w.add(r, w.facts.echoFirst, w.facts.echoLast)
	}
}

func jargonSaid(r *rule, w *work) {
	for i := range w.j.c.points {
		p, f := &w.j.c.points[i], &w.facts.facts[i]
		if p.kind == jargonPoint && f.said && !w.j.heard(w.reply.words[f.first].stem) {
			w.add(r, f.first, f.last)
			w.found[len(w.found)-1].better = p.plain
			return
		}
	}
}

// asked reports a question for something the trainee needs, or for what was given already.
func (w *work) asked(r *rule, given bool) {
	for i := range w.j.c.points {
		p, f := &w.j.c.points[i], &w.facts.facts[i]
		if p.kind != needPoint || p.given != given || !f.said {
			continue
		}
		if s := w.reply.words[f.first].sentence; w.reply.sentences[s].question {
			w.add(r, f.first, f.last)
			return
		}
	}
}

// offTopic reports a reply that shares no word with the case or the customer.
func offTopic(r *rule, w *work) {
	if n := w.facts.content; n >= 8 && w.facts.known == 0 && len(w.j.customer) > 0 && !w.helps() {
		w.add(r, whole, whole)
	}
}
