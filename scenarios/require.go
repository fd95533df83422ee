package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// required reports a text that is missing.
func (p *placed) required(text string, trail ...any) {
	if strings.TrimSpace(text) == "" {
		p.at(trail, "%s is missing; write it", trailName(trail))
	}
}

// oneOf reports a word that is not in a list.
func (p *placed) oneOf(word string, list []string, trail ...any) {
	if !slices.Contains(list, word) {
		p.at(trail, "%s is %q; use one of %s", trailName(trail), word, strings.Join(list, ", "))
	}
}

// optional reports a word that is there and not in a list.
func (p *placed) optional(word string, list []string, trail ...any) {
	if word != "" {
		p.oneOf(word, list, trail...)
	}
}

// skills reports techniques that nobody knows, or none at all.
func (p *placed) skills(list []string) {
	if len(list) == 0 {
		p.at([]any{"skills"}, "name at least one skill: %s", strings.Join(Skills, ", "))
	}
	for i, skill := range list {
		p.oneOf(skill, Skills, "skills", i)
	}
}

// between reports a number outside its range.
func (p *placed) between(v, low, high float64, trail ...any) {
	if !(v >= low && v <= high) {
		p.at(trail, "%s is %v; it goes from %v to %v", trailName(trail), v, low, high)
	}
}

// id reports an id that is missing, ill-shaped or there already, and notes it.
func (p *placed) id(id string, known map[string]bool, trail ...any) {
	switch {
	case id == "":
		p.at(trail, "%s is missing; give it a short name", trailName(trail))
	case !name.MatchString(id):
		p.at(trail, "the id %q: use lower-case words joined by hyphens", id)
	case known[id]:
		p.at(trail, "the id %q is taken already; choose another", id)
	}
	known[id] = true
}

// point reports what is wrong with something that can be said.
func (p *placed) point(o Point, known map[string]bool, trail ...any) {
	p.id(o.ID, known, append(slices.Clone(trail), "id")...)
	p.required(o.Text, append(slices.Clone(trail), "text")...)
	p.groups(o.Say, append(slices.Clone(trail), "say")...)
}

// groups reports groups of patterns that are empty or hold an empty one.
func (p *placed) groups(say [][]string, trail ...any) {
	for i, group := range say {
		if len(group) == 0 {
			p.at(append(slices.Clone(trail), i), "an empty group of patterns; fill or remove it")
		}
		for j, pattern := range group {
			p.required(pattern, append(slices.Clone(trail), i, j)...)
		}
	}
}

// trailName writes a path the way authors speak of it: asks[0].text.
func trailName(trail []any) string {
	var b strings.Builder
	for _, step := range trail {
		switch v := step.(type) {
		case int:
			fmt.Fprintf(&b, "[%d]", v+1)
		case string:
			if b.Len() > 0 {
				b.WriteByte('.')
			}
			b.WriteString(v)
		}
	}
	return b.String()
}

// suggest names what could have been meant.
func suggest(word string, list []string) string {
	if len(list) == 0 {
		return "; there are none yet"
	}
	for _, l := range list {
		if strings.HasPrefix(l, word) || strings.HasPrefix(word, l) {
			return fmt.Sprintf("; did you mean %q?", l)
		}
	}
	return "; there are " + strings.Join(list, ", ")
}
