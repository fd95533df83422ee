package scenarios

import (
	"slices"
	"strings"
)

// life says whether a line can speak.
type life int

const (
	speaks life = iota
	neverTrue
	shadowed
)

// attempts is how many scenes are tried before a line counts as dead: enough for a guard of
// five conditions, and done in a few milliseconds.
const attempts = 4000

// alive tries scenes of all kinds on a line: does its guard ever hold, and does it then ever
// come before the lines above it? Scenes are made by a fixed sequence, so the answer is always the same.
func (s *Scenario) alive(i int) life {
	d := &dice{state: uint64(i) + 1}
	run := &runner{}
	found := neverTrue
	for range attempts {
		sc := s.sceneFor(d, i)
		if !run.holds(&s.Lines[i], sc) {
			continue
		}
		found = shadowed
		above := func(l Line) bool { return !l.Once && run.holds(&l, sc) }
		if !slices.ContainsFunc(s.Lines[:i], above) {
			return speaks
		}
	}
	return found
}

// eighths is the grain of the chances in a scene.
const eighths = 8

// sceneFor makes a scene in which a line has a fair chance to speak: many or few of the names
// in its own guard are there, and many or few of those that the lines above ask for.
func (s *Scenario) sceneFor(d *dice, i int) *scene {
	st := &State{
		Mood:  Mood{d.percent(), d.percent(), d.percent(), d.percent()},
		Turn:  1 + d.below(max(s.longest(&State{}), 1)),
		Phase: phases[d.below(len(phases))],
		Stuck: d.below(4),
		Later: d.below(2), Broken: d.below(2) == 0,
	}
	var n news
	own, named := s.Lines[i].refs, d.below(eighths)
	for _, ref := range own {
		if d.below(eighths) <= named {
			ref.into(st, &n)
		}
	}
	others := d.below(eighths)
	for _, l := range s.Lines[:i] {
		for _, ref := range l.refs {
			if !ref.momentary() && d.below(eighths) < others && !own.names(ref) {
				ref.into(st, &n)
			}
		}
	}
	return s.newScene(st, n, salient(n.events))
}

// momentary tells whether a name is about the reply and not about the conversation.
func (r reference) momentary() bool {
	return r.of == "heard" || r.of == "cause" || r.of == "asked" || strings.HasPrefix(r.of, "now_")
}

// names tells whether the same name is among the references, whatever their place in the guard.
func (list referenceList) names(r reference) bool {
	return slices.ContainsFunc(list, func(o reference) bool { return o.of == r.of && o.name == r.name })
}

// into makes a scene in which the name is there.
func (r reference) into(st *State, n *news) {
	switch r.of {
	case "heard", "cause":
		n.events = append(n.events, r.name)
	case "asked":
		n.asked = append(n.asked, r.name)
	case "known":
		st.Known = append(st.Known, r.name)
	case "felt":
		counted(&st.Felt, r.name)
	case "handed":
		st.Handed = append(st.Handed, r.name)
	case "now_known":
		n.known = append(n.known, r.name)
	case "delivered":
		st.Delivered = append(st.Delivered, r.name)
	case "answered":
		st.Answered = append(st.Answered, r.name)
	case "offered":
		st.Offered = append(st.Offered, r.name)
	case "now_delivered":
		n.delivered = append(n.delivered, r.name)
	case "now_answered":
		n.answered = append(n.answered, r.name)
	case "now_offered":
		n.offered = append(n.offered, r.name)
	case "now_forbidden":
		n.forbidden = append(n.forbidden, r.name)
	case "spoken":
		counted(&st.Spoken, r.name)
	}
}

// dice is a small sequence of numbers that look thrown and are always the same (splitmix64).
type dice struct{ state uint64 }

func (d *dice) below(n int) int {
	d.state += 0x9e3779b97f4a7c15
	z := d.state
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb
	return int((z ^ (z >> 31)) % uint64(n))
}

func (d *dice) percent() float64 { return float64(d.below(101)) }
