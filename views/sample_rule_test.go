package views

import (
	"coolhead/grading"
	"coolhead/internal/practice"
)

// sampleCards are a rule of wordings with everything a page can show, and one the case raises.
func sampleCards() []grading.Card {
	return []grading.Card{
		{
			ID: "en/calm/insult", Lang: "en", Name: "Insults the customer", Aspect: grading.Calm, Kind: "sequence", Strength: "strong", Sign: "minus",
			Points: -40, Event: "insult", Fail: true, Why: "An insult ends the conversation, whatever stands around it.",
			Better: "I want to get this sorted for you, [name].", Source: "H1",
			Detects: []grading.Clue{
				{Title: "First one of these", Wordings: []string{"you/you're … idiot~/fool", "what a (complete) fool"}},
				{Title: "Then, at most 6 words later, one of these", Wordings: []string{"if/when you … (a number)"}},
			},
			Voids: []string{"you/they … wrote/said"}, Limits: []string{"Only in a question"}, When: []string{"The customer's anger is between 40 and 100"},
			Hits: []string{"You are a fool if you ask twice."}, Misses: []string{"You wrote that we are fools."},
		},
		{
			ID: "en/clarity/fact", Lang: "en", Name: "Tells a fact of the case", Aspect: grading.Clarity, Kind: "case", Strength: "medium", Sign: "plus",
			Points: 10, Why: "It is what they came for.", Source: "CL", Detects: []grading.Clue{{Title: "A fact of the case, told for the first time"}},
		},
	}
}

func sampleRulebook() practice.Rulebook {
	c := sampleCards()
	return practice.Rulebook{Query: "fool", Count: 2, Chapters: []practice.Chapter{
		{Aspect: grading.Calm, Costly: c[:1]}, {Aspect: grading.Clarity, Praised: c[1:]},
	}}
}
