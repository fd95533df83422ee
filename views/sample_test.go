package views

import (
	"strings"
	"time"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// noon is the time at which every sample happens.
var noon = time.Date(2026, time.May, 4, 12, 0, 0, 0, time.UTC)

func samplePerson() *practice.Person {
	return &practice.Person{ID: "p1", Name: "Mira Kovač", Email: "mira@example.org", Role: practice.Trainee, Lang: "en", Zone: "Europe/Zagreb"}
}

// sampleScenario is a customer with everything a page can show.
func sampleScenario() *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "late-bicycle", Lang: "en", Version: "9c1f0e77ab3344d0",
		Title:   "The bicycle that never came",
		Summary: "A birthday present is stuck in the warehouse, and this is the third time the father asks.",
		Channel: "chat", Difficulty: 2, Minutes: 8, Pace: 120,
		Skills:  []string{"own-the-failure", "dated-step"},
		Company: scenarios.Company{Name: "Wheelhouse", About: "sells bicycles by post.", Voice: "informal"},
		Briefing: scenarios.Briefing{
			Role:      "You are on the chat desk of Wheelhouse.",
			Situation: "Daniel ordered a child's bicycle two weeks ago. It was promised for last Friday.\nHe has written twice and got a standard answer both times.",
			Screen:    []string{"Order 4411, paid on 20 April", "Pick-up missed in our warehouse on Thursday", "Leaves today at 16:00, arrives on Wednesday by 18:00"},
			May:       []string{"Express delivery at no cost", "Pick-up in the shop from tomorrow", "The delivery fee of €6.90 back"},
			MayNot:    []string{"Blame the carrier", "Promise an hour", "Refund before the bicycle is back"},
		},
		Persona: scenarios.Persona{Name: "Daniel Roth", About: "a father", Anger: 72, Confusion: 30, Trust: 28, Patience: 55},
		Opening: "This is the THIRD time I am asking. Where is the bicycle? My daughter's birthday is on Thursday and all I get is \"we are looking into it\".",
		Model: []scenarios.Exchange{
			{Customer: "This is the THIRD time I am asking. Where is the bicycle?", Trainee: "You have asked three times and had no real answer: that is our failure, and I am sorry. Your bicycle missed its pick-up in our warehouse. It leaves today at 16:00 and is with you on Wednesday by 18:00, a day before the birthday.", Why: "Owns the failure before anything else, then gives the date that matters to him."},
			{Customer: "And if it does not?", Trainee: "I will look at 18:00 on Wednesday myself and write to you either way.", Why: "A person, a time, and nothing for him to do."},
		},
		Debrief: "An angry customer has usually been right about something. Say what it is first; the date is only believed after that.",
	}
}

// place finds words in a reply and makes a finding of them.
func place(reply, words string, f grading.Finding) grading.Finding {
	f.Start = strings.Index(reply, words)
	f.End = f.Start + len(words)
	f.Quote = words
	return f
}

const firstReply = "Hello Daniel, please calm down. As I said before, the parcel is being looked into.\nI understand you are upset, but you should have checked the tracking page."

const secondReply = "You are right: we missed the pick-up, and I am sorry you had to ask three times. It leaves today at 16:00 and arrives on Wednesday by 18:00.\n\nWould you rather have it delivered or pick it up in the shop from tomorrow?"

func firstGrade() grading.Grade {
	return grading.Grade{
		Scores: grading.Scores{Calm: 18, Clarity: 31, Empathy: 24, Closing: 50}, Overall: 27,
		Findings: []grading.Finding{
			place(firstReply, "please calm down", grading.Finding{Rule: "en/calm/tone-order", Name: "Tells the customer how to feel", Aspect: grading.Calm, Points: -40, Why: "Nobody calms down on request; it sounds as if the feeling were the problem.", Better: "You have every reason to be annoyed. Here is what I can see.", Event: "tone_order"}),
			place(firstReply, "As I said before", grading.Finding{Rule: "en/calm/reproach", Name: "Reminds the customer of what was said", Aspect: grading.Calm, Points: -20, Why: "It makes asking again a fault.", Better: "Let me put it all in one place.", Event: "reproach"}),
			place(firstReply, "I understand you are upset, but", grading.Finding{Rule: "en/empathy/hit", Name: "Acknowledges, then strikes", Aspect: grading.Empathy, Points: -20, Why: "The \"but\" takes the first half back.", Better: "I understand, and here is what I can do.", Event: "hit"}),
			place(firstReply, "but you should have checked the tracking page", grading.Finding{Rule: "en/calm/blame", Name: "Blames the customer", Aspect: grading.Calm, Points: -40, Why: "He asked where it is; whose fault it is does not bring it.", Better: "The tracking page shows it in our warehouse.", Event: "blame"}),
			{Rule: "en/clarity/ignored", Name: "Passes over the question", Aspect: grading.Clarity, Points: -20, Why: "\"Where is the bicycle?\" is still open.", Better: "It leaves our warehouse today at 16:00.", Event: "ignored"},
		},
	}
}

func secondGrade() grading.Grade {
	return grading.Grade{
		Scores: grading.Scores{Calm: 88, Clarity: 82, Empathy: 79, Closing: 61}, Overall: 80,
		Findings: []grading.Finding{
			place(secondReply, "You are right", grading.Finding{Rule: "en/calm/validate", Name: "Grants the point", Aspect: grading.Calm, Points: 20, Why: "Being told that he is right lets him stop proving it.", Event: "validate"}),
			place(secondReply, "we missed the pick-up", grading.Finding{Rule: "en/calm/own", Name: "Owns the failure", Aspect: grading.Calm, Points: 20, Why: "\"We\" and a plain verb leave nobody to look for.", Event: "own"}),
			place(secondReply, "I am sorry you had to ask three times", grading.Finding{Rule: "en/empathy/apology", Name: "Apologises for something definite", Aspect: grading.Empathy, Points: 20, Why: "It shows that his messages were read.", Event: "apology"}),
			place(secondReply, "arrives on Wednesday by 18:00", grading.Finding{Rule: "en/clarity/step", Name: "Names the next step with a time", Aspect: grading.Clarity, Points: 20, Why: "He can plan the birthday with it.", Event: "step"}),
		},
	}
}

func mood(anger, confusion, trust, patience float64) scenarios.State {
	return scenarios.State{Mood: scenarios.Mood{Anger: anger, Confusion: confusion, Trust: trust, Patience: patience}}
}

// sampleTurns is a bad reply and a good one.
func sampleTurns(s *scenarios.Scenario) []practice.Turn {
	return []practice.Turn{
		{Attempt: "a1", N: 0, Line: s.Opening, State: mood(72, 30, 28, 55), At: noon},
		{Attempt: "a1", N: 1, Reply: firstReply, Grade: firstGrade(), Line: "Calm down? I should have checked? I am done being told to read a page that says nothing.", Cause: "blame",
			Moves: []scenarios.Move{{Event: "blame", By: scenarios.Mood{Anger: 14, Trust: -8, Patience: -6}}, {Event: "tone_order", By: scenarios.Mood{Anger: 9, Trust: -3, Patience: -4}}, {Event: "reproach", By: scenarios.Mood{Anger: 4, Patience: -3}}},
			State: mood(93, 32, 17, 42), Took: 74 * time.Second, At: noon.Add(74 * time.Second)},
		{Attempt: "a1", N: 2, Reply: secondReply, Grade: secondGrade(), Line: "Wednesday by six. Fine. Pick-up would be safer, tell me where.", Cause: "own",
			Moves: []scenarios.Move{{Event: "own", By: scenarios.Mood{Anger: -12, Trust: 8, Patience: 2}}, {Event: "answer", By: scenarios.Mood{Anger: -9, Confusion: -14, Trust: 6, Patience: 4}}, {Event: "apology", By: scenarios.Mood{Anger: -10, Trust: 5}}},
			State: mood(58, 16, 41, 50), Took: 96 * time.Second, At: noon.Add(3 * time.Minute)},
	}
}

func sampleTalk(m practice.Mode) practice.Conversation {
	s := sampleScenario()
	return practice.Conversation{
		Attempt:  practice.Attempt{ID: "a1", Person: "p1", Scenario: s.ID, Lang: "en", Mode: m, ScenarioVersion: s.Version, GraderVersion: "2026.1-5be1a0c3", Started: noon},
		Scenario: s, Turns: sampleTurns(s), Now: noon.Add(3*time.Minute + 42*time.Second),
	}
}

// sampleEnd is the sample conversation brought to a good end.
func sampleEnd() practice.Conversation {
	c := sampleTalk(practice.Practice)
	thanks := "The shop is at 12 Mill Lane, open until 19:00. It is set aside under your name, and I will check at 10:00 tomorrow that it is there."
	state := mood(24, 8, 66, 61)
	state.Exit = scenarios.Resolved
	c.Turns = append(c.Turns, practice.Turn{Attempt: "a1", N: 3, Reply: thanks, Line: "Good. She will be happy. Thank you.", Cause: "step",
		Grade: grading.Grade{Scores: grading.Scores{Calm: 80, Clarity: 91, Empathy: 66, Closing: 88}, Overall: 84, Unsure: true,
			Findings: []grading.Finding{place(thanks, "I will check at 10:00 tomorrow", grading.Finding{Rule: "en/closing/own-check", Name: "Checks the outcome in person", Aspect: grading.Closing, Points: 20, Why: "He has nothing left to chase.", Event: "step"})}},
		Moves: []scenarios.Move{{Event: "step", By: scenarios.Mood{Anger: -16, Trust: 14, Patience: 6}}},
		State: state, Took: 51 * time.Second, At: noon.Add(5 * time.Minute)})
	return c
}

func sampleReport() practice.Report {
	r := practice.Report{
		Conversation: sampleEnd(),
		Standing:     practice.Standing{Scores: grading.Scores{Calm: 58, Clarity: 74, Empathy: 61, Closing: 85}, Overall: 71, ClosingJudged: true, Passed: true, CSAT: 3.7},
		Earlier:      &practice.Past{Attempt: practice.Attempt{ID: "a0", Started: noon.AddDate(0, 0, -3)}, SoFar: practice.Standing{Overall: 54}},
		BestTurn:     2, WorstTurn: 1,
		Undelivered: []practice.Missed{{Text: "The delivery fee of €6.90 comes back.", Better: "You also get the €6.90 for delivery back."}},
	}
	return r
}

// failedReport is an attempt that went wrong in every way that can be shown.
func failedReport() practice.Report {
	r := sampleReport()
	r.Conversation = sampleTalk(practice.Test)
	r.Turns = r.Turns[:2]
	r.Turns[1].State.Exit = scenarios.HungUp
	r.Standing = practice.Standing{Scores: grading.Scores{Calm: 18, Clarity: 31, Empathy: 24}, Overall: 21, CSAT: 1.2}
	r.Earlier, r.BestTurn = nil, 0
	r.Unanswered = []practice.Missed{{Text: "Where is the bicycle?", Better: "It leaves our warehouse today at 16:00."}, {Text: "Will it be there by Thursday?"}}
	r.Promises = []practice.Missed{{Text: "Promised a refund before the bicycle is back.", Better: "As soon as the bicycle is back with us, the money goes out the same day."}}
	return r
}

func sampleShelf() []practice.ShelfEntry {
	entry := func(id, title, summary, channel string, level, minutes int, m scenarios.Mood, skills ...string) practice.ShelfEntry {
		s := sampleScenario()
		s.ID, s.Title, s.Summary, s.Channel, s.Difficulty, s.Minutes, s.Skills = id, title, summary, channel, level, minutes, skills
		s.Persona.Anger, s.Persona.Confusion = m.Anger, m.Confusion
		return practice.ShelfEntry{Scenario: s}
	}
	list := []practice.ShelfEntry{
		entry("blinking-light", "The blinking light", "A new router blinks orange, and its owner thinks it is his age.", "phone", 1, 6, scenarios.Mood{Anger: 18, Confusion: 82}, "plain-words", "one-step-at-a-time"),
		entry("late-bicycle", "The bicycle that never came", "A birthday present is stuck in the warehouse, and this is the third time the father asks.", "chat", 2, 8, scenarios.Mood{Anger: 72}, "own-the-failure", "dated-step"),
		entry("charged-twice", "Charged twice", "A designer writes a sarcastic e-mail about a double charge. She needs paper for the tax office.", "email", 2, 7, scenarios.Mood{Anger: 60}, "let-noise-pass", "no-mirroring"),
		entry("does-not-work", "doesn't work", "Two words, no capital letter, and twenty minutes until something is due.", "chat", 3, 10, scenarios.Mood{Anger: 35, Confusion: 55}, "targeted-question", "brevity"),
		entry("cancel-everything", "Cancel everything", "Six years a customer, three outages nobody mentioned, and a decision already made.", "chat", 4, 9, scenarios.Mood{Anger: 55}, "honest-exit"),
		entry("twelve-keys", "Twelve dead room keys", "A hotel owner will not discuss it with a beginner. Check-in begins at three.", "letter", 4, 12, scenarios.Mood{Anger: 86}, "tact"),
		entry("on-purpose", "You deleted it on purpose", "An agency says you promised to keep the project. The log says otherwise.", "social", 5, 12, scenarios.Mood{Anger: 80}, "firm-and-warm"),
	}
	list[0].Tries, list[0].Best, list[0].Passed = 2, 88, true
	list[1].Open, list[1].OpenMode = "a1", practice.Practice
	list[3].Scenario.Beside = "late-bicycle"
	list[2].Tries, list[2].Best = 1, 54
	return list
}

func samplePast() []practice.Past {
	at := func(id, scenario string, days, turns int, exit scenarios.Exit, overall float64, passed bool) practice.Past {
		return practice.Past{Attempt: practice.Attempt{ID: id, Scenario: scenario, Mode: practice.Practice, Started: noon.AddDate(0, 0, -days)},
			Turns: turns, Exit: exit, SoFar: practice.Standing{Overall: overall, Passed: passed}, Touched: noon.AddDate(0, 0, -days)}
	}
	return []practice.Past{
		at("a1", "late-bicycle", 0, 2, "", 48, false),
		at("a0", "charged-twice", 1, 5, scenarios.Grudging, 54, false),
		at("a00", "blinking-light", 3, 1, scenarios.Resolved, 88, true),
		at("a000", "gone", 9, 4, scenarios.HungUp, 12, false),
	}
}
