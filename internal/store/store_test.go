package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coolhead/internal/practice"
)

func TestHealthAnswersUntilClosed(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		must(t, s.Health(t.Context()))
		must(t, s.Close())
		if s.Health(t.Context()) == nil {
			t.Error("a closed database is called healthy")
		}
	})
}

// Versions before 3.51.3 can lose a whole write-ahead log.
func TestSQLiteIsNewEnough(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "a.db"))
	version, err := s.Version(t.Context())
	must(t, err)
	var major, minor, patch int
	if _, err := fmt.Sscanf(version, "sqlite %d.%d.%d", &major, &minor, &patch); err != nil {
		t.Fatal(version, err)
	}
	if major*1e6+minor*1e3+patch < 3_051_003 {
		t.Errorf("%s is older than 3.51.3", version)
	}
}

func TestSQLiteIsSetForDurability(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "a.db"))
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000"} {
		var got string
		must(t, s.write.Raw("PRAGMA "+pragma).Scan(&got).Error)
		if got != want {
			t.Errorf("%s is %s, want %s", pragma, got, want)
		}
	}
}

func TestReaderCannotWrite(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "a.db"))
	if err := s.read.Exec("DELETE FROM people").Error; err == nil {
		t.Error("the reader's handle took a DELETE")
	}
}

func TestDataSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name #1 100% why?.db")
	s, err := Open(t.Context(), path)
	must(t, err)
	begun(t, s, "a1")
	must(t, s.Close())
	if _, err := os.Stat(path + "-wal"); err == nil {
		t.Error("closing left a write-ahead log behind")
	}
	again := open(t, path)
	_, turns, err := again.Attempt(t.Context(), dana().ID, "a1")
	must(t, err)
	same(t, turns, []practice.Turn{turn("a1", 0)})
}

func TestFileAddressesNameTheSameFile(t *testing.T) {
	dir := t.TempDir()
	begun(t, open(t, filepath.Join(dir, "a b.db")), "a1")
	for _, dsn := range []string{"file:" + dir + "/a%20b.db", "file://" + dir + "/a b.db?mode=memory"} {
		_, _, err := open(t, dsn).Attempt(t.Context(), dana().ID, "a1")
		must(t, err)
	}
}

func TestFileIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	open(t, "file:"+path)
	info, err := os.Stat(path)
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

func TestOpenRefusesWhatItCannotKeep(t *testing.T) {
	for dsn, word := range map[string]string{
		"mysql://x": "unknown scheme", ":memory:": "not the path of a file", "": "not the path of a file",
		filepath.Join(t.TempDir(), "no", "such", "folder.db"): "no such file",
	} {
		if _, err := Open(t.Context(), dsn); err == nil || !strings.Contains(err.Error(), word) {
			t.Errorf("%q: %v, want %q", dsn, err, word)
		}
	}
}

func TestNewerSchemaIsRefused(t *testing.T) {
	for _, dsn := range []func(t *testing.T) string{
		func(t *testing.T) string { return filepath.Join(t.TempDir(), "a.db") }, freshSchema,
	} {
		t.Run("", func(t *testing.T) {
			dsn := dsn(t)
			s := open(t, dsn)
			must(t, s.write.Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)").Error)
			_, err := Open(t.Context(), dsn)
			if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "number 99") {
				t.Errorf("opened a schema of the future: %v", err)
			}
		})
	}
}

func TestOpeningTwiceChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	first := open(t, path)
	begun(t, first, "a1")
	second := open(t, path)
	_, _, err := second.Attempt(t.Context(), dana().ID, "a1")
	must(t, err)
}

func TestBothDialectsHaveTheSameMigrations(t *testing.T) {
	names := func(dir string) (list []string) {
		entries, err := migrations.ReadDir("migrations/" + dir)
		must(t, err)
		for _, e := range entries {
			list = append(list, e.Name())
		}
		return list
	}
	same(t, names("postgres"), names("sqlite"))
}

func TestErasedPersonLeavesNothing(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), nil))
		must(t, s.AddInvitation(ctx, practice.Invitation{Key: []byte("i1"), Person: dana().ID, Expires: noon}))
		must(t, s.ErasePerson(ctx, dana().ID))
		for table, want := range map[string]int{"people": 1, "sessions": 0, "invitations": 0, "attempts": 0, "turns": 0} {
			if got := count(t, s, table); got != want {
				t.Errorf("%s holds %d rows, want %d", table, got, want)
			}
		}
		if err := s.ErasePerson(ctx, dana().ID); !errors.Is(err, practice.ErrNotFound) {
			t.Error(err)
		}
	})
}

// count counts the rows of a table.
func count(t *testing.T, s *Store, table string) (n int) {
	t.Helper()
	must(t, s.read.Raw("SELECT count(*) FROM "+table).Scan(&n).Error)
	return n
}

// watched is the statements that a call sends.
func watched(s *Store, call func()) (statements []string) {
	s.Watch(func(sql string) { statements = append(statements, sql) })
	defer s.Watch(nil)
	call()
	return statements
}

func TestWatchSeesEveryStatement(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		seen := watched(s, func() {
			_, _, err := s.Attempt(ctx, dana().ID, "a1")
			must(t, err)
			must(t, s.Append(ctx, dana().ID, turn("a1", 1)))
		})
		if len(seen) != 2 || !strings.HasPrefix(seen[0], "SELECT") || !strings.HasPrefix(seen[1], "INSERT") {
			t.Errorf("reading an attempt and appending a turn sent %q", seen)
		}
	})
}
