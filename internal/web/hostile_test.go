package web_test

import (
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"coolhead/internal/practice"
)

func TestRepliesOfEveryKind(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	for _, c := range []struct {
		name, reply string
		want        int
		shown       string
	}{
		{"empty", "", 422, ""},
		{"blank", " \r\n\t ", 422, ""},
		{"the longest", strings.Repeat("ab ", practice.MaxReply/3), 303, "ab"},
		{"the longest in emoji", strings.Repeat("😀", practice.MaxReply), 303, "😀😀"},
		{"10,000 characters", strings.Repeat("word ", 2000), 422, "word"},
		{"emoji", "Axolotl 👩‍👩‍👧‍👦🏳️‍🌈", 303, "👩‍👩‍👧‍👦🏳️‍🌈"},
		{"markup", `<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes" 'both'`, 303, "&lt;script&gt;"},
		{"right to left", "متأسفم، بسته\u200cی شما فردا می\u200cرسد.", 303, "متأسفم"},
		{"overriding direction", "\u202egnp.exe \u2066x", 303, "gnp.exe"},
		{"invalid UTF-8", "I am \xff\xfe sorry \xc3\x28 \xed\xa0\x80 Axolotl", 303, "Axolotl"},
		{"NUL bytes", "I am\x00 sorry\x00 Axolotl", 303, "Axolotl"},
		{"lines", "I am sorry.\r\n\r\nIt arrives tomorrow, Axolotl.", 303, "Axolotl"},
		{"a template", "{{.Name}} ${name} #{x} %s %d", 303, "${name}"},
		{"SQL", "'; DROP TABLE turns; --", 303, "DROP"},
	} {
		t.Run(c.name, func(t *testing.T) {
			id := b.begin()
			res := b.post("/attempts/"+id+"/turns/1", "reply", c.reply)
			page := res
			if res.StatusCode == 303 {
				page = b.get("/attempts/" + id)
			}
			if res.StatusCode != c.want || !strings.Contains(page.body, c.shown) {
				t.Errorf("answered %d, want %d; shows %q: %v", res.StatusCode, c.want, c.shown, strings.Contains(page.body, c.shown))
			}
			if strings.Contains(page.body, "<script>alert") || strings.Contains(page.body, "<img src=x") {
				t.Error("markup came through")
			}
			if !utf8.ValidString(page.body) || strings.ContainsRune(page.body, 0) {
				t.Error("the page is not clean UTF-8")
			}
			for _, turn := range b.turns(id)[1:] {
				spansHold(t, turn)
			}
		})
	}
}

// spansHold checks that every finding's words are where it says they are.
func spansHold(t *testing.T, turn practice.Turn) {
	t.Helper()
	if strings.Contains(turn.Reply, "\r") || !utf8.ValidString(turn.Reply) || strings.ContainsRune(turn.Reply, 0) {
		t.Errorf("stored %q", turn.Reply)
	}
	for _, f := range turn.Grade.Findings {
		if f.Start < 0 || f.End > len(turn.Reply) || f.Start > f.End || f.Quote != turn.Reply[f.Start:f.End] && f.Start != f.End {
			t.Errorf("finding %s %d-%d %q", f.Rule, f.Start, f.End, f.Quote)
		}
	}
}

func TestARefusedReplyKeepsTheDraft(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	draft := `Dear Dana, "you" & <yours> ` + strings.Repeat("long ", 2000)
	for _, who := range []*browser{b, b.htmx()} {
		res := who.post("/attempts/"+id+"/turns/1", "reply", draft)
		kept := between(res.body, "<textarea", "</textarea>")
		_, kept, _ = strings.Cut(kept, ">")
		if res.StatusCode != 422 || strings.TrimSpace(html.UnescapeString(kept)) != strings.TrimSpace(draft) {
			t.Errorf("answered %d, kept %d of %d bytes", res.StatusCode, len(kept), len(draft))
		}
	}
}

func TestAReplyIsOnlyReadFromTheForm(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	id := b.begin()
	if res := b.post("/attempts/" + id + "/turns/1?reply=hello"); res.StatusCode != 422 {
		t.Errorf("a reply in the address: %d", res.StatusCode)
	}
	b.headers["Content-Type"] = "text/plain"
	if res := b.send("POST", "/attempts/"+id+"/turns/1", nil); res.StatusCode != 422 {
		t.Errorf("a reply as plain text: %d", res.StatusCode)
	}
	if n := len(b.turns(id)); n != 1 {
		t.Errorf("%d turns", n)
	}
}

func TestAddressesOfEveryKind(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	for path, want := range map[string]int{
		"/nothing":                                404,
		"/Attempts":                               404,
		"/attempts/":                              404,
		"/attempts/x":                             404,
		"/attempts/%00":                           404,
		"/attempts/%27%20OR%201=1--":              404,
		"/attempts/..%2f..%2fetc%2fpasswd":        404,
		"/scenarios/nobody":                       404,
		"/scenarios/%2e%2e":                       404,
		"/scenarios/" + strings.Repeat("x", 4000): 404,
		"/assets/../server.go":                    404,
		"/assets/%2e%2e%2fserver.go":              404,
		"/attempts?before=yesterday":              422,
		"/attempts?before=2026-01-01T00:00:00Z":   200,
		"/welcome/x":                              404,
	} {
		if res := b.get(path); res.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, want)
		}
	}
}

func TestStartsThatMakeNoSense(t *testing.T) {
	w := newWorld(t)
	b := w.signedIn("Ada", practice.Trainee)
	for name, c := range map[string]struct {
		id, scenario, mode string
		want               int
	}{
		"no id":            {"", scenario, "practice", 422},
		"an id of its own": {"my-attempt", scenario, "practice", 422},
		"no scenario":      {w.desk.NewID(), "", "practice", 404},
		"other scenario":   {w.desk.NewID(), "nobody", "practice", 404},
		"no mode":          {w.desk.NewID(), scenario, "", 422},
		"other mode":       {w.desk.NewID(), scenario, "easy", 422},
	} {
		if res := b.post("/attempts", "id", c.id, "scenario", c.scenario, "mode", c.mode); res.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", name, res.StatusCode, c.want)
		}
	}
}
