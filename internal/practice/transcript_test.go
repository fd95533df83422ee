package practice

import (
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

func TestTranscriptReadsFromTopToBottom(t *testing.T) {
	s := *errand
	s.Persona.Name = "Dana"
	mood := scenarios.Mood{Anger: 75, Confusion: 50, Trust: 35, Patience: 60}
	after := scenarios.Mood{Anger: 60.4, Confusion: 50, Trust: 40, Patience: 55}
	c := Conversation{Scenario: &s, Turns: []Turn{
		{Line: "Where is it?", State: scenarios.State{Mood: mood}},
		{N: 1, Reply: "Sorry.\n\nIt is here.", Line: "And now?", Cause: "apology",
			Grade: grading.Grade{Scores: grading.Scores{Calm: 70, Clarity: 41.25, Empathy: 60, Closing: 10}, Overall: 45.3, Unsure: true, Fail: "en/calm/x",
				Delivered: []string{"where"}, Answered: []string{"why"}, Offered: []string{"tea"}, Forbidden: []string{"guarantee"},
				Findings: []grading.Finding{
					{Rule: "en/empathy/sorry", Name: "Is sorry", Aspect: grading.Empathy, Points: 5, Quote: "Sorry"},
					{Rule: "en/clarity/vague", Name: "Stays vague", Aspect: grading.Clarity, Points: -20}}},
			State: scenarios.State{Mood: after, Phase: "opening"}},
		{N: 2, Line: "Hello?", State: scenarios.State{Mood: after, Phase: "opening", Exit: scenarios.Left},
			SoFar: Standing{Scores: grading.Scores{Calm: 70, Clarity: 40, Empathy: 60, Closing: 10}, Overall: 45, ClosingJudged: true, CSAT: 2.5}},
	}}
	want := `Dana: Where is it?

1. You: Sorry.

    It is here.
    calm 70.0  clarity 41.2  empathy 60.0  closing 10.0  overall 45.3  (unsure)
    +5.0 empathy: Is sorry "Sorry" [en/empathy/sorry]
    -20.0 clarity: Stays vague [en/clarity/vague]
    told: where
    answered: why
    offered: tea
    forbidden: guarantee
    fail: en/calm/x
    anger 60 (-15)  confusion 50 (+0)  trust 40 (+5)  patience 55 (-5)  opening, because of apology
Dana: And now?

2. You leave.
    anger 60 (+0)  confusion 50 (+0)  trust 40 (+0)  patience 55 (+0)  opening
Dana: Hello?

End: left
Score: calm 70.0  clarity 40.0  empathy 60.0  closing 10.0  overall 45.0
Predicted satisfaction: 2.5 of 5
`
	if got := Transcript(c); got != want {
		t.Errorf("%s\n%s", difference(got, want), got)
	}
}
