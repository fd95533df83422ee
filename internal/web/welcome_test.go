package web_test

import (
	"strings"
	"testing"
	"time"

	"coolhead/internal/practice"
)

const chosen = "three blue umbrellas"

func TestAOneTimeLinkSetsThePasswordOnce(t *testing.T) {
	w := newWorld(t)
	p := w.person("Ada", practice.Trainee)
	token, second := w.invited(p), w.invited(p)
	b := w.browser()
	for range 3 { // looking does not use it up
		if res := b.get("/welcome/" + token); res.StatusCode != 200 || !strings.Contains(res.body, "Ada") {
			t.Fatalf("answered %d", res.StatusCode)
		}
	}
	if res := b.post("/welcome/"+token, "password", chosen); res.StatusCode != 303 || res.Header.Get("Location") != "/" {
		t.Fatalf("answered %d", res.StatusCode)
	}
	if res := b.get("/"); res.StatusCode != 200 {
		t.Errorf("not signed in: %d", res.StatusCode)
	}
	for _, used := range []string{token, second} {
		if res := w.browser().post("/welcome/"+used, "password", "another umbrella"); res.StatusCode != 404 {
			t.Errorf("a link works again: %d", res.StatusCode)
		}
	}
	if res := w.browser().post("/sign-in", "email", p.Email, "password", chosen); res.StatusCode != 303 {
		t.Errorf("the password does not work: %d", res.StatusCode)
	}
	if res := w.browser().post("/sign-in", "email", p.Email, "password", password); res.StatusCode != 401 {
		t.Errorf("the old password works: %d", res.StatusCode)
	}
}

func TestANewPasswordEndsOtherSessions(t *testing.T) {
	w := newWorld(t)
	thief := w.signedIn("Ada", practice.Trainee)
	w.browser().post("/welcome/"+w.invited(thief.who), "password", chosen)
	if res := thief.get("/"); res.StatusCode != 303 {
		t.Errorf("the old session still works: %d", res.StatusCode)
	}
}

func TestALinkEnds(t *testing.T) {
	w := newWorld(t)
	token := w.invited(w.person("Ada", practice.Trainee))
	w.wait(25 * time.Hour)
	if res := w.browser().get("/welcome/" + token); res.StatusCode != 404 {
		t.Errorf("answered %d", res.StatusCode)
	}
	if res := w.browser().post("/welcome/"+token, "password", chosen); res.StatusCode != 404 {
		t.Errorf("answered %d", res.StatusCode)
	}
}

func TestAWeakPasswordIsRefusedAndTheLinkStays(t *testing.T) {
	w := newWorld(t)
	token := w.invited(w.person("Featherstone", practice.Trainee))
	for _, weak := range []string{"", "short", "password12345", "Featherstone2026", strings.Repeat("long", 40)} {
		if res := w.browser().post("/welcome/"+token, "password", weak); res.StatusCode != 422 || !strings.Contains(res.body, `role="alert"`) {
			t.Errorf("%q: %d", weak, res.StatusCode)
		}
	}
	if res := w.browser().post("/welcome/"+token, "password", chosen); res.StatusCode != 303 {
		t.Errorf("a good one afterwards: %d", res.StatusCode)
	}
}
