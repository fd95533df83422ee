package web

import (
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// postHint gives a hint as turn n. What stands in the box comes along and goes back into it: a form
// that was sent without a script gets the page at once, for a redirect would lose those words.
func (s *site) postHint(c *fiber.Ctx, who practice.Person) error {
	n, err := turnNumber(c)
	if err != nil {
		return err
	}
	to, err := window(c)
	if err != nil {
		return err
	}
	talk, err := s.Desk.HintTo(c.UserContext(), who.ID, c.Params("id"), to, n)
	talk.Draft = replyText(c)
	if err == nil && talk.Draft != "" && !fromHtmx(c) {
		return render(c, fiber.StatusOK, views.Conversation(s.frame(c, &who), talk))
	}
	return s.answer(c, who, talk, err)
}
