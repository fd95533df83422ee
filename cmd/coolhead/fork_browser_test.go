package main

import "strings"

// triesAgain takes a hint, gives a bad reply, takes it up again with a better one, and compares both.
func triesAgain(v *visitor) {
	v.signIn(0)
	v.begin(played)
	first := v.where()
	v.fill("#reply", "I was about to say")
	v.click("#ask-hint")
	v.waitFor(`document.querySelector("#conversation[data-turn='1'] .hint-card")`)
	if draft := ask[string](v, `document.querySelector("#reply").value`); draft != "I was about to say" {
		v.t.Errorf("asking for a hint changed what was typed to %q", draft)
	}
	if focus := ask[string](v, `document.activeElement.id`); focus != "reply" {
		v.t.Errorf("after a hint one has to look for the box; the focus is on %q", focus)
	}
	v.reply("Calm down. You should have checked the address.")
	v.waitFor(`document.querySelector("#conversation[data-turn='2'] #turn-2")`)

	v.press("#turn-2 .fork-form button")
	v.waitFor(`document.querySelector("#conversation[data-turn='1'] .parting")`)
	if at := v.where(); at == first || strings.Contains(v.text(), "You should have checked the address") {
		v.t.Errorf("at %s the reply that is to be given anew is still there", at)
	}
	v.waitFor(`window.htmx`)
	v.reply(v.model()[0])
	v.waitFor(`document.querySelector("#conversation[data-turn='2'] #turn-2")`)

	v.press(".origin-act")
	for _, part := range []string{".way-before", ".way-now .change-good", "svg[role=img] title", ".thread-before", ".thread-now",
		".step-before .bubble", ".step-now .bubble", "table th[scope=colgroup]"} {
		if !ask[bool](v, `!!document.querySelector("`+part+`")`) {
			v.t.Errorf("the comparison has no %s:\n%s", part, v.text())
		}
	}
}

// hintWithoutScripts asks for a hint in the middle of a sentence.
func (v *visitor) hintWithoutScripts() {
	v.t.Helper()
	v.open("/scenarios/" + played)
	v.press("form[action='/attempts'] [type=submit]")
	v.fill("#reply", "I was about to say")
	v.press("#ask-hint")
	if draft := ask[string](v, `document.querySelector(".hint-card") && document.querySelector("#reply").value`); draft != "I was about to say" {
		v.t.Errorf("after a hint the box says %q:\n%s", draft, v.text())
	}
}
