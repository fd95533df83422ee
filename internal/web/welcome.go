package web

import (
	"errors"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// showWelcome shows the form behind a one-time link. Looking does not use the link up: mail programs look, too.
func (s *site) showWelcome(c *fiber.Ctx, _ practice.Person) error {
	who, err := s.invited(c)
	if err != nil {
		return err
	}
	return s.welcomePage(c, fiber.StatusOK, who, "")
}

// postWelcome sets the first password, uses the link up and signs the person in.
func (s *site) postWelcome(c *fiber.Ctx, _ practice.Person) error {
	who, err := s.invited(c)
	if err != nil {
		return err
	}
	password := field(c, "password")
	if key := weakness(password, who); key != "" {
		return s.welcomePage(c, fiber.StatusUnprocessableEntity, who, key)
	}
	hash, err := s.passwords.hash(c.UserContext(), password)
	if err != nil {
		return err
	}
	if who, err = s.Invitations.Accept(c.UserContext(), TokenKey(c.Params("token")), s.Now(), hash); err != nil {
		return linkError(err)
	}
	s.throttle.clear(who.Email)
	if err := s.signIn(c, who); err != nil {
		return err
	}
	return seeOther(c, "/")
}

// invited finds the person of the link.
func (s *site) invited(c *fiber.Ctx) (practice.Person, error) {
	who, err := s.Invitations.Invitation(c.UserContext(), TokenKey(c.Params("token")), s.Now())
	return who, linkError(err)
}

// linkError tells people that the link is used up instead of that a page is missing.
func linkError(err error) error {
	if errors.Is(err, practice.ErrNotFound) {
		return sentence(fiber.StatusNotFound, "link")
	}
	return err
}

func (s *site) welcomePage(c *fiber.Ctx, status int, who practice.Person, key string) error {
	form := views.WelcomeForm{Token: c.Params("token"), Name: who.Name, Problem: key}
	return render(c, status, views.Welcome(s.frame(c, nil), form))
}
