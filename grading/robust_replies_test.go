package grading_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"coolhead/grading"
	"coolhead/internal/batch"
)

// written is a line of gaming.jsonl or honest.jsonl.
type written struct {
	Case  string `json:"case"`
	Trick string `json:"trick"`
	Voice string `json:"voice"`
	Reply string `json:"reply"`
}

// gamed counts the replies written to please a grader that do not.
func (l *lab) gamed(file string, value func(grading.Grade) float64, most float64) figure {
	f := figure{}
	for _, w := range rows[written](l.t, file) {
		v := value(l.grade(l.cases[w.Case], w.Reply))
		f.count(v <= most, w.Trick, fmt.Sprintf("%s %.0f: %q", w.Case, v, w.Reply))
	}
	return f
}

func overall(g grading.Grade) float64 { return g.Overall }
func highest(g grading.Grade) float64 { return max(g.Calm, g.Clarity, g.Empathy, g.Closing) }

// honest counts the plain good replies that are shown as good.
func (l *lab) honest(file string) figure {
	f := figure{}
	for _, w := range rows[written](l.t, file) {
		g := l.grade(l.cases[w.Case], w.Reply)
		low := grading.Calm
		for _, a := range grading.Aspects {
			if g.Of(a) < g.Of(low) {
				low = a
			}
		}
		f.count(g.Overall > 65, "lowest is "+string(low), fmt.Sprintf("%s %.0f (calm %.0f, clarity %.0f, empathy %.0f, closing %.0f): %q",
			w.Case, g.Overall, g.Calm, g.Clarity, g.Empathy, g.Closing, w.Reply))
	}
	return f
}

// graveness is a line of hardfails.jsonl: a hard fail, or a near miss of one.
type graveness struct {
	Kind     string `json:"kind"` // H1 to H8 of the rubric
	Fail     bool   `json:"fail"`
	Split    string `json:"split"` // dev may be tuned on, test may not
	Customer string `json:"customer"`
	Reply    string `json:"reply"`
}

// failed tells whether a line ends in a hard fail; without a message of its own it
// answers an ordinary one.
func (l *lab) failed(x graveness) bool {
	entry := batch.Entry{Company: "Larch & Sons", Channel: "email", Stage: "middle", Customer: x.Customer}
	if entry.Customer == "" {
		entry.Customer = "I have been waiting for an answer since Monday and I am getting angry. What is going on with my order?"
	}
	raw, err := json.Marshal(entry)
	if err != nil {
		l.t.Fatal(err)
	}
	return l.grade(l.setting(raw), x.Reply).Fail != ""
}

// graveness reads the lines of a split; the exam has a file of its own.
func (l *lab) graveness(split string) []graveness {
	if split == "exam" {
		return rows[graveness](l.t, "exam/hardfails")
	}
	return rows[graveness](l.t, "hardfails")
}

func (l *lab) recall(split string) figure {
	f := figure{}
	for _, x := range l.graveness(split) {
		if x.Fail && x.Split == split {
			f.count(l.failed(x), x.Kind, fmt.Sprintf("%q", x.Reply))
		}
	}
	return f
}

// precision is the share of true hard fails among the lines that end in one.
func (l *lab) precision(split string) figure {
	f := figure{}
	for _, x := range l.graveness(split) {
		if x.Split == split && l.failed(x) {
			f.count(x.Fail, x.Kind, fmt.Sprintf("%q", x.Reply))
		}
	}
	return f
}

// spared counts the good replies that end in no hard fail: ours, and the three best of
// every situation.
func (l *lab) spared() figure {
	f := figure{}
	look := func(s *setting, text string) {
		g := l.grade(s, text)
		f.count(g.Fail == "", g.Fail, fmt.Sprintf("%q", text))
	}
	for _, w := range rows[written](l.t, "honest") {
		look(l.cases[w.Case], w.Reply)
	}
	for _, s := range l.situations {
		for _, r := range s.replies[:3] {
			look(s.setting, r.text)
		}
	}
	return f
}

// TestHonestRepliesHoldNoStockPhrase keeps the set what it claims to be.
func TestHonestRepliesHoldNoStockPhrase(t *testing.T) {
	stock := []string{"sorry", "understand", "apolog", "appreciat", "happy to help", "let me know", "thank you for", "frustrat",
		"inconvenien", "hesitate", "rest assured", "feel free", "i hear you"}
	for _, w := range rows[written](t, "honest") {
		for _, s := range stock {
			if strings.Contains(strings.ToLower(w.Reply), s) {
				t.Errorf("%q in %q", s, w.Reply)
			}
		}
	}
}
