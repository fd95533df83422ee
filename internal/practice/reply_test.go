package practice

import (
	"strings"
	"testing"
)

func TestRepliesAreTidied(t *testing.T) {
	for in, want := range map[string]string{
		"  Hello,\r\n\r\nDana \n":     "Hello,\n\nDana",
		"one\rtwo":                    "one\ntwo",
		"a\x00b":                      "ab",
		"bad \xff byte":               "bad \uFFFD byte",
		"سلام\u200cها":                "سلام\u200cها",
		"?":                           "?",
		strings.Repeat("ž", MaxReply): strings.Repeat("ž", MaxReply),
		"é":                           "é",
	} {
		if got, problem := tidy(in); got != want || problem != "" {
			t.Errorf("%.40q became %.40q, problem %q", in, got, problem)
		}
	}
}

func TestRepliesThatSayNothingAreRefused(t *testing.T) {
	for _, in := range []string{"", "  \r\n\t", "\u200b\u200d\ufeff", "\u2800\u3164", "\u00ad", "\u0301", "\x00", "\u202e \u2066"} {
		if _, problem := tidy(in); problem != "reply.empty" {
			t.Errorf("%q: %q", in, problem)
		}
	}
	if text, problem := tidy(strings.Repeat("ž", MaxReply+1)); problem != "reply.long" || len(text) != 2*(MaxReply+1) {
		t.Errorf("%d bytes, %q", len(text), problem)
	}
}
