package web

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// How long a sign-in lasts: sessionAge at most, and sessionIdle after the last time something was sent.
// That time is noted once in seenEvery, and never by looking at a page.
const (
	sessionAge  = 30 * 24 * time.Hour
	sessionIdle = 7 * 24 * time.Hour
	seenEvery   = 24 * time.Hour
	agentBytes  = 200
)

// personKey is where the request keeps who asks, for the error page and the log.
const personKey = "person"

// newToken makes the secret of a session or a link: 32 random bytes.
func newToken() string {
	raw := make([]byte, 32)
	rand.Read(raw) // never fails: crypto/rand ends the program instead
	return base64.RawURLEncoding.EncodeToString(raw)
}

// TokenKey is what is stored of a token: its SHA-256, of no use for signing in.
func TokenKey(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

// NewToken makes the token of a one-time link, for those who invite.
func NewToken() string { return newToken() }

// whoAsks returns the signed-in person, nil if there is none. One SELECT, and none without a cookie.
func (s *site) whoAsks(c *fiber.Ctx) (*practice.Person, error) {
	token := c.Cookies(s.cookieName(c))
	if token == "" {
		return nil, nil
	}
	session, who, err := s.Sessions.Session(c.UserContext(), TokenKey(token), s.Now())
	if errors.Is(err, practice.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &who, s.renew(c, session)
}

// renew notes, once a day, that the person still sends something.
func (s *site) renew(c *fiber.Ctx, session practice.Session) error {
	now := s.Now()
	if safe(c.Method()) || now.Sub(session.Seen) < seenEvery {
		return nil
	}
	return s.Sessions.Renew(c.UserContext(), session.Key, now, sessionEnd(session.Created, now))
}

// sessionEnd is when a session that began at created and was last used at seen ends.
func sessionEnd(created, seen time.Time) time.Time {
	end := seen.Add(sessionIdle)
	if limit := created.Add(sessionAge); end.After(limit) {
		return limit
	}
	return end
}

// signIn begins a session under a new token and ends the one the browser had:
// a token planted before the sign-in is worth nothing after it.
func (s *site) signIn(c *fiber.Ctx, who practice.Person) error {
	now, token := s.Now(), newToken()
	session := practice.Session{
		Key:     TokenKey(token),
		Person:  who.ID,
		Created: now,
		Seen:    now,
		Expires: sessionEnd(now, now),
		Agent:   cut(c.Get(fiber.HeaderUserAgent), agentBytes),
	}
	var old []byte
	if previous := c.Cookies(s.cookieName(c)); previous != "" {
		old = TokenKey(previous)
	}
	if err := s.Sessions.AddSession(c.UserContext(), session, old); err != nil {
		return err
	}
	s.setCookie(c, token, sessionAge)
	c.Locals(personKey, &who) // the log's line of this request names who came in
	return nil
}

// postSignOut ends the session, in the database and in the browser.
func (s *site) postSignOut(c *fiber.Ctx, _ practice.Person) error {
	if token := c.Cookies(s.cookieName(c)); token != "" {
		if err := s.Sessions.EndSession(c.UserContext(), TokenKey(token)); err != nil {
			return err
		}
	}
	s.setCookie(c, "", -time.Hour)
	return seeOther(c, "/sign-in")
}

// cookieName carries the __Host- prefix where the browser will insist on what it promises.
func (s *site) cookieName(c *fiber.Ctx) string {
	if s.secure(c) {
		return "__Host-coolhead"
	}
	return "coolhead"
}

func (s *site) setCookie(c *fiber.Ctx, token string, age time.Duration) {
	c.Cookie(&fiber.Cookie{
		Name:     s.cookieName(c),
		Value:    token,
		Path:     "/",
		MaxAge:   int(age.Seconds()),
		Expires:  s.Now().Add(age),
		Secure:   s.secure(c),
		HTTPOnly: true,
		SameSite: fiber.CookieSameSiteLaxMode,
	})
}

// secure tells whether people reach the site by https, directly or through a trusted proxy.
func (s *site) secure(c *fiber.Ctx) bool {
	return strings.HasPrefix(s.BaseURL, "https://") || c.Secure()
}

// cut shortens a text to so many bytes, on a rune border.
func cut(text string, bytes int) string {
	if len(text) > bytes {
		text = text[:bytes]
	}
	return strings.ToValidUTF8(text, "")
}
