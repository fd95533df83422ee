package public

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"coolhead/grading"
)

// folder is testdata/folder.txtar as a folder of data files.
func folder(t *testing.T) fstest.MapFS {
	t.Helper()
	samples, err := txtar.ParseFile("testdata/folder.txtar")
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for _, f := range samples.Files {
		out[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return out
}

// posts reads a set of the samples.
func posts(t *testing.T, name string) []post {
	t.Helper()
	for _, s := range sets {
		if s.name != name {
			continue
		}
		from, err := open(folder(t), name+ending)
		if err != nil {
			t.Fatal(err)
		}
		var out []post
		for _, cells := range from.rows {
			out = append(out, s.read(record{from.columns, cells}))
		}
		return out
	}
	t.Fatalf("no set %s", name)
	return nil
}

func TestAQuotationMarkJoinsNoLines(t *testing.T) {
	got := posts(t, "politeness_wiki_en")
	if len(got) != 3 || got[0].words() != `"New dictator?" Who's the old one?` {
		t.Errorf("%d rows, the first is %q", len(got), got[0].words())
	}
	if got := posts(t, "epitome"); len(got) != 3 || got[2].words() != `"What" happened?` || got[2].turns[0].Customer != "I feel lost." {
		t.Errorf("got %+v", got)
	}
}

func TestMarksOfTheDataAreUndone(t *testing.T) {
	if got := posts(t, "goemotions")[0].words(); got != `It's "Lo and behold" just fyi` {
		t.Errorf("got %q", got)
	}
	if got := posts(t, "politeness_wiki_en")[1].words(); strings.Contains(got, "[NAME]") {
		t.Errorf("a mask stands in %q", got)
	}
}

func TestATranscriptGivesTheAgentsTurnsWithWhatTheyAnswer(t *testing.T) {
	got := posts(t, "lend_an_ear")
	want := []turn{
		{grading.Moment{Customer: "I lost my job.", History: []grading.Message{}}, "Oh no.\nWhat happened?"},
		{grading.Moment{Customer: "Cuts.", History: []grading.Message{
			{Who: grading.Customer, Text: "I lost my job."}, {Who: grading.Agent, Text: "Oh no.\nWhat happened?"}}}, "That must have been a shock."},
	}
	if !reflect.DeepEqual(got[0].turns, want) {
		t.Errorf("got %+v", got[0].turns)
	}
	if first := got[1].turns[0]; first.Customer != "" || first.text != "Hi." {
		t.Errorf("the agent's first words answer %q", first.Customer)
	}
}

func TestABadSheetNamesItsLine(t *testing.T) {
	for text, want := range map[string]string{"": "no headings", "id\ttext\na\n": "line 2"} {
		if _, err := readSheet(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want ... %s ...", text, err, want)
		}
	}
	g := rules(t)
	if _, err := Measure(g, fstest.MapFS{"epitome.dev.tsv": {Data: []byte("id\ttext\na\n")}}); err == nil || !strings.Contains(err.Error(), "epitome.dev.tsv: ") {
		t.Errorf("got %v, want the file's name", err)
	}
}

func rules(t *testing.T) *grading.Grader {
	t.Helper()
	g, err := grading.LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	return g
}
