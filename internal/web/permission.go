package web

import (
	"errors"
	"net/url"
	"slices"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// permission says who may use a route. Whose attempt it is, is not decided here: every query names its person.
type permission struct {
	name string
	// asks is false where it does not matter who is there, so that nobody is looked up.
	asks bool
	// allow is given nil for somebody not signed in.
	allow func(who *practice.Person) error
}

// What a permission answers besides practice.ErrForbidden.
var (
	errSignedOut = errors.New("not signed in")
	errSignedIn  = errors.New("signed in already")
)

var (
	anyone    = permission{name: "anyone", allow: func(*practice.Person) error { return nil }}
	signedOut = permission{name: "signed out", asks: true, allow: allowSignedOut}
	signedIn  = permission{name: "signed in", asks: true, allow: allowSignedIn}
)

// role lets in people of these roles only.
func role(roles ...practice.Role) permission {
	return permission{name: "role", asks: true, allow: func(who *practice.Person) error {
		if err := allowSignedIn(who); err != nil {
			return err
		}
		if !slices.Contains(roles, who.Role) {
			return practice.ErrForbidden
		}
		return nil
	}}
}

func allowSignedOut(who *practice.Person) error {
	if who != nil {
		return errSignedIn
	}
	return nil
}

func allowSignedIn(who *practice.Person) error {
	if who == nil {
		return errSignedOut
	}
	return nil
}

// guard lets a request through to its handler if the permission allows it.
func (s *site) guard(p permission, next handler) fiber.Handler {
	return func(c *fiber.Ctx) error {
		var who *practice.Person
		if p.asks {
			var err error
			if who, err = s.whoAsks(c); err != nil {
				return err
			}
		}
		if err := p.allow(who); err != nil {
			return s.turnAway(c, err)
		}
		if who == nil {
			return next(c, practice.Person{})
		}
		c.Locals(personKey, who)
		return next(c, *who)
	}
}

// turnAway sends people where they can go on: to the sign-in page, or away from it.
func (s *site) turnAway(c *fiber.Ctx, err error) error {
	switch {
	case errors.Is(err, errSignedIn):
		return seeOther(c, "/")
	case !errors.Is(err, errSignedOut):
		return err
	case safe(c.Method()):
		return seeOther(c, "/sign-in?next="+url.QueryEscape(c.OriginalURL()))
	}
	return sentence(fiber.StatusUnauthorized, "signed_out")
}

// seeOther redirects so that the browser asks with GET, whatever it sent.
func seeOther(c *fiber.Ctx, path string) error {
	return c.Redirect(path, fiber.StatusSeeOther)
}
