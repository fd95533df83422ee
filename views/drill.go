package views

import (
	"slices"
	"strconv"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// drillGroup is the drills of one kind on the shelf.
type drillGroup struct {
	Kind    scenarios.DrillKind
	Entries []practice.DrillEntry
}

// drillGroups sorts drills by kind, in the order of the kinds; a kind without drills is left out.
func drillGroups(entries []practice.DrillEntry) (list []drillGroup) {
	for _, kind := range scenarios.DrillKinds {
		g := drillGroup{Kind: kind}
		for _, e := range entries {
			if e.Drill.Kind == kind {
				g.Entries = append(g.Entries, e)
			}
		}
		if len(g.Entries) > 0 {
			list = append(list, g)
		}
	}
	return list
}

// drillsPassed counts the drills that were passed.
func drillsPassed(entries []practice.DrillEntry) (n int) {
	for _, e := range entries {
		if e.Passed {
			n++
		}
	}
	return n
}

// drillMost is how many characters a box takes: more than any drill asks for, and three of them fit one request.
const drillMost = 2500

func drillPath(d *scenarios.Drill) string { return "/drills/" + d.ID }

// replyField is the name of the box of a task, counted from 0.
func replyField(i int) string { return "reply" + strconv.Itoa(i+1) }

// draft is what stood in the box of a task; "" if nothing did.
func draft(a practice.DrillAnswer, i int) string {
	if i < len(a.Replies) {
		return a.Replies[i]
	}
	return ""
}

// partTurn is a part of a drill as a turn, so that its evidence is shown like that of any reply.
func partTurn(r practice.DrillReview, i int) practice.Turn {
	return practice.Turn{N: i + 1, Reply: draft(r.Attempt.Answer, i), Grade: r.Attempt.Result.Parts[i].Grade}
}

// counted are the scores of a part's aspects that count in this kind of drill.
func counted(r practice.DrillReview, i int) []aspectScore {
	return slices.DeleteFunc(aspectScores(r.Attempt.Result.Parts[i].Grade.Scores), func(s aspectScore) bool {
		return !slices.Contains(practice.DrillAspects(r.Drill.Kind), s.Aspect)
	})
}
