package store

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"coolhead/internal/practice"
)

// writerFile names the database of a writer process: this test binary, started again.
const writerFile = "COOLHEAD_TEST_WRITER"

// write stores one turn after the other and says so after each, until it is killed.
func write(path string) {
	ctx := context.Background()
	s, err := Open(ctx, path)
	for i := 0; err == nil; i++ {
		id := fmt.Sprintf("%d-%d", os.Getpid(), i)
		if err = s.Begin(ctx, attempt(id, 0), turn(id, 0)); err == nil {
			fmt.Println(id, 0)
		}
		for n := 1; n < 5 && err == nil; n++ {
			if err = s.Append(ctx, dana().ID, turn(id, n)); err == nil {
				fmt.Println(id, n)
			}
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// What was acknowledged is there after the process was killed in the middle of its
// work. (That it is there after a power cut follows from synchronous=FULL, which
// TestSQLiteIsSetForDurability asserts; no kill can show it.)
func TestKilledWriterLosesNothingAcknowledged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	first := open(t, path)
	must(t, first.AddPerson(t.Context(), dana()))
	must(t, first.Close())
	acknowledged := 0
	for round := range 5 {
		said := killed(t, path, 100*time.Millisecond+time.Duration(round)*13*time.Millisecond)
		acknowledged += len(said)
		s := open(t, path)
		for id, n := range said {
			_, turns, err := s.Attempt(t.Context(), dana().ID, id)
			must(t, err)
			if len(turns) <= n {
				t.Errorf("%s: turn %d was acknowledged, %d turns are there", id, n, len(turns))
			}
			for i := range turns {
				same(t, turns[i:i+1], []practice.Turn{turn(id, i)})
			}
		}
		var sound string
		must(t, s.read.Raw("PRAGMA integrity_check").Scan(&sound).Error)
		if sound != "ok" {
			t.Error(sound)
		}
		must(t, s.Close())
	}
	if acknowledged == 0 {
		t.Error("the writers wrote nothing, so nothing was tested")
	}
}

// killed starts a writer, kills it after a while and returns the last turn it
// acknowledged of each attempt.
func killed(t *testing.T, path string, after time.Duration) map[string]int {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), writerFile+"="+path)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	said := map[string]int{}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if len(said) == 0 {
			time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
		}
		var id string
		var n int
		if _, err := fmt.Sscan(lines.Text(), &id, &n); err == nil {
			said[id] = n
		}
	}
	_ = cmd.Wait()
	return said
}
