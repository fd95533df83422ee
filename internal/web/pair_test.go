package web_test

import (
	"strings"
	"testing"

	"coolhead/internal/practice"
)

// beginPair starts two conversations at once: with Femi and with Dana.
func (b *browser) beginPair() string {
	b.w.t.Helper()
	id := b.w.desk.NewID()
	b.post("/attempts", "id", id, "scenario", "two-parcels", "mode", "practice")
	return id
}

func TestTwoCustomersAreShownAndTheChosenOneIsAnswered(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	if brief := b.get("/scenarios/two-parcels"); !strings.Contains(brief.body, "Dana writes to you at the same time") {
		t.Error("the briefing hides the second customer")
	}
	id := b.beginPair()
	page := b.get("/attempts/" + id).body
	for _, want := range []string{"Femi and Dana", "My parcel was due on Friday, too", "You promised Friday", `id="to"`, `id="to-2"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	b.post("/attempts/"+id+"/turns/1", "to", "2", "reply", "I am looking into it, Dana, Axolotl.")
	page = b.get("/attempts/" + id).body
	second := page[strings.Index(page, `id="window-2"`):]
	if !strings.Contains(second, "Axolotl") || strings.Contains(page[:len(page)-len(second)], "Axolotl") {
		t.Error("the reply stands in the wrong window")
	}
	if !strings.Contains(page, "has waited for 1 turn") {
		t.Error("nobody says that Femi waits")
	}
	part := b.htmx().post("/attempts/"+id+"/turns/2", "to", "2", "reply", "Another word, Dana, Bandicoot.")
	if !strings.Contains(part.body, "has waited for 2 turns") || b.turns(id)[2].SoFar.Window != 1 {
		t.Errorf("answered %d", part.StatusCode)
	}
	b.post("/attempts/"+id+"/turns/3/hint", "to", "1")
	if turns := b.turns(id); turns[3].SoFar.Window != 0 || turns[3].SoFar.Hint.Key == "" {
		t.Errorf("the hint went to window %d", turns[3].SoFar.Window)
	}
}

func TestAReplyToNobodyIsRefused(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	pair, single := b.beginPair(), b.begin()
	for _, to := range []string{"0", "3", "-1", "x", "12"} {
		if res := b.post("/attempts/"+pair+"/turns/1", "to", to, "reply", sorry); res.StatusCode != 422 {
			t.Errorf("to %q: %d", to, res.StatusCode)
		}
	}
	if res := b.post("/attempts/"+single+"/turns/1", "to", "2", "reply", sorry); res.StatusCode != 409 || !strings.Contains(res.body, mark) {
		t.Errorf("to a second customer who is not there: %d", res.StatusCode)
	}
	if len(b.turns(pair)) != 1 || len(b.turns(single)) != 1 {
		t.Error("a reply to nobody was stored")
	}
}

func TestTwoConversationsEndInOneReport(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.beginPair()
	page := b.get("/attempts/" + id)
	for n := 0; strings.Contains(page.body, "<textarea"); n++ {
		action := between(page.body, `id="reply-form" method="post" action="`, `"`)
		if n == 12 || action == "" {
			t.Fatalf("no end after %d replies", n)
		}
		page = b.get(b.post(action, "reply", sorry).Header.Get("Location"))
	}
	report := b.get("/attempts/" + id + "/report")
	for _, want := range []string{"How Femi&#39;s mood went", "How Dana&#39;s mood went", "Your reply 1, to Femi", "Your reply 2, to Dana"} {
		if !strings.Contains(report.body, want) {
			t.Errorf("the report lacks %q", want)
		}
	}
}
