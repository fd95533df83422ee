package views

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"coolhead/assets"
)

// misfits lists what a thumb cannot hit or an eye not see on a narrow screen. A link in the middle
// of a text and a box beside its label may be smaller (WCAG 2.5.8).
const misfits = `(() => {
	const wrong = [];
	for (const d of document.querySelectorAll("details")) d.open = true;
	const wide = document.documentElement.scrollWidth;
	if (wide > innerWidth) wrong.push("the page is " + wide + " wide");
	for (const e of document.querySelectorAll("a, button, summary, select, textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), label:has([type=radio], [type=checkbox])")) {
		const box = e.getBoundingClientRect();
		const inline = e.matches(".ref, .finding-mark, .cover, .skip, .link");
		if (box.width && !inline && (box.height < 43.5 || box.width < 43.5))
			wrong.push(Math.round(box.width) + " by " + Math.round(box.height) + ": " + e.outerHTML.slice(0, 90));
	}
	return JSON.stringify(wrong);
})()`

// violations runs axe-core; contrast is computed in contrast_test.go.
const violations = `axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify(
	r.violations.flatMap(v => v.nodes.map(n => v.id + ": " + v.help + ": " + n.html.slice(0, 120)))))`

// browser opens a window of 390 by 844; the test is skipped without a browser or built assets.
func browser(t *testing.T) context.Context {
	t.Helper()
	name := os.Getenv("CHROME")
	if name == "" {
		name = "chromium"
	}
	path, err := exec.LookPath(name)
	if err != nil || assets.Check() != nil || testing.Short() {
		t.Skip("needs a browser (CHROME or chromium) and built assets")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("allow-file-access-from-files", true))
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(390, 844)); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// told evaluates a script that tells a list of complaints.
func told(t *testing.T, ctx context.Context, script string) []string {
	t.Helper()
	raw, err := chromedp.Run(ctx, chromedp.Evaluate[string](script, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	if err := json.Unmarshal([]byte(raw), &list); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestPagesFitASmallScreen opens every story on a screen of 390 pixels: nothing sticks out,
// nothing is too small to tap, and axe-core has no complaint.
func TestPagesFitASmallScreen(t *testing.T) {
	ctx, folder := browser(t), t.TempDir()
	dumpStories(t, folder)
	axe, err := os.ReadFile("../node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Skip("axe-core is not installed")
	}
	for _, s := range stories(t) {
		if s.name == "talk_part" {
			continue
		}
		if err := chromedp.Do(ctx, chromedp.Navigate("file://"+filepath.Join(folder, s.name+".html"))); err != nil {
			t.Fatal(err)
		}
		if _, err := chromedp.Run(ctx, chromedp.Evaluate[chromedp.Void](string(axe)+"; undefined")); err != nil {
			t.Fatal(err)
		}
		for _, wrong := range append(told(t, ctx, misfits), told(t, ctx, violations)...) {
			t.Errorf("%s: %s", s.name, wrong)
		}
	}
}
