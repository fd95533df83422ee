package grading

import "strings"

// clues says in words what a rule looks for.
func (l *language) clues(r *rule) []Clue {
	switch r.Kind {
	case "phrase":
		return []Clue{{l.labels.say("look.phrase"), l.wordings(r.Any)}}
	case "count":
		key := "look.count"
		if r.Most > 0 {
			key = "look.count.between"
		}
		return []Clue{{l.labels.say(key, "least", r.Least, "most", r.Most), l.wordings(r.Any)}}
	case "sequence":
		return l.sequenceClues(r)
	case "unfounded":
		return []Clue{{l.labels.say("look.unfounded"), l.wordings(r.Any)}}
	case "danger":
		return []Clue{{l.labels.say("look.danger"), l.wordings(r.Customer)}, {l.labels.say("look.danger.care"), l.wordings(r.Any)}}
	case "together":
		clues := []Clue{{Title: l.labels.say("look.together")}}
		for _, list := range r.All {
			clues = append(clues, Clue{l.labels.say("look.together.list"), l.wordings(list)})
		}
		return clues
	}
	return []Clue{{Title: l.labels.say("look." + r.Kind + "." + r.Shape + r.Length + r.Repeat + r.Case + r.Prose + r.Signal)}}
}

func (l *language) sequenceClues(r *rule) []Clue {
	clues := []Clue{{l.labels.say("look.sequence.first"), l.wordings(r.First)},
		{l.labels.say("look.sequence.then", "within", r.Within), l.wordings(r.Then)}}
	if len(r.Unless) > 0 {
		clues = append(clues, Clue{l.labels.say("look.sequence.unless"), l.wordings(r.Unless)})
	}
	return clues
}

// when says in words in which moments a rule counts; nothing if in all of them.
func (l *language) when(w when) (out []string) {
	list := func(key string, values []string) {
		if len(values) > 0 {
			out = append(out, l.labels.say(key, "list", strings.Join(values, ", ")))
		}
	}
	between := func(key string, bounds []float64) {
		if len(bounds) == 2 {
			out = append(out, l.labels.say(key, "least", bounds[0], "most", bounds[1]))
		}
	}
	list("when.stages", valueNames(l, w.Stages))
	list("when.channels", valueNames(l, w.Channels))
	list("when.fault", valueNames(l, w.Fault))
	list("when.apology", valueNames(l, w.Apology))
	between("when.anger", w.Anger)
	between("when.confusion", w.Confusion)
	if w.History != nil && *w.History {
		out = append(out, l.labels.say("when.history"))
	} else if w.History != nil {
		out = append(out, l.labels.say("when.no_history"))
	}
	return out
}

func valueNames[T ~string](l *language, values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = l.labels.say("value." + string(v))
	}
	return out
}

// shownWords is how many alternatives of one place of a wording are shown.
const shownWords = 4

// wordings writes patterns so that somebody who does not know the marks can read them.
func (l *language) wordings(patterns []string) []string {
	out := make([]string, len(patterns))
	for i, p := range patterns {
		out[i] = l.readable(p)
	}
	return out
}

// readable writes one pattern: a gap as "…", alternatives with "/", a class as its first words.
func (l *language) readable(pattern string) string {
	fields := strings.Fields(pattern)
	out := make([]string, len(fields))
	for i, f := range fields {
		switch {
		case f == "^":
			out[i] = l.labels.say("mark.start")
		case f == "$":
			out[i] = l.labels.say("mark.end")
		case f == "?":
			out[i] = "… ?"
		case strings.HasPrefix(f, ".."):
			out[i] = "…"
		default:
			out[i] = l.readableWord(f)
		}
	}
	return strings.Join(out, " ")
}

func (l *language) readableWord(f string) string {
	bare := strings.TrimSuffix(f, "?")
	var words []string
	for _, atom := range strings.Split(bare, "|") {
		if atom != "$" { // stands for nothing among alternatives
			words = append(words, l.first(atom, 0)...)
		}
	}
	if len(words) > shownWords {
		words = append(words[:shownWords:shownWords], "…")
	}
	text := strings.Join(words, "/")
	if bare != f {
		return "(" + text + ")"
	}
	return text
}

// first returns the words an atom stands for, at most a few more than are shown.
func (l *language) first(atom string, depth int) []string {
	name, class := strings.CutPrefix(atom, "@")
	switch {
	case class && l.labels["class."+name] != "":
		return []string{l.labels.say("class." + name)}
	case class && depth < 5:
		var out []string
		for _, a := range l.classes[name] {
			for _, b := range strings.Split(a, "|") {
				out = append(out, l.first(b, depth+1)...)
			}
			if len(out) > shownWords {
				break
			}
		}
		return out
	case atom == anyNumber:
		return []string{l.labels.say("mark.number")}
	case atom == anyTime:
		return []string{l.labels.say("mark.time")}
	case atom == anyMoney:
		return []string{l.labels.say("mark.money")}
	}
	return []string{strings.ReplaceAll(atom, "*", "~")}
}

// blanksNamed writes a better wording with its blanks in words.
func (l *language) blanksNamed(s string) string {
	for _, blank := range []string{"name", "fact", "offer", "when"} {
		s = strings.ReplaceAll(s, "{"+blank+"}", l.labels.say("blank."+blank))
	}
	return s
}
