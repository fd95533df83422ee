package scenarios

import (
	"flag"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write the expected files anew")

// golden compares a text with a file, or writes the file with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is stale (run the tests with -update and read the diff)\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}

func goodFile(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/scenarios/late-parcel/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// replaced is the good file with one thing changed.
func replaced(t *testing.T, old, new string) string {
	t.Helper()
	text := goodFile(t)
	if !strings.Contains(text, old) {
		t.Fatalf("the good file does not contain %q", old)
	}
	return strings.Replace(text, old, new, 1)
}

// TestEveryMistakeIsReportedWithItsPlace changes the good file as testdata/mistakes.txtar says
// ("old => new", a line each) and compares what is reported.
func TestEveryMistakeIsReportedWithItsPlace(t *testing.T) {
	const file = "testdata/mistakes.txtar"
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range archive.Files {
		edits, _, _ := strings.Cut(string(f.Data), "\n\n")
		text := goodFile(t)
		for _, edit := range strings.Split(strings.TrimSpace(edits), "\n") {
			from, to, _ := strings.Cut(edit, " => ")
			if !strings.Contains(text, from) {
				t.Errorf("%s: the good file does not contain %q", f.Name, from)
			}
			text = strings.Replace(text, from, strings.ReplaceAll(to, `\n`, "\n"), 1)
		}
		_, err := ReadFile("late-parcel/en.yaml", []byte(text))
		if err == nil {
			t.Errorf("%s: read without complaint", f.Name)
			continue
		}
		archive.Files[i].Data = []byte(strings.TrimSpace(edits) + "\n\n" + err.Error() + "\n")
	}
	golden(t, file, string(txtar.Format(archive)))
}

func TestFileNameGivesIDAndLanguage(t *testing.T) {
	s, err := ReadFile("late-parcel/en.yaml", []byte(goodFile(t)))
	if err != nil {
		t.Fatal(err)
	}
	if s.ID != "late-parcel" || s.Lang != "en" || len(s.Version) != 12 {
		t.Errorf("got %q %q %q", s.ID, s.Lang, s.Version)
	}
	for _, bad := range []string{"en.yaml", "Late Parcel/en.yaml", "late-parcel/English language.yaml", ""} {
		if _, err := ReadFile(bad, []byte(goodFile(t))); err == nil {
			t.Errorf("%q passes for a scenario's path", bad)
		}
	}
}

func TestVersionFollowsTheBytes(t *testing.T) {
	a, err := ReadFile("late-parcel/en.yaml", []byte(goodFile(t)))
	if err != nil {
		t.Fatal(err)
	}
	b, err := ReadFile("late-parcel/en.yaml", []byte(goodFile(t)+"# a remark\n"))
	if err != nil {
		t.Fatal(err)
	}
	if a.Version == b.Version {
		t.Error("another file, the same version")
	}
}

func TestReadSortsAndReportsEveryFile(t *testing.T) {
	good := &fstest.MapFile{Data: []byte(goodFile(t))}
	bad := &fstest.MapFile{Data: []byte("title: x\nspeed: 3\n")}
	all, err := Read(fstest.MapFS{"b/en.yaml": good, "b-c/en.yaml": good, "b/de.yaml": good, "b/notes.txt": bad})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, s := range all {
		got += s.ID + "/" + s.Lang + " "
	}
	if got != "b/de b/en b-c/en " {
		t.Errorf("sorted as %s", got)
	}
	_, err = Read(fstest.MapFS{"b/en.yaml": bad, "c/en.yaml": bad})
	if err == nil || !strings.Contains(err.Error(), "b/en.yaml:2:1:") || !strings.Contains(err.Error(), "c/en.yaml:2:1:") {
		t.Errorf("not both files reported: %v", err)
	}
}

func TestOurOwnScenariosAreGood(t *testing.T) {
	if _, err := Read(Files); err != nil {
		t.Error(err)
	}
}

func TestHugeAndHostileFilesAreRefusedQuickly(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'j'; c++ {
		bomb += strings.ReplaceAll(strings.ReplaceAll("C: &C [*P,*P,*P,*P,*P,*P,*P,*P]\n", "C", string(c)), "P", string(c-1))
	}
	files := map[string]string{
		"too large": goodFile(t) + strings.Repeat("# padding\n", maxSize/10),
		"bomb":      bomb,
		"deep":      "title: " + strings.Repeat("[", 5000) + strings.Repeat("]", 5000),
		"binary":    "\x00\xff\xfe",
		"empty":     "",
		"two":       goodFile(t) + "---\ntitle: another\n",
	}
	for name, text := range files {
		begin := time.Now()
		if _, err := ReadFile("a/en.yaml", []byte(text)); err == nil {
			t.Errorf("%s: read without complaint", name)
		}
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
	}
}

func FuzzReadFile(f *testing.F) {
	f.Add(goodFile(f))
	f.Add("title: &a x\nsummary: *a\n")
	f.Add("lines: [{id: a, when: 'heard(\"blame\") and 1/turn > 2', say: [b, c]}]")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := ReadFile("fuzz/en.yaml", []byte(text))
		if err != nil {
			for _, line := range strings.Split(err.Error(), "\n") {
				if line == "" {
					t.Errorf("an empty line in %q", err)
				}
			}
			return
		}
		said := s.Start(1)
		for range 5 {
			said = s.Step(said.State, Heard{Events: []string{"blame", "answer"}})
		}
	})
}
