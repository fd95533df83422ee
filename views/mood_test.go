package views

import (
	"testing"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

func TestTheLoudestFeelingNamesTheMood(t *testing.T) {
	for _, test := range []struct {
		anger, confusion float64
		want             string
	}{{80, 90, "furious"}, {79, 90, "angry"}, {59, 70, "lost"}, {59, 69, "irritated"}, {39, 40, "unsure"}, {20, 0, "tense"}, {19, 39, "calm"}} {
		if got := moodWord(scenarios.Mood{Anger: test.anger, Confusion: test.confusion}); got != "mood."+test.want {
			t.Errorf("anger %v, confusion %v is %s, want %s", test.anger, test.confusion, got, test.want)
		}
	}
}

func TestFallingAngerAndRisingTrustAreBetter(t *testing.T) {
	list := dials(scenarios.Mood{Anger: 40, Trust: 50}, scenarios.Mood{Anger: 60, Trust: 30})
	for _, d := range list {
		if d.Change != 0 && !d.Better {
			t.Errorf("%s by %v counts as worse", d.Key, d.Change)
		}
	}
	list = dials(scenarios.Mood{Confusion: 60, Patience: 10}, scenarios.Mood{Confusion: 40, Patience: 30})
	for _, d := range list {
		if d.Change != 0 && d.Better {
			t.Errorf("%s by %v counts as better", d.Key, d.Change)
		}
	}
}

func TestNobodyNoticesDrift(t *testing.T) {
	moves := []scenarios.Move{{Event: drift, By: scenarios.Mood{Anger: 30}}, {Event: "own", By: scenarios.Mood{Anger: -0.2}}, {Event: "blame", By: scenarios.Mood{Anger: 3}}, {Event: "wall", By: scenarios.Mood{Trust: -9}}}
	got := ""
	for _, m := range strongest(moves, 5) {
		got += m.Event + " "
	}
	if got != "wall blame " {
		t.Errorf("noticed %s", got)
	}
}

func TestTheCurveStaysInItsFrame(t *testing.T) {
	turns := sampleTurns(sampleScenario())
	turns[1].State.Mood.Anger, turns[2].State.Mood.Anger = 900, -50
	p := points(turns)
	if p[1].Y != coordinate(curveTop) || p[2].Y != coordinate(curveBottom) || p[0].X != coordinate(curveStart) || p[2].X != coordinate(curveEnd) {
		t.Errorf("points are %+v", p)
	}
	if one := points(turns[:1]); one[0].X != coordinate(curveStart) {
		t.Errorf("a single point stands at %s", one[0].X)
	}
	if len(turning(turns)) != 2 {
		t.Errorf("turning points are %+v", turning(turns))
	}
}

// BenchmarkConversation renders the page of a conversation with eight replies.
func BenchmarkConversation(b *testing.B) {
	f := Frame{Words: words(b, "en"), Person: samplePerson(), Path: "/"}
	c := sampleTalk(practice.Practice)
	for n := 3; n <= 8; n++ {
		turn := c.Turns[1+n%2]
		turn.N = n
		c.Turns = append(c.Turns, turn)
	}
	page := Conversation(f, c)
	b.ReportAllocs()
	for b.Loop() {
		if err := page.Render(b.Context(), discard{}); err != nil {
			b.Fatal(err)
		}
	}
}

// discard is a response nobody reads.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
