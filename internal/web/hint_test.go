package web_test

import (
	"strconv"
	"strings"
	"testing"

	"coolhead/internal/practice"
)

func TestAHintIsShownWithItsPriceAndKeepsWhatWasTyped(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	if page := b.get("/attempts/" + id); !strings.Contains(page.body, "Hint for 3 points") {
		t.Fatal("the page does not say what a hint costs")
	}
	plain := b.post("/attempts/"+id+"/turns/1/hint", "reply", "")
	if plain.StatusCode != 303 || plain.Header.Get("Location") != "/attempts/"+id {
		t.Errorf("answered %d", plain.StatusCode)
	}
	page := b.get("/attempts/" + id)
	if !strings.Contains(page.body, "hint-card") || !strings.Contains(page.body, "They are angry.") {
		t.Errorf("no hint in the log")
	}
	for _, who := range []*browser{b, b.htmx()} {
		n := len(b.turns(id))
		res := who.post("/attempts/"+id+"/turns/"+strconv.Itoa(n)+"/hint", "reply", "Half a sentence, Okapi")
		if !strings.Contains(res.body, "Okapi</textarea>") || len(b.turns(id)) != n && res.StatusCode != 200 {
			t.Errorf("%d, and what was typed is lost", res.StatusCode)
		}
	}
}

func TestAHintTooManyIsRefusedKindly(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	var res answer
	for n := 1; n < 8; n++ {
		if res = b.post("/attempts/"+id+"/turns/"+strconv.Itoa(n)+"/hint", "reply", "Okapi"); res.StatusCode != 200 {
			break
		}
	}
	if res.StatusCode != 422 || !strings.Contains(res.body, "no further hint") || strings.Contains(res.body, "ask-hint") || !strings.Contains(res.body, "Okapi</textarea>") {
		t.Errorf("answered %d", res.StatusCode)
	}
	hints := len(b.turns(id)) - 1
	again := b.post("/attempts/"+id+"/turns/1/hint", "reply", "Okapi")
	if again.StatusCode != 409 || len(b.turns(id))-1 != hints {
		t.Errorf("an old form answers %d", again.StatusCode)
	}
	b.post("/attempts/"+id+"/turns/"+strconv.Itoa(hints+1), "reply", sorry)
	b.post("/attempts/" + id + "/turns/" + strconv.Itoa(hints+2) + "/leave")
	report := b.get("/attempts/" + id + "/report")
	if !strings.Contains(report.body, "hints taken, minus") || !strings.Contains(report.body, "Your reply 1<") {
		t.Error("the report does not say what the hints cost, or counts them as replies")
	}
}

func TestATestHasNoHelp(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := w.desk.NewID()
	b.post("/attempts", "id", id, "scenario", scenario, "mode", "test")
	b.post("/attempts/"+id+"/turns/1", "reply", sorry)
	page := b.get("/attempts/" + id)
	for _, help := range []string{"ask-hint", "/fork", `class="grade"`, `class="mood"`} {
		if strings.Contains(page.body, help) {
			t.Errorf("the page has %s", help)
		}
	}
	if res := b.post("/attempts/" + id + "/turns/2/hint"); res.StatusCode != 403 {
		t.Errorf("a hint: %d", res.StatusCode)
	}
	if res := b.post("/attempts/"+id+"/turns/1/fork", "id", w.desk.NewID()); res.StatusCode != 403 {
		t.Errorf("a fork: %d", res.StatusCode)
	}
	if res := b.get("/attempts/" + id + "/report"); res.StatusCode != 303 {
		t.Errorf("a report: %d", res.StatusCode)
	}
	if list := b.get("/attempts"); strings.Contains(list.body, `class="tone-`) {
		t.Error("the list tells the score")
	}
	b.post("/attempts/" + id + "/turns/2/leave")
	if res := b.get("/attempts/" + id + "/report"); res.StatusCode != 200 || !strings.Contains(res.body, "/turns/1/fork") {
		t.Errorf("the report afterwards: %d", res.StatusCode)
	}
}
