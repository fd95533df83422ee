package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"coolhead/scenarios"
)

// played is the scenario of the journeys.
const played = "friday-promise"

// TestBrowserJourneys drives the real program with a real browser. The journeys share
// both, but each visitor is somebody else.
func TestBrowserJourneys(t *testing.T) {
	browser, p := startBrowser(t), startProgram(t)
	for _, j := range []struct {
		name string
		play func(v *visitor)
	}{
		{"a good conversation is played to its end and explained", playsWell},
		{"the same works without scripts", playsWithoutScripts},
		{"a reply is given again after a hint and compared", triesAgain},
		{"nothing is doubled and nothing is lost", doublesNothing},
		{"every page is open to everybody, light and dark", meetsEverybody},
		{"whatever is typed stays text", survivesAnything},
	} {
		t.Run(j.name, func(t *testing.T) {
			v := visit(t, browser, p)
			j.play(v)
			v.content()
		})
	}
}

func playsWell(v *visitor) {
	v.signIn(0)
	v.begin(played)
	v.waitFor(`document.querySelector(".mood")`) // shown in practice
	for n, reply := range v.model() {
		v.reply(reply)
		v.waitFor(fmt.Sprintf(`document.querySelector("#conversation[data-turn='%d'] #turn-%d")`, n+1, n+1))
		if v.ended() {
			break
		}
	}
	v.readReport()
}

func playsWithoutScripts(v *visitor) {
	v.signIn(1)
	v.withoutScripts()
	v.hintWithoutScripts()
	v.open("/scenarios/" + played)
	v.press("form[action='/attempts'] [type=submit]")
	for n, reply := range v.model() {
		v.fill("#reply", reply)
		v.press("#send")
		v.wantTurns(n + 1)
		if v.ended() {
			break
		}
	}
	v.readReport()
}

// readReport goes from the end of a conversation to its report and looks for all its parts.
func (v *visitor) readReport() {
	v.t.Helper()
	if !v.ended() {
		v.t.Fatalf("the conversation goes on:\n%s", v.text())
	}
	v.press("a[href$='/report']")
	for _, part := range []string{
		".verdict-title", ".report-scores .score-card:nth-child(5)", "svg[role=img]", ".transcript-list mark",
		".finding-points", ".finding-better", "a[href='/scenarios/" + played + "']",
	} {
		if !ask[bool](v, fmt.Sprintf("!!document.querySelector(%q)", part)) {
			v.t.Errorf("the report has no %s:\n%s", part, v.text())
		}
	}
}

// begin goes from the shelf through the briefing into a new conversation.
func (v *visitor) begin(scenario string) {
	v.t.Helper()
	v.open("/")
	v.press(".card-link a[href='/scenarios/" + scenario + "']")
	v.press("form[action='/attempts'] [type=submit]")
	v.waitFor(`document.querySelector("#conversation[data-turn='0'] #reply")`)
	v.waitFor(`window.htmx`)
}

func (v *visitor) reply(text string) {
	v.t.Helper()
	v.fill("#reply", text)
	v.click("#send")
}

func (v *visitor) ended() bool {
	v.t.Helper()
	return ask[bool](v, `!!document.querySelector(".end a[href$='/report']")`)
}

// wantTurns waits until the page shows exactly so many replies.
func (v *visitor) wantTurns(n int) {
	v.t.Helper()
	v.waitFor(fmt.Sprintf(`document.querySelector("#conversation[data-turn='%d']")`, n))
	if got := ask[int](v, `document.querySelectorAll("#conversation .message-ours").length`); got != n {
		v.t.Fatalf("the page shows %d replies, want %d:\n%s", got, n, v.text())
	}
}

// model is the trainee's side of the scenario's model conversation.
func (v *visitor) model() []string {
	v.t.Helper()
	all, err := scenarios.Read(scenarios.Files)
	if err != nil {
		v.t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(s *scenarios.Scenario) bool { return s.ID == played && s.Lang == "en" })
	if i < 0 {
		v.t.Fatalf("there is no scenario %s", played)
	}
	var replies []string
	for _, x := range all[i].Model {
		if text := strings.TrimSpace(x.Trainee); text != "" {
			replies = append(replies, text)
		}
	}
	return replies
}
