package practice

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

// drilled is a library with the drills that come with the program.
var drilled = sync.OnceValues(func() (*Library, error) {
	g, err := grading.Load()
	if err != nil {
		return nil, err
	}
	list, err := scenarios.ReadDrills(scenarios.DrillFiles)
	if err != nil {
		return nil, err
	}
	l := &Library{Grader: g}
	return l, l.AddDrills(list)
})

func drills(t testing.TB) *Library {
	t.Helper()
	l, err := drilled()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestEveryDrillProvesItself(t *testing.T) {
	l := drills(t)
	for _, d := range l.DrillList() {
		for _, err := range l.CheckDrill(d.ID) {
			t.Error(err)
		}
	}
	if errs := l.CheckDrill("no-such"); errs != nil {
		t.Error(errs)
	}
}

func TestADrillsProofCanFail(t *testing.T) {
	d := *drills(t).Drills["next-month"]
	d.Tasks = slices.Clone(d.Tasks)
	d.Tasks[0].Passes = []string{"It comes soon."}
	d.Tasks[0].Fails = []scenarios.Failing{{Reply: d.Tasks[0].Model, Check: "date"}}
	l := &Library{Grader: drills(t).Grader}
	if err := l.AddDrills([]*scenarios.Drill{&d}); err != nil {
		t.Fatal(err)
	}
	errs := fmt.Sprint(l.CheckDrill(d.ID))
	if !strings.Contains(errs, `"It comes soon." has to pass, but the check of date, today fails`) || !strings.Contains(errs, "must fail the check of date") {
		t.Error(errs)
	}
}

// What helps nobody must not pass anywhere.
func TestEmptyWordsPassNoDrill(t *testing.T) {
	l := drills(t)
	for _, d := range l.DrillList() {
		for i := range d.Tasks {
			if d.Kind == scenarios.DrillReading {
				continue
			}
			for _, reply := range []string{"Thank you for your message. We will get back to you.", "ok", d.Tasks[i].Cold, strings.Join(d.Screen, "\n"), strings.Repeat("sorry ", 400)} {
				if reply != "" && unmet(l.markTask(d, i, reply)) == nil {
					t.Errorf("%s, task %d: passes with %q", d.ID, i+1, reply)
				}
			}
		}
	}
}

// A good reply with a blow in it is no good reply.
func TestABlowPassesNoDrill(t *testing.T) {
	l := drills(t)
	for _, d := range l.DrillList() {
		for i, task := range d.Tasks {
			for _, blow := range []string{"You are an idiot.", "Maybe learn to read, genius."} {
				if d.Kind == scenarios.DrillReading {
					continue
				}
				if p := l.markTask(d, i, task.Model+" "+blow); !slices.Contains(unmet(p), "tone") {
					t.Errorf("%s, task %d: %q passes (calm %.0f, fail %q)", d.ID, i+1, blow, p.Grade.Calm, p.Grade.Fail)
				}
			}
		}
	}
}

func TestThereAreThreeDrillsOfEveryKindAtLeast(t *testing.T) {
	count := map[scenarios.DrillKind]int{}
	firms := map[string]bool{}
	for _, d := range drills(t).DrillList() {
		count[d.Kind]++
		firms[d.Company.Name] = true
	}
	for _, k := range scenarios.DrillKinds {
		if count[k] < 3 {
			t.Errorf("%d drills of the kind %s", count[k], k)
		}
	}
	if len(firms) < 15 {
		t.Errorf("only %d firms: vary the trades", len(firms))
	}
}

func TestAReadingIsComparedWithItsKey(t *testing.T) {
	l := drills(t)
	for _, d := range l.DrillList() {
		if d.Kind != scenarios.DrillReading {
			continue
		}
		key, all, wrong := DrillAnswer{Mood: -1}, DrillAnswer{}, DrillAnswer{}
		for i, m := range d.Tasks[0].Moods {
			if m.Right {
				key.Mood, all.Mood = i, i
			} else {
				wrong.Mood = i
			}
		}
		for i, c := range d.Tasks[0].Cues {
			all.Cues = append(all.Cues, i)
			if c.Right {
				key.Cues, wrong.Cues = append(key.Cues, i), append(wrong.Cues, i)
			}
		}
		if r := l.MarkDrill(d, key); !r.Passed || r.Score != 100 {
			t.Errorf("%s: the key itself gets %+v", d.ID, r)
		}
		if r := l.MarkDrill(d, all); r.Passed || r.Score > 70 {
			t.Errorf("%s: picking everything gets %+v", d.ID, r)
		}
		if r := l.MarkDrill(d, wrong); r.Passed || r.Score != 50 {
			t.Errorf("%s: the wrong mood gets %+v", d.ID, r)
		}
		less := key
		less.Cues = less.Cues[:len(less.Cues)-1]
		if r := l.MarkDrill(d, less); !r.Passed && len(key.Cues) > 2 || r.Score >= 100 {
			t.Errorf("%s: all but one cue gets %+v", d.ID, r)
		}
	}
}

func TestADrillTwiceIsRefused(t *testing.T) {
	d := drills(t).DrillList()[0]
	l := &Library{Grader: drills(t).Grader}
	if err := l.AddDrills([]*scenarios.Drill{d, d}); err == nil || !strings.Contains(err.Error(), d.ID) {
		t.Error(err)
	}
}

func TestADrillThatCannotBeGradedIsNamed(t *testing.T) {
	broken := *drills(t).DrillList()[0]
	broken.Tasks = slices.Clone(broken.Tasks)
	broken.Tasks[0].Facts = []scenarios.Due{{Point: scenarios.Point{ID: "odd", Text: "x", Say: [][]string{{"@no_such_class"}}}}}
	l := &Library{Grader: drills(t).Grader}
	if err := l.AddDrills([]*scenarios.Drill{&broken}); err == nil || !strings.Contains(err.Error(), broken.ID) {
		t.Error(err)
	}
}
