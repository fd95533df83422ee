package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// chrome finds the browser. Without one the journeys are skipped, except where a machine
// was told to check everything.
func chrome(t *testing.T) string {
	t.Helper()
	for _, name := range []string{os.Getenv("CHROME"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			return path
		}
	}
	why := "no browser: install chromium or let CHROME name one"
	if os.Getenv("CI") == "true" {
		t.Fatal(why)
	}
	t.Skip(why)
	return ""
}

// startBrowser starts one Chromium for all journeys of a test.
func startBrowser(t *testing.T) context.Context {
	t.Helper()
	path := chrome(t)
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(t.TempDir()),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-features", "Translate,BackForwardCache"), // chromedp loses sight of a page that comes back from it
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true),
	)
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start %s: %v", path, err)
	}
	return ctx
}

// program is a running `coolhead demo`.
type program struct {
	url string
	mu  sync.Mutex
	log bytes.Buffer
}

// Write keeps what the program says.
func (p *program) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.log.Write(text)
}

func (p *program) said() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.log.String()
}

var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// startProgram runs the real program with a fresh demonstration on a port of its own.
func startProgram(t *testing.T) *program {
	t.Helper()
	p := &program{}
	db := filepath.Join(t.TempDir(), "demo.db")
	cmd := exec.Command("coolhead", "demo", "-quiet", "-addr", "127.0.0.1:0", "-db", db)
	cmd.Stdout, cmd.Stderr = p, p
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.stop(t, cmd) })
	for range 200 {
		if p.url = address.FindString(p.said()); p.url != "" {
			return p
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("the program does not say where it is:\n%s", p.said())
	return nil
}

// stop ends the program as an administrator would, and wants it to end well.
func (p *program) stop(t *testing.T, cmd *exec.Cmd) {
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the program ended badly: %v\n%s", err, p.said())
	}
	if strings.Contains(p.said(), "level=ERROR") {
		t.Errorf("the program logged an error:\n%s", p.said())
	}
}
