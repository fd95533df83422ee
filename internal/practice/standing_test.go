package practice

import (
	"math"
	"testing"

	"coolhead/grading"
	"coolhead/scenarios"
)

// errand has two facts that must be told and two asks, one of them core.
var errand = &scenarios.Scenario{
	Channel: "chat", IdealTurns: 3, Pace: 100,
	Facts: []scenarios.Fact{
		{Point: scenarios.Point{ID: "where", Text: "Where it is", Better: "It is here."}, Must: true},
		{Point: scenarios.Point{ID: "date", Text: "When it comes", Better: "It comes on Wednesday."}, Must: true},
		{Point: scenarios.Point{ID: "nice"}},
		{Point: scenarios.Point{ID: "secret"}, Must: true, Private: true},
	},
	Asks:      []scenarios.Ask{{ID: "when", Text: "When?", Core: true, AnsweredBy: []string{"date"}}, {ID: "why", Text: "Why?", AnsweredBy: []string{"tea"}}},
	Stakes:    []scenarios.Point{{ID: "birthday"}},
	Offers:    []scenarios.Point{{ID: "tea", Better: "Have a cup of tea."}},
	Forbidden: []scenarios.Point{{ID: "blame-courier", Text: "Blaming the courier", Better: "We missed it."}, {ID: "guarantee", Text: "A guarantee"}},
}

// scored is a reply with its four scores; events are what the customer heard.
func scored(calm, clarity, empathy, closing float64, events ...string) answered {
	var r answered
	r.Grade.Scores = grading.Scores{Calm: calm, Clarity: clarity, Empathy: empathy, Closing: closing}
	for _, e := range events {
		r.Grade.Findings = append(r.Grade.Findings, grading.Finding{Rule: "en/x/" + e, Event: e})
	}
	return r
}

func of(a grading.Aspect, scores ...float64) (rs []answered) {
	for _, v := range scores {
		r := scored(0, 0, 0, 0)
		switch a {
		case grading.Calm:
			r.Grade.Calm = v
		case grading.Clarity:
			r.Grade.Clarity = v
		case grading.Empathy:
			r.Grade.Empathy = v
		case grading.Closing:
			r.Grade.Closing = v
		}
		rs = append(rs, r)
	}
	return rs
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.001 {
		t.Errorf("%s is %.4f, want %.4f", what, got, want)
	}
}

func TestCalmRemembersTheWorstAndTheEnd(t *testing.T) {
	near(t, "one reply", calm(of(grading.Calm, 70)), 70)
	// weights 0.9 1.0 1.1 1.2 give 261/4.2; worst 40; the last third is 70 and 60
	near(t, "four replies", calm(of(grading.Calm, 80, 40, 70, 60)), 0.5*261/4.2+0.3*40+0.2*65)
}

func TestClarityCountsWhatBecameClear(t *testing.T) {
	rs := of(grading.Clarity, 40, 80, 60)
	end := scenarios.State{Delivered: []string{"where", "nice"}, Answered: []string{"when"}}
	near(t, "half covered", clarity(errand, rs, end), 0.5*50+0.35*60+0.15*40)
	end = scenarios.State{Delivered: []string{"where", "date"}, Answered: []string{"when", "why"}}
	near(t, "all covered", clarity(errand, rs, end), 50+21+6)
	near(t, "nothing to cover", clarity(&scenarios.Scenario{}, rs, end), 50+21+6)
}

func TestEmpathyWeighsByNeed(t *testing.T) {
	rs := of(grading.Empathy, 70, 90, 50)
	rs[0].Grade.Findings = []grading.Finding{{Event: "stake"}}
	rs[0].before = scenarios.State{Mood: scenarios.Mood{Anger: 80}, Phase: "opening"}
	rs[1].before = scenarios.State{Mood: scenarios.Mood{Anger: 50}, Phase: "opening"}
	rs[2].before = scenarios.State{Mood: scenarios.Mood{Anger: 20}, Phase: "closing"}
	// needs 0.6+0.25, then 0.3×0.3 and 0, both lifted to 0.2: (59.5+18+10)/1.25 = 70
	near(t, "met at once", empathy(errand, rs), 0.6*70+0.25*90+0.15*50)

	rs[0].Grade.Findings = nil
	rs[1].before.Mood.Confusion = 60
	rs[2].before.Phase = "middle"
	// needs 0.85, 0.3+0.25+0.2 = 0.75, 0.25×0.5 lifted to 0.2: (59.5+67.5+10)/1.8
	near(t, "never met", empathy(errand, rs), 0.6*137/1.8+0.25*90+0.15*50)
}

func TestClosingIsTheLastTwoRepliesTogether(t *testing.T) {
	finding := func(rule string, points float64) grading.Finding {
		return grading.Finding{Rule: rule, Aspect: grading.Closing, Points: points}
	}
	first, second, third := scored(0, 0, 0, 80), scored(0, 0, 0, 60), scored(0, 0, 0, 75)
	second.Grade.Findings = []grading.Finding{finding("fallback", 15), finding("thanks", 5)}
	third.Grade.Findings = []grading.Finding{finding("confirm", 20), finding("thanks", 5), {Rule: "own", Aspect: grading.Calm, Points: 10}}
	resolved := scenarios.State{Exit: scenarios.Resolved}

	near(t, "one reply", closing([]answered{third}, resolved), 75)
	near(t, "two replies", closing([]answered{second, third}, resolved), 75+15)
	near(t, "the better one first", closing([]answered{third, second}, resolved), 75+15)
	near(t, "the first of three", closing([]answered{first, second, third}, resolved), 90)
	first.Grade.Findings = []grading.Finding{{Rule: "x", Aspect: grading.Closing, Event: "premature_close", Points: -40}}
	near(t, "a premature goodbye", closing([]answered{first, second, third}, resolved), 50)
	for _, exit := range []scenarios.Exit{scenarios.HungUp, scenarios.Supervisor, scenarios.Silent, scenarios.Left} {
		near(t, string(exit), closing([]answered{second, third}, scenarios.State{Exit: exit}), 25)
	}
	near(t, "grudging", closing([]answered{second, third}, scenarios.State{Exit: scenarios.Grudging}), 90)
}

func TestClosingIsNotJudgedBeforeItsTime(t *testing.T) {
	r := scored(80, 80, 80, 10)
	r.before.Phase = "middle"
	if closingReached([]answered{r}, scenarios.State{Phase: "closing"}) {
		t.Error("judged before a reply was written in the closing phase")
	}
	if !closingReached([]answered{r}, scenarios.State{Exit: scenarios.HungUp}) {
		t.Error("not judged although the customer hung up")
	}
	r.before.Phase = "closing"
	if !closingReached([]answered{r}, scenarios.State{Phase: "middle"}) {
		t.Error("not judged although the conversation came to its closing")
	}
}

func TestGatesOfTheWhole(t *testing.T) {
	over := scenarios.State{Exit: scenarios.Resolved, Answered: []string{"when"}}
	standing := func(calm, clarity, empathy, closing float64, judged bool) Standing {
		return Standing{Scores: grading.Scores{Calm: calm, Clarity: clarity, Empathy: empathy, Closing: closing}, ClosingJudged: judged}
	}
	with := func(v float64, change func(g *grading.Grade)) []answered {
		r := scored(v, v, v, v)
		change(&r.Grade)
		return []answered{r}
	}
	plain := with(90, func(*grading.Grade) {})
	moves := func(ids ...string) []answered { return with(90, func(g *grading.Grade) { g.Forbidden = ids }) }
	ninety := standing(90, 90, 90, 90, true)
	warmer := func(from, to float64) []answered { return []answered{scored(from, 0, from, 0), scored(to, 0, to, 0)} }
	level := func(v float64) Standing { return standing(v, v, v, v, true) }

	for name, c := range map[string]struct {
		st   Standing
		rs   []answered
		end  scenarios.State
		want float64
	}{
		"mean of four":                 {standing(80, 70, 60, 50, true), plain, over, 65},
		"mean of three":                {standing(80, 70, 60, 0, false), plain, over, 70},
		"core ask open at the end":     {ninety, plain, scenarios.State{Exit: scenarios.Grudging}, 45},
		"core ask open on the way":     {ninety, plain, scenarios.State{}, 90},
		"forbidden move":               {ninety, moves("blame-courier"), over, 52},
		"the same forbidden move":      {ninety, append(moves("guarantee"), moves("guarantee")...), over, 52},
		"two forbidden moves":          {ninety, moves("blame-courier", "guarantee"), over, 52},
		"forbidden move at low scores": {level(50), moves("guarantee"), over, 35},
		"false promise":                {ninety, []answered{scored(90, 90, 90, 90, "false_promise")}, over, 50},
		"hard fail":                    {ninety, with(90, func(g *grading.Grade) { g.Fail = "en/calm/insult" }), over, 20},
		"never below zero":             {level(10), moves("blame-courier", "guarantee"), over, 0},
		"much warmer":                  {level(45), warmer(40, 55), over, 50},
		"a little warmer":              {level(45), warmer(40, 48), over, 48},
		"hardly warmer":                {level(45), warmer(40, 47.9), over, 45},
		"colder":                       {level(60), warmer(80, 20), over, 60},
		"warmer but not a pass":        {level(53), warmer(40, 60), over, 54.9},
		"warmer and passed anyway":     {level(75), warmer(40, 60), over, 80},
		"warmer, core ask open":        {level(60), warmer(40, 60), scenarios.State{Exit: scenarios.HungUp}, 45},
		"never above a hundred":        {level(98), warmer(40, 60), over, 100},
		"no reply at all":              {Standing{}, nil, scenarios.State{Exit: scenarios.Left}, 0},
	} {
		near(t, name, overall(errand, c.st, c.rs, c.end), c.want)
	}
}

func TestMiddleReplyOfAnOddNumberIsInNeitherHalf(t *testing.T) {
	rs := []answered{scored(50, 0, 50, 0), scored(0, 0, 0, 0), scored(60, 0, 60, 0)}
	near(t, "rise of ten", bonus(rs), 3)
}

func TestPassingNeedsEverything(t *testing.T) {
	over := scenarios.State{Exit: scenarios.Resolved, Answered: []string{"when"}}
	good := Standing{Scores: grading.Scores{Calm: aspectMark, Clarity: 90, Empathy: 90, Closing: aspectMark}, Overall: passMark, ClosingJudged: true}
	fine := []answered{scored(90, 90, 90, 90)}
	failing := []answered{scored(90, 90, 90, 90)}
	failing[0].Grade.Fail = "x"
	if !passed(errand, good, fine, over) {
		t.Error("not passed with everything just reached")
	}
	short, cold, abrupt := good, good, good
	short.Overall, cold.Empathy, abrupt.Closing = passMark-0.1, aspectMark-0.1, 25
	for name, p := range map[string]bool{
		"overall below it":   passed(errand, short, fine, over),
		"empathy below it":   passed(errand, cold, fine, over),
		"closing below it":   passed(errand, abrupt, fine, over),
		"hard fail":          passed(errand, good, failing, over),
		"core ask open":      passed(errand, good, fine, scenarios.State{Exit: scenarios.Grudging}),
		"still under way":    passed(errand, good, fine, scenarios.State{Answered: []string{"when"}}),
		"nothing was judged": passed(errand, Standing{}, nil, over),
	} {
		if p {
			t.Errorf("passed: %s", name)
		}
	}
}

func TestStandingOfAConversationThatWasLeftAtOnce(t *testing.T) {
	turns := []Turn{{State: scenarios.State{Mood: scenarios.Mood{Anger: 50, Trust: 50}}}, {N: 1, State: scenarios.State{Exit: scenarios.Left, Mood: scenarios.Mood{Anger: 50, Trust: 50}}}}
	// satisfaction: 11 for the anger, 14, 6 for the trust, 10 and 8 of 100
	if got, want := stand(errand, Practice, turns), (Standing{ClosingJudged: true, CSAT: 3, Timely: 100}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
