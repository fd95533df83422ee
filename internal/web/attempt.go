package web

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// postAttempt begins an attempt. Its id came with the form: sending the form twice begins one attempt.
func (s *site) postAttempt(c *fiber.Ctx, who practice.Person) error {
	mode := practice.Mode(field(c, "mode"))
	attempt, err := s.Desk.Start(c.UserContext(), who.ID, field(c, "id"), field(c, "scenario"), mode)
	if err != nil {
		return err
	}
	return seeOther(c, attemptPath(attempt.ID))
}

// showAttempt shows the conversation as it is.
func (s *site) showAttempt(c *fiber.Ctx, who practice.Person) error {
	talk, err := s.Desk.Open(c.UserContext(), who.ID, c.Params("id"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Conversation(s.frame(c, &who), talk))
}

// listAttempts lists the person's attempts, newest first; ?before= continues the list.
func (s *site) listAttempts(c *fiber.Ctx, who practice.Person) error {
	var before time.Time
	if text := c.Query("before"); text != "" {
		var err error
		if before, err = time.Parse(time.RFC3339Nano, text); err != nil {
			return practice.ErrInvalid
		}
	}
	past, err := s.Desk.Past(c.UserContext(), who.ID, before)
	if err != nil {
		return err
	}
	more := len(past) == practice.PastPage
	return render(c, fiber.StatusOK, views.Attempts(s.frame(c, &who), past, s.titles(), more))
}

// titles maps scenario ids to their titles.
func (s *site) titles() map[string]string {
	titles := map[string]string{}
	for id, scenario := range s.Desk.Library.Scenarios {
		titles[id] = scenario.Title
	}
	return titles
}

func attemptPath(id string) string { return "/attempts/" + id }
