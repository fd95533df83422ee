package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

var screenshots = flag.String("screenshots", "", "`folder` for a picture of every page; without one none are taken")

// TestBrowserScreenshots takes pictures for people to look at; nothing compares them.
func TestBrowserScreenshots(t *testing.T) {
	if *screenshots == "" {
		t.Skip("pictures are taken by the task screenshots only")
	}
	if err := os.MkdirAll(*screenshots, 0o755); err != nil {
		t.Fatal(err)
	}
	v := visit(t, startBrowser(t), startProgram(t))
	v.picture(stop{"sign-in", "/sign-in"})
	v.signIn(0)
	for _, s := range v.stops(played) {
		v.picture(s)
	}
}

// picture takes a page at the width of a telephone and of a desk, light and dark.
func (v *visitor) picture(s stop) {
	v.t.Helper()
	for _, width := range []int64{390, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			v.do(chromedp.EmulateViewport(width, 844))
			v.scheme(scheme)
			v.open(s.path)
			image, err := chromedp.Run(v.ctx, chromedp.FullScreenshot(100))
			if err != nil {
				v.t.Fatal(err)
			}
			name := filepath.Join(*screenshots, fmt.Sprintf("%s-%d-%s.png", s.name, width, scheme))
			if err := os.WriteFile(name, image, 0o644); err != nil {
				v.t.Fatal(err)
			}
		}
	}
	v.do(chromedp.EmulateViewport(1280, 900))
}
