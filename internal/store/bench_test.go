package store

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
)

// BenchmarkReplyStored is the database's share of one reply: session, attempt, turn.
func BenchmarkReplyStored(b *testing.B) {
	ctx := context.Background()
	s, err := Open(ctx, filepath.Join(b.TempDir(), "a.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	_ = s.AddPerson(ctx, dana())
	_ = s.AddSession(ctx, session("k1"), nil)
	for i := 0; b.Loop(); i++ {
		id := fmt.Sprint(i / 8)
		if i%8 == 0 {
			if err := s.Begin(ctx, attempt(id, 0), turn(id, 0)); err != nil {
				b.Fatal(err)
			}
		}
		if _, _, err := s.Session(ctx, []byte("k1"), noon); err != nil {
			b.Fatal(err)
		}
		_, turns, err := s.Attempt(ctx, dana().ID, id)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Append(ctx, dana().ID, turn(id, len(turns))); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkConversationRead is the database's share of a page: session and attempt with eight turns.
func BenchmarkConversationRead(b *testing.B) {
	ctx := context.Background()
	s, err := Open(ctx, filepath.Join(b.TempDir(), "a.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	_ = s.AddPerson(ctx, dana())
	_ = s.AddSession(ctx, session("k1"), nil)
	_ = s.Begin(ctx, attempt("a1", 0), turn("a1", 0))
	for n := 1; n < 8; n++ {
		_ = s.Append(ctx, dana().ID, turn("a1", n))
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := s.Session(ctx, []byte("k1"), noon); err != nil {
			b.Fatal(err)
		}
		if _, _, err := s.Attempt(ctx, dana().ID, "a1"); err != nil {
			b.Fatal(err)
		}
	}
}
