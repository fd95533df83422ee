package web_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/internal/web"
)

func TestWhatIsOurFaultIsLoggedAndNotShown(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	must(t, w.store.Close())
	for _, res := range []answer{
		b.get("/"),
		b.get("/attempts/" + id),
		b.post("/attempts/"+id+"/turns/1", "reply", "a very private reply"),
		b.htmx().post("/attempts/"+id+"/turns/1", "reply", "a very private reply"),
		w.browser().post("/sign-in", "email", "ada@example.org", "password", password),
	} {
		ref := res.Header.Get("X-Request-Id")
		if res.StatusCode != 500 || ref == "" || !strings.Contains(res.body, ref) {
			t.Errorf("answered %d with reference %q", res.StatusCode, ref)
		}
		page := strings.ToLower(strings.ReplaceAll(res.body, ref, "")) // the reference is random letters
		for _, leak := range []string{"sql", "database", "closed", "goroutine", ".go:", "private reply"} {
			if strings.Contains(page, leak) {
				t.Errorf("the page tells %q", leak)
			}
		}
		if !strings.Contains(w.log.String(), "ref="+ref) || !strings.Contains(w.log.String(), "database is closed") {
			t.Error("the log does not tell the cause")
		}
	}
	if strings.Contains(w.log.String(), "private reply") {
		t.Error("the log holds what somebody wrote")
	}
}

func TestAPanicIsAnAnswerAndTheSiteGoesOn(t *testing.T) {
	w := newWorld(t, func(c *web.Config) { c.Ready = func(context.Context) error { panic("a secret cause") } })
	res := w.browser().get("/readyz")
	if res.StatusCode != 500 || strings.Contains(res.body, "secret") || !strings.Contains(w.log.String(), "a secret cause") {
		t.Errorf("answered %d", res.StatusCode)
	}
	if res := w.browser().get("/healthz"); res.StatusCode != 200 {
		t.Errorf("after the panic: %d", res.StatusCode)
	}
}

func TestReadinessFollowsTheDatabase(t *testing.T) {
	w := newWorld(t)
	if res := w.browser().get("/readyz"); res.StatusCode != 200 {
		t.Errorf("open: %d", res.StatusCode)
	}
	must(t, w.store.Close())
	res := w.browser().get("/readyz")
	if res.StatusCode != 503 || strings.Contains(res.body, "database") {
		t.Errorf("closed: %d %s", res.StatusCode, res.body)
	}
	if res := w.browser().get("/healthz"); res.StatusCode != 200 {
		t.Errorf("alive: %d", res.StatusCode)
	}
}

func TestASlowDatabaseEndsInAnAnswer(t *testing.T) {
	w := newWorld(t, func(c *web.Config) {
		c.Ready = func(ctx context.Context) error {
			if _, limited := ctx.Deadline(); !limited {
				return errors.New("a request without a time limit")
			}
			return nil
		}
		c.Sessions = tired{c.Sessions}
	})
	if res := w.browser().get("/readyz"); res.StatusCode != 200 {
		t.Errorf("no limit: %d", res.StatusCode)
	}
	b := w.browser()
	b.cookies["coolhead"] = "x"
	if res := b.get("/"); res.StatusCode != 503 || !strings.Contains(res.body, "<h1") {
		t.Errorf("answered %d", res.StatusCode)
	}
}

// tired is a store whose queries run out of time.
type tired struct{ practice.Sessions }

func (tired) Session(context.Context, []byte, time.Time) (practice.Session, practice.Person, error) {
	return practice.Session{}, practice.Person{}, context.DeadlineExceeded
}

func TestWrongMethodsAndTooMuch(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	if res := b.send("DELETE", "/attempts", nil); res.StatusCode != 405 || !strings.Contains(res.Header.Get("Allow"), "POST") {
		t.Errorf("DELETE: %d, allows %q", res.StatusCode, res.Header.Get("Allow"))
	}
	if res := b.get("/sign-out"); res.StatusCode != 405 {
		t.Errorf("signing out by a link: %d", res.StatusCode)
	}
	if res := b.send("HEAD", "/", nil); res.StatusCode != 200 || res.body != "" {
		t.Errorf("HEAD: %d %q", res.StatusCode, res.body)
	}
}

func TestEveryAnswerCarriesItsHeaders(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	for _, res := range []answer{b.get("/"), b.get("/nothing"), b.get("/healthz"), w.browser().get("/"), b.post("/sign-out"), b.send("DELETE", "/", nil)} {
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
				"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options":       "nosniff",
			"Referrer-Policy":              "same-origin",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Cache-Control":                "no-store",
		} {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%d: %s is %q", res.StatusCode, name, got)
			}
		}
		if res.Header.Get("Server") != "" || res.Header.Get("Permissions-Policy") == "" {
			t.Errorf("%d: Server %q", res.StatusCode, res.Header.Get("Server"))
		}
	}
}

func TestTheLogNamesRoutesAndNoSecrets(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	token := w.invited(b.who)
	b.get("/welcome/" + token)
	b.get("/attempts?before=2026-01-01T00:00:00Z")
	log := w.log.String()
	if !strings.Contains(log, "route=/welcome/:token") || strings.Contains(log, token) || strings.Contains(log, b.cookies["coolhead"]) {
		t.Errorf("log:\n%s", log)
	}
}
