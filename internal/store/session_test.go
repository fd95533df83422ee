package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"coolhead/internal/practice"
)

func TestSessionComesBackWithItsPersonInOneSelect(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), nil))
		seen := watched(s, func() {
			got, person, err := s.Session(ctx, []byte("k1"), noon)
			must(t, err)
			same(t, got, session("k1"))
			same(t, person, dana())
		})
		if len(seen) != 1 {
			t.Errorf("%q", seen)
		}
	})
}

func TestExpiredOrUnknownSessionIsNotFound(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), nil))
		for key, now := range map[string]time.Time{"k1": session("").Expires, "k2": noon, "": noon} {
			if _, _, err := s.Session(ctx, []byte(key), now); !errors.Is(err, practice.ErrNotFound) {
				t.Errorf("%q: %v", key, err)
			}
		}
	})
}

func TestNewSessionEndsTheOldOne(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), []byte("unknown")))
		must(t, s.AddSession(ctx, session("k2"), []byte("k1")))
		if _, _, err := s.Session(ctx, []byte("k1"), noon); !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("the old session lives: %v", err)
		}
		if err := s.AddSession(ctx, session("k2"), nil); !errors.Is(err, practice.ErrConflict) {
			t.Errorf("the same key twice: %v", err)
		}
		must(t, s.EndSession(ctx, []byte("k2")))
		must(t, s.EndSession(ctx, []byte("k2")))
		if n := count(t, s, "sessions"); n != 0 {
			t.Errorf("%d sessions after signing out", n)
		}
	})
}

func TestPruneRemovesOnlyWhatExpired(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		late := session("late")
		late.Expires = noon.Add(time.Hour + time.Millisecond)
		must(t, s.AddSession(ctx, session("soon"), nil))
		must(t, s.AddSession(ctx, late, nil))
		must(t, s.AddInvitation(ctx, practice.Invitation{Key: []byte("soon"), Person: dana().ID, Expires: noon}))
		must(t, s.AddInvitation(ctx, practice.Invitation{Key: []byte("late"), Person: dana().ID, Expires: late.Expires}))
		must(t, s.Prune(ctx, session("").Expires))
		for _, table := range []string{"sessions", "invitations"} {
			var keys [][]byte
			must(t, s.read.Table(table).Pluck("key", &keys).Error)
			same(t, keys, [][]byte{[]byte("late")})
		}
	})
}

func TestRenewMovesOneSession(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), nil))
		must(t, s.AddSession(ctx, session("k2"), nil))
		want := session("k1")
		want.Seen, want.Expires = want.Seen.Add(time.Hour), want.Expires.Add(time.Hour)
		must(t, s.Renew(ctx, []byte("k1"), want.Seen, want.Expires))
		must(t, s.Renew(ctx, []byte("nobody's"), want.Seen, want.Expires))
		for _, want := range []practice.Session{want, session("k2")} {
			got, _, err := s.Session(ctx, want.Key, noon)
			must(t, err)
			same(t, got, want)
		}
	})
}
