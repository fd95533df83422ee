package grading

import (
	"errors"
	"fmt"
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
	roots   [256][]knownWord // longer words of facts and offers, by their first byte
	card    keySet           // three-word runs of facts, offers and the trainee's card
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
