package store

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"coolhead/internal/practice"
)

func invitation(key string) practice.Invitation {
	return practice.Invitation{Key: []byte(key), Person: dana().ID, Expires: session("").Expires}
}

func TestInvitationIsReadWithoutUsingItUp(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddInvitation(ctx, invitation("i1")))
		for range 2 {
			p, err := s.Invitation(ctx, []byte("i1"), noon)
			must(t, err)
			same(t, p, dana())
		}
		if _, err := s.Invitation(ctx, []byte("i1"), invitation("").Expires); !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("expired: %v", err)
		}
		stranger := practice.Invitation{Key: []byte("i2"), Person: "nobody", Expires: noon}
		if err := s.AddInvitation(ctx, stranger); !errors.Is(err, practice.ErrNotFound) {
			t.Errorf("for nobody: %v", err)
		}
	})
}

func TestAcceptSetsThePasswordAndEndsLinksAndSessions(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddSession(ctx, session("k1"), nil))
		must(t, s.AddInvitation(ctx, invitation("i1")))
		must(t, s.AddInvitation(ctx, invitation("i2")))
		p, err := s.Accept(ctx, []byte("i1"), noon, "new")
		must(t, err)
		want := dana()
		want.Password = "new"
		same(t, p, want)
		stored, err := s.PersonByEmail(ctx, dana().Email)
		must(t, err)
		same(t, stored, want)
		for _, table := range []string{"sessions", "invitations"} {
			if n := count(t, s, table); n != 0 {
				t.Errorf("%d rows left in %s", n, table)
			}
		}
	})
}

func TestExpiredInvitationSetsNothing(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		begun(t, s, "a1")
		must(t, s.AddInvitation(ctx, invitation("i1")))
		if _, err := s.Accept(ctx, []byte("i1"), invitation("").Expires, "new"); !errors.Is(err, practice.ErrNotFound) {
			t.Error(err)
		}
		p, err := s.PersonByEmail(ctx, dana().Email)
		must(t, err)
		same(t, p, dana())
	})
}

func TestInvitationIsAcceptedOnceHoweverOftenItIsSent(t *testing.T) {
	each(t, func(t *testing.T, s *Store) {
		begun(t, s, "a1")
		must(t, s.AddInvitation(context.Background(), invitation("i1")))
		var wait sync.WaitGroup
		var accepted atomic.Int64
		for range 20 {
			wait.Go(func() {
				_, err := s.Accept(context.Background(), []byte("i1"), noon, "new")
				if err == nil {
					accepted.Add(1)
				} else if !errors.Is(err, practice.ErrNotFound) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if accepted.Load() != 1 {
			t.Errorf("accepted %d times", accepted.Load())
		}
	})
}
