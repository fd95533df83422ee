package web

import (
	"errors"
	"strings"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// postTurn takes the trainee's reply as turn n and shows the customer's answer.
func (s *site) postTurn(c *fiber.Ctx, who practice.Person) error {
	n, err := turnNumber(c)
	if err != nil {
		return err
	}
	to, err := window(c)
	if err != nil {
		return err
	}
	talk, err := s.Desk.ReplyTo(c.UserContext(), who.ID, c.Params("id"), to, n, replyText(c))
	return s.answer(c, who, talk, err)
}

// window reads who a reply is for, counted from 1, where there are two; a form that does not ask sends nothing.
func window(c *fiber.Ctx) (int, error) {
	switch to := field(c, "to"); to {
	case "":
		return 0, nil
	case "1", "2":
		return int(to[0] - '0'), nil
	}
	return 0, practice.ErrInvalid
}

// postLeave ends the conversation from the trainee's side as turn n.
func (s *site) postLeave(c *fiber.Ctx, who practice.Person) error {
	n, err := turnNumber(c)
	if err != nil {
		return err
	}
	talk, err := s.Desk.Leave(c.UserContext(), who.ID, c.Params("id"), n)
	return s.answer(c, who, talk, err)
}

// answer shows the conversation as it now is: a part of the page for a script, else the page.
// A refused reply comes with the conversation too, so that nothing typed is lost.
func (s *site) answer(c *fiber.Ctx, who practice.Person, talk practice.Conversation, err error) error {
	status := fiber.StatusOK
	if err != nil {
		refused := errors.Is(err, practice.ErrConflict) || errors.Is(err, practice.ErrInvalid)
		if !refused || len(talk.Turns) == 0 {
			return err
		}
		status = explain(err).Status
	}
	switch {
	case fromHtmx(c):
		return render(c, status, views.ConversationPart(s.frame(c, &who), talk))
	case err == nil:
		return seeOther(c, attemptPath(talk.Attempt.ID))
	}
	return render(c, status, views.Conversation(s.frame(c, &who), talk))
}

// turnNumber reads n from the address; turn 0 is the customer's and cannot be answered.
func turnNumber(c *fiber.Ctx) (int, error) {
	n, err := c.ParamsInt("n")
	if err != nil || n < 1 {
		return 0, practice.ErrNotFound
	}
	return n, nil
}

// replyText reads the reply as it was typed: browsers send line ends as CR LF.
func replyText(c *fiber.Ctx) string {
	return strings.ReplaceAll(field(c, "reply"), "\r\n", "\n")
}
