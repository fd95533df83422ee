package main

import (
	"fmt"
	"strings"
)

// survivesAnything types what no trainee should. The page must show it as text, grade it
// and go on.
func survivesAnything(v *visitor) {
	v.signIn(0)
	v.begin("blinking-light")
	for n, text := range []string{
		`<script>document.title = "taken"</script><img src=x onerror="document.title='taken'"> </textarea><b id="bold">b</b>`,
		"😡😡😡 👨‍👩‍👧‍👦 ¯\\_(ツ)_/¯",
		"سلام، چراغ چشمک می\u200cزند. \u202Eevil\u202C שלום!",
		strings.Repeat("word ", 1599) + "end",
	} {
		if v.ended() {
			return // they may well hang up on this
		}
		v.reply(text)
		v.wantTurns(n + 1)
		v.same(n+1, text)
	}
	v.refusesTooMuch()
}

// same wants the words of a turn to stand on the page as they were typed.
func (v *visitor) same(n int, text string) {
	v.t.Helper()
	shown := ask[string](v, fmt.Sprintf(`(() => {
		const said = document.querySelector("#turn-%d .said").cloneNode(true);
		said.querySelectorAll("a.ref").forEach(a => a.remove()); // the numbers of findings
		return said.textContent })()`, n))
	plain := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if plain(shown) != plain(text) {
		v.t.Errorf("turn %d shows\n%.300s\ninstead of\n%.300s", n, shown, text)
	}
	if ask[bool](v, `document.title === "taken" || !!document.querySelector("#bold")`) {
		v.t.Fatal("what was typed became part of the page")
	}
}

// refusesTooMuch sends 10,000 characters past the box's own limit: nothing is lost, nothing counts.
func (v *visitor) refusesTooMuch() {
	v.t.Helper()
	if v.ended() {
		return
	}
	before := ask[string](v, `document.querySelector("#conversation").dataset.turn`)
	long := strings.Repeat("0123456789", 1000)
	ask[bool](v, fmt.Sprintf(`(() => { const b = document.querySelector("#reply"); b.removeAttribute("maxlength"); b.value = %q; return true })()`, long))
	v.click("#send")
	v.waitFor(`document.querySelector("#conversation [role=alert]")`)
	if after := ask[string](v, `document.querySelector("#conversation").dataset.turn`); after != before {
		v.t.Errorf("the turn went from %s to %s", before, after)
	}
	if kept := ask[int](v, `document.querySelector("#reply").value.length`); kept != len(long) {
		v.t.Errorf("%d characters of the refused reply are kept, want %d", kept, len(long))
	}
}
