package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// postFork takes a conversation up again at turn n, as an attempt of its own. Its id came with the
// form: sending the form twice begins one attempt.
func (s *site) postFork(c *fiber.Ctx, who practice.Person) error {
	n, err := turnNumber(c)
	if err != nil {
		return err
	}
	attempt, err := s.Desk.Fork(c.UserContext(), who.ID, c.Params("id"), n, field(c, "id"))
	if err != nil {
		return err
	}
	return seeOther(c, attemptPath(attempt.ID))
}

// showComparison shows a fork beside the attempt it was taken from.
func (s *site) showComparison(c *fiber.Ctx, who practice.Person) error {
	both, err := s.Desk.Compare(c.UserContext(), who.ID, c.Params("id"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Comparison(s.frame(c, &who), both))
}
