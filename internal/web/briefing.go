package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// showBriefing shows what the trainee may know before the first message.
func (s *site) showBriefing(c *fiber.Ctx, who practice.Person) error {
	brief, err := s.Desk.Brief(c.UserContext(), who.ID, c.Params("id"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Briefing(s.frame(c, &who), brief))
}
