package views

import (
	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// sampleRewrite is a drill with everything that the page of a written one can show.
func sampleRewrite() *scenarios.Drill {
	return &scenarios.Drill{
		ID: "late-sofa", Lang: "en", Version: "77ab3344d09c", Kind: scenarios.DrillRewrite, Channel: "email",
		Title: "Not before spring", Summary: "Say it so that it begins with what is possible.", Difficulty: 2, Minutes: 3,
		Company:   scenarios.Company{Name: "Seatworks", About: "builds sofas.", Voice: "informal"},
		Situation: "Ida asks when her sofa comes.\nA colleague has drafted an answer.",
		Screen:    []string{"Sofa: ready on 3 April", "It can be put aside today"},
		Person:    "Ida",
		Tasks: []scenarios.Task{{
			Earlier: []scenarios.Spoken{{Who: "customer", Text: "Is there any news?"}, {Who: "agent", Text: "I am looking."}},
			Message: "When does my sofa come?", Cold: "We cannot deliver before 3 April.", Most: 40,
			Model: "It is ready on 3 April, and I put it aside for you today.", Why: "The date comes first, then an act.",
		}},
		Debrief: "The facts stay, the order changes.",
	}
}

// sampleReading is a drill in which something is picked.
func sampleReading() *scenarios.Drill {
	d := *sampleRewrite()
	d.ID, d.Kind, d.Title, d.Screen = "soft-no", scenarios.DrillReading, "The soft no", nil
	d.Tasks = []scenarios.Task{{
		Message: "That is kind. I shall think about it.",
		Moods:   []scenarios.Choice{{Text: "Keen", Why: "She promises nothing."}, {Text: "Reserved", Right: true, Why: "She puts it off."}, {Text: "Angry", Why: "Nothing says so."}},
		Cues:    []scenarios.Choice{{Text: "I shall think about it", Right: true, Why: "It puts it off."}, {Text: "That is kind", Why: "A courtesy."}},
		Why:     "A no that wants to be kind.",
	}}
	return &d
}

func sampleDrills() []practice.DrillEntry {
	again := *sampleRewrite()
	again.ID, again.Title = "late-chair", "The chair"
	third := *sampleRewrite()
	third.ID, third.Title = "late-lamp", "The lamp"
	return []practice.DrillEntry{
		{Drill: sampleRewrite(), DrillRecord: practice.DrillRecord{Tries: 2, Best: 88, Passed: true}},
		{Drill: &again, DrillRecord: practice.DrillRecord{Tries: 1, Best: 41}},
		{Drill: &third}, {Drill: sampleReading()},
	}
}

const warmReply = "It is ready on 3 April. You should have ordered earlier."

// sampleReview is a written drill with checks met and unmet.
func sampleReview() practice.DrillReview {
	return practice.DrillReview{Drill: sampleRewrite(), Changed: true, Attempt: practice.DrillAttempt{
		ID: "d1", Drill: "late-sofa", DrillVersion: "d09c77ab3344", GraderVersion: "1-aa",
		Answer: practice.DrillAnswer{Mood: -1, Replies: []string{warmReply}},
		Result: practice.DrillResult{Score: 58, Parts: []practice.DrillPart{{
			Score: 58,
			Checks: []practice.DrillCheck{
				{Name: "date", Met: true, Key: "drill.check.fact", Text: "It is ready on 3 April."},
				{Name: "aside", Key: "drill.check.fact.not", Text: "It is put aside.", Better: "I put it aside for you today."},
				{Name: "tone", Key: "drill.check.tone.not"},
				{Name: "avoid", Met: true, Key: "drill.check.avoid"},
			},
			Grade: grading.Grade{Scores: grading.Scores{Calm: 22, Clarity: 61}, Findings: []grading.Finding{
				place(warmReply, "ready on 3 April", grading.Finding{Rule: "en/clarity/fact", Name: "Tells a fact", Aspect: grading.Clarity, Points: 8, Why: "It is what was asked."}),
				place(warmReply, "You should have", grading.Finding{Rule: "en/calm/blame", Name: "Blames the customer", Aspect: grading.Calm, Points: -20, Why: "It helps nobody.", Better: "Leave it out."}),
			}},
		}}},
		At: noon,
	}}
}

// sampleRead is a reading with the right mood and one wrong cue.
func sampleRead() practice.DrillReview {
	return practice.DrillReview{Drill: sampleReading(), Attempt: practice.DrillAttempt{
		Answer: practice.DrillAnswer{Mood: 1, Cues: []int{0, 1}},
		Result: practice.DrillResult{Passed: true, Score: 100, Parts: []practice.DrillPart{{Score: 100, Checks: []practice.DrillCheck{
			{Name: "mood", Met: true, Key: "drill.check.mood"}, {Name: "cues", Met: true, Key: "drill.check.cues"}}}}},
		At: noon,
	}}
}

// drillStories are the pages of the drills in the states that matter.
func drillStories(f Frame) []story {
	refused := practice.DrillSheet{Drill: sampleRewrite(), NewID: "d1", Problem: "reply.long", Answer: practice.DrillAnswer{Replies: []string{attack}, Mood: -1}}
	hostile := sampleReview()
	hostile.Attempt.Answer.Replies[0] = attack
	return []story{
		{"drill", Drill(f, practice.DrillSheet{Drill: sampleRewrite(), NewID: "d1", Answer: practice.DrillAnswer{Mood: -1}})},
		{"drill_refused", Drill(f, refused)},
		{"drill_reading", Drill(f, practice.DrillSheet{Drill: sampleReading(), NewID: "d1", Problem: "drill.unpicked", Answer: practice.DrillAnswer{Mood: -1, Cues: []int{0}}})},
		{"drill_review", DrillReview(f, sampleReview())},
		{"drill_review_hostile", DrillReview(f, hostile)},
		{"drill_read", DrillReview(f, sampleRead())},
	}
}
