package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"coolhead/internal/practice"
	"coolhead/internal/web"
)

// signIn goes over the form.
func (b *browser) signIn(p practice.Person, next string) answer {
	b.w.t.Helper()
	return b.post("/sign-in", "email", p.Email, "password", password, "next", next)
}

func TestSigningInLeadsOnToWherePeopleWanted(t *testing.T) {
	w := newWorld(t)
	p := w.person("Ada", practice.Trainee)
	for next, want := range map[string]string{"": "/", "/attempts": "/attempts", "https://evil.example/": "/", "//evil.example": "/"} {
		if res := w.browser().signIn(p, next); res.StatusCode != 303 || res.Header.Get("Location") != want {
			t.Errorf("next %q: %d %s, want %s", next, res.StatusCode, res.Header.Get("Location"), want)
		}
	}
}

func TestTheLogNamesWhoCameIn(t *testing.T) {
	w := newWorld(t)
	p := w.person("Ada", practice.Trainee)
	w.browser().signIn(p, "")
	w.browser().post("/sign-in", "email", p.Email, "password", "wrong wrong wrong")
	log := w.log.String()
	if !strings.Contains(log, "route=/sign-in status=303") || strings.Count(log, "person="+p.ID) != 2 {
		t.Errorf("log:\n%s", log)
	}
}

func TestAnAddressIsReadWithoutItsCaseAndSpaces(t *testing.T) {
	w := newWorld(t)
	p := w.person("Ada", practice.Trainee)
	p.Email = "  ADA@Example.ORG "
	if res := w.browser().signIn(p, ""); res.StatusCode != 303 {
		t.Errorf("answered %d", res.StatusCode)
	}
}

func TestWrongNameAndWrongPasswordLookTheSame(t *testing.T) {
	w := newWorld(t)
	p := w.person("Ada", practice.Trainee)
	wrong := w.browser().post("/sign-in", "email", p.Email, "password", "not the kettle")
	nobody := w.browser().post("/sign-in", "email", "bob@example.org", "password", "not the kettle")
	if wrong.StatusCode != 401 || nobody.StatusCode != 401 {
		t.Errorf("answered %d and %d", wrong.StatusCode, nobody.StatusCode)
	}
	if a, b := strings.ReplaceAll(wrong.body, p.Email, ""), strings.ReplaceAll(nobody.body, "bob@example.org", ""); a != b {
		t.Error("the pages differ")
	}
	if strings.Contains(w.log.String(), "kettle") {
		t.Error("the log holds a password")
	}
}

func TestSomebodyWithoutAPasswordCannotSignIn(t *testing.T) {
	w := newWorld(t)
	p := practice.Person{ID: w.desk.NewID(), Name: "New", Email: "new@example.org", Role: practice.Admin, Created: w.clock()}
	must(t, w.store.AddPerson(t.Context(), p))
	for _, password := range []string{"", "x", password} {
		if res := w.browser().post("/sign-in", "email", p.Email, "password", password); res.StatusCode != 401 {
			t.Errorf("password %q: %d", password, res.StatusCode)
		}
	}
}

func TestManyFailuresSlowTheAccountDownAndNobodyElse(t *testing.T) {
	w := newWorld(t)
	p, other := w.person("Ada", practice.Trainee), w.person("Ben", practice.Trainee)
	var res answer
	for range 6 {
		res = w.browser().post("/sign-in", "email", p.Email, "password", "wrong wrong wrong")
	}
	if res.StatusCode != 429 || res.Header.Get("Retry-After") != "1" {
		t.Errorf("answered %d, Retry-After %q", res.StatusCode, res.Header.Get("Retry-After"))
	}
	if res := w.browser().signIn(p, ""); res.StatusCode != 429 {
		t.Errorf("the right password during the wait: %d", res.StatusCode)
	}
	if res := w.browser().signIn(other, ""); res.StatusCode != 303 {
		t.Errorf("another account: %d", res.StatusCode)
	}
	w.wait(2 * time.Second)
	if res := w.browser().signIn(p, ""); res.StatusCode != 303 {
		t.Errorf("the right password after the wait: %d", res.StatusCode)
	}
}

func TestSigningInChangesTheToken(t *testing.T) {
	w := newWorld(t)
	p, b := w.person("Ada", practice.Trainee), w.browser()
	b.cookies["coolhead"] = "planted"
	b.signIn(p, "")
	first := b.cookies["coolhead"]
	b.signIn(p, "")
	second := b.cookies["coolhead"]
	if first == "planted" || first == second || len(second) != 43 {
		t.Errorf("tokens %q, %q", first, second)
	}
	b.cookies["coolhead"] = first
	if res := b.get("/"); res.StatusCode != 303 {
		t.Errorf("the old token still works: %d", res.StatusCode)
	}
	b.cookies["coolhead"] = second
	if res := b.get("/"); res.StatusCode != 200 {
		t.Errorf("the new token does not work: %d", res.StatusCode)
	}
}

func TestSigningOutEndsTheSession(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	token := b.cookies["coolhead"]
	if res := b.post("/sign-out"); res.Header.Get("Location") != "/sign-in" || b.cookies["coolhead"] != "" {
		t.Errorf("signed out to %s with cookie %q", res.Header.Get("Location"), b.cookies["coolhead"])
	}
	b.cookies["coolhead"] = token
	if res := b.get("/"); res.StatusCode != 303 {
		t.Errorf("the token still works: %d", res.StatusCode)
	}
}

func TestASessionEndsAfterAWeekWithoutUseAndAMonthInAll(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn(w.person("Ada", practice.Trainee), "")
	day := 24 * time.Hour
	for range 4 {
		w.wait(6 * day)
		if res := b.post("/attempts", "id", w.desk.NewID(), "scenario", scenario, "mode", "practice"); res.StatusCode != 303 {
			t.Fatalf("answered %d in use", res.StatusCode)
		}
	}
	w.wait(5 * day) // day 29
	if res := b.get("/"); res.StatusCode != 200 {
		t.Errorf("ended before its month: %d", res.StatusCode)
	}
	w.wait(2 * day)
	if res := b.get("/"); res.StatusCode != 303 {
		t.Errorf("still there after a month: %d", res.StatusCode)
	}
	idle := w.signedIn("Ben", practice.Trainee)
	w.wait(6 * day)
	idle.get("/")
	w.wait(2 * day)
	if res := idle.get("/"); res.StatusCode != 303 {
		t.Errorf("still there after a week without use: %d", res.StatusCode)
	}
}

func TestCookieFlags(t *testing.T) {
	https := func(c *web.Config) { c.BaseURL = "https://coolhead.test" }
	proxied := func(c *web.Config) { c.Proxies = []string{"0.0.0.0"} } // the address app.Test comes from
	for _, c := range []struct {
		name    string
		change  func(*web.Config)
		forward string
		want    string
		hsts    bool
	}{
		{"plain", func(*web.Config) {}, "", "coolhead", false},
		{"https by setting", https, "", "__Host-coolhead", true},
		{"https by a trusted proxy", proxied, "https", "__Host-coolhead", true},
		{"http by a trusted proxy", proxied, "http", "coolhead", false},
		{"https by nobody we trust", func(*web.Config) {}, "https", "coolhead", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, c.change)
			b := w.browser()
			if c.forward != "" {
				b.headers["X-Forwarded-Proto"] = c.forward
			}
			res := b.signIn(w.person("Ada", practice.Trainee), "")
			if len(res.Cookies()) != 1 {
				t.Fatalf("%d, cookies %v", res.StatusCode, res.Cookies())
			}
			k := res.Cookies()[0]
			secure := strings.HasPrefix(c.want, "__Host-")
			if k.Name != c.want || k.Secure != secure || !k.HttpOnly || k.SameSite != http.SameSiteLaxMode || k.Path != "/" || k.Domain != "" {
				t.Errorf("cookie %+v", k)
			}
			if got := res.Header.Get("Strict-Transport-Security") != ""; got != c.hsts {
				t.Errorf("HSTS %v, want %v", got, c.hsts)
			}
			if res := b.get("/"); res.StatusCode != 200 {
				t.Errorf("the cookie is not taken back: %d", res.StatusCode)
			}
		})
	}
}

func TestTheDatabaseHoldsNoToken(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn(w.person("Ada", practice.Trainee), "")
	session, _, err := w.store.Session(t.Context(), web.TokenKey(b.cookies["coolhead"]), w.clock())
	must(t, err)
	if len(session.Key) != 32 || strings.Contains(string(session.Key), b.cookies["coolhead"]) {
		t.Errorf("key %q", session.Key)
	}
}
