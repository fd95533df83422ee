package scenarios

import (
	_ "embed"
	"slices"
)

//go:embed lessons.yaml
var lessonsYAML []byte

// curriculum is what all scenarios and drills together are to teach. It is checked once,
// when the program starts.
var curriculum = mustCurriculum(lessonsYAML)

// Curriculum is the file lessons.yaml: the skills, the lessons they are made of, and the
// ideas for scenarios that came with them.
type Curriculum struct {
	// Skills are the sixteen skills, in their order.
	Skills []SkillName `yaml:"skills"`
	// Reasons says, by a short name, why a lesson needs no scenario and no drill.
	Reasons map[string]string `yaml:"reasons"`
	// Sources are the articles, each with its lessons.
	Sources []Source `yaml:"sources"`
	// Seeds are ideas for scenarios.
	Seeds []Lesson `yaml:"seeds"`
}

// SkillName is one of the sixteen skills; its number is its place in the list, from 1.
type SkillName struct {
	// Name is the skill in a word or two.
	Name string `yaml:"name"`
	// About says what it looks like in a reply.
	About string `yaml:"about"`
}

// Source is an article that lessons are from.
type Source struct {
	// Key is how the keys of its lessons begin.
	Key string `yaml:"key"`
	// Title says what it is about.
	Title string `yaml:"title"`
	// Lessons are what it teaches.
	Lessons []Lesson `yaml:"lessons"`
}

// Lesson is one thing to learn, or an idea for a scenario.
type Lesson struct {
	// Key names it; scenarios and drills give it under lessons.
	Key string `yaml:"key"`
	// Also are other keys of the same lesson.
	Also []string `yaml:"also"`
	// Text is the lesson in a sentence.
	Text string `yaml:"text"`
	// Skill is the number of the skill it belongs to, from 1; 0 if it belongs to none.
	Skill int `yaml:"skill"`
	// Reason is why no scenario and no drill uses it: a name of Curriculum.Reasons, or a sentence.
	Reason string `yaml:"reason"`
}

// Lessons returns what all scenarios and drills together are to teach.
func Lessons() *Curriculum { return curriculum }

// All lists the lessons of all sources and the seeds.
func (c *Curriculum) All() []Lesson {
	var all []Lesson
	for _, s := range c.Sources {
		all = append(all, s.Lessons...)
	}
	return append(all, c.Seeds...)
}

func mustCurriculum(data []byte) *Curriculum {
	c, err := readCurriculum("scenarios/lessons.yaml", data)
	if err != nil {
		panic(err)
	}
	return c
}

func readCurriculum(name string, data []byte) (*Curriculum, error) {
	p := &problems{file: name}
	c := &Curriculum{}
	if places, ok := decode(data, c, p); ok {
		c.validate(&placed{problems: p, places: places})
	}
	if err := p.err(); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Curriculum) validate(p *placed) {
	known := map[string]bool{}
	for i, s := range c.Sources {
		for j, l := range s.Lessons {
			c.validateLesson(p, l, known, "sources", i, "lessons", j)
		}
	}
	for i, l := range c.Seeds {
		c.validateLesson(p, l, known, "seeds", i)
	}
}

func (c *Curriculum) validateLesson(p *placed, l Lesson, known map[string]bool, at ...any) {
	p.required(l.Text, append(slices.Clone(at), "text")...)
	for _, key := range append([]string{l.Key}, l.Also...) {
		if key == "" || known[key] {
			p.at(append(slices.Clone(at), "key"), "the key %q is empty or taken already; choose another", key)
		}
		known[key] = true
	}
	p.between(float64(l.Skill), 0, float64(len(c.Skills)), append(slices.Clone(at), "skill")...)
}

// lessons reports keys of lessons that are not in lessons.yaml.
func (p *placed) lessons(list []string) {
	for i, key := range list {
		if !slices.ContainsFunc(curriculum.All(), func(l Lesson) bool { return l.Key == key }) {
			p.at([]any{"lessons", i}, "lessons.yaml has no lesson %q; take a key from there", key)
		}
	}
}
