package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// showShelf shows the scenarios and drills with the person's own record.
func (s *site) showShelf(c *fiber.Ctx, who practice.Person) error {
	entries, err := s.Desk.Shelf(c.UserContext(), who.ID)
	if err != nil {
		return err
	}
	drills, err := s.Desk.Drills(c.UserContext(), who.ID)
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Shelf(s.frame(c, &who), entries, drills))
}
