package scenarios

import (
	"fmt"
	"strings"
	"testing"
)

func TestLanguagesShareOneGraph(t *testing.T) {
	en, de, other := parcel(t), edited(t, "title: The late parcel", "title: Das Paket"), edited(t, "minutes: 8", "minutes: 9")
	de.Lang, other.ID = "de", "another"
	if errs := SameGraph([]*Scenario{other, de, en}); len(errs) > 0 {
		t.Error(errs)
	}
	for old, want := range map[string]string{
		"must: true, say: [[\"warehouse\"]]": `late-parcel/de.yaml: differs from en.yaml in facts: "where must false`,
		"anger: 75":                          "in persona",
		"when: heard(\"repeat\")":            `in lines: "again when heard(\"shout\")`,
		"channel: chat":                      "in head",
	} {
		new := map[string]string{"anger: 75": "anger: 70", "when: heard(\"repeat\")": "when: heard(\"shout\")", "channel: chat": "channel: email"}[old]
		if new == "" {
			new = "say: [[\"warehouse\"]]"
		}
		de := edited(t, old, new)
		de.Lang = "de"
		if got := fmt.Sprint(SameGraph([]*Scenario{en, de})); !strings.Contains(got, want) {
			t.Errorf("%s: %s", old, got)
		}
	}
	de.Asks = de.Asks[:1]
	if got := fmt.Sprint(SameGraph([]*Scenario{en, de})); !strings.Contains(got, `asks: "why core false later  by [where]" is missing`) {
		t.Error(got)
	}
}
