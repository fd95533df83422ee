package practice

import (
	"errors"
	"fmt"

	"coolhead/grading"
)

// Rulebook is the rules of a language as their page lists them.
type Rulebook struct {
	// Query is what was searched for; "" shows everything.
	Query string
	// Chapters hold the rules that fit, an aspect each, in display order; none is empty.
	Chapters []Chapter
	// Count is how many rules fit.
	Count int
}

// Chapter is the rules of one aspect: first what takes points, then what earns them.
type Chapter struct {
	Aspect  grading.Aspect
	Costly  []grading.Card
	Praised []grading.Card
}

// Rules lists the rules of a language that mention every word of the query.
func (l *Library) Rules(lang, query string) Rulebook {
	book, cards := Rulebook{Query: query}, l.Grader.Cards(lang)
	for _, a := range grading.Aspects {
		c := Chapter{Aspect: a}
		for _, card := range cards {
			switch {
			case card.Aspect != a || !card.Mentions(query):
			case card.Points < 0:
				c.Costly = append(c.Costly, card)
			default:
				c.Praised = append(c.Praised, card)
			}
		}
		if n := len(c.Costly) + len(c.Praised); n > 0 {
			book.Count += n
			book.Chapters = append(book.Chapters, c)
		}
	}
	return book
}

// Rule explains one rule by its whole id; ErrNotFound if there is none of that id.
func (l *Library) Rule(id string) (grading.Card, error) {
	card, err := l.Grader.Card(id)
	var none *grading.NoRule
	if errors.As(err, &none) || err == nil && card.ID != id {
		return grading.Card{}, fmt.Errorf("rule %s: %w", id, ErrNotFound)
	}
	return card, err
}
