package batch

import (
	"strings"
	"testing"

	"coolhead/grading"
)

func TestABadLineSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`{"reply": "Hi"`, "not JSON"},
		{`["reply"]`, "want an object"},
		{`{}`, "reply is missing"},
		{`{"reply": null}`, "reply is missing"},
		{`{"reply": 7}`, "reply"},
		{`{"reply": "Hi", "facts": "free courier"}`, "facts"},
		{`{"reply": "Hi", "stage": "end"}`, "want opening, middle or closing"},
		{`{"reply": "Hi", "history": [{"who": "bot", "text": "x"}]}`, "history[0].who"},
	} {
		_, err := Read([]byte(c.text), 1)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want ... %s ...", c.text, err, c.want)
		}
	}
}

func TestTheIDIsEchoedAsItCame(t *testing.T) {
	for text, want := range map[string]string{
		`{"id": "a", "reply": ""}`:       `"a"`,
		`{"id": 17, "reply": ""}`:        `17`,
		`{"reply": ""}`:                  `"9"`,
		`{"id": null, "reply": "x"}`:     `"9"`,
		"\ufeff" + `{"id":1,"reply":""}`: `1`,
	} {
		e, err := Read([]byte(text), 9)
		if err != nil || string(e.ID) != want {
			t.Errorf("%s: got %s, %v, want %s", text, e.ID, err, want)
		}
	}
}

func TestTheFirstWordNamesTheChannel(t *testing.T) {
	for name, want := range map[string]grading.Channel{
		"": grading.Chat, "Email": grading.Email, "phone transcript": grading.Phone,
		"social (direct message)": grading.Social, "pigeon": grading.Chat,
	} {
		if got := channel(name); got != want {
			t.Errorf("%q: got %s, want %s", name, got, want)
		}
	}
}

func TestFactsBecomePointsThatMustBeSaid(t *testing.T) {
	b := Entry{Facts: []string{"free courier", "Tuesday"}}.Brief()
	if b.Lang != "en" || len(b.Facts) != 2 || b.Facts[1].Text != "Tuesday" || !b.Facts[1].Must {
		t.Fatalf("got %+v", b)
	}
}
