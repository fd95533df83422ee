package grading

import (
	"fmt"
	"slices"
	"strings"
)

// Card explains one rule to people: what it looks for, what it is worth and why.
type Card struct {
	// ID is "<lang>/<aspect>/<name>", Name the rule's name in plain language.
	ID, Lang, Name string
	Aspect         Aspect
	// Kind is how the rule looks at a reply, Strength "strong", "medium" or "weak", Sign "plus" or "minus".
	Kind, Strength, Sign string
	// Points is what one finding adds to the aspect's score, or takes from it.
	Points float64
	// Event is what the customer notices (a name of Events); "" if nothing.
	Event string
	// Fail tells that one finding ends the reply at 20 or less.
	Fail bool
	// Detects is what the rule looks for, Voids are wordings whose presence in the sentence
	// makes it look away, Limits and When say in words where and when it counts.
	Detects             []Clue
	Voids, Limits, When []string
	// Why says in a sentence why it matters; Better is a better wording, "" for praise.
	Why, Better string
	// Source names the entries of the rubric and the sources behind it.
	Source string
	// Hits are sentences that count, Misses near misses that do not.
	Hits, Misses []string

	folded string // all its texts, to search in
}

// Clue is one part of what a rule looks for: what it is, and its wordings if it has any.
type Clue struct {
	Title    string
	Wordings []string
}

// NoRule is the error for an id that names no rule, or more than one.
type NoRule struct {
	ID string
	// Near lists the ids that were perhaps meant, the likeliest first.
	Near []string
}

// Error names the id and what was perhaps meant.
func (e *NoRule) Error() string {
	text := fmt.Sprintf("there is no one rule %q", e.ID)
	if len(e.Near) > 0 {
		text += "; perhaps " + strings.Join(e.Near, ", ")
	}
	return text
}

// Cards explains all rules of a language, in the order of their files. A tag without
// rules of its own gets those of its base language, or the English ones.
func (g *Grader) Cards(lang string) []Card { return slices.Clone(g.language(lang).cards()) }

// writeCards writes the cards of all rules.
func (l *language) writeCards() []Card {
	cards := make([]Card, len(l.rules))
	for i, r := range l.rules {
		cards[i] = l.card(r)
		cards[i].folded = cards[i].fold()
	}
	return cards
}

// Card explains one rule. The id may lack the language ("calm/blame") and, where the name
// stands in one aspect only, the aspect ("blame"). Any other id is a *NoRule.
func (g *Grader) Card(id string) (Card, error) {
	var cards []Card
	none := &NoRule{ID: id}
	var all []string
	for _, tag := range g.Languages() {
		for _, c := range g.langs[tag].cards() {
			all = append(all, c.ID)
			if c.ID == id || strings.HasSuffix(c.ID, "/"+id) {
				cards = append(cards, c)
				none.Near = append(none.Near, c.ID)
			}
		}
	}
	if len(cards) == 1 {
		return cards[0], nil
	}
	if len(cards) == 0 {
		none.Near = nearest(id, all)
	}
	return Card{}, none
}

// Mentions tells whether every word of a query stands somewhere in what the card says of
// its rule; upper and lower case and accents do not matter.
func (c Card) Mentions(query string) bool {
	for _, word := range strings.Fields(query) {
		if !strings.Contains(c.folded, string(fold(nil, word))) {
			return false
		}
	}
	return true
}

// fold puts all texts of a card together, as they are searched.
func (c Card) fold() string {
	var all []string
	for _, clue := range c.Detects {
		all = append(append(all, clue.Title), clue.Wordings...)
	}
	all = append(append(append(all, c.ID, c.Name, c.Why, c.Better, c.Source), c.Hits...), c.Misses...)
	return string(fold(nil, strings.Join(all, "\n")))
}

func (l *language) card(r *rule) Card {
	c := Card{ID: r.id, Lang: l.tag, Name: r.Name, Aspect: r.aspect, Kind: r.Kind, Strength: r.Strength, Sign: r.Sign,
		Points: r.points, Event: r.Event, Fail: r.Fail, Detects: l.clues(r), Voids: l.wordings(r.Void), When: l.when(r.When),
		Why: r.Why, Better: l.blanksNamed(r.Better), Source: r.Source, Hits: r.Hits, Misses: r.Misses}
	if r.negatable && len(r.Any)+len(r.First)+len(r.All) > 0 {
		c.Limits = append(c.Limits, l.labels.say("limit.negated"))
	}
	if r.Question {
		c.Limits = append(c.Limits, l.labels.say("limit.question"))
	}
	return c
}
