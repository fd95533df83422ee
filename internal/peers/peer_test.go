package peers

import (
	"strings"
	"testing"
)

func TestAnAnswerThatDoesNotFitIsRefused(t *testing.T) {
	p := Peer{Name: "other"}
	for text, want := range map[string]string{
		"":                                      "unexpected end",
		"oops":                                  "invalid character",
		`{"name":"a","speed":5,"scores":[1]}`:   "1 scores for 2 replies",
		`{"name":"a","speed":0,"scores":[1,2]}`: "no speed",
	} {
		if _, err := p.read([]byte(text), 2); err == nil || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), "other: ") {
			t.Errorf("%s: got %v, want other: ... %s", text, err, want)
		}
	}
}

func TestAPeerGetsEveryReplyOnALineOfItsOwn(t *testing.T) {
	p := Peer{Name: "count", Command: []string{"sh", "-c",
		`n=$(wc -l); printf '{"name":"count","gives":"lines","speed":1,"scores":[%d,%d]}' $n $n`}}
	r, err := p.Run(t.Context(), []string{"one\ntwo", "three"})
	if err != nil || r.Scores[0] != 2 || r.Gives != "lines" {
		t.Errorf("got %+v, %v", r, err)
	}
}

func TestAPeerThatFailsIsNamedWithItsWords(t *testing.T) {
	p := Peer{Name: "broken", Command: []string{"sh", "-c", "echo no lexicon >&2; exit 3"}}
	if _, err := p.Run(t.Context(), nil); err == nil || !strings.Contains(err.Error(), "broken: ") || !strings.Contains(err.Error(), "no lexicon") {
		t.Errorf("got %v", err)
	}
}
