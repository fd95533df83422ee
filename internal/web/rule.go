package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// maxQuery is how many bytes of a search are read; nobody searches for more.
const maxQuery = 200

// listRules lists the rules by aspect; ?q= searches in all that is said of them.
func (s *site) listRules(c *fiber.Ctx, who practice.Person) error {
	frame, query := s.frame(c, &who), c.Query("q")
	if len(query) > maxQuery {
		return practice.ErrInvalid
	}
	return render(c, fiber.StatusOK, views.Rules(frame, s.Desk.Library.Rules(frame.Words.Lang(), query)))
}

// showRule explains one rule.
func (s *site) showRule(c *fiber.Ctx, who practice.Person) error {
	card, err := s.Desk.Library.Rule(c.Params("lang") + "/" + c.Params("aspect") + "/" + c.Params("name"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Rule(s.frame(c, &who), card))
}
