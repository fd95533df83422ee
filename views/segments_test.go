package views

import (
	"strings"
	"testing"
	"testing/quick"
	"unicode/utf8"

	"coolhead/grading"
)

func join(list []segment) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(s.Text)
	}
	return b.String()
}

func TestSegmentsPutTogetherAreTheReply(t *testing.T) {
	whatever := func(reply string, borders [][2]int16) bool {
		reply = strings.ToValidUTF8(reply, "?")
		var findings []grading.Finding
		for _, b := range borders {
			findings = append(findings, grading.Finding{Start: int(b[0]) % (len(reply) + 3), End: int(b[1]) % (len(reply) + 3)})
		}
		list := segments(reply, findings)
		for _, s := range list {
			if !utf8.ValidString(s.Text) || s.Text == "" {
				return false
			}
		}
		return join(list) == reply
	}
	if err := quick.Check(whatever, &quick.Config{MaxCount: 3000}); err != nil {
		t.Error(err)
	}
}

func TestOverlappingFindingsShareASegment(t *testing.T) {
	list := segments("one two three", []grading.Finding{{Start: 0, End: 7}, {Start: 4, End: 13, Points: -5}})
	var got []string
	for _, s := range list {
		got = append(got, s.Text+"/"+strings.Repeat("f", len(s.Findings))+"/"+strings.Repeat("e", len(s.Ends)))
	}
	if want := "one /f/ two/ff/e  three/f/e"; strings.Join(got, " ") != want {
		t.Errorf("segments are %q, want %q", strings.Join(got, " "), want)
	}
	findings := []grading.Finding{{Points: 5}, {Points: -5}}
	if tone := list[1].tone(findings); tone != "mixed" {
		t.Errorf("tone of praise and blame together is %q", tone)
	}
}

func TestFindingAboutTheWholeReplyMarksNothing(t *testing.T) {
	list := segments("whole", []grading.Finding{{Start: 2, End: 2}})
	if len(list) != 1 || list[0].Findings != nil {
		t.Errorf("segments are %+v", list)
	}
}

func TestSpanInsideARuneMovesToItsStart(t *testing.T) {
	list := segments("aüb", []grading.Finding{{Start: 2, End: 4}})
	if len(list) != 2 || list[1].Text != "üb" {
		t.Errorf("segments are %+v", list)
	}
}

func FuzzSegments(f *testing.F) {
	f.Add("Grüße, we missed it", 1, 4, 3, 40)
	f.Fuzz(func(t *testing.T, reply string, a, b, c, d int) {
		list := segments(reply, []grading.Finding{{Start: a, End: b}, {Start: c, End: d}})
		if join(list) != reply {
			t.Errorf("segments of %q say %q", reply, join(list))
		}
	})
}
