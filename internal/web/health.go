package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// showHealth says that the process is alive.
func (s *site) showHealth(c *fiber.Ctx, _ practice.Person) error { return c.SendString("ok\n") }

// showReadiness says whether requests can be served: the database answers.
func (s *site) showReadiness(c *fiber.Ctx, _ practice.Person) error {
	if err := s.Ready(c.UserContext()); err != nil {
		s.Log.Error("not ready", "ref", ref(c), "err", err)
		return c.Status(fiber.StatusServiceUnavailable).SendString("not ready\n")
	}
	return c.SendString("ready\n")
}
