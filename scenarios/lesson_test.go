package scenarios

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// use is a scenario or drill that teaches a lesson.
type use struct{ title, link string }

// uses lists the scenarios and drills that name each lesson.
func uses(t *testing.T) map[string][]use {
	t.Helper()
	plays, err := Read(Files)
	if err != nil {
		t.Fatal(err)
	}
	drills, err := ReadDrills(DrillFiles)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]use{}
	for _, s := range plays {
		for _, key := range s.Lessons {
			out[key] = append(out[key], use{s.Title, "../scenarios/" + s.ID + "/" + s.Lang + ".yaml"})
		}
	}
	for _, d := range drills {
		for _, key := range d.Lessons {
			out[key] = append(out[key], use{d.Title, "../scenarios/drills/" + d.ID + "/" + d.Lang + ".yaml"})
		}
	}
	return out
}

func TestNoLessonIsLost(t *testing.T) {
	used, c := uses(t), Lessons()
	for _, l := range c.All() {
		switch n := len(used[l.Key]); {
		case n == 0 && l.Reason == "":
			t.Errorf("%s is used by no scenario and no drill: name it in one under lessons, or give it a reason in lessons.yaml", l.Key)
		case n > 0 && l.Reason != "":
			t.Errorf("%s has a reason why nothing uses it, and %s does: take the reason out", l.Key, used[l.Key][0].link)
		}
	}
}

// The keys of the sources are counted, because a key that is gone from lessons.yaml misses nobody.
func TestEveryKeyOfTheSourcesIsThere(t *testing.T) {
	keys := map[string]bool{}
	for _, l := range Lessons().All() {
		for _, key := range append([]string{l.Key}, l.Also...) {
			keys[key] = true
		}
	}
	for source, last := range map[string]int{"S0": 63, "S1": 62, "S2": 60, "S3": 86, "S4": 73} {
		for n := range last {
			if key := fmt.Sprintf("%s-%d", source, n+1); !keys[key] {
				t.Errorf("%s is missing in lessons.yaml", key)
			}
		}
	}
	if n := len(Lessons().Seeds); n != 34 {
		t.Errorf("%d seeds, want 34", n)
	}
}

func TestEverySkillIsTrained(t *testing.T) {
	c, used := Lessons(), uses(t)
	if len(c.Skills) != 16 {
		t.Fatalf("%d skills, want 16", len(c.Skills))
	}
	trained := map[int]bool{}
	for _, l := range c.All() {
		trained[l.Skill] = trained[l.Skill] || len(used[l.Key]) > 0
	}
	for i, s := range c.Skills {
		if !trained[i+1] {
			t.Errorf("skill %d (%s) is trained by no scenario and no drill", i+1, s.Name)
		}
	}
}

// docs/lessons.md says where each lesson is taught; with -update it is written anew.
func TestThePageOfLessonsIsCurrent(t *testing.T) {
	golden(t, "../docs/lessons.md", lessonsPage(Lessons(), uses(t)))
}

func lessonsPage(c *Curriculum, used map[string][]use) string {
	var b strings.Builder
	b.WriteString("# Lessons\n\n<!-- Written by go test ./scenarios -update from scenarios/lessons.yaml and the files that name lessons. -->\n\n")
	b.WriteString("What the library is to teach, and where it does. `scenarios/lessons.yaml` has the lessons; a scenario or drill names\n")
	b.WriteString("those it teaches under `lessons`. A lesson that nothing uses says why.\n\n## The sixteen skills\n\n| | Skill | What it looks like | Scenarios and drills |\n|---|---|---|---|\n")
	for i, s := range c.Skills {
		var all []use
		for _, l := range c.All() {
			if l.Skill == i+1 {
				all = append(all, used[l.Key]...)
			}
		}
		fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", i+1, s.Name, s.About, links(all))
	}
	for _, s := range c.Sources {
		fmt.Fprintf(&b, "\n## %s: %s\n\n", s.Key, s.Title)
		writeLessons(&b, c, s.Lessons, used)
	}
	b.WriteString("\n## Ideas for scenarios\n\n")
	writeLessons(&b, c, c.Seeds, used)
	return b.String()
}

func writeLessons(b *strings.Builder, c *Curriculum, list []Lesson, used map[string][]use) {
	b.WriteString("| Key | Lesson | Scenarios and drills |\n|---|---|---|\n")
	for _, l := range list {
		key, where := strings.Join(append([]string{l.Key}, l.Also...), ", "), links(used[l.Key])
		if where == "" {
			where = "None. " + reason(c, l)
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", key, l.Text, where)
	}
}

// reason is the sentence of a lesson's reason.
func reason(c *Curriculum, l Lesson) string {
	if text, ok := c.Reasons[l.Reason]; ok {
		return text
	}
	return l.Reason
}

// links lists uses once each, in the order of their names.
func links(list []use) string {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b use) int { return strings.Compare(a.link, b.link) })
	var out []string
	for _, u := range slices.Compact(list) {
		out = append(out, "["+u.title+"]("+u.link+")")
	}
	return strings.Join(out, ", ")
}

func TestMistakesInLessonsAreNamed(t *testing.T) {
	for want, text := range map[string]string{
		`l.yaml:2:34: the key "a" is empty or taken already`: "skills: []\nseeds: [{key: a, text: x}, {key: a, text: y}]\n",
		`l.yaml:1:24: seeds[1].text is missing`:              "seeds: [{key: a, text: ''}]\n",
		`seeds[1].skill is 3; it goes from 0 to 0`:           "seeds: [{key: a, text: x, skill: 3}]\n",
		`unknown field "colour"`:                             "seeds: [{key: a, text: x, colour: red}]\n",
	} {
		if _, err := readCurriculum("l.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %s\ngot  %v", want, err)
		}
	}
}
