package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	cdplog "github.com/chromedp/cdproto/log"
)

// visitor is one person at one browser, with cookies of their own.
type visitor struct {
	t   *testing.T
	ctx context.Context
	url string

	mu     sync.Mutex
	faults []string // what the browser complained about
}

// patience is how long a visitor stays; a visit of every page takes a busy machine a minute.
const patience = 4 * time.Minute

// visit opens a window of its own in the browser.
func visit(t *testing.T, browser context.Context, p *program) *visitor {
	t.Helper()
	ctx, stop := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(stop)
	return attend(t, ctx, p.url)
}

// tab opens a second tab of the same person.
func (v *visitor) tab() *visitor {
	v.t.Helper()
	ctx, stop := chromedp.NewContext(v.ctx)
	v.t.Cleanup(stop)
	return attend(v.t, ctx, v.url)
}

func attend(t *testing.T, ctx context.Context, url string) *visitor {
	t.Helper()
	ctx, stop := context.WithTimeout(ctx, patience)
	t.Cleanup(stop)
	v := &visitor{t: t, ctx: ctx, url: url}
	if err := chromedp.Listen(ctx, v.hear); err != nil {
		t.Fatal(err)
	}
	v.do(chromedp.EmulateViewport(1280, 900))
	return v
}

// hear notes violations of the security policy, script errors and failed requests. An
// answer of 409 or 422 is part of the game.
func (v *visitor) hear(event any) {
	text := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		text = "exception: " + e.ExceptionDetails.Text
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "warning" {
			text = fmt.Sprintf("console.%s", e.Type)
		}
	case *cdplog.EventEntryAdded:
		refusal := strings.Contains(e.Entry.Text, "status of 409") || strings.Contains(e.Entry.Text, "status of 422")
		if e.Entry.Level != "info" && e.Entry.Level != "verbose" && !refusal {
			text = fmt.Sprintf("%s: %s (%s)", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	}
	if text != "" {
		v.mu.Lock()
		v.faults = append(v.faults, text)
		v.mu.Unlock()
	}
}

// content fails the test if the browser had to complain.
func (v *visitor) content() {
	v.t.Helper()
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, f := range v.faults {
		v.t.Errorf("the browser complains: %s", f)
	}
	v.faults = nil
}

func (v *visitor) do(steps ...chromedp.Action[chromedp.Void]) {
	v.t.Helper()
	if err := chromedp.Do(v.ctx, steps...); err != nil {
		v.t.Fatalf("%v\nat %s the page says:\n%s", err, v.where(), v.text())
	}
}

// ask evaluates an expression in the page.
func ask[T any](v *visitor, expression string) T {
	v.t.Helper()
	got, err := chromedp.Run(v.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		v.t.Fatalf("%s: %v", expression, err)
	}
	return got
}

// text is all text that can be read; without a working page it is empty.
func (v *visitor) text() string {
	ctx, stop := context.WithTimeout(context.WithoutCancel(v.ctx), 5*time.Second)
	defer stop()
	text, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body ? document.body.innerText : ""`))
	return text
}

func (v *visitor) where() string {
	ctx, stop := context.WithTimeout(context.WithoutCancel(v.ctx), 5*time.Second)
	defer stop()
	at, _ := chromedp.Run(ctx, chromedp.Location())
	return strings.TrimPrefix(at, v.url)
}

func (v *visitor) open(path string) {
	v.t.Helper()
	v.do(chromedp.Navigate(v.url + path))
}

func (v *visitor) click(css string) {
	v.t.Helper()
	v.do(chromedp.Click(chromedp.CSS(css), chromedp.NodeVisible))
}

// press clicks what leads to another page and waits until that has loaded.
func (v *visitor) press(css string) {
	v.t.Helper()
	if _, err := chromedp.RunResponse(v.ctx, chromedp.Click(chromedp.CSS(css), chromedp.NodeVisible)); err != nil {
		v.t.Fatalf("press %s: %v\nat %s the page says:\n%s", css, err, v.where(), v.text())
	}
}

func (v *visitor) fill(css, text string) {
	v.t.Helper()
	v.do(chromedp.WaitVisible(chromedp.CSS(css)), chromedp.SetValue(chromedp.CSS(css), text))
}

// waitFor polls until the expression is true in the page.
func (v *visitor) waitFor(expression string) {
	v.t.Helper()
	for range 400 {
		ok, err := chromedp.Run(v.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		if err == nil && ok {
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	v.t.Fatalf("never true: %s\nat %s the page says:\n%s", expression, v.where(), v.text())
}

func (v *visitor) withoutScripts() {
	v.t.Helper()
	if _, err := chromedp.Call(v.ctx, emulation.SetScriptExecutionDisabled,
		emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		v.t.Fatal(err)
	}
}

// front shows this tab: one that is hidden draws nothing, and waits for ever to be clicked.
func (v *visitor) front() {
	v.t.Helper()
	if _, err := chromedp.Call(v.ctx, page.BringToFront, cdp.Empty{}); err != nil {
		v.t.Fatal(err)
	}
}

// scheme makes the browser prefer "light" or "dark".
func (v *visitor) scheme(name string) {
	v.t.Helper()
	if _, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
	}); err != nil {
		v.t.Fatal(err)
	}
}

// signIn uses the hints of the demonstration; n picks one of its trainees, from 0.
func (v *visitor) signIn(n int) {
	v.t.Helper()
	v.open("/sign-in")
	type hint struct{ Email, Password string }
	hints := ask[[]hint](v, `Array.from(document.querySelectorAll(".demo-person"), p => {
		const c = p.querySelectorAll("code"); return {Email: c[0].textContent, Password: c[1].textContent} })`)
	if len(hints) < n+2 {
		v.t.Fatalf("the demonstration has only %d people", len(hints))
	}
	who := hints[n+1] // the first is the manager
	v.fill("#email", who.Email)
	v.fill("#password", who.Password)
	v.press("form[action='/sign-in'] [type=submit]")
	if at := v.where(); at != "/" {
		v.t.Fatalf("signed in, but at %s:\n%s", at, v.text())
	}
}
