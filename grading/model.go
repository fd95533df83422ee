package grading

import "fmt"

// Model is the learned layer of a language as lang/<tag>/model.json keeps it: for every
// aspect a sum of small tables over the measures, the vote of masked words, and a curve
// that turns the sum into a score. Every number of it can be read and shown.
type Model struct {
	// Trained names the rated files the weights come from.
	Trained  []string              `json:"trained"`
	Measures []string              `json:"measures"`
	Aspects  map[Aspect]AspectPart `json:"aspects"`
	// Grams holds, by masked words, their rarity and then their weight for each aspect.
	Grams Votes `json:"grams"`
	// Hearing is what has been learned about single sentences; nil if nothing has.
	Hearing *Hearing `json:"hearing,omitempty"`
}

// AspectPart is the part of a Model that one aspect uses.
type AspectPart struct {
	Base   float64      `json:"base"`
	Tables []Table      `json:"tables"`
	Curve  [][2]float64 `json:"curve"` // [sum, score], both rising
}

// Table is a pair of questions. The first is whether measure M[0] exceeds C[0]; the answer
// chooses the second, M[1] or M[2]; V holds the values of the four pairs of answers.
type Table struct {
	M [3]int     `json:"m"`
	C [3]float64 `json:"c"`
	V [4]float64 `json:"v"`
}

const (
	// RuleShare is the part of the rules' own points that counts before anything is
	// learned: a rule works on the day it is written.
	RuleShare = 0.1
	// MaxVote bounds what masked words may add or take, in points of the sum.
	MaxVote = 12.0
)

// model is a Model made ready.
type model struct {
	aspects [4]aspectModel
	grams   *gramTable
	weights [][5]float64
}

type aspectModel struct {
	base   float64
	tables []table
	using  [][]int32 // by measure: the tables that look at it
	curve  [][2]float64
}

// table is a Table ready to be read; the fourth measure and cut only fill the space.
type table struct {
	measure [4]uint16
	cut     [4]float32
	value   [4]float32
}

// WithModel returns a grader that uses another learned layer for one language.
func (g *Grader) WithModel(tag string, m Model) (*Grader, error) {
	l := *g.language(tag)
	if err := l.learn(m); err != nil {
		return nil, err
	}
	other := &Grader{langs: map[string]*language{}, version: g.version}
	for t, x := range g.langs {
		other.langs[t] = x
	}
	other.langs[l.tag] = &l
	return other, nil
}

// learn makes a model ready. A measure that the language does not have is an error.
func (l *language) learn(f Model) error {
	l.learnWords(f.words())
	l.hearing = l.ready(f.Hearing)
	if len(f.Aspects) == 0 {
		l.model = nil
		return nil
	}
	at, err := l.places(f.Measures)
	if err != nil {
		return err
	}
	m := &model{grams: newGramTable(len(f.Grams))}
	for i, a := range Aspects {
		m.aspects[i].read(f.Aspects[a], at, len(l.measureNames()))
	}
	for g, v := range f.Grams {
		m.grams.add(l.vocabulary.key(g), int32(len(m.weights)))
		m.weights = append(m.weights, v)
	}
	l.model = m
	return nil
}

// words lists the words that its grams are made of, once each.
func (f *Model) words() (out []string) {
	seen := map[string]bool{}
	note := func(word string) {
		if !seen[word] {
			seen[word] = true
			out = append(out, word)
		}
	}
	for g := range f.Grams {
		eachPart(g, note)
	}
	if f.Hearing != nil {
		for g := range f.Hearing.Grams {
			eachPart(g, note)
		}
	}
	return out
}

// places finds the measures that a model was trained on.
func (l *language) places(names []string) ([]int32, error) {
	where := map[string]int32{}
	all := l.measureNames()
	if len(all) > mostMeasures {
		return nil, fmt.Errorf("%d measures are more than the %d that the learned layer has room for", len(all), mostMeasures)
	}
	for i, n := range all {
		where[n] = int32(i)
	}
	out := make([]int32, len(names))
	for i, n := range names {
		at, ok := where[n]
		if !ok {
			return nil, fmt.Errorf("the learned layer knows a measure %q that is no more: run the task train", n)
		}
		out[i] = at
	}
	return out, nil
}

func (a *aspectModel) read(f AspectPart, at []int32, width int) {
	a.base, a.curve = f.Base, f.Curve
	a.using = make([][]int32, width)
	for n, t := range f.Tables {
		var u table
		for k, v := range t.V {
			u.value[k] = float32(v)
		}
		for k, m := range t.M {
			u.measure[k], u.cut[k] = uint16(at[m]), float32(t.C[k])
			if used := &a.using[at[m]]; len(*used) == 0 || (*used)[len(*used)-1] != int32(n) {
				*used = append(*used, int32(n))
			}
		}
		a.tables = append(a.tables, u)
	}
}

// Of returns the value of the table for measures in the order of the Model.
func (t Table) Of(x []float64) float64 {
	k := 1
	if x[t.M[0]] > t.C[0] {
		k = 2
	}
	i := 2 * (k - 1)
	if x[t.M[k]] > t.C[k] {
		i++
	}
	return t.V[i]
}

// of answers both questions without a branch: which way they go is anybody's guess, and a
// wrong guess costs the processor more than the whole table.
func (t *table) of(x *measured) float32 {
	first := above(x[t.measure[0]&(mostMeasures-1)], t.cut[0])
	k := (1 + first) & 3
	return t.value[(2*first+above(x[t.measure[k]&(mostMeasures-1)], t.cut[k]))&3]
}

// mostMeasures bounds the measures of a language. It is a power of two, which spares the
// tables the question whether a measure is there.
const mostMeasures = 1024

// measured holds the measures of a reply; those that its language lacks are 0.
type measured [mostMeasures]float32

func above(v, cut float32) (n int) {
	if v > cut {
		n = 1
	}
	return n
}

// sum adds up the tables.
func (a *aspectModel) sum(x *measured) float64 {
	s := a.base
	for i := range a.tables {
		s += float64(a.tables[i].of(x))
	}
	return s
}

// score reads the curve at a sum, straight between its points.
func (a *aspectModel) score(sum float64) float64 {
	c := a.curve
	for i := range c {
		if sum >= c[i][0] {
			continue
		}
		if i == 0 {
			return c[0][1]
		}
		t := (sum - c[i-1][0]) / (c[i][0] - c[i-1][0])
		return c[i-1][1] + float64(t*(c[i][1]-c[i-1][1]))
	}
	return c[len(c)-1][1]
}
