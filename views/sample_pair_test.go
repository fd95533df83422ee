package views

import (
	"time"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// besideScenario is the customer who writes at the same time.
func besideScenario() *scenarios.Scenario {
	s := sampleScenario()
	s.ID, s.Title, s.Channel, s.Pace = "wrong-size", "The wrong size", "email", 0
	s.Persona = scenarios.Persona{Name: "Greta Lind", Anger: 45, Confusion: 20, Trust: 50, Patience: 60}
	s.Opening = "The helmet is too small. What now?"
	return s
}

// samplePair is one reply to Daniel while Greta waits.
func samplePair(m practice.Mode) practice.Conversation {
	c := sampleTalk(m)
	c.Beside = besideScenario()
	c.Scenario.Beside = c.Beside.ID
	c.Turns = c.Turns[:2]
	return c
}

// pairGone is the pair after Daniel has left for good and Greta was answered once.
func pairGone(m practice.Mode) practice.Conversation {
	c := samplePair(m)
	c.Turns[1].SoFar.Gone[0], c.Turns[1].State.Why = scenarios.HungUp, "You told me to calm down, and it was my birthday present."
	second := c.Turns[1]
	second.N, second.Reply, second.Grade, second.Line = 2, secondReply, secondGrade(), "Fine, and the return label?"
	second.State, second.SoFar.Window, second.At = mood(30, 10, 60, 58), 1, noon.Add(2*time.Minute)
	c.Turns = append(c.Turns, second)
	return c
}

// pairEnd is the pair when both have left.
func pairEnd() practice.Conversation {
	c := pairGone(practice.Practice)
	c.Turns[2].SoFar.Gone[1], c.Turns[2].State.Exit = scenarios.Resolved, scenarios.HungUp
	return c
}

// hinted is the sample conversation with two hints before the next reply.
func hinted() practice.Conversation {
	c := sampleTalk(practice.Practice)
	c.Scenario.Asks = []scenarios.Ask{{ID: "where", Text: "Where is the bicycle?", Core: true}}
	for i, h := range []practice.Hint{{Key: "hint.anger"}, {Key: "hint.answer", Text: "Where is the bicycle?"}} {
		t := practice.Turn{Attempt: "a1", N: 3 + i, State: c.Turns[2].State, At: c.Turns[2].At}
		t.SoFar.Hints, t.SoFar.Hint = i+1, h
		c.Turns = append(c.Turns, t)
	}
	c.Turns[2].State.Mood.Anger = 66
	return c
}

// hintOffered waits for a reply that a hint can be had for.
func hintOffered() practice.Conversation {
	c := hinted()
	c.Turns, c.Draft = c.Turns[:4], "Words that came along."
	return c
}

// sampleFork takes the sample up again at its second reply.
func sampleFork(turns int) practice.Conversation {
	c := sampleEnd()
	c.Attempt.ID, c.Attempt.Started = "a9", noon.Add(time.Hour)
	c.Turns = c.Turns[:turns]
	for i := range c.Turns {
		c.Turns[i].Attempt, c.Turns[i].SoFar.Fork = "a9", practice.Fork{Attempt: "a1", Turn: 2}
		c.Turns[i].SoFar.Overall = 71
	}
	return c
}

// sampleOrigin is where the fork comes from: a second reply that was no better than the first.
func sampleOrigin() practice.Conversation {
	c := sampleTalk(practice.Test)
	c.Turns[2].Reply, c.Turns[2].Grade, c.Turns[2].Line = "As I said, it is being looked into.", firstGrade(), "Enough."
	c.Turns[2].Moves = []scenarios.Move{{Event: "reproach", By: scenarios.Mood{Anger: 6, Trust: -9}}}
	c.Turns[2].State = mood(97, 40, 9, 20)
	c.Turns[2].State.Exit, c.Turns[2].SoFar = scenarios.HungUp, practice.Standing{Overall: 23}
	return c
}

func sampleComparison(turns int) practice.Comparison {
	return practice.Comparison{Fork: sampleFork(turns), Origin: sampleOrigin(), From: 2}
}

// pairComparison parts at the first of two replies to two customers.
func pairComparison() practice.Comparison {
	fork := pairEnd()
	fork.Attempt.ID = "a9"
	for i := range fork.Turns {
		fork.Turns[i].SoFar.Fork = practice.Fork{Attempt: "a1", Turn: 1}
	}
	return practice.Comparison{Fork: fork, Origin: pairGone(practice.Practice), From: 1}
}

// wordyReport is a report with a reason in the customer's words, what hurt them, and hints.
func wordyReport() practice.Report {
	r := failedReport()
	r.Conversation.Attempt.Mode = practice.Practice
	r.Turns[1].State.Why = "I asked where it is, and you told me to calm down."
	hint := practice.Turn{Attempt: "a1", N: 1, State: r.Turns[0].State, At: noon}
	hint.SoFar.Hints, hint.SoFar.Hint = 1, practice.Hint{Key: "hint.anger"}
	r.Turns = []practice.Turn{r.Turns[0], hint, r.Turns[1]}
	r.Turns[2].N, r.Turns[2].SoFar.Hints = 2, 1
	r.WorstTurn, r.Standing.Hints, r.Words = 2, 1, r.Turns[2].State.Why
	r.Hurt = practice.Hurt{Event: "tone_order", Turn: 2, Quote: "please calm down"}
	return r
}

func pairReport() practice.Report {
	r := sampleReport()
	r.Conversation, r.Earlier, r.WorstTurn, r.BestTurn = pairEnd(), nil, 1, 2
	r.Standing = practice.Standing{Scores: grading.Scores{Calm: 51, Clarity: 44, Empathy: 40, Closing: 30}, Overall: 41, ClosingJudged: true, CSAT: 2.4}
	r.Hurt = practice.Hurt{Event: "blame", Turn: 1, Quote: "you should have checked"}
	return r
}
