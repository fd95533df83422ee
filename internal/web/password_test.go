package web

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"coolhead/internal/practice"
)

func TestWeakness(t *testing.T) {
	who := practice.Person{Name: "Jonathan Featherstone", Email: "jonathan.featherstone@example.org"}
	for password, want := range map[string]string{
		"kettle on the hob":            "",
		"vierzig graue Möwen":          "",
		"رمز عبور من طولانی است":       "",
		strings.Repeat("abcdefgh", 16): "",
		"":                             "welcome.short",
		"short":                        "welcome.short",
		"elevenrunes":                  "welcome.short",
		"\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff": "welcome.short",
		strings.Repeat("abcdefgh", 16) + "i":                   "welcome.long",
		"password12345":                                        "welcome.common",
		"Password2026!":                                        "welcome.common",
		"!!!LetMeIn!!!":                                        "welcome.common",
		"123456789012":                                         "welcome.common",
		"aaaaaaaaaaaaaa":                                       "welcome.common",
		"abababababababab":                                     "welcome.common",
		"Jonathan Featherstone":                                "welcome.own",
		"jonathan.featherstone1":                               "welcome.own",
		"Jonathan.Featherstone@Example.org":                    "welcome.own",
	} {
		if got := weakness(password, who); got != want {
			t.Errorf("weakness(%q) = %q, want %q", password, got, want)
		}
	}
}

func TestCommonPasswordsAreReadAndLowerCase(t *testing.T) {
	if len(common) < 100 {
		t.Fatalf("only %d common passwords", len(common))
	}
	for word := range common {
		if word != strings.ToLower(word) || strings.HasPrefix(word, "#") {
			t.Errorf("%q in common.txt can never match", word)
		}
	}
}

func TestPasswordsMatch(t *testing.T) {
	p, ctx := newPasswords(), t.Context()
	hash, err := p.hash(ctx, "kettle on the hob")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Fatalf("hash %q, %v", hash, err)
	}
	for _, c := range []struct {
		password, hash string
		want           bool
	}{
		{"kettle on the hob", hash, true},
		{"kettle on the hob ", hash, false},
		{"", hash, false},
		{"", "", false},
		{"kettle on the hob", "", false},
	} {
		if got, err := p.match(ctx, c.password, c.hash); got != c.want || err != nil {
			t.Errorf("match(%q, %.10q) = %v, %v; want %v", c.password, c.hash, got, err, c.want)
		}
	}
}

func TestSomebodyWithoutAPasswordCostsAsMuch(t *testing.T) {
	p := newPasswords()
	hash, _ := p.hash(t.Context(), "kettle on the hob")
	known, unknown := time.Hour, time.Hour
	for range 5 { // the fastest of five, for the machine is shared
		begun := time.Now()
		p.match(t.Context(), "wrong wrong wrong", hash)
		known = min(known, time.Since(begun))
		begun = time.Now()
		p.match(t.Context(), "wrong wrong wrong", "")
		unknown = min(unknown, time.Since(begun))
	}
	if unknown < known/2 || unknown > known*2 {
		t.Errorf("known %v, unknown %v", known, unknown)
	}
}

func TestAFloodOfPasswordsIsRefused(t *testing.T) {
	p := newPasswords()
	ctx, cancel := context.WithCancel(t.Context())
	p.slots <- struct{}{}
	p.slots <- struct{}{}
	refused := make(chan error, maxQueue)
	for range maxQueue {
		go func() { _, err := p.enter(ctx); refused <- err }()
	}
	for p.waiting.Load() < maxQueue {
		time.Sleep(time.Millisecond)
	}
	if _, err := p.enter(ctx); !errors.Is(err, errBusy) {
		t.Errorf("one too many got %v", err)
	}
	cancel()
	for range maxQueue {
		if err := <-refused; !errors.Is(err, context.Canceled) {
			t.Errorf("waiting ended with %v", err)
		}
	}
}
