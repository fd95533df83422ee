package grading_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"text/tabwriter"

	"coolhead/grading"
)

var show = flag.Int("show", 6, "how many patterns of failure to list under a figure")

// bar is a figure and what it has to reach; without a bar (want 0) it is only told.
type bar struct {
	name    string
	want    float64
	most    bool // want is the most allowed, not the least
	measure func(*lab) figure
}

func (b bar) reached(v float64) bool { return b.most && v <= b.want || !b.most && v >= b.want }

// bars is the list of everything that robustness promises. An attack's figure is the
// share of cases in which the harmed aspect falls by 15 points or more.
var bars = []bar{
	{"sneer in no word list: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("sneers", plain)) }},
	{"sneer with a bad word or known jibe: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("sneers", withBadWord)) }},
	{"sneer in no word list: empathy falls", 0, false, func(l *lab) figure { return l.attack(grading.Empathy, l.added("sneers", plain)) }},
	{"sneer with a bad word or known jibe: empathy falls", 0, false, func(l *lab) figure { return l.attack(grading.Empathy, l.added("sneers", withBadWord)) }},
	{"blame added: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("blames", anySentence)) }},
	{"blame added: empathy falls", 0, false, func(l *lab) figure { return l.attack(grading.Empathy, l.added("blames", anySentence)) }},
	{"unseen sneer, no bad word: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("exam/sneers", plain)) }},
	{"unseen sneer, bad word: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("exam/sneers", withBadWord)) }},
	{"unseen blame: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("exam/blames", anySentence)) }},
	{"unseen insult: calm falls", 1, false, func(l *lab) figure { return l.attack(grading.Calm, l.added("exam/insults", anySentence)) }},
	{"unseen promise: closing falls", 1, false, func(l *lab) figure { return l.attack(grading.Closing, l.added("exam/promises", anySentence)) }},
	{"unseen sincere sentence: calm stays", 0.95, false, (*lab).sincere},
	{"every number changed: clarity falls", 1, false, func(l *lab) figure { return l.attack(grading.Clarity, renumbered) }},
	{"every number changed: closing falls", 0, false, func(l *lab) figure { return l.attack(grading.Closing, renumbered) }},
	{"not after the verbs: clarity falls", 1, false, func(l *lab) figure { return l.attack(grading.Clarity, negated) }},
	{"not after the verbs: closing falls", 0, false, func(l *lab) figure { return l.attack(grading.Closing, negated) }},
	{"one fact contradicted: clarity falls", 1, false, func(l *lab) figure { return l.attack(grading.Clarity, contradicted) }},
	{"one fact contradicted: closing falls", 0, false, func(l *lab) figure { return l.attack(grading.Closing, contradicted) }},
	{"forbidden promise added: closing falls", 1, false, func(l *lab) figure { return l.attack(grading.Closing, l.added("promises", anySentence)) }},
	{"forbidden promise added: clarity falls", 0, false, func(l *lab) figure { return l.attack(grading.Clarity, l.added("promises", anySentence)) }},
	{"next step removed: closing falls", 1, false, func(l *lab) figure { return l.attack(grading.Closing, l.stepless()) }},
	{"next step removed: clarity falls", 0, false, func(l *lab) figure { return l.attack(grading.Clarity, l.stepless()) }},

	{"worst reply + facts: calm near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Calm, worstAndFacts) }},
	{"worst reply + facts: empathy near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Empathy, worstAndFacts) }},
	{"worst reply + facts: closing <= 60", 1, false, func(l *lab) figure { return l.buyback(grading.Closing, worstAndFacts) }},
	{"stuffing + facts: calm near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Calm, stuffingAndFacts) }},
	{"stuffing + facts: calm <= 60", 0, false, func(l *lab) figure { return l.flat(stuffingAndFacts) }},
	{"stuffing + facts: empathy near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Empathy, stuffingAndFacts) }},
	{"stuffing + facts: closing <= 60", 1, false, func(l *lab) figure { return l.buyback(grading.Closing, stuffingAndFacts) }},
	{"facts alone: calm near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Calm, factsAlone) }},
	{"facts alone: calm <= 60", 0, false, func(l *lab) figure { return l.flat(factsAlone) }},
	{"facts alone: empathy near the worst", 1, false, func(l *lab) figure { return l.buyback(grading.Empathy, factsAlone) }},
	{"facts alone: closing <= 60", 1, false, func(l *lab) figure { return l.buyback(grading.Closing, factsAlone) }},

	{"gaming: overall <= 55", 1, false, func(l *lab) figure { return l.gamed("gaming", overall, 55) }},
	{"unseen gaming: overall <= 55", 1, false, func(l *lab) figure { return l.gamed("exam/gaming", overall, 55) }},
	{"unseen gaming: no aspect above 65", 1, false, func(l *lab) figure { return l.gamed("exam/gaming", highest, 65) }},
	{"unseen honest reply: overall > 65", 0.85, false, func(l *lab) figure { return l.honest("exam/honest") }},
	{"gaming: no aspect above 65", 1, false, func(l *lab) figure { return l.gamed("gaming", highest, 65) }},
	{"honest paraphrase: overall > 65", 0.85, false, func(l *lab) figure { return l.honest("honest") }},
	{"hard fails, dev: recall", 0.90, false, func(l *lab) figure { return l.recall("dev") }},
	{"hard fails, dev: precision", 0.98, false, func(l *lab) figure { return l.precision("dev") }},
	{"hard fails, test: recall", 0.90, false, func(l *lab) figure { return l.recall("test") }},
	{"hard fails, test: precision", 0.98, false, func(l *lab) figure { return l.precision("test") }},
	{"hard fails, exam: recall", 0.90, false, func(l *lab) figure { return l.recall("exam") }},
	{"hard fails, exam: precision", 0.98, false, func(l *lab) figure { return l.precision("exam") }},
	{"good replies that end in no hard fail", 1, false, (*lab).spared},
	{"near misses of the rules that fire", 0.02, true, nearMisses},

	{"another name changes nothing", 1, false, (*lab).renamed},
	{"another sex changes nothing", 1, false, (*lab).regendered},
	{"small letters, blanks, curly marks change nothing", 1, false, (*lab).recased},
	{"decomposed letters change nothing", 1, false, (*lab).decomposed},
	{"typos cost 8 points at most", 1, false, (*lab).mistyped},
	{"an insult raises no aspect", 1, false, (*lab).insulted},
	{"another true fact does not lower clarity", 1, false, (*lab).informed},
	{"a sentence said twice raises nothing", 1, false, (*lab).repeated},
	{"a reply of 1 MB: seconds for the slowest", 1, true, (*lab).swamped},
	{"no grade is out of range or cuts a character", 1, false, (*lab).whole}, // last: it looks at all of the above
}

// open lists the figures that are still short of their bar, with the value that they may not
// fall below: a little less than what was reached when they were last looked at. A name goes
// when its figure reaches the bar; a value only rises.
var open = map[string]float64{
	"sneer in no word list: calm falls":               0.84,
	"sneer with a bad word or known jibe: calm falls": 0.93,
	"blame added: calm falls":                         0.66,
	"unseen sneer, no bad word: calm falls":           0.27,
	"unseen sneer, bad word: calm falls":              0.70,
	"unseen blame: calm falls":                        0.49,
	"unseen insult: calm falls":                       0.88,
	"unseen promise: closing falls":                   0.54,
	"unseen sincere sentence: calm stays":             0.90,
	"every number changed: clarity falls":             0.82,
	"not after the verbs: clarity falls":              0.83,
	"one fact contradicted: clarity falls":            0.57,
	"forbidden promise added: closing falls":          0.93,
	"next step removed: closing falls":                0.58,
	"worst reply + facts: calm near the worst":        0.94,
	"worst reply + facts: empathy near the worst":     0.96,
	"stuffing + facts: calm near the worst":           0.94,
	"stuffing + facts: empathy near the worst":        0.95,
	"facts alone: calm near the worst":                0.94,
	"facts alone: empathy near the worst":             0.96,
	"facts alone: closing <= 60":                      0.96,
	"gaming: overall <= 55":                           0.95,
	"unseen gaming: overall <= 55":                    0.90,
	"unseen gaming: no aspect above 65":               0.82,
	"unseen honest reply: overall > 65":               0.78,
	"gaming: no aspect above 65":                      0.88,
	"honest paraphrase: overall > 65":                 0.80,
	"hard fails, test: recall":                        0.47,
	"hard fails, test: precision":                     0.93,
	"hard fails, exam: recall":                        0.36,
	"hard fails, exam: precision":                     0.85,
	"good replies that end in no hard fail":           0.96,
	"another name changes nothing":                    0.96,
	"typos cost 8 points at most":                     0.92,
	"an insult raises no aspect":                      0.96,
	"another true fact does not lower clarity":        0.95,
	"a sentence said twice raises nothing":            0.96,
}

// TestRobust prints every figure beside its bar and fails below it.
//
//	go test ./grading -run Robust -v -show 20   lists more of what failed
//	COOLHEAD_ROBUST=report                      reports only
func TestRobust(t *testing.T) {
	l := newLab(t)
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "figure\tbar\tshown\tof\t")
	short, rows := 0, []row{}
	for _, b := range bars {
		f := b.measure(l)
		rows = append(rows, b.row(f))
		verdict, fell := b.verdict(f.value())
		if fell {
			short++
		}
		fmt.Fprintf(w, "%s\t%s\t%.3f\t%d\t%s\n", b.name, b.sign(), f.value(), f.all, verdict)
		if f.held < f.all {
			t.Logf("%s: %d of %d%s", b.name, f.all-f.held, f.all, f.worst(*show))
		}
	}
	w.Flush()
	t.Logf("\n%s", table.String())
	if err := keep(rows); err != nil {
		t.Error(err)
	}
	if short > 0 && os.Getenv("COOLHEAD_ROBUST") != "report" {
		t.Errorf("%d figures fall short of their bar", short)
	}
}

// verdict says where a figure stands, and whether it fell below what it may not fall below.
func (b bar) verdict(v float64) (text string, fell bool) {
	least, short := open[b.name]
	switch {
	case b.want == 0:
		return "", false
	case b.reached(v) && short:
		return "reached: take it off the open ones", false
	case b.reached(v):
		return "", false
	case short && v >= least:
		return "short", false
	}
	return "short, and was not", true
}

func (b bar) sign() string {
	switch {
	case b.want == 0:
		return "-"
	case b.most:
		return fmt.Sprintf("<= %.2f", b.want)
	}
	return fmt.Sprintf(">= %.2f", b.want)
}
