package grading

import (
	"cmp"
	"fmt"
)

// ruleFile is one entry of lang/<tag>/<aspect>.yaml, as authors write it.
type ruleFile struct {
	ID       string `yaml:"id"`
	Name     string `yaml:"name"`
	Kind     string `yaml:"kind"`
	Strength string `yaml:"strength"`
	Sign     string `yaml:"sign"`
	Event    string `yaml:"event"`
	Fail     bool   `yaml:"fail"`
	// Empty marks evidence that a reply says nothing at all, whatever words it holds.
	Empty bool `yaml:"empty"`
	When  when `yaml:"when"`
	// Customer holds patterns of the customer's message: without a hit the rule sleeps.
	// Message is an example, for the proof.
	Customer []string `yaml:"customer"`
	Message  string   `yaml:"message"`

	Any       []string   `yaml:"any"`
	Void      []string   `yaml:"void"`
	All       [][]string `yaml:"all"`
	First     []string   `yaml:"first"`
	Then      []string   `yaml:"then"`
	Unless    []string   `yaml:"unless"`
	Within    int        `yaml:"within"`
	Least     int        `yaml:"least"`
	Most      int        `yaml:"most"`
	Negatable *bool      `yaml:"negatable"`
	Question  bool       `yaml:"question"`
	Shape     string     `yaml:"shape"`
	Length    string     `yaml:"length"`
	Repeat    string     `yaml:"repeat"`
	Case      string     `yaml:"case"`
	Prose     string     `yaml:"prose"`
	Signal    string     `yaml:"signal"`

	Why    string   `yaml:"why"`
	Better string   `yaml:"better"`
	Source string   `yaml:"source"`
	Hits   []string `yaml:"hits"`
	Misses []string `yaml:"misses"`
}

// rule is an entry made ready.
type rule struct {
	ruleFile
	id        string // <lang>/<aspect>/<name>
	aspect    Aspect
	index     int32
	points    float64
	negatable bool
	better    wording
	kind      kind
	line      int                    // in its file
	gram      string                 // by which a hearing knows it
	signal    int                    // of kind signal: its number
	look      func(r *rule, w *work) // of kinds case and prose: what finds
}

// strengths are the points of the rubric (3.1): bad moments weigh twice.
var strengths = map[string][2]float64{
	"strong": {20, -40},
	"medium": {10, -20},
	"weak":   {5, -8},
}

// Roles of a pattern within its rule.
const (
	roleAny uint8 = iota
	roleVoid
	roleFirst
	roleThen
	roleUnless
	roleGroup // roleGroup+k is group k of All
)

func newRule(tag string, a Aspect, f ruleFile) (*rule, error) {
	r := &rule{ruleFile: f, aspect: a, id: tag + "/" + string(a) + "/" + f.ID, better: newWording(f.Better)}
	r.gram = "rule " + r.id
	p, ok := strengths[f.Strength]
	if !ok {
		return nil, fmt.Errorf("strength %q: write strong, medium or weak", f.Strength)
	}
	switch f.Sign {
	case "plus":
		r.points, r.negatable = p[0], true
	case "minus":
		r.points = p[1]
	default:
		return nil, fmt.Errorf("sign %q: write plus or minus", f.Sign)
	}
	if f.Negatable != nil {
		r.negatable = *f.Negatable
	}
	return r, r.complete()
}

// complete refuses a rule that could not be explained or proved.
func (r *rule) complete() error {
	switch {
	case r.ID == "" || r.Name == "" || r.Why == "":
		return fmt.Errorf("a rule needs id, name and why")
	case r.points < 0 && r.Better == "":
		return fmt.Errorf("a rule that takes points needs a better wording")
	case r.Event != "" && !known(Events, r.Event):
		return fmt.Errorf("event %q is not in grading.Events", r.Event)
	}
	k, ok := kinds[r.Kind]
	if !ok {
		return fmt.Errorf("kind %q is not known", r.Kind)
	}
	r.kind = k
	if k.proof && (len(r.Hits) == 0 || len(r.Misses) == 0) {
		return fmt.Errorf("a rule needs hits and misses that prove it")
	}
	return k.check(r)
}

func known(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// patterns enters all patterns of the rule into the matcher of its language.
func (r *rule) patterns(l *language) error {
	lists := []struct {
		role uint8
		list []string
	}{{roleAny, r.Any}, {roleVoid, r.Void}, {roleFirst, r.First}, {roleThen, r.Then}, {roleUnless, r.Unless}}
	for k, g := range r.All {
		lists = append(lists, struct {
			role uint8
			list []string
		}{roleGroup + uint8(k), g})
	}
	for _, e := range lists {
		for _, src := range e.list {
			if err := l.matcher.add(l, src, r.index, e.role); err != nil {
				return err
			}
		}
	}
	for _, src := range r.Customer {
		if err := l.heard.add(l, src, r.index, roleAny); err != nil {
			return err
		}
	}
	return nil
}

// when says in which moments a rule counts; empty fields always hold.
type when struct {
	Stages    []Stage   `yaml:"stages"`
	Channels  []Channel `yaml:"channels"`
	Fault     []Fault   `yaml:"fault"`
	Apology   []Apology `yaml:"apology"`
	Anger     []float64 `yaml:"anger"`     // [least, most]
	Confusion []float64 `yaml:"confusion"` // [least, most]
	History   *bool     `yaml:"history"`
}

func (w when) holds(b *Brief, m *Moment, mood Mood) bool {
	return in(w.Stages, m.Stage) && in(w.Channels, b.Channel) &&
		(b.Fault == "" || in(w.Fault, b.Fault)) && in(w.Apology, cmp.Or(b.Apology, ApologyWelcome)) &&
		between(w.Anger, mood.Anger) && between(w.Confusion, mood.Confusion) &&
		(w.History == nil || *w.History == (len(m.History) > 0))
}

func in[T comparable](list []T, v T) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return len(list) == 0
}

func between(bounds []float64, v float64) bool {
	return len(bounds) != 2 || bounds[0] <= v && v <= bounds[1]
}
