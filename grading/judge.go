package grading

import "sync"

// Judge grades replies at one Moment of a Case. It is safe for concurrent use.
type Judge struct {
	c    *Case
	lang *language
	m    Moment
	mood Mood
	need float64 // how much empathy the moment asks for, 0 to 1

	active    []bool // by rule: its `when` holds
	triggered []bool // by rule: the customer said what it waits for
	before    []bool // by point: dealt with in an earlier turn
	numbers   map[uint64]bool
	// customer and heardWords hold the stems of the customer's words, of this message and of all.
	customer, heardWords    map[uint64]bool
	customerRuns, agentRuns keySet
	traits                  traits
	names                   map[uint64]bool // in the messages
	agent                   map[uint64]bool // stems of the words of earlier replies
	stakeOpen               bool
	days                    uint8 // weekdays that the case or anybody has named, a bit each
	// toldBefore and relation say of each point how much of it earlier replies told, and
	// how near it is to the customer's words: 0 to 1, the relations adding up to 1.
	toldBefore, relation []float64
}

var pool = sync.Pool{New: func() any { return new(work) }}

// At places the case at a moment of the conversation.
func (c *Case) At(m Moment) *Judge {
	if m.Stage == "" {
		m.Stage = Middle
	}
	j := &Judge{c: c, lang: c.lang, m: m, numbers: map[uint64]bool{}, customer: map[uint64]bool{},
		heardWords: map[uint64]bool{}, names: map[uint64]bool{}, agent: map[uint64]bool{}}
	j.toldBefore, j.relation = make([]float64, len(c.points)), make([]float64, len(c.points))
	j.hear()
	j.noteTraits()
	j.remember()
	j.relate()
	j.need = empathyNeed(m.Stage, j.mood, j.stakeOpen)
	j.active = make([]bool, len(c.lang.rules))
	for i, r := range c.lang.rules {
		j.active[i] = r.When.holds(&c.brief, &m, j.mood) && (len(r.Customer) == 0 || j.triggered[i])
	}
	return j
}

// hear reads the customer's message and what was said before.
func (j *Judge) hear() {
	var t text
	t.read(j.lang, j.m.Customer)
	j.days = j.c.days | t.days()
	t.addNames(j.names)
	j.listen(&t, j.customer)
	t.addRuns(&j.customerRuns)
	j.told(&t)
	j.mood = t.mood(j.lang)
	if j.m.Mood != nil {
		j.mood = *j.m.Mood
	}
	for _, msg := range j.m.History {
		t.read(j.lang, msg.Text)
		t.addNumbers(j.numbers)
		j.days |= t.days()
		t.addNames(j.names)
		if msg.Who == Agent {
			t.addRuns(&j.agentRuns)
			j.recall(&t)
		} else {
			j.listen(&t, j.heardWords)
		}
	}
}

func (j *Judge) listen(t *text, into map[uint64]bool) {
	t.addNumbers(j.numbers)
	for i, w := range t.words {
		if !w.is(isStop) && !t.tail(i) {
			into[w.key] = true
			j.heardWords[w.key] = true
		}
	}
}

// recall adds what an earlier reply told of each point.
func (j *Judge) recall(t *text) {
	seen := map[uint64]bool{}
	for _, w := range t.words {
		if seen[w.key] || w.is(isStop) && !w.is(isNumeral) {
			continue
		}
		seen[w.key] = true
		j.agent[w.key] = true
		for _, s := range j.c.words[w.key] {
			told := &j.toldBefore[s.fact]
			*told = min(1, *told+s.weight/j.c.points[s.fact].mass)
		}
	}
}

// relate measures how near each point is to what the customer writes about. It goes through
// the points in order: sums of floats must not depend on the order of a map.
func (j *Judge) relate() {
	total := 0.0
	for i := range j.c.points {
		p := &j.c.points[i]
		for _, s := range p.own {
			if j.customer[s.key] {
				j.relation[i] += s.weight / p.mass
			}
		}
		total += j.relation[i]
	}
	for i := range j.relation {
		j.relation[i] = per(j.relation[i], total)
	}
}

// remember marks the points that earlier turns have dealt with.
func (j *Judge) remember() {
	j.before = make([]bool, len(j.c.points))
	for i := range j.c.points {
		j.before[i] = known(j.m.Delivered, j.c.points[i].ID)
	}
	j.stakeOpen = len(j.c.brief.Stakes) > 0 && j.m.Stage == Opening
}

func (j *Judge) heard(stem uint64) bool { return j.heardWords[stem] }

// number tells whether the case or anybody in the conversation has named a number.
func (j *Judge) number(w word) bool {
	return j.hasNumber(valueKey(w.value)) || w.half() != 0 && j.hasNumber(w.half()) || w.dotted() != 0 && j.hasNumber(w.dotted())
}

func (j *Judge) hasNumber(key uint64) bool { return j.numbers[key] || j.c.numbers[key] }

// due tells whether an ask is open or facts are still to be told. Beside a core ask
// the others may wait: who tells the day first has not ignored the question why.
func (j *Judge) due() bool {
	core := false
	for _, a := range j.c.brief.Asks {
		if a.Core && !known(j.m.Answered, a.ID) {
			return true
		}
		core = core || a.Core
	}
	if core {
		return false
	}
	for _, a := range j.c.brief.Asks {
		if !known(j.m.Answered, a.ID) {
			return true
		}
	}
	if len(j.c.brief.Asks) > 0 {
		return false
	}
	return len(j.c.brief.Facts) > 0 && j.m.Stage != ClosingTime
}

// Grade judges one reply. It never fails: unreadable text gets a grade that says so.
func (j *Judge) Grade(reply string) Grade {
	w := pool.Get().(*work)
	defer pool.Put(w)
	w.judge(j, reply)
	return w.grade()
}
