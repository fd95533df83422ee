package scenarios

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func TestAGoodScenarioPassesTheCheck(t *testing.T) {
	for _, err := range parcel(t).Check() {
		t.Error(err)
	}
}

func TestOurOwnScenariosPassTheCheck(t *testing.T) {
	all, err := Read(Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range all {
		for _, err := range s.Check() {
			t.Error(err)
		}
	}
}

func TestCheckFindsWhatCannotHappen(t *testing.T) {
	for want, edit := range map[string][2]string{
		`placeholder "TODO"`:                      {"Sends presents.", "TODO"},
		`fact "leaves" has no patterns`:           {`, say: [["today"]]`, ""},
		`core ask "when" cannot be answered`:      {"answered_by: [arrives]", "answered_by: [note]"},
		`line "go-on" is heard often`:             {"      - Well, and now?\n", ""},
		`line "address" never speaks: its guard`:  {`asked("address")`, `anger > 60 and anger < 40`},
		`line "what-if" never speaks: an earlier`: {`heard("repeat")`, `phase in ["closing", "middle"]`},
		`nobody ever meets the exit "supervisor"`: {"anger: 75", "anger: 0"},
		`one "rules" as reply 2 cannot be made`:   {"max_turns: 10\n", "max_turns: 3\n"},
		`nobody ever meets the exit "resolved"`:   {"max_turns: 10\n", "max_turns: 3\n"},
	} {
		text := replaced(t, edit[0], edit[1])
		if strings.Contains(want, "made") {
			text = strings.NewReplacer("anger: 75", "anger: 100", "trust: 35", "trust: 0", "forgiveness: 1.0", "forgiveness: 0.5").Replace(text)
		}
		text = strings.Replace(text, "ideal_turns: 4", "ideal_turns: 3", 1)
		s, err := ReadFile("late-parcel/en.yaml", []byte(text))
		if err != nil {
			t.Errorf("%s: %v", want, err)
			continue
		}
		if got := fmt.Sprint(s.Check()); !strings.Contains(got, "late-parcel/en.yaml: "+want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}

func TestCheckIsTheSameEveryTime(t *testing.T) {
	s := parcel(t)
	s.Lines[0].Say = append(s.Lines[0].Say, "TODO")
	if a, b := fmt.Sprint(s.Check()), fmt.Sprint(s.Check()); a != b {
		t.Errorf("%s, then %s", a, b)
	}
}

// shelf is a file system of many scenarios, as large a library as comes with the program.
func shelf(b *testing.B, n int) fstest.MapFS {
	files := fstest.MapFS{}
	for i := range n {
		files[fmt.Sprintf("s%d/en.yaml", i)] = &fstest.MapFile{Data: []byte(goodFile(b))}
	}
	return files
}

func BenchmarkReadAndCheck24(b *testing.B) {
	files := shelf(b, 24)
	for b.Loop() {
		all, err := Read(files)
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range all {
			s.Check()
		}
	}
}
