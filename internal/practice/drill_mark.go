package practice

import (
	"slices"
	"strings"
	"unicode"

	"coolhead/grading"
	"coolhead/scenarios"
)

// DrillResult is what a drill handed in was worth.
type DrillResult struct {
	// Passed is true if every check of every task is met.
	Passed bool `json:"passed"`
	// Score is the mean over the tasks, 0 to 100.
	Score float64     `json:"score"`
	Parts []DrillPart `json:"parts"`
}

// DrillPart is what the answer to one task was worth.
type DrillPart struct {
	Score  float64      `json:"score"`
	Checks []DrillCheck `json:"checks"`
	// Grade is the grader's, with the findings of the aspects that count here; zero for a reading.
	Grade grading.Grade `json:"grade,omitzero"`
}

// DrillCheck is one thing the kind of drill asks for.
type DrillCheck struct {
	// Name is the id of a fact, or one of scenarios.DrillChecks; in a reading mood or cues.
	Name string `json:"name"`
	Met  bool   `json:"met"`
	// Key is the check's catalogue key. Text says it in the drill's own words, "" if the key says all.
	Key  string `json:"key"`
	Text string `json:"text,omitempty"`
	// Better is a wording that would meet it; "" if it is met.
	Better string `json:"better,omitempty"`
}

// drillAspects are the aspects that count in a kind of drill.
var drillAspects = map[scenarios.DrillKind][]grading.Aspect{
	scenarios.DrillRewrite: {grading.Calm, grading.Clarity},
	scenarios.DrillPhrases: {grading.Calm, grading.Clarity},
	scenarios.DrillOpening: {grading.Calm, grading.Empathy},
	scenarios.DrillClosing: {grading.Calm, grading.Closing},
	scenarios.DrillHandoff: {grading.Calm, grading.Clarity},
}

// DrillAspects lists the aspects of a grade that count in a kind of drill; none for a reading.
func DrillAspects(k scenarios.DrillKind) []grading.Aspect { return drillAspects[k] }

const (
	// checkShare is how much of a score the checks make up, in parts of 1; the grader's scores are the rest.
	checkShare = 0.7
	// toneMark is the score for calm under which a reply does not pass, whatever else it says.
	toneMark = 20.0
)

// blows are what no reply may do to somebody, however good the rest of it is.
var blows = []string{"tone_order", "blame", "insult", "threat", "reproach", "absolute"}

// MarkDrill says what an answer is worth; it reads nothing else, so the same answer always gets
// the same result. The drill is one of the library, and the answer has a reply for each of its tasks.
func (l *Library) MarkDrill(d *scenarios.Drill, a DrillAnswer) DrillResult {
	r := DrillResult{Passed: true}
	for i, t := range d.Tasks {
		part := DrillPart{}
		if d.Kind == scenarios.DrillReading {
			part = markReading(t, a)
		} else {
			part = l.markTask(d, i, a.Replies[i])
		}
		r.Parts = append(r.Parts, part)
		r.Score += part.Score / float64(len(d.Tasks))
		r.Passed = r.Passed && !slices.ContainsFunc(part.Checks, func(c DrillCheck) bool { return !c.Met })
	}
	return r
}

// markTask says what a reply to one task of a drill is worth.
func (l *Library) markTask(d *scenarios.Drill, task int, reply string) DrillPart {
	return markReply(d.Kind, d.Tasks[task], l.exercises[d.ID].judges[task].Grade(reply), reply)
}

func markReply(kind scenarios.DrillKind, t scenarios.Task, g grading.Grade, reply string) DrillPart {
	part := DrillPart{Checks: drillChecks(t, g, reply), Grade: g}
	part.Grade.Findings = slices.DeleteFunc(slices.Clone(g.Findings), func(f grading.Finding) bool {
		return !slices.Contains(drillAspects[kind], f.Aspect)
	})
	met, tone := 0.0, 0.0
	for _, c := range part.Checks {
		if c.Met {
			met++
		}
	}
	for _, a := range drillAspects[kind] {
		tone += g.Of(a) / float64(len(drillAspects[kind]))
	}
	part.Score = checkShare*scoreMost*met/float64(len(part.Checks)) + (1-checkShare)*tone
	return part
}

// drillChecks are the checks of one reply: what has to be said first, then what must not be.
func drillChecks(t scenarios.Task, g grading.Grade, reply string) []DrillCheck {
	var list []DrillCheck
	for _, f := range t.Facts {
		c := DrillCheck{Name: f.ID, Met: slices.Contains(g.Delivered, f.ID), Text: f.Text, Better: f.Better}
		switch {
		case f.Part != "":
			c.Key = "drill.check.part." + f.Part
		case c.Met:
			c.Key = "drill.check.fact"
		default:
			c.Key = "drill.check.fact.not"
		}
		list = append(list, c)
	}
	if len(t.Stakes) > 0 {
		list = append(list, oneOf("stake", t.Stakes, g.Delivered))
	}
	if len(t.Offers) > 0 {
		list = append(list, oneOf("offer", t.Offers, g.Offered))
	}
	list = append(list, avoided(t.Forbidden, g.Forbidden),
		DrillCheck{Name: "true", Met: !raised(g, grading.Clarity, "wrong_fact", "false_promise")},
		DrillCheck{Name: "tone", Met: g.Fail == "" && g.Calm >= toneMark && !raised(g, grading.Calm, blows...)},
		DrillCheck{Name: "length", Met: wordCount(reply) <= t.Most})
	if t.Cold != "" {
		list = append(list, DrillCheck{Name: "changed", Met: !strings.Contains(plain(reply), plain(t.Cold))})
	}
	for i := range list {
		list[i] = list[i].named()
	}
	return list
}

// named fills in the key, which says the opposite of what is not met, and drops the better wording
// of what is.
func (c DrillCheck) named() DrillCheck {
	if c.Key == "" {
		c.Key = "drill.check." + c.Name
		if !c.Met {
			c.Key += ".not"
		}
	}
	if c.Met {
		c.Better = ""
	}
	return c
}

// oneOf is met if one of the points was said.
func oneOf(name string, list []scenarios.Point, said []string) DrillCheck {
	c := DrillCheck{Name: name, Text: list[0].Text, Better: list[0].Better}
	for _, p := range list {
		if slices.Contains(said, p.ID) {
			c.Met, c.Text = true, p.Text
			break
		}
	}
	return c
}

// avoided is met if nothing forbidden was said; else it shows the first that was.
func avoided(forbidden []scenarios.Point, said []string) DrillCheck {
	for _, p := range forbidden {
		if slices.Contains(said, p.ID) {
			return DrillCheck{Name: "avoid", Key: "drill.check.said", Text: p.Text, Better: p.Better}
		}
	}
	return DrillCheck{Name: "avoid", Met: true}
}

// raised tells whether a rule for an aspect found one of the events. What others make of them is a
// matter of degree.
func raised(g grading.Grade, a grading.Aspect, events ...string) bool {
	return slices.ContainsFunc(g.Findings, func(f grading.Finding) bool {
		return f.Points < 0 && f.Aspect == a && slices.Contains(events, f.Event)
	})
}

// wordCount counts words as people count them: what stands between spaces and is more than a sign.
func wordCount(text string) (n int) {
	for _, w := range strings.Fields(text) {
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

// plain is a text without capitals and signs, so that the same words are found again.
func plain(text string) string {
	words := strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(text, "\u2019", "'")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
	return " " + strings.Join(words, " ") + " "
}
