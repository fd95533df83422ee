package grading

import (
	"math"
	"slices"
)

// share is the part of a fact that one word carries.
type share struct {
	fact   int32
	weight float64
}

// Weights of a word of a fact: numbers and names say more than other words.
const (
	numberWeight = 3.0
	nameWeight   = 1.5
	wordWeight   = 1.0
)

// ownWord is a content word of a point with its weight there.
type ownWord struct {
	key    uint64
	weight float64
	half   uint64 // of a clock time after noon: the key by which twelve hours name it, else 0
}

// weigh spreads every fact and offer over its words; a word of several says less of each.
func (c *Case) weigh() {
	c.readNames()
	var t text
	for i := range c.points {
		c.readText(int32(i), &t)
	}
	for i := range c.points {
		c.spread(int32(i))
	}
	c.alias()
	t.read(c.lang, c.brief.Card)
	c.days |= t.days()
	t.addNumbers(c.numbers)
	t.addNames(c.names)
	t.addRuns(&c.card)
}

// readNames notes what the company and the customer are called.
func (c *Case) readNames() {
	var t text
	for _, s := range []string{c.brief.Company, c.brief.Person} {
		t.read(c.lang, s)
		for _, x := range t.words {
			if x.is(isTitle) {
				c.names[x.key] = true
			}
		}
	}
}

// readText takes in what a point says.
func (c *Case) readText(i int32, t *text) {
	p := &c.points[i]
	t.read(c.lang, p.Text)
	c.days |= t.days()
	t.addNames(c.names)
	p.negative = t.negative()
	switch p.kind {
	case factPoint, offerPoint:
		t.addRuns(&c.card)
		t.addNumbers(c.numbers)
		c.values = append(c.values, t.values()...)
		c.weighPoint(i, t)
		c.learnRoots(t)
	case stakePoint:
		t.addNumbers(c.numbers)
	}
}

// spread divides the weight of every word by the points that share it.
func (c *Case) spread(i int32) {
	p := &c.points[i]
	for k := range p.own {
		o := &p.own[k]
		o.weight /= float64(len(c.words[o.key]))
		p.mass += o.weight
		for n := range c.words[o.key] {
			if s := &c.words[o.key][n]; s.fact == i {
				s.weight = o.weight
			}
		}
	}
}

// alias lets a clock time of the afternoon be said in twelve hours.
func (c *Case) alias() {
	for i := range c.points {
		for _, o := range c.points[i].own {
			if o.half != 0 && c.words[o.half] == nil {
				c.words[o.half] = c.words[o.key]
			}
		}
	}
}

func (c *Case) weighPoint(i int32, t *text) {
	for k, w := range t.words {
		if t.tail(k) {
			continue
		}
		weight := wordWeight
		switch {
		case w.is(isNumber) || w.is(isNumeral) && w.value > 2:
			weight = numberWeight
		case w.is(isStop):
			continue
		case w.is(isTitle):
			weight = nameWeight
		}
		if n := len(c.words[w.key]); n == 0 || c.words[w.key][n-1].fact != i {
			c.words[w.key] = append(c.words[w.key], share{i, weight})
			c.points[i].own = append(c.points[i].own, ownWord{w.key, weight, w.half()})
		}
	}
}

// addNumbers notes the numbers of a text; a clock time may be said in twelve hours.
func (t *text) addNumbers(set map[uint64]bool) {
	for _, w := range t.words {
		if !w.is(isNumber | isNumeral) {
			continue
		}
		set[valueKey(w.value)] = true
		if h := w.half(); h != 0 {
			set[h] = true
		}
	}
}

// values lists the numbers of a text that can be reckoned with: more than one, no clock times.
func (t *text) values() (out []float64) {
	for _, w := range t.words {
		if w.is(isNumber|isNumeral) && !w.is(isTime) && w.value > 1 && !slices.Contains(out, w.value) {
			out = append(out, w.value)
		}
	}
	return out
}

// dotted is the key of a clock time written with a dot, as 6.30 is; 0 for another word.
func (w word) dotted() uint64 {
	hours := math.Floor(w.value)
	minutes := math.Round(100 * (w.value - hours))
	if !w.is(isNumber) || w.is(isMoney|isTime) || hours >= 24 || minutes == 0 || minutes >= 60 {
		return 0
	}
	return valueKey(hours + minutes/60)
}

// half is the key by which twelve hours name a clock time after noon, 0 for another word. A
// bare number may be a clock time.
func (w word) half() uint64 {
	if w.is(isNumber|isNumeral) && w.value > 12 && w.value < 24 && !w.is(isMoney) {
		return valueKey(w.value - 12)
	}
	return 0
}
