package views

import (
	"testing"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// TestEveryWordOfTheProgramHasAText walks the lists from which pages build keys; a missing text panics.
func TestEveryWordOfTheProgramHasAText(t *testing.T) {
	w := words(t, "en")
	for _, e := range append([]string{"no_progress", "waiting"}, grading.Events...) {
		w.T("event." + e)
	}
	for _, e := range scenarios.Exits {
		w.T("exit." + string(e))
		w.T("exit."+string(e)+".text", "Name", "Daniel")
	}
	for _, a := range grading.Aspects {
		w.T("aspect." + string(a))
		w.T("aspect." + string(a) + ".text")
	}
	for _, strength := range []string{"strong", "medium", "weak"} {
		w.T("strength." + strength)
	}
	for _, m := range []practice.Mode{practice.Practice, practice.Test} {
		w.T("mode." + string(m))
		w.T("mode." + string(m) + ".text")
		w.T("shelf.continue." + string(m))
	}
	for _, s := range scenarios.Skills {
		w.T("skill." + s)
	}
	for _, k := range scenarios.DrillKinds {
		w.T("drill.kind." + string(k))
		w.T("drill.kind." + string(k) + ".text")
		if k != scenarios.DrillReading {
			w.T("drill.do." + string(k))
		}
	}
	for _, check := range append([]string{"fact", "mood", "cues"}, scenarios.DrillChecks...) {
		w.T("drill.check." + check)
		if check != "avoid" {
			w.T("drill.check." + check + ".not")
		}
	}
	for _, part := range []string{"who", "what", "how"} {
		w.T("drill.check.part." + part)
	}
	for _, key := range append(append([]string{}, practice.Reasons...), append(append(practice.HintKeys, practice.Problems...), practice.DrillProblems...)...) {
		w.T(key)
	}
	for _, r := range []practice.Role{practice.Trainee, practice.Manager, practice.Admin} {
		w.T("role." + string(r))
	}
	for _, c := range []grading.Channel{grading.Chat, grading.Email, grading.Phone, grading.Social, grading.Letter, grading.Internal} {
		w.T("channel." + string(c))
		if icons[string(c)] == "" {
			t.Errorf("channel %s has no icon", c)
		}
	}
}

func TestEveryMoodAndBandHasAText(t *testing.T) {
	w := words(t, "en")
	for v := 0.0; v <= 100; v++ {
		w.T("band." + band(v))
		for c := 0.0; c <= 100; c += 10 {
			w.T(moodWord(scenarios.Mood{Anger: v, Confusion: c}))
		}
		for _, d := range dials(scenarios.Mood{Anger: v, Confusion: v, Trust: v, Patience: v}, scenarios.Mood{}) {
			w.T(d.Word)
			w.T("mood." + d.Key)
		}
	}
	for d := range 7 {
		w.T(levelKey(d))
	}
}

func TestBandsHaveTheRubricsBorders(t *testing.T) {
	for score, want := range map[float64]string{0: "harmful", 24.9: "harmful", 25: "weak", 45: "incomplete", 64: "incomplete", 65: "good", 84.9: "good", 85: "model", 100: "model"} {
		if got := band(score); got != want {
			t.Errorf("band of %v is %s, want %s", score, got, want)
		}
	}
}
