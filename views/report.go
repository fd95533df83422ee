package views

import (
	"math"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// gain is how much better the attempt is than the best one before it, rounded.
func gain(r practice.Report) float64 {
	return math.Round(r.Standing.Overall) - math.Round(r.Earlier.SoFar.Overall)
}

// shortfall is a score below the mark it needs to pass; Key is a catalogue key.
type shortfall struct {
	Key         string
	Score, Mark float64
}

// shortfalls lists the scores that stood between a conversation and passing it.
func shortfalls(s practice.Standing) []shortfall {
	var list []shortfall
	if s.Overall < practice.PassMark {
		list = append(list, shortfall{"report.overall", s.Overall, practice.PassMark})
	}
	for _, a := range standingScores(s) {
		if a.Judged && a.Score < practice.AspectMark {
			list = append(list, shortfall{"aspect." + string(a.Aspect), a.Score, practice.AspectMark})
		}
	}
	return list
}

// curveHead is the title over a curve; where there are two, it says whose.
func curveHead(f Frame, r practice.Report, w practice.Window) string {
	if r.Beside == nil {
		return f.t("report.curve")
	}
	return f.t("report.curve.of", "Name", w.Scenario.Persona.Name)
}

// debriefHead is the title over the lesson of a scenario; where there are two, it says which.
func debriefHead(f Frame, r practice.Report, w practice.Window) string {
	if r.Beside == nil {
		return f.t("report.debrief")
	}
	return f.t("report.debrief.of", "Title", w.Scenario.Title)
}

// hurtName is who was hurt.
func hurtName(r practice.Report) string { return r.Speaker(r.Turns[r.Hurt.Turn]) }

// modelFor is the step of the model conversation that is nearest to a reply in its window.
func modelFor(r practice.Report, t practice.Turn) (scenarios.Exchange, bool) {
	w, n := windowOf(r.Conversation, t), 0
	for _, other := range w.Turns {
		if other.Reply != "" && other.N <= t.N {
			n++
		}
	}
	r.Scenario = w.Scenario
	return r.ModelFor(n)
}

// short cuts a content hash to what people compare by eye.
func short(version string) string {
	const most = 12
	if len(version) > most {
		return version[:most]
	}
	return version
}
