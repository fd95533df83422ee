package web_test

import (
	"strings"
	"testing"

	"coolhead/internal/practice"
)

func TestTheRulesAreListedAndSearched(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	all, some := b.get("/rules").body, b.get("/rules?q=CALM+down").body
	if !strings.Contains(all, `href="/rules/en/calm/insult"`) || !strings.Contains(all, `href="/rules/en/closing/`) {
		t.Error("the list lacks rules")
	}
	if n, m := strings.Count(some, `href="/rules/en/`), strings.Count(all, `href="/rules/en/`); n == 0 || n > m/2 {
		t.Errorf("%d of %d rules mention it", n, m)
	}
	none := b.get(`/rules?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`)
	if none.StatusCode != 200 || strings.Contains(none.body, "<script>alert") || strings.Contains(none.body, `href="/rules/en/`) {
		t.Errorf("%d:\n%s", none.StatusCode, none.body)
	}
	if long := b.get("/rules?q=" + strings.Repeat("x", 201)); long.StatusCode != 422 {
		t.Errorf("a long search answers %d", long.StatusCode)
	}
}

func TestARuleIsExplainedWithExamples(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	page := b.get("/rules/en/calm/insult").body
	for _, want := range []string{"Insults the customer", "Honestly, what a moron.", "You are not stupid, the button is tiny.", "An insult ends"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	for _, path := range []string{"/rules/en/calm/nothing", "/rules/xx/calm/insult", "/rules/en/insult", "/rules/en/calm/..%2f..", "/rules/"} {
		if res := b.get(path); res.StatusCode != 404 {
			t.Errorf("%s answers %d", path, res.StatusCode)
		}
	}
}

func TestAFindingLeadsToItsRule(t *testing.T) {
	b := newWorld(t).signedIn("Ada", practice.Trainee)
	id := b.begin()
	b.post("/attempts/"+id+"/turns/1", "reply", "Calm down. It is your own fault, you idiot.")
	for _, path := range []string{"/attempts/" + id, "/attempts/" + id + "/report"} {
		page := b.get(path).body
		i := strings.Index(page, `href="/rules/en/`)
		if i < 0 {
			t.Fatalf("%s leads to no rule", path)
		}
		link := page[i+len(`href="`):]
		if res := b.get(link[:strings.IndexByte(link, '"')]); res.StatusCode != 200 {
			t.Errorf("%s: %s answers %d", path, link[:40], res.StatusCode)
		}
	}
}
