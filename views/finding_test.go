package views

import (
	"slices"
	"testing"

	"coolhead/grading"
)

func TestPraiseOfOneRuleIsOneRow(t *testing.T) {
	fact := grading.Finding{Rule: "en/clarity/fact", Name: "Tells a fact", Aspect: grading.Clarity, Points: 10}
	list := praise([]grading.Finding{fact, {Rule: "en/calm/blame", Points: -40}, {Rule: "en/calm/own", Points: 20}, fact})
	if len(list) != 2 || list[0].Points != 20 || !slices.Equal(list[0].Findings, []int{0, 3}) || list[1].Rule != "en/calm/own" {
		t.Errorf("%+v", list)
	}
	if got := list[0].ids(2); got != "finding-2-1 finding-2-4" {
		t.Errorf("ids %q", got)
	}
}

func TestOnlyAWholeIDLeadsToARule(t *testing.T) {
	for id, want := range map[string]string{"en/calm/blame": "/rules/en/calm/blame", "": "", "calm/blame": "", "a/b/c/d": ""} {
		if got := rulePath(id); got != want {
			t.Errorf("%q leads to %q", id, got)
		}
	}
}
