package web

import (
	"context"
	_ "embed"
	"encoding/base64"
	"fmt"
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// The length of a password in runes. There are no rules about its characters: length is what counts.
const (
	minPassword = 12
	maxPassword = 128
)

// hashing is OWASP's floor for argon2id: 19 MiB, two passes, one thread; about 30 ms of one core.
var hashing = argon2id.Params{Memory: 19 << 10, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// At most hashers passwords are hashed at once and maxQueue wait: a flood of sign-ins must not take the memory.
const (
	hashers  = 2
	maxQueue = 20
)

// passwords hashes and checks passwords, a few at a time.
type passwords struct {
	slots   chan struct{}
	waiting atomic.Int32
}

func newPasswords() *passwords {
	return &passwords{slots: make(chan struct{}, hashers)}
}

// dummy looks like a hash and belongs to no password: comparing with it makes unknown people cost as much as known ones.
var dummy = fmt.Sprintf("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s", hashing.Memory, hashing.Iterations, hashing.Parallelism,
	zeros(hashing.SaltLength), zeros(hashing.KeyLength))

func zeros(n uint32) string { return base64.RawStdEncoding.EncodeToString(make([]byte, n)) }

// HashPassword hashes a password for storing.
func HashPassword(password string) (string, error) {
	return argon2id.CreateHash(password, &hashing)
}

// errBusy says that too many passwords wait to be hashed.
var errBusy = busy()

func busy() problem {
	p := sentence(fiber.StatusServiceUnavailable, "busy")
	p.Wait = 3e9
	return p
}

// hash hashes a new password when its turn comes.
func (p *passwords) hash(ctx context.Context, password string) (string, error) {
	done, err := p.enter(ctx)
	if err != nil {
		return "", err
	}
	defer done()
	return HashPassword(password)
}

// match compares a password with a stored hash; an empty one matches nothing and takes as long.
func (p *passwords) match(ctx context.Context, password, hash string) (bool, error) {
	done, err := p.enter(ctx)
	if err != nil {
		return false, err
	}
	defer done()
	if hash == "" {
		_, err := argon2id.ComparePasswordAndHash(password, dummy)
		return false, err
	}
	return argon2id.ComparePasswordAndHash(password, hash)
}

// enter waits for a free place; errBusy if too many wait already.
func (p *passwords) enter(ctx context.Context) (done func(), err error) {
	defer p.waiting.Add(-1)
	if p.waiting.Add(1) > maxQueue {
		return nil, errBusy
	}
	select {
	case p.slots <- struct{}{}:
		return func() { <-p.slots }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

//go:embed common.txt
var commonText string

// common holds passwords, and the words inside them, that every guesser tries first.
var common = readCommon(commonText)

func readCommon(text string) map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(text) {
		if word := strings.TrimSpace(line); word != "" && word[0] != '#' {
			words[word] = true
		}
	}
	return words
}

// weakness is the catalogue key of what is wrong with a new password, "" if nothing is.
func weakness(password string, who practice.Person) string {
	switch length := utf8.RuneCountInString(password); {
	case !utf8.ValidString(password) || length < minPassword:
		return "welcome.short"
	case length > maxPassword:
		return "welcome.long"
	}
	plain := strings.ToLower(password)
	if common[plain] || common[stem(plain)] || fewRunes(plain) {
		return "welcome.common"
	}
	for _, own := range []string{who.Email, who.Name, localPart(who.Email)} {
		if own != "" && stem(plain) == stem(strings.ToLower(own)) {
			return "welcome.own"
		}
	}
	return ""
}

// stem takes digits and signs off both ends: "Password2026!" is still "password".
func stem(word string) string {
	return strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}

func localPart(email string) string {
	local, _, _ := strings.Cut(email, "@")
	return local
}

// fewRunes tells whether a password repeats fewer than five characters.
func fewRunes(password string) bool {
	seen := map[rune]bool{}
	for _, r := range password {
		seen[r] = true
	}
	return len(seen) < 5
}
