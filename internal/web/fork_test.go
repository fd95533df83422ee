package web_test

import (
	"slices"
	"strings"
	"testing"

	"coolhead/internal/practice"
)

func TestAReplyIsTakenUpAgainAndCompared(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", "One moment, please, Axolotl.")
	b.post("/attempts/"+id+"/turns/2", "reply", "It is your own fault, Bandicoot.")
	action := "/attempts/" + id + "/turns/2/fork"
	for _, path := range []string{"/attempts/" + id, "/attempts/" + id + "/report"} {
		if page := b.get(path); !strings.Contains(page.body, `action="`+action+`"`) {
			t.Errorf("%s does not lead to another try", path)
		}
	}
	page := b.get("/attempts/" + id)
	fork := between(page.body[strings.Index(page.body, action):], `name="id" value="`, `"`)
	for range 2 {
		if res := b.post(action, "id", fork); res.StatusCode != 303 || res.Header.Get("Location") != "/attempts/"+fork {
			t.Fatalf("answered %d %s", res.StatusCode, res.Header.Get("Location"))
		}
	}
	again := b.get("/attempts/" + fork).body
	for _, want := range []string{"Axolotl", `href="/attempts/` + id + `"`, "at reply 2", "/attempts/" + fork + "/compare", "/attempts/" + fork + "/turns/2"} {
		if !strings.Contains(again, want) {
			t.Errorf("the fork lacks %q", want)
		}
	}
	if strings.Contains(again, "Bandicoot") {
		t.Error("the fork has the reply that is to be given anew")
	}
	b.post("/attempts/"+fork+"/turns/2", "reply", sorry)
	var both answer
	seen := w.statements(func() { both = b.get("/attempts/" + fork + "/compare") })
	for _, want := range []string{"Bandicoot", mark, "<svg", "<table", "Two ways from reply 2"} {
		if !strings.Contains(both.body, want) {
			t.Errorf("the comparison lacks %q", want)
		}
	}
	if !slices.Equal(seen, []string{"SELECT", "SELECT", "SELECT"}) {
		t.Errorf("the comparison asks %q", seen)
	}
}

func TestForksThatCannotBe(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", sorry)
	for path, want := range map[string]int{"/turns/0/fork": 404, "/turns/x/fork": 404, "/turns/2/fork": 422, "/turns/99/fork": 422} {
		if res := b.post("/attempts/"+id+path, "id", w.desk.NewID()); res.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, want)
		}
	}
	for name, want := range map[string]int{"": 422, "x": 422, id: 409} {
		if res := b.post("/attempts/"+id+"/turns/1/fork", "id", name); res.StatusCode != want {
			t.Errorf("as %q: %d, want %d", name, res.StatusCode, want)
		}
	}
	if res := b.get("/attempts/" + id + "/compare"); res.StatusCode != 404 {
		t.Errorf("an attempt of its own compares: %d", res.StatusCode)
	}
}

func TestNobodyForksOrComparesWhatIsNotTheirs(t *testing.T) {
	w := newWorld(t)
	owner, other := w.signedIn("Ada", practice.Trainee), w.signedIn("Ben", practice.Admin)
	id, fork := owner.begin(), w.desk.NewID()
	owner.post("/attempts/"+id+"/turns/1", "reply", sorry)
	owner.post("/attempts/"+id+"/turns/1/fork", "id", fork)
	for _, res := range []answer{
		other.get("/attempts/" + fork + "/compare"), other.get("/attempts/" + fork),
		other.post("/attempts/"+id+"/turns/1/fork", "id", w.desk.NewID()), other.post("/attempts/"+id+"/turns/1/fork", "id", fork),
		other.post("/attempts/" + fork + "/turns/1/hint"),
	} {
		if res.StatusCode != 404 || strings.Contains(res.body, mark) {
			t.Errorf("%s %s: %d", res.Request.Method, res.Request.URL, res.StatusCode)
		}
	}
	past, err := w.desk.Past(t.Context(), other.who.ID, w.clock().AddDate(1, 0, 0))
	if err != nil || len(past) != 0 {
		t.Errorf("%d attempts, %v", len(past), err)
	}
	if n := len(owner.turns(fork)); n != 1 {
		t.Errorf("%d turns in the fork", n)
	}
}
