package main

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/chromedp"
)

// stop is a page to look at, and how to get there. Paths are known only once an attempt has begun.
type stop struct {
	name, path string
}

// stops visits every kind of page as somebody who has played: a conversation that goes on,
// one that ended, and its report.
func (v *visitor) stops(scenario string) []stop {
	v.t.Helper()
	v.begin(scenario)
	open := v.where()
	v.reply("I am so sorry, I will look into it at once. You should have checked the address first, though.")
	v.wantTurns(1)
	v.click("#ask-hint")
	v.waitFor(`document.querySelector("#conversation[data-turn='2'] .hint-card")`)
	fork := v.fork()
	v.begin(scenario)
	ended := v.where()
	for n, reply := range v.model() {
		v.reply(reply)
		v.wantTurns(n + 1)
		if v.ended() {
			break
		}
	}
	return []stop{
		{"shelf", "/"},
		{"briefing", "/scenarios/" + scenario},
		{"conversation", open},
		{"conversation-ended", ended},
		{"report", ended + "/report"},
		{"fork", fork},
		{"compare", fork + "/compare"},
		{"attempts", "/attempts"},
		{"drill", "/drills/three-hated"},
		{"drill-reading", "/drills/too-old"},
		{"drill-review", v.drill()},
		{"rules", "/rules"},
		{"rule", "/rules/en/calm/insult"},
		{"not-found", "/scenarios/nowhere"},
	}
}

// fork gives the first reply again, and better.
func (v *visitor) fork() string {
	v.t.Helper()
	v.press("#turn-1 .fork-form button")
	v.waitFor(`document.querySelector("#conversation[data-turn='0']") && window.htmx`)
	v.reply(v.model()[0])
	v.wantTurns(1)
	return v.where()
}

// meetsEverybody lets axe-core read every page in both colour schemes, and measures contrast itself.
func meetsEverybody(v *visitor) {
	axe := script(v.t, "../../node_modules/axe-core/axe.min.js")
	contrast := script(v.t, "testdata/contrast.js")
	look := func(s stop) {
		for _, scheme := range []string{"light", "dark"} {
			v.scheme(scheme)
			v.open(s.path)
			v.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll("details").forEach(d => d.open = true)`))
			v.audit(s.name+", "+scheme, axe)
			v.legible(s.name+", "+scheme, contrast)
		}
	}
	look(stop{"sign-in", "/sign-in"})
	v.signIn(3)
	for _, s := range v.stops(played) {
		look(s)
	}
	v.forgive("/scenarios/nowhere")
}

func script(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: run the task assets first", err)
	}
	return string(text)
}

// audit fails for every violation that axe-core finds.
func (v *visitor) audit(where, axe string) {
	v.t.Helper()
	v.do(chromedp.Evaluate[chromedp.Void](axe + "; undefined"))
	raw, err := chromedp.Run(v.ctx, chromedp.Evaluate[string](
		`axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify(r.violations.map(
			x => ({id: x.id, help: x.help, nodes: x.nodes.map(n => n.html)}))))`, chromedp.EvalAwaitPromise))
	if err != nil {
		v.t.Fatal(err)
	}
	var found []struct {
		ID, Help string
		Nodes    []string
	}
	if err := json.Unmarshal([]byte(raw), &found); err != nil {
		v.t.Fatal(err)
	}
	for _, f := range found {
		v.t.Errorf("%s: %s: %s: %.600q", where, f.ID, f.Help, f.Nodes)
	}
}

// legible fails for text with less contrast than people need: axe-core cannot tell for
// many of our colours and says "incomplete", which would pass unseen.
func (v *visitor) legible(where, contrast string) {
	v.t.Helper()
	for _, text := range ask[[]string](v, contrast) {
		v.t.Errorf("%s: too little contrast: %s", where, text)
	}
}

// forgive drops the one complaint that a missing page must cause.
func (v *visitor) forgive(path string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	var rest []string
	for _, f := range v.faults {
		if f != fmt.Sprintf("network: Failed to load resource: the server responded with a status of 404 (Not Found) (%s%s)", v.url, path) {
			rest = append(rest, f)
		}
	}
	v.faults = rest
}
