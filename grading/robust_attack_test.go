package grading_test

import (
	"fmt"
	"strings"

	"coolhead/grading"
)

// fall is how many points the harmed aspect has to lose; what is shown at floor or less
// has nothing left to lose.
const (
	fall  = 15
	floor = 15
)

// edit is a reply made worse and in which way.
type edit struct{ text, how string }

// sentence is a line of sneers.jsonl, blames.jsonl or promises.jsonl.
type sentence struct {
	Text  string `json:"text"`
	Place string `json:"place"`
	// About and Plain (no bad word in it) describe sneers.
	About string `json:"about"`
	Plain bool   `json:"plain"`
}

// attack edits the best reply of every situation and counts how often the aspect falls.
func (l *lab) attack(a grading.Aspect, edits func(*situation) []edit) figure {
	f := figure{}
	for _, s := range l.some() {
		whole := l.grade(s.setting, s.best()).Of(a)
		for _, e := range edits(s) {
			got := l.grade(s.setting, e.text).Of(a)
			f.count(got <= whole-fall || got <= floor && got <= whole, e.how,
				fmt.Sprintf("%s %s %.0f -> %.0f", s.name, a, whole, got))
		}
	}
	return f
}

// some are every third situation: enough for an attack with sixty sentences.
func (l *lab) some() (out []*situation) {
	for i := 0; i < len(l.situations); i += 3 {
		out = append(out, l.situations[i])
	}
	return out
}

// sincere adds a kind sentence that looks like a jibe and counts how often calm stays within
// the fall that a jibe must cost.
func (l *lab) sincere() figure {
	f := figure{}
	for i, x := range rows[sentence](l.t, "exam/near") {
		s := l.situations[i%len(l.situations)]
		was, is := l.grade(s.setting, s.best()).Calm, l.grade(s.setting, insert(s.best(), x.Text, "end")).Calm
		f.count(is > was-fall, "sincere", fmt.Sprintf("%s %.0f -> %.0f: %q", s.name, was, is, x.Text))
	}
	return f
}

// added puts each sentence of a file into the reply.
func (l *lab) added(file string, want func(sentence) bool) func(*situation) []edit {
	lines := rows[sentence](l.t, file)
	return func(s *situation) (out []edit) {
		for _, x := range lines {
			if want(x) {
				out = append(out, edit{insert(s.best(), x.Text, x.Place), x.Text})
			}
		}
		return out
	}
}

func anySentence(sentence) bool   { return true }
func plain(s sentence) bool       { return s.Plain }
func withBadWord(s sentence) bool { return !s.Plain }

// renumbered changes every number, where one of them is a number of the facts.
func renumbered(s *situation) []edit {
	if overlap(numbers(s.best()), numbers(s.known())) == 0 {
		return nil
	}
	return []edit{{renumber(s.best()), "numbers"}}
}

// negated says the opposite, where there are two verbs or more to turn round.
func negated(s *situation) []edit {
	text, n := negate(s.best())
	if n < 2 {
		return nil
	}
	return []edit{{text, fmt.Sprint(min(n, 9), " verbs")}}
}

func contradicted(s *situation) []edit {
	text, how := contradict(s.best(), s.known())
	if how == "" {
		return nil
	}
	return []edit{{text, how}}
}

// known is everything that the case says is true.
func (s *setting) known() string { return strings.Join(s.Facts, ". ") }

// stepless removes the sentences that say what happens next, by hand in steps.jsonl.
func (l *lab) stepless() func(*situation) []edit {
	gone := map[string][]string{}
	for _, r := range rows[struct {
		Situation string   `json:"situation"`
		Gone      []string `json:"gone"`
	}](l.t, "steps") {
		gone[r.Situation] = r.Gone
	}
	return func(s *situation) []edit {
		if gone[s.name] == nil {
			return nil
		}
		text := without(s.best(), gone[s.name])
		if text == "" {
			l.t.Fatalf("steps.jsonl: the best reply of %s has no sentences %q", s.name, gone[s.name])
		}
		return []edit{{text, "no next step"}}
	}
}

const stuffing = "I'm so sorry, I understand, I hear you, I completely understand your frustration and I truly appreciate your patience. Your feelings are valid, I am here for you, I care and I apologise for the inconvenience."

// buyback grades what should not be bought with facts: text(s) must stay near the worst
// reply, and a closing below 60.
func (l *lab) buyback(a grading.Aspect, text func(*situation) string) figure {
	f := figure{}
	for _, s := range l.situations {
		most := 60.0
		if a != grading.Closing {
			most = l.grade(s.setting, s.worst()).Of(a) + 10
		}
		got := l.grade(s.setting, text(s)).Of(a)
		f.count(got <= most, string(a), fmt.Sprintf("%s %s %.0f, at most %.0f", s.name, a, got, most))
	}
	return f
}

// flat counts the replies that stay as calm as a cold, correct one; raters gave such
// replies of the panel 54 on average, stuffed ones 57.
func (l *lab) flat(text func(*situation) string) figure {
	f := figure{}
	for _, s := range l.situations {
		got := l.grade(s.setting, text(s)).Calm
		f.count(got <= 60, "calm", fmt.Sprintf("%s %.0f", s.name, got))
	}
	return f
}

func worstAndFacts(s *situation) string    { return s.worst() + "\n" + s.known() + "." }
func stuffingAndFacts(s *situation) string { return stuffing + " " + s.known() + "." }
func factsAlone(s *situation) string       { return s.known() + "." }
