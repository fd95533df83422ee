package store

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A query that reads a whole table is fast on a test's ten rows and slow on a customer's million.
func TestNoQueryReadsAWholeTable(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "a.db"))
	ctx := context.Background()
	begun(t, s, "a1")
	statements := watched(s, func() {
		_, _, _ = s.Attempt(ctx, dana().ID, "a1")
		_, _ = s.Past(ctx, dana().ID, time.Time{}, 50)
		_, _ = s.Past(ctx, dana().ID, noon, 50)
		_, _ = s.PersonByEmail(ctx, "x")
		_, _, _ = s.Session(ctx, []byte("x"), noon)
		_, _ = s.Invitation(ctx, []byte("x"), noon)
		_, _ = s.Accept(ctx, []byte("x"), noon, "")
		_ = s.SetPassword(ctx, dana().ID, "")
		_ = s.EndSession(ctx, []byte("x"))
		_ = s.Prune(ctx, noon)
		_ = s.ErasePerson(ctx, "x")
		_, _ = s.DrillAttempt(ctx, dana().ID, "x")
		_, _ = s.DrillRecords(ctx, dana().ID)
	})
	if len(statements) < 13 {
		t.Fatalf("only %d statements were seen", len(statements))
	}
	for _, sql := range statements {
		for _, step := range plan(t, s, sql) {
			if strings.HasPrefix(step, "SCAN") || strings.Contains(step, "TEMP B-TREE") {
				t.Errorf("%s\n%s", step, sql)
			}
		}
	}
}

// plan is how SQLite would carry a statement out.
func plan(t *testing.T, s *Store, sql string) (steps []string) {
	t.Helper()
	rows, err := pool(s.read).Query("EXPLAIN QUERY PLAN "+sql, make([]any, strings.Count(sql, "?"))...)
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var step string
		must(t, rows.Scan(&id, &parent, &unused, &step))
		steps = append(steps, step)
	}
	return steps
}
