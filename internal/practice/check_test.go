package practice

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"coolhead/scenarios"
)

func TestOurOwnScenariosCountWhatTheyShould(t *testing.T) {
	lib, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range lib.List() {
		for _, err := range lib.Check(s.ID) {
			t.Error(err)
		}
	}
	if errs := lib.Check("no-such"); errs != nil {
		t.Error(errs)
	}
}

func TestCheckGradesWhatTheAuthorWrote(t *testing.T) {
	data, err := os.ReadFile("../../scenarios/testdata/scenarios/late-parcel/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for want, edit := range map[string][2]string{
		`fact "leaves": its own better wording`:               {`must: true, say: [["today"]]`, `better: It leaves soon., say: [["16:00"]]`},
		`offer "express": its own better wording`:             {`say: [["express"]]`, `better: It comes quickly., say: [["express"]]`},
		`forbidden move "blame-courier": its better`:          {`better: Our warehouse missed the van.`, `better: It is the courier's own fault.`},
		`sample of "leaves": "It goes at four." has to count`: {"lines:\n", "samples: [{of: leaves, must: [It goes at four.]}]\nlines:\n"},
		`sample of "where": "Not in our warehouse." must not`: {`say: [["warehouse"]]`, `say: [["not in our warehouse"]]`},
		`"now" counts for "leaves", which says nothing of it`: {`[["today"]]`, `[["today|now"]]`},
		`model reply 1 makes the forbidden move`:              {"trainee: We missed", "trainee: It is the courier's own fault. We missed"},
	} {
		text := strings.Replace(string(data), edit[0], edit[1], 1)
		text = strings.Replace(text, "courier ..3 fault", "courier|courier's ..3 fault", 1)
		if strings.Contains(want, "where") {
			text = strings.Replace(text, "lines:\n", "samples: [{of: where, must_not: [Not in our warehouse.]}]\nlines:\n", 1)
		}
		s, err := scenarios.ReadFile("late-parcel/en.yaml", []byte(text))
		if err != nil {
			t.Errorf("%s: %v", want, err)
			continue
		}
		lib, err := NewLibrary(SharedLibrary(t).Grader, []*scenarios.Scenario{s})
		if err != nil {
			t.Errorf("%s: %v", want, err)
			continue
		}
		if got := fmt.Sprint(lib.Check("late-parcel")); !strings.Contains(got, "late-parcel/en.yaml: "+want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}
