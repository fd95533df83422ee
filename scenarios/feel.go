package scenarios

import "slices"

// feeling works out what one reply does to a mood. Factors look at the mood
// before the reply, so the order of its sentences does not matter.
type feeling struct {
	s      *Scenario
	before Mood
	felt   map[string]int
	// acknowledged is true if the reply acknowledges the customer.
	acknowledged bool
	moves        []Move
	progress     bool
}

// feel moves the state's mood and returns the moves in the order of the reply.
func (s *Scenario) feel(st *State, n *news) []Move {
	f := &feeling{s: s, before: st.Mood, felt: st.Felt, moves: make([]Move, 0, len(n.events)+6)}
	f.acknowledged = n.hasAny(table.Dynamics.Acknowledges)
	for _, name := range n.events {
		f.event(table.any(name))
	}
	f.ids(n)
	f.time(st, n)
	f.cap()
	for _, m := range f.moves {
		st.Mood = st.Mood.plus(m.By)
		if m.Event != turnEvent {
			counted(&st.Felt, m.Event)
		}
	}
	st.Mood = st.Mood.within()
	return f.moves
}

// event adds the effect of an event that was heard.
func (f *feeling) event(e *event) {
	by := e.Mood
	if e.Apology != nil {
		by = e.Apology[f.s.Apology]
	}
	if f.before.Confusion < e.ConfusionFrom || e.Name == limitEvent && f.s.Persona.Abuse < table.Dynamics.LimitFrom {
		by = Mood{}
	}
	if level, ok := table.Dynamics.Language.Levels[f.s.Persona.Level]; ok && slices.Contains(table.Dynamics.Language.Events, e.Name) {
		by.Confusion *= level
	}
	times := f.felt[e.Name]
	if e.Kind != harm {
		by = by.times(decay(times))
	}
	f.progress = f.progress || e.Kind == progress && (e.Counts == 0 || times < e.Counts)
	f.add(e, by)
}

// ids adds the effect of answers, facts and offers that came for the first time.
func (f *feeling) ids(n *news) {
	weight := 0.0
	for _, id := range n.answered {
		weight += f.s.askWeight(id)
	}
	f.raise(n, "answer", weight)
	f.raise(n, "fact", float64(f.s.open(n.delivered)))
	f.raise(n, "offer", firstAndMore(len(n.offered)))
}

// firstAndMore weighs offers that come at once: the first is the one that was wanted.
func firstAndMore(n int) float64 {
	if n == 0 {
		return 0
	}
	return 1 + table.Dynamics.MoreOffers*float64(n-1)
}

func (f *feeling) raise(n *news, name string, weight float64) {
	if weight <= 0 {
		return
	}
	n.events = append(n.events, name)
	f.progress = true
	by := table.row(name).Mood.times(weight)
	if name == "offer" && f.before.Trust < table.Dynamics.Doubt.Below {
		by = by.times(table.Dynamics.Doubt.Share)
	}
	f.add(table.row(name), by)
}

// add enters an effect with the factors of the mood and the persona.
func (f *feeling) add(e *event, by Mood) {
	d := table.Dynamics
	if e.Kind == empathy && by.Anger < 0 && f.before.Confusion >= d.Lost.From {
		by.Anger *= d.Lost.Share
	}
	if e.Kind == progress && f.before.Anger >= d.Deaf.From && !f.acknowledged {
		by = by.times(d.Deaf.Share)
	}
	f.move(e.Name, by)
}

// move enters an effect with the factors of the persona.
func (f *feeling) move(name string, by Mood) {
	if by.Anger > 0 {
		by.Anger *= f.s.Persona.Reactivity
	} else {
		by.Anger *= f.s.Persona.Forgiveness
	}
	f.moves = append(f.moves, Move{name, by.round()})
}

// time adds what the turn itself costs: patience, and more where nothing moved or the reply was slow.
func (f *feeling) time(st *State, n *news) {
	d := table.Dynamics
	f.tire(turnEvent, d.Turn)
	switch {
	case f.progress:
		st.Stuck = 0
	case st.Phase != Closing:
		f.tire(noProgressEvent, d.NoProgress.plus(d.NoProgressEach.times(float64(st.Stuck))))
		n.events = append(n.events, noProgressEvent)
		st.Stuck++
	}
	if n.overrun > 0 {
		share := 1.0
		if st.Announced {
			share = d.Announced
		}
		f.tire(waitingEvent, d.Waiting.times(n.overrun*share))
		n.events = append(n.events, waitingEvent)
	}
}

// tire enters what the turn itself costs; how much patience that is, the difficulty says.
func (f *feeling) tire(name string, by Mood) {
	by.Patience *= f.s.level().Patience
	f.move(name, by)
}

// cap keeps the turn's change of anger within its limits by shrinking what pulls over them.
func (f *feeling) cap() {
	var falls, rises float64
	for _, m := range f.moves {
		falls += min(m.By.Anger, 0)
		rises += max(m.By.Anger, 0)
	}
	d := table.Dynamics
	switch sum := falls + rises; {
	case sum < -d.Fall:
		f.shrink(func(v float64) bool { return v < 0 }, (-d.Fall-rises)/falls)
	case sum > d.Rise:
		f.shrink(func(v float64) bool { return v > 0 }, (d.Rise-falls)/rises)
	}
}

func (f *feeling) shrink(which func(float64) bool, share float64) {
	for i := range f.moves {
		if a := &f.moves[i].By.Anger; which(*a) {
			*a = hundredth(*a * share)
		}
	}
}

// decay is the share that a soothing event keeps after it was felt some times.
func decay(times int) float64 {
	shares := table.Dynamics.Decay
	return shares[min(max(times, 0), len(shares)-1)]
}

// askWeight is what an answer to an ask weighs: a core ask all, another a part.
func (s *Scenario) askWeight(id string) float64 {
	if slices.ContainsFunc(s.Asks, func(a Ask) bool { return a.ID == id && a.Core }) {
		return 1
	}
	return table.Dynamics.SideAsk
}

// open counts the facts that were the customer's to learn.
func (s *Scenario) open(ids []string) int {
	n := 0
	for _, f := range s.Facts {
		if !f.Private && slices.Contains(ids, f.ID) {
			n++
		}
	}
	for _, id := range ids {
		if s.hasPart(id) {
			n++
		}
	}
	return n
}
