package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// showReport shows what an attempt has shown; a test that goes on has none yet.
func (s *site) showReport(c *fiber.Ctx, who practice.Person) error {
	report, err := s.Desk.Report(c.UserContext(), who.ID, c.Params("id"))
	if err != nil {
		return err
	}
	if report.Attempt.Mode == practice.Test && !report.Ended() {
		return seeOther(c, attemptPath(report.Attempt.ID))
	}
	return render(c, fiber.StatusOK, views.Report(s.frame(c, &who), report))
}
