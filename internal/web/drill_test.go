package web_test

import (
	"strings"
	"testing"

	"coolhead/internal/practice"
)

// drilled hands in a drill and returns the id it went under.
func (b *browser) drilled(reply string) string {
	b.w.t.Helper()
	id := b.w.desk.NewID()
	if res := b.post("/drills/late-box", "id", id, "reply1", reply); res.StatusCode != 303 {
		b.w.t.Fatalf("handing in answers %d:\n%s", res.StatusCode, res.body)
	}
	return id
}

func TestADrillIsHandedInWithoutAScript(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	if shelf := b.get("/").body; !strings.Contains(shelf, `href="/drills/late-box"`) || !strings.Contains(shelf, "0 of 2 passed") {
		t.Error("the shelf does not list the drills")
	}
	page := b.get("/drills/late-box").body
	for _, want := range []string{"We cannot send it before Monday.", `name="reply1"`, `name="id" value="0`, "40 words at most"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	result := b.get("/drills/late-box/attempts/" + b.drilled("It leaves on Monday.")).body
	for _, want := range []string{"Passed", "Says it:", "Begin with the day.", "One good way to say it"} {
		if !strings.Contains(result, want) {
			t.Errorf("the result lacks %q", want)
		}
	}
	if shelf := b.get("/").body; !strings.Contains(shelf, "1 of 2 passed") {
		t.Error("the shelf does not know that it was passed")
	}
	result = b.get("/drills/late-box/attempts/" + b.drilled("We cannot send it at all.")).body
	for _, want := range []string{"Not passed", "Still missing:", "This must not be there:"} {
		if !strings.Contains(result, want) {
			t.Errorf("the failed result lacks %q", want)
		}
	}
}

func TestAReadingIsHandedIn(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	id := b.w.desk.NewID()
	res := b.post("/drills/soft-no", "id", id, "mood", "1", "cue", "0")
	if res.StatusCode != 303 {
		t.Fatalf("%d\n%s", res.StatusCode, res.body)
	}
	if page := b.get(res.Header.Get("Location")).body; !strings.Contains(page, "Passed") || !strings.Contains(page, "It puts it off.") {
		t.Errorf("the result is\n%s", page)
	}
	for _, form := range [][]string{{}, {"mood", "1"}, {"cue", "0"}, {"mood", "9", "cue", "0"}, {"mood", "1", "cue", "-4"}, {"mood", "x", "cue", "y"}} {
		res := b.post("/drills/soft-no", append([]string{"id", b.w.desk.NewID()}, form...)...)
		if res.StatusCode != 422 || !strings.Contains(res.body, "Pick a mood") {
			t.Errorf("%q answers %d", form, res.StatusCode)
		}
	}
}

func TestARefusedDrillComesBackWithItsText(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	id, long := b.w.desk.NewID(), strings.Repeat("too long ", 1000)
	for reply, want := range map[string]string{"  \n ": "Write something first", long: "too long too long"} {
		res := b.post("/drills/late-box", "id", id, "reply1", reply)
		if res.StatusCode != 422 || !strings.Contains(res.body, want) || !strings.Contains(res.body, id) {
			t.Errorf("%.10q answers %d", reply, res.StatusCode)
		}
	}
	if res := b.post("/drills/late-box", "id", "x", "reply1", "It leaves on Monday."); res.StatusCode != 422 {
		t.Errorf("an id that is none answers %d", res.StatusCode)
	}
	for _, path := range []string{"/drills/nothing", "/drills/late-box/attempts/nothing"} {
		if res := b.get(path); res.StatusCode != 404 {
			t.Errorf("%s answers %d", path, res.StatusCode)
		}
	}
}

func TestADrillSentTwiceIsHandedInOnce(t *testing.T) {
	w := newWorld(t)
	b, other := w.signedIn("Ada", practice.Trainee), w.signedIn("Ben", practice.Trainee)
	id := b.drilled("It leaves on Monday.")
	if res := b.post("/drills/late-box", "id", id, "reply1", "Something else."); res.StatusCode != 303 {
		t.Errorf("the second time answers %d", res.StatusCode)
	}
	if page := b.get("/drills/late-box/attempts/" + id).body; !strings.Contains(page, "Monday") || strings.Contains(page, "Something else.") {
		t.Error("the second one has changed the first")
	}
	if res := other.post("/drills/late-box", "id", id, "reply1", "It leaves on Monday."); res.StatusCode != 409 {
		t.Errorf("taking somebody else's id answers %d", res.StatusCode)
	}
	if res := b.get("/drills/soft-no/attempts/" + id); res.StatusCode != 404 {
		t.Errorf("under another drill's address it answers %d", res.StatusCode)
	}
}

func TestWhatIsTypedIntoADrillStaysText(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	attack := `</textarea><script>alert(1)</script> Monday`
	page := b.get("/drills/late-box/attempts/" + b.drilled(attack)).body
	if strings.Contains(page, "<script>alert") {
		t.Error("a script got through")
	}
}
