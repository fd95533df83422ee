package main

import (
	"strings"

	"github.com/chromedp/chromedp"
)

// doublesNothing does what people do when they doubt that a click arrived.
func doublesNothing(v *visitor) {
	v.signIn(2)
	v.begin(played)
	at := v.where()

	v.fill("#reply", "I am sorry, Dana. Let me look where your parcel is.")
	v.do(chromedp.DoubleClick(chromedp.CSS("#send"), chromedp.NodeVisible))
	v.wantTurns(1)

	v.do(chromedp.Reload())
	v.wantTurns(1)

	v.press("a.brand")
	v.waitFor(`location.pathname === "/"`)
	v.do(chromedp.NavigateBack())
	v.wantTurns(1)

	v.twoTabs(at)
	v.leaveAndReturn(at)
}

// twoTabs answers the same message in two tabs: the first counts, the second is told and keeps its text.
func (v *visitor) twoTabs(at string) {
	v.t.Helper()
	other := v.tab()
	other.open(at)
	other.wantTurns(1)
	other.waitFor(`window.htmx`)

	v.front()
	v.reply("It leaves our house today at 16:00.")
	v.wantTurns(2)

	other.front()
	other.reply("You wait until I find the time.")
	other.wantTurns(2)
	if text := other.text(); !strings.Contains(text, "16:00") {
		other.t.Errorf("the second tab does not show what was said in the first:\n%s", text)
	}
	if draft := ask[string](other, `document.querySelector("#reply").value`); draft != "You wait until I find the time." {
		other.t.Errorf("the refused reply is lost; the box says %q", draft)
	}
	v.front()
	v.do(chromedp.Reload())
	v.wantTurns(2)
	other.content()
}

// leaveAndReturn closes the browser and comes back another day, through the list of attempts.
func (v *visitor) leaveAndReturn(at string) {
	v.t.Helper()
	v.do(chromedp.Navigate("about:blank"))
	v.open("/attempts")
	v.press("a[href='" + at + "']")
	v.wantTurns(2)
}
