package grading

// tell turns the evidence into findings, in the order of the words, and names the
// points of the brief that the reply dealt with.
func (w *work) tell(g *Grade) {
	w.sort()
	g.Findings = make([]Finding, 0, len(w.found))
	for _, f := range w.found {
		if f.factor != 0 {
			g.Findings = append(g.Findings, w.finding(f))
		}
	}
	w.name(g)
}

// sort orders the evidence by its words; whole-reply evidence comes last. Insertion
// sort: a reply has a handful, and it must allocate nothing.
func (w *work) sort() {
	for i := 1; i < len(w.found); i++ {
		for k := i; k > 0 && before(w.found[k], w.found[k-1]); k-- {
			w.found[k], w.found[k-1] = w.found[k-1], w.found[k]
		}
	}
}

func before(a, b found) bool {
	if (a.first < 0) != (b.first < 0) {
		return b.first < 0
	}
	if a.first != b.first {
		return a.first < b.first
	}
	return a.rule.index < b.rule.index
}

func (w *work) finding(f found) Finding {
	r := f.rule
	out := Finding{Rule: r.id, Name: r.Name, Aspect: r.aspect, Points: round(r.points * f.factor),
		Why: r.Why, Better: w.j.fill(r.better), Event: r.Event}
	if w.j.lang.model != nil {
		out.Points = round(w.worth(f))
	}
	if f.better != "" {
		out.Better = f.better
	}
	if f.first >= 0 {
		out.Start, out.End = w.reply.span(f.first, f.last)
		out.Quote = w.reply.raw[out.Start:out.End]
	} else {
		out.Start, out.End = len(w.reply.raw), len(w.reply.raw)
	}
	return out
}

// name lists the ids of what the reply delivered, answered, offered and must not have said.
func (w *work) name(g *Grade) {
	for i := range w.j.c.points {
		p := &w.j.c.points[i]
		if !w.facts.facts[i].said || p.ID == "" {
			continue
		}
		switch p.kind {
		case factPoint:
			g.Delivered = append(g.Delivered, p.ID)
		case offerPoint:
			g.Offered = append(g.Offered, p.ID)
		case forbiddenPoint:
			g.Forbidden = append(g.Forbidden, p.ID)
		case needPoint:
			g.Asked = append(g.Asked, p.ID)
		}
	}
	for _, a := range w.j.c.brief.Asks {
		if w.answersAsk(a, g) {
			g.Answered = append(g.Answered, a.ID)
		}
	}
}

func (w *work) answersAsk(a Ask, g *Grade) bool {
	for _, id := range a.AnsweredBy {
		if known(g.Delivered, id) || known(g.Offered, id) {
			return true
		}
	}
	return false
}
