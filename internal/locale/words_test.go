package locale

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// small is a catalogue of three languages with what the tests need.
func small(t *testing.T) *Catalogue {
	t.Helper()
	dates := "date.day: \"{{.Day}} {{.Month}} {{.Year}}\"\ndate.clock: \"{{.Hour}}:{{.Minute}}\"\nmonth.may: May\n"
	c, err := Read(fstest.MapFS{
		"en.yaml": {Data: []byte(dates + "hello: \"Hello, {{.Name}}\"\nday: Day\nreplies: {one: \"{{.Count}} reply\", other: \"{{.Count}} replies\"}\n")},
		"hr.yaml": {Data: []byte(dates + "hello: \"Bok, {{.Name}}\"\nday: Dan\nreplies: {one: \"{{.Count}} odgovor\", few: \"{{.Count}} odgovora\", other: \"{{.Count}} odgovora!\"}\n")},
		"fa.yaml": {Data: []byte(dates + "hello: \"{{.Name}}\"\nday: روز\nreplies: {one: \"{{.Count}}\", other: \"{{.Count}}\"}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheBestLanguageIsChosen(t *testing.T) {
	c := small(t)
	for _, test := range []struct{ tags, want string }{
		{"hr", "hr"}, {"hr-HR,hr;q=0.9,en;q=0.5", "hr"}, {"fr-FR, fr", "en"}, {"", "en"}, {"fa-IR", "fa"}, {"not a tag!", "en"}, {"en-GB", "en"},
	} {
		if got := c.Words(test.tags).Lang(); got != test.want {
			t.Errorf("Words(%q) speaks %s, want %s", test.tags, got, test.want)
		}
	}
	if got := c.Words("", "hr").Lang(); got != "hr" {
		t.Errorf("the second choice is passed over: %s", got)
	}
	if got := c.Words().Lang(); got != "en" {
		t.Errorf("without a wish the words are %s", got)
	}
}

func TestTextsAreFilledInAndCounted(t *testing.T) {
	c := small(t)
	for _, test := range []struct{ got, want string }{
		{c.Words("en").T("hello", "Name", "<Ann>"), "Hello, <Ann>"},
		{c.Words("hr").T("day"), "Dan"},
		{c.Words("en").N("replies", 1), "1 reply"},
		{c.Words("en").N("replies", 1234), "1,234 replies"},
		{c.Words("hr").N("replies", 3), "3 odgovora"},
		{c.Words("hr").N("replies", 5), "5 odgovora!"},
		{c.Words("en").Number(61.25, 1), "61.2"},
		{c.Words("hr").Number(61.25, 1), "61,2"},
		{c.Words("fa").Number(12, 0), "۱۲"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestDatesKeepTheirZone(t *testing.T) {
	at := time.Date(2026, time.May, 4, 23, 5, 0, 0, time.FixedZone("", 2*3600))
	w := small(t).Words("en")
	if got := w.Day(at) + " " + w.Clock(at); got != "4 May 2026 23:05" {
		t.Errorf("date is %s", got)
	}
}

func TestDirectionFollowsTheScript(t *testing.T) {
	for tag, want := range map[string]string{"en": "ltr", "fa": "rtl", "ar-EG": "rtl", "he": "rtl", "uz-Arab": "rtl", "uz": "ltr", "": "ltr", "???": "ltr"} {
		if got := Dir(tag); got != want {
			t.Errorf("Dir(%q) is %s, want %s", tag, got, want)
		}
	}
}

func TestAnUnknownKeyPanicsInATest(t *testing.T) {
	defer func() {
		if told, _ := recover().(string); !strings.Contains(told, "no.such.key") {
			t.Errorf("panic says %q", told)
		}
	}()
	small(t).Words("en").T("no.such.key")
}

func TestANameWithoutAValuePanicsInATest(t *testing.T) {
	defer func() {
		if told, _ := recover().(string); !strings.Contains(told, "Name") {
			t.Errorf("panic says %q", told)
		}
	}()
	small(t).Words("en").T("hello", "Nime", "Ann")
}

func TestWithoutEnglishNothingLoads(t *testing.T) {
	if _, err := Read(fstest.MapFS{"hr.yaml": {Data: []byte("a: b")}}); err == nil || !strings.Contains(err.Error(), "en.yaml") {
		t.Errorf("error is %v", err)
	}
	if _, err := Read(fstest.MapFS{"en.yaml": {Data: []byte("a: b")}, "notes.yaml": {Data: []byte("a: b")}}); err == nil || !strings.Contains(err.Error(), "notes.yaml") {
		t.Errorf("error is %v", err)
	}
}

func BenchmarkPlainText(b *testing.B) {
	c, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	w := c.Words("en")
	b.ReportAllocs()
	for b.Loop() {
		w.T("shelf.title")
	}
}

func BenchmarkCountedText(b *testing.B) {
	c, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	w := c.Words("en")
	b.ReportAllocs()
	for b.Loop() {
		w.N("attempts.turns", 7)
	}
}
