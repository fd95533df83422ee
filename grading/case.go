package grading

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// Case is a Brief made ready for grading. It is safe for concurrent use.
type Case struct {
	brief   Brief
	strange bool // no rules for its language: graded by the English ones, and unsure
	lang    *language
	say     *matcher // patterns of all points that have some
	points  []point
	// words finds the facts that a content word or a number belongs to.
	words map[uint64][]share
	// numbers are the values that the case knows.
	numbers map[uint64]bool
	values  []float64 // of the numbers in facts and offers
	days    uint8     // weekdays it names, a bit each
	names   map[uint64]bool
	card    keySet // three-word runs of facts, offers and the trainee's card
	traits  traits
}

// pointKind tells what a point is in its brief.
type pointKind uint8

const (
	factPoint pointKind = iota
	stakePoint
	needPoint
	offerPoint
	forbiddenPoint
	jargonPoint
)

// point is a fact, stake, need, offer, forbidden move or term with its patterns.
type point struct {
	Point
	kind   pointKind
	nth    int     // in its list of the brief
	groups int     // pattern groups; 0 for a free-text point
	mass   float64 // weight of all its words
	own    []ownWord
	given  bool
	// negative says that the point itself says no to something.
	negative bool
	plain    string
}

// Case compiles the brief. The error names every point whose pattern cannot be read.
func (g *Grader) Case(b Brief) (*Case, error) {
	if b.Channel == "" {
		b.Channel = Chat
	}
	c := &Case{brief: b, strange: !g.speaks(b.Lang), lang: g.language(b.Lang), say: newMatcher(), words: map[uint64][]share{},
		numbers: map[uint64]bool{}, names: map[uint64]bool{}}
	c.gather()
	var errs []error
	for i := range c.points {
		if err := c.compile(int32(i)); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", c.points[i].ID, err))
		}
	}
	c.say.seal()
	c.weigh()
	c.noteTraits()
	return c, errors.Join(errs...)
}

func (c *Case) gather() {
	b := &c.brief
	for i, p := range b.Facts {
		c.points = append(c.points, point{Point: p, kind: factPoint, nth: i})
	}
	for i, p := range b.Stakes {
		c.points = append(c.points, point{Point: p, kind: stakePoint, nth: i})
	}
	for i, p := range b.Needs {
		c.points = append(c.points, point{Point: Point{ID: p.ID, Text: p.Text, Say: p.Say}, kind: needPoint, nth: i, given: p.Given})
	}
	for i, p := range b.Offers {
		c.points = append(c.points, point{Point: p, kind: offerPoint, nth: i})
	}
	for i, p := range b.Forbidden {
		c.points = append(c.points, point{Point: p, kind: forbiddenPoint, nth: i})
	}
	for i, t := range b.Jargon {
		c.points = append(c.points, point{Point: Point{ID: t.Say, Text: t.Say, Say: [][]string{{t.Say}}}, kind: jargonPoint, nth: i, plain: t.Plain})
	}
}

func (c *Case) compile(i int32) error {
	p := &c.points[i]
	p.groups = len(p.Say)
	if p.groups > 8 {
		return errors.New("at most eight pattern groups")
	}
	for k, group := range p.Say {
		for _, src := range group {
			if err := c.say.add(c.lang, src, i, uint8(k)); err != nil {
				return err
			}
		}
	}
	return nil
}

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
	var t text
	for _, s := range []string{"- " + c.brief.Company, "- " + c.brief.Person} {
		t.read(c.lang, s)
		for _, x := range t.words {
			if x.is(isTitle) {
				c.names[x.key] = true
			}
		}
	}
	for i := range c.points {
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
			c.weighPoint(int32(i), &t)
		case stakePoint:
			t.addNumbers(c.numbers)
		}
	}
	for i := range c.points {
		p := &c.points[i]
		for k := range p.own {
			o := &p.own[k]
			o.weight /= float64(len(c.words[o.key]))
			p.mass += o.weight
			for n := range c.words[o.key] {
				if s := &c.words[o.key][n]; s.fact == int32(i) {
					s.weight = o.weight
				}
			}
		}
	}
	c.alias()
	t.read(c.lang, c.brief.Card)
	c.days |= t.days()
	t.addNumbers(c.numbers)
	t.addNames(c.names)
	t.addRuns(&c.card)
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
	for _, w := range t.words {
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
