package grading

import "testing"

// TestEveryRuleProvesItself runs each rule on its own hits and misses.
func TestEveryRuleProvesItself(t *testing.T) {
	g := loaded(t)
	for _, tag := range g.Languages() {
		for _, r := range g.langs[tag].rules {
			j := momentFor(t, g, tag, r)
			for _, s := range r.Hits {
				if !fires(j, r, s) {
					t.Errorf("%s (line %d): should fire on %q", r.id, r.line, s)
				}
			}
			for _, s := range r.Misses {
				if fires(j, r, s) {
					t.Errorf("%s (line %d): must not fire on %q", r.id, r.line, s)
				}
			}
		}
	}
}

func TestRulesCoverBothSignsOfEveryAspect(t *testing.T) {
	g := loaded(t)
	signs := map[Aspect]map[string]int{}
	for _, r := range g.langs["en"].rules {
		if signs[r.aspect] == nil {
			signs[r.aspect] = map[string]int{}
		}
		signs[r.aspect][r.Sign]++
	}
	for _, a := range Aspects {
		if signs[a]["plus"] < 3 || signs[a]["minus"] < 3 {
			t.Errorf("%s has %v rules; it needs at least three of each sign", a, signs[a])
		}
	}
	if n := len(g.langs["en"].rules); n < 60 {
		t.Errorf("%d rules in English; the rubric needs at least 60", n)
	}
}

var grader *Grader

func loaded(t testing.TB) *Grader {
	t.Helper()
	if grader == nil {
		g, err := Load()
		if err != nil {
			t.Fatal(err)
		}
		grader = g
	}
	return grader
}

// momentFor builds a case in which the rule's `when` holds.
func momentFor(t testing.TB, g *Grader, tag string, r *rule) *Judge {
	t.Helper()
	b := Brief{Lang: tag, Facts: []Point{{ID: "f", Text: "The parcel leaves the depot on Monday at 9:00", Must: true}}}
	m := Moment{Customer: r.Message, Mood: &Mood{Anger: middle(r.When.Anger, 50), Confusion: middle(r.When.Confusion, 30)}}
	if len(r.When.Channels) > 0 {
		b.Channel = r.When.Channels[0]
	}
	if len(r.When.Fault) > 0 {
		b.Fault = r.When.Fault[0]
	}
	if len(r.When.Apology) > 0 {
		b.Apology = r.When.Apology[0]
	}
	if len(r.When.Stages) > 0 {
		m.Stage = r.When.Stages[0]
	}
	if r.When.History != nil && *r.When.History {
		m.History = []Message{{Who: Customer, Text: "Where is it?"}}
	}
	c, err := g.Case(b)
	if err != nil {
		t.Fatal(err)
	}
	return c.At(m)
}

func middle(bounds []float64, otherwise float64) float64 {
	if len(bounds) != 2 {
		return otherwise
	}
	return (bounds[0] + bounds[1]) / 2
}

func fires(j *Judge, r *rule, reply string) bool {
	w := new(work)
	w.read(j, reply)
	w.readFacts()
	r.kind.find(r, w)
	return len(w.found) > 0
}
