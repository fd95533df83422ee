package main

import (
	"strings"

	"github.com/chromedp/chromedp"
)

// drill hands in a drill from the shelf and returns the address of its result.
func (v *visitor) drill() string {
	v.t.Helper()
	v.open("/")
	v.press(`a[href="/drills/next-month"]`)
	v.do(chromedp.SendKeys(chromedp.CSS("#reply1"), "Sadly the green pram is sold out. It comes on 3 June."))
	v.press(".drill-form button")
	if at := v.where(); !strings.HasPrefix(at, "/drills/next-month/attempts/") || !strings.Contains(v.text(), "Still missing") {
		v.t.Errorf("handing in leads to %s, which says\n%s", at, v.text())
	}
	return v.where()
}
