package web

import (
	"crypto/rand"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// refKey is where the request keeps its id.
const refKey = "ref"

// ref is the id of the request: what a person can read out and an administrator can find in the log.
func ref(c *fiber.Ctx) string {
	id, ok := c.Locals(refKey).(string)
	if !ok {
		id = rand.Text()[:8]
		c.Locals(refKey, id)
	}
	return id
}

// watch answers a panic with the error page and writes one line per request. The line names the route,
// not the address: an address may hold the token of a link, and a form what somebody wrote.
func (s *site) watch(c *fiber.Ctx) error {
	begun := s.Now()
	c.Set(fiber.HeaderXRequestID, ref(c))
	if err := s.recovered(c); err != nil {
		if err := c.App().ErrorHandler(c, err); err != nil {
			return err
		}
	}
	level := slog.LevelInfo
	if c.Path() == "/healthz" || c.Path() == "/readyz" {
		level = slog.LevelDebug
	}
	who, _ := c.Locals(personKey).(*practice.Person)
	if who == nil {
		who = &practice.Person{}
	}
	s.Log.LogAttrs(c.UserContext(), level, "request",
		slog.String("ref", ref(c)), slog.String("method", c.Method()), slog.String("route", c.Route().Path),
		slog.Int("status", c.Response().StatusCode()), slog.Duration("took", s.Now().Sub(begun)),
		slog.String("person", who.ID), slog.String("from", c.IP()))
	return nil
}

// recovered runs the rest of the chain; a panic comes back as an error, its stack in the log.
func (s *site) recovered(c *fiber.Ctx) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			s.Log.Error("panic", "ref", ref(c), "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	return c.Next()
}
