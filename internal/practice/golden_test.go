package practice

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"coolhead/grading"
	"coolhead/scenarios"
)

var update = flag.Bool("update", false, "write the transcripts of scenarios/<id>/<lang>-*.txtar anew")

// kinds are the trainees that every scenario has to tell apart, the best one first.
var kinds = []string{"excellent", "mediocre", "hostile"}

// shipped is the library of the scenarios that ship with the program.
var shipped = sync.OnceValues(func() (*Library, error) {
	g, err := grading.Load()
	if err != nil {
		return nil, err
	}
	all, err := scenarios.Read(scenarios.Files)
	if err != nil {
		return nil, err
	}
	return NewLibrary(g, all)
})

// TestGoldenConversations plays every scenarios/<id>/<lang>-<kind>.txtar. Its author
// writes the replies, -update writes the transcript, a reviewer reads the difference.
func TestGoldenConversations(t *testing.T) {
	lib, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range lib.List() {
		t.Run(s.ID, func(t *testing.T) {
			ends := map[string]Turn{}
			for _, kind := range kinds {
				if _, err := os.Stat(fmt.Sprintf("../../scenarios/%s/%s-%s.txtar", s.ID, s.Lang, kind)); err != nil {
					t.Errorf("%v: write what a trainee of that kind replies", err)
				}
			}
			files, _ := filepath.Glob(fmt.Sprintf("../../scenarios/%s/%s-*.txtar", s.ID, s.Lang))
			for _, file := range files {
				kind := strings.TrimPrefix(strings.TrimSuffix(filepath.Base(file), ".txtar"), s.Lang+"-")
				t.Run(kind, func(t *testing.T) { ends[kind] = golden(t, lib, s.ID, file) })
			}
			if !t.Failed() {
				tellsApart(t, ends)
			}
		})
	}
}

// golden plays one file straight and once more with the state through JSON after every
// turn, compares both with its transcript and returns the last turn.
func golden(t *testing.T, lib *Library, id, file string) Turn {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	said, want := sections(t, archive)
	straight := playAll(t, lib, id, said, func(s scenarios.State) scenarios.State { return s })
	got := transcribe(straight, said)
	if saved := transcribe(playAll(t, lib, id, said, throughJSON(t)), said); saved != got {
		t.Errorf("a conversation that is saved after every turn goes differently: %s", difference(saved, got))
	}
	if *update {
		rewrite(t, file, archive, got)
	} else if got != want {
		t.Errorf("%s: %s\n(go test ./internal/practice -update writes it anew)", file, difference(got, want))
	}
	return straight.Last()
}

// sections reads "-- reply 1 --", "-- reply 2 --" ... and "-- transcript --".
func sections(t *testing.T, archive *txtar.Archive) (said []string, transcript string) {
	for _, f := range archive.Files {
		switch name := fmt.Sprintf("reply %d", len(said)+1); f.Name {
		case name:
			said = append(said, string(f.Data))
		case "transcript":
			transcript = string(f.Data)
		default:
			t.Fatalf("section %q: %q or \"transcript\" is expected here", f.Name, name)
		}
	}
	if len(said) == 0 {
		t.Fatal("no \"-- reply 1 --\"")
	}
	return said, transcript
}

func playAll(t *testing.T, lib *Library, id string, said []string, keep func(scenarios.State) scenarios.State) *Rehearsal {
	r, err := lib.Rehearse(id, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range said {
		if r.Ended() {
			break
		}
		if _, err := r.Reply(text, Pace(r.Scenario)/2); err != nil {
			t.Fatalf("reply %d: %v", i+1, err)
		}
		r.Turns[i+1].State = keep(r.Turns[i+1].State)
	}
	return r
}

// transcribe also tells which replies were never sent, because the customer was gone.
func transcribe(r *Rehearsal, said []string) string {
	text := Transcript(r.Conversation)
	if r.Last().N < len(said) {
		text += fmt.Sprintf("Never sent: the replies from %d on\n", r.Last().N+1)
	}
	return text
}

func throughJSON(t *testing.T) func(scenarios.State) scenarios.State {
	return func(s scenarios.State) (back scenarios.State) {
		b, err := json.Marshal(s)
		if err == nil {
			err = json.Unmarshal(b, &back)
		}
		if err != nil {
			t.Fatal(err)
		}
		return back
	}
}

func rewrite(t *testing.T, file string, archive *txtar.Archive, transcript string) {
	archive.Files = slices.DeleteFunc(archive.Files, func(f txtar.File) bool { return f.Name == "transcript" })
	archive.Files = append(archive.Files, txtar.File{Name: "transcript", Data: []byte(transcript)})
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// difference is the first line in which two texts differ.
func difference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		a, b := line(g, i), line(w, i)
		if a != b {
			return fmt.Sprintf("line %d of the transcript\n got: %s\nwant: %s", i+1, a, b)
		}
	}
	return "no difference"
}

func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(end)"
}

// tellsApart checks that the scenario rewards who does well and lets the hostile fail.
func tellsApart(t *testing.T, ends map[string]Turn) {
	excellent, mediocre, hostile := ends["excellent"], ends["mediocre"], ends["hostile"]
	if e := excellent; !slices.Contains([]scenarios.Exit{scenarios.Resolved, scenarios.HandedOver, scenarios.Abuse}, e.State.Exit) || e.SoFar.Overall < passMark || !e.SoFar.Passed {
		t.Errorf("excellent: exit %q, overall %.1f, passed %v; it has to end resolved (or handed over, or at a calm limit) and passed", e.State.Exit, e.SoFar.Overall, e.SoFar.Passed)
	}
	if exit := hostile.State.Exit; !slices.Contains([]scenarios.Exit{scenarios.HungUp, scenarios.Supervisor, scenarios.Public}, exit) {
		t.Errorf("hostile: exit %q; the customer has to hang up, ask for a supervisor or go public", exit)
	}
	if !(excellent.SoFar.Overall > mediocre.SoFar.Overall && mediocre.SoFar.Overall > hostile.SoFar.Overall) {
		t.Errorf("overall: excellent %.1f, mediocre %.1f, hostile %.1f; each has to beat the next",
			excellent.SoFar.Overall, mediocre.SoFar.Overall, hostile.SoFar.Overall)
	}
}
