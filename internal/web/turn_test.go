package web_test

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"coolhead/internal/practice"
)

// Pages mark words that the grader found; so tests look for one word that no rule knows.
const (
	sorry = "I am sorry, Dana. Your parcel arrives tomorrow by six. Quetzal."
	mark  = "Quetzal"
)

func TestAReplyTakesThreeStatements(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee).htmx()
	id := b.begin()
	var res answer
	seen := w.statements(func() { res = b.post("/attempts/"+id+"/turns/1", "reply", sorry) })
	if res.StatusCode != 200 || !slices.Equal(seen, []string{"SELECT", "SELECT", "INSERT"}) {
		t.Errorf("answered %d after %q", res.StatusCode, seen)
	}
}

func TestPagesOnlyRead(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", sorry)
	for path, most := range map[string]int{
		"/":                           3, // with the record of the drills
		"/scenarios/" + scenario:      2,
		"/attempts":                   2,
		"/attempts/" + id:             2,
		"/attempts/" + id + "/report": 3,
		"/sign-in":                    1,
	} {
		seen := w.statements(func() { b.get(path) })
		if len(seen) > most || slices.ContainsFunc(seen, func(s string) bool { return s != "SELECT" }) {
			t.Errorf("%s asks %q, want at most %d SELECTs", path, seen, most)
		}
	}
	if seen := w.statements(func() { w.browser().get("/sign-in"); w.browser().get("/") }); len(seen) != 0 {
		t.Errorf("somebody without a cookie makes the database work: %q", seen)
	}
}

func TestAScriptGetsThePartAndAFormTheAddress(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	part := b.htmx().post("/attempts/"+id+"/turns/1", "reply", "One moment, please, Axolotl.")
	if part.StatusCode != 200 || strings.Contains(part.body, "<html") || !strings.Contains(part.body, `id="conversation"`) {
		t.Errorf("htmx got %d %.200s", part.StatusCode, part.body)
	}
	form := b.post("/attempts/"+id+"/turns/2", "reply", "I am looking it up, Quokka.")
	if form.StatusCode != 303 || form.Header.Get("Location") != "/attempts/"+id {
		t.Errorf("a form got %d %s", form.StatusCode, form.Header.Get("Location"))
	}
	page := b.get(form.Header.Get("Location"))
	for _, want := range []string{"<html", "Axolotl", "Quokka"} {
		if !strings.Contains(page.body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestAConversationWithoutScriptsFromShelfToReport(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	if shelf := b.get("/"); !strings.Contains(shelf.body, `href="/scenarios/late-parcel"`) {
		t.Fatal("the shelf does not lead to the scenario")
	}
	briefing := b.get("/scenarios/" + scenario)
	id := between(briefing.body, `name="id" value="`, `"`)
	if id == "" || !strings.Contains(briefing.body, `action="/attempts"`) {
		t.Fatalf("the briefing has no form to start: %q", id)
	}
	if res := b.post("/attempts", "id", id, "scenario", scenario, "mode", "practice"); res.Header.Get("Location") != "/attempts/"+id {
		t.Fatalf("start: %d %s", res.StatusCode, res.Header.Get("Location"))
	}
	page := b.get("/attempts/" + id)
	for n := 0; strings.Contains(page.body, `<textarea`); n++ {
		action := between(page.body, `id="reply-form" method="post" action="`, `"`)
		if n == 5 || action == "" {
			t.Fatalf("no end after %d turns, action %q", n, action)
		}
		page = b.get(b.post(action, "reply", sorry).Header.Get("Location"))
	}
	if !strings.Contains(page.body, `href="/attempts/`+id+`/report"`) {
		t.Error("the end has no link to the report")
	}
	if report := b.get("/attempts/" + id + "/report"); report.StatusCode != 200 || !strings.Contains(report.body, mark) {
		t.Errorf("report: %d", report.StatusCode)
	}
	if list := b.get("/attempts"); !strings.Contains(list.body, id) || !strings.Contains(list.body, "The late parcel") {
		t.Error("the list does not show the attempt")
	}
}

// between returns what stands between two marks, "" if they are not there.
func between(text, before, after string) string {
	_, rest, found := strings.Cut(text, before)
	inner, _, closed := strings.Cut(rest, after)
	if !found || !closed {
		return ""
	}
	return inner
}

func TestAReplySentAHundredTimesAtOnceIsOneTurn(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee).htmx()
	id := b.begin()
	answers := make([]answer, 100)
	var group sync.WaitGroup
	for i := range answers {
		group.Go(func() {
			own := *b
			own.cookies = map[string]string{"coolhead": b.cookies["coolhead"]}
			answers[i] = own.post("/attempts/"+id+"/turns/1", "reply", sorry)
		})
	}
	group.Wait()
	turns, counts := b.turns(id), map[int]int{}
	if len(turns) != 2 {
		t.Fatalf("%d turns", len(turns))
	}
	for _, a := range answers {
		counts[a.StatusCode]++
		if !strings.Contains(a.body, mark) {
			t.Fatalf("%d does not show the turn", a.StatusCode)
		}
	}
	if counts[200] != 1 || counts[409] != 99 {
		t.Errorf("answers %v", counts)
	}
}

func TestStartingTwiceIsOneAttempt(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := w.desk.NewID()
	for range 2 {
		res := b.post("/attempts", "id", id, "scenario", scenario, "mode", "test")
		if res.StatusCode != 303 || res.Header.Get("Location") != "/attempts/"+id {
			t.Errorf("answered %d %s", res.StatusCode, res.Header.Get("Location"))
		}
	}
	past, err := w.desk.Past(t.Context(), b.who.ID, w.clock().AddDate(1, 0, 0))
	if err != nil || len(past) != 1 {
		t.Errorf("%d attempts, %v", len(past), err)
	}
}

func TestAnOldFormShowsThePageAsItIs(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", sorry)
	for _, who := range []*browser{b, b.htmx()} {
		res := who.post("/attempts/"+id+"/turns/1", "reply", "Words from the back button.")
		if res.StatusCode != 409 || !strings.Contains(res.body, mark) {
			t.Errorf("answered %d", res.StatusCode)
		}
	}
	if turns := b.turns(id); len(turns) != 2 || turns[1].Reply != sorry {
		t.Errorf("turns %+v", turns)
	}
}

func TestReloadingChangesNothing(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", sorry)
	fresh := regexp.MustCompile(`name="id" value="[^"]*"`) // made for every page anew
	still := func(body string) string { return fresh.ReplaceAllString(body, "") }
	for _, path := range []string{"/attempts/" + id, "/attempts/" + id + "/report", "/attempts"} {
		if first := b.get(path); first.StatusCode != 200 || still(first.body) != still(b.get(path).body) {
			t.Errorf("%s: %d, or it changes", path, first.StatusCode)
		}
	}
}

func TestLeavingEndsTheConversation(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	if res := b.post("/attempts/" + id + "/turns/1/leave"); res.StatusCode != 303 {
		t.Errorf("answered %d", res.StatusCode)
	}
	if page := b.get("/attempts/" + id); strings.Contains(page.body, "<textarea") {
		t.Error("the ended conversation still asks for a reply")
	}
	if res := b.post("/attempts/"+id+"/turns/2", "reply", sorry); res.StatusCode != 409 {
		t.Errorf("a reply after the end: %d", res.StatusCode)
	}
}

func TestTurnsThatCannotBeAnswered(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	for n, want := range map[string]int{"0": 404, "-1": 404, "x": 404, "1.5": 404, "99999999999999999999": 404, "2": 409, "7": 409} {
		if res := b.post("/attempts/"+id+"/turns/"+n, "reply", sorry); res.StatusCode != want {
			t.Errorf("turn %s: %d, want %d", n, res.StatusCode, want)
		}
	}
	if n := len(b.turns(id)); n != 1 {
		t.Errorf("%d turns", n)
	}
}

func TestAListLongerThanAPageGoesOn(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	oldest := b.begin()
	for range practice.PastPage {
		w.wait(time.Minute)
		b.begin()
	}
	first := b.get("/attempts")
	next := html.UnescapeString(between(first.body, `href="/attempts?`, `"`))
	if strings.Contains(first.body, oldest) || next == "" {
		t.Fatalf("the first page leads to %q", next)
	}
	if second := b.get("/attempts?" + next); !strings.Contains(second.body, oldest) || strings.Contains(second.body, "/attempts?before") {
		t.Errorf("the second page: %d", second.StatusCode)
	}
}
