package grading

// factWork is what a reply says of the case.
type factWork struct {
	facts []pointWork // by point
	// coverage is the share of the facts due that the reply carries, 0 to 1.
	coverage float64
	answered bool
	answer   pointWork
	deferred bool // says honestly that the answer comes later
	// content counts content words, known those that the case or the customer used.
	content, known int
	// echoes counts words of the customer's own, beyond the facts, that come back.
	echoes              int
	echoFirst, echoLast int32
	turned              int  // statements turned round against a fact
	wrong               bool // something stands against the facts
}

// pointWork is how far one point has been said.
type pointWork struct {
	said, before bool
	weight, own  float64 // of the words said, and of those said in own sentences
	first, last  int32
	distinct     int
}

// saidShare is the part of a free-text fact's weight that makes it said.
const saidShare = 0.4

func (w *work) readFacts() {
	c := w.j.c
	f := &w.facts
	if cap(f.facts) < len(c.points) {
		f.facts = make([]pointWork, len(c.points))
	}
	*f = factWork{facts: f.facts[:len(c.points)]}
	for i := range f.facts {
		f.facts[i] = pointWork{first: -1, last: -1, before: w.j.before[i]}
	}
	w.readWords()
	for i := range c.points {
		if p := &c.points[i]; p.groups > 0 {
			f.facts[i].said = false
		} else if p.kind == factPoint {
			f.facts[i].said = p.mass > 0 && f.facts[i].weight >= saidShare*p.mass && f.facts[i].distinct >= 2
		}
	}
	w.readPoints()
	w.cover()
}

// readWords spreads the words of the reply over the free-text facts.
func (w *work) readWords() {
	f, c := &w.facts, w.j.c
	w.seen.reset(len(w.reply.words))
	for i, x := range w.reply.words {
		if x.is(isStop) && !x.is(isNumeral) || w.seen.add(x.key) {
			continue
		}
		f.content++
		var shares []share
		if x.is(isFact) {
			shares = c.words[x.key]
		}
		for _, s := range shares {
			p := &f.facts[s.fact]
			p.weight += s.weight
			if !x.is(isAside) {
				p.own += s.weight
			}
			p.distinct++
			if p.first < 0 {
				p.first = int32(i)
			}
			p.last = int32(i)
		}
		w.echo(int32(i), x, len(shares) > 0)
	}
}

func (w *work) echo(i int32, x word, fact bool) {
	f := &w.facts
	fromCustomer := x.is(isCustomers)
	if fact || fromCustomer {
		f.known++
	}
	if fromCustomer && !fact && !x.is(isNumber) {
		if f.echoes++; f.echoes == 1 {
			f.echoFirst = i
		}
		f.echoLast = i
	}
}

// readPoints finds the authored points: a hit of every group within two sentences.
func (w *work) readPoints() {
	c := w.j.c
	hits := w.points.find(c.say, &w.reply, nil)
	for i := range c.points {
		if p := &c.points[i]; p.groups > 0 {
			w.readPoint(int32(i), p, hits)
		}
	}
}

func (w *work) readPoint(i int32, p *point, hits []hit) {
	all := 1<<p.groups - 1
	for s := range w.reply.sentences {
		seen, first, last := 0, int32(1<<30), int32(-1)
		for _, h := range hits {
			pat := w.j.c.say.patterns[h.pattern]
			at := w.reply.words[h.first].sentence
			if pat.owner != i || at != int32(s) && at != int32(s)+1 || w.reply.negated(h.first) {
				continue
			}
			seen |= 1 << pat.role
			first, last = min(first, h.first), max(last, h.last)
		}
		if seen == all {
			f := &w.facts.facts[i]
			f.said, f.first, f.last = true, first, last
			return
		}
	}
}

// cover sums up: the share of due facts told, and whether the open question is answered.
func (w *work) cover() {
	f, c := &w.facts, w.j.c
	due, told, free := 0.0, 0.0, 0.0
	for i := range c.brief.Facts {
		p, x := &c.points[i], &f.facts[i]
		switch {
		case p.Private || !p.Must || x.before:
		case p.groups > 0:
			due++
			if x.said {
				told++
			}
		case p.mass > 0:
			free++
			told += min(1, x.weight/(saidShare*1.6*p.mass))
		}
	}
	// Of free-text facts nobody says which are due: three well told are a full answer.
	due += min(free, 3)
	f.coverage = 1
	if due > 0 {
		f.coverage = min(1, told/due)
	}
	w.answers()
}

// answers decides whether an open ask got its answer in this reply.
func (w *work) answers() {
	f, c := &w.facts, w.j.c
	for _, a := range c.brief.Asks {
		if known(w.j.m.Answered, a.ID) {
			continue
		}
		for i := range c.points {
			if p := &c.points[i]; f.facts[i].said && (p.kind == factPoint || p.kind == offerPoint) && known(a.AnsweredBy, p.ID) {
				f.answered, f.answer = true, f.facts[i]
			}
		}
	}
	if len(c.brief.Asks) > 0 {
		return
	}
	best := -1
	for i := range c.brief.Facts {
		if f.facts[i].said && !f.facts[i].before && (best < 0 || f.facts[i].weight > f.facts[best].weight) {
			best = i
		}
	}
	if best >= 0 {
		f.answered, f.answer = true, f.facts[best]
	}
}
