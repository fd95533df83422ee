package views

import (
	"math"
	"strings"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// A comparison's curve leaves room at its end for the last values.
const waysEnd = 664.0

// sides are the sides of a mood as a comparison shows them, the loudest first.
var sides = []string{"anger", "trust", "confusion", "patience"}

// side reads one side of a mood.
func side(m scenarios.Mood, key string) float64 {
	switch key {
	case "trust":
		return m.Trust
	case "confusion":
		return m.Confusion
	case "patience":
		return m.Patience
	}
	return m.Anger
}

// ways are the turns of one customer in both conversations, without hints.
type ways struct {
	Window         practice.Window // of the fork
	Before, Now    []practice.Turn
	Shared, Length int // turns before they part, and turns of the longer one
}

// compared lines up the conversations of every customer.
func compared(both practice.Comparison) []ways {
	origin := both.Origin.Windows()
	var list []ways
	for i, w := range both.Fork.Windows() {
		one := ways{Window: w, Now: spoken(w.Turns), Before: spoken(origin[min(i, len(origin)-1)].Turns)}
		for _, t := range one.Now {
			if t.N < both.From {
				one.Shared++
			}
		}
		one.Length = max(len(one.Before), len(one.Now))
		list = append(list, one)
	}
	return list
}

// bead is a value on a line of a comparison.
type bead struct{ X, Y, Label string }

// thread is one line of a comparison: its path, the values on it, and where its last value is written.
type thread struct {
	Path  string
	Beads []bead
	Last  bead
}

// thread draws one side of the mood over some turns of the longer conversation, from one of them on.
func (w ways) thread(turns []practice.Turn, key string, from int, f Frame) thread {
	var out thread
	var path []string
	for i := from; i < len(turns); i++ {
		v := side(turns[i].State.Mood, key)
		b := bead{X: w.across(i), Y: up(v), Label: f.score(v)}
		path, out.Beads, out.Last = append(path, b.X+","+b.Y), append(out.Beads, b), b
	}
	out.Path = strings.Join(path, " ")
	return out
}

// threads are both lines: that of before begins where they part.
func (w ways) threads(key string, f Frame) (before, now thread) {
	before, now = w.thread(w.Before, key, max(w.Shared-1, 0), f), w.thread(w.Now, key, 0, f)
	if len(before.Beads) > 1 {
		before.Beads = before.Beads[1:]
	}
	before.Last.Y, now.Last.Y = apart(w.Before, w.Now, key)
	return before, now
}

// apart places the last values of both lines so that neither covers the other.
func apart(before, now []practice.Turn, key string) (a, b string) {
	const room = 12.0 // of 100, what a number needs
	v, w := side(before[len(before)-1].State.Mood, key), side(now[len(now)-1].State.Mood, key)
	if gap := math.Abs(v - w); len(before) == len(now) && gap < room {
		push := (room - gap) / 2
		if v < w {
			push = -push
		}
		v, w = v+push, w-push
	}
	return up(v), up(w)
}

// across places turn i of the longer conversation.
func (w ways) across(i int) string {
	if w.Length < 2 {
		return coordinate(curveStart)
	}
	return coordinate(curveStart + (waysEnd-curveStart)*float64(i)/float64(w.Length-1))
}

// numbers are the numbers of the replies along the longer conversation.
func (w ways) numbers() []int {
	longer := w.Now
	if len(w.Before) > len(w.Now) {
		longer = w.Before
	}
	list := make([]int, len(longer))
	for i, t := range longer {
		list[i] = t.Number()
	}
	return list
}

// at returns turn i, nil when the conversation did not come so far.
func at(turns []practice.Turn, i int) *practice.Turn {
	if i >= len(turns) {
		return nil
	}
	return &turns[i]
}

// step is what stands side by side: a reply of before and the one at the same place now; nil for none.
type step struct {
	Number      int
	Before, Now *practice.Turn
}

// steps are the replies from where the conversations part, as they followed one another.
func steps(both practice.Comparison) []step {
	before, now := own(both.Origin, both.From), own(both.Fork, both.From)
	var list []step
	for i := range max(len(before), len(now)) {
		list = append(list, step{parted(both.Fork) + i, at(before, i), at(now, i)})
	}
	return list
}

// own are the turns from a turn on, without hints.
func own(c practice.Conversation, from int) []practice.Turn {
	var list []practice.Turn
	for _, t := range spoken(c.Turns) {
		if t.N >= from {
			list = append(list, t)
		}
	}
	return list
}

// question is the line that both ways answer.
func question(both practice.Comparison) practice.Turn {
	shared := practice.Turn{}
	for _, t := range both.Fork.Turns {
		if t.N < both.From && t.Line != "" {
			shared = t
		}
	}
	return shared
}

// better is by how many points the fork is ahead, rounded.
func better(both practice.Comparison) float64 {
	return math.Round(both.Fork.Last().SoFar.Overall) - math.Round(both.Origin.Last().SoFar.Overall)
}
