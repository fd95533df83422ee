package web

import (
	"github.com/a-h/templ"
	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// frame is what every page needs. A signed-in person's own language comes before the browser's.
func (s *site) frame(c *fiber.Ctx, who *practice.Person) views.Frame {
	tags := []string{c.Get(fiber.HeaderAcceptLanguage)}
	if who != nil && who.Lang != "" {
		tags = []string{who.Lang, tags[0]}
	}
	return views.Frame{Words: s.Words.Words(tags...), Person: who, Path: c.Path(), Demo: s.Demo, NewID: s.Desk.NewID()}
}

// render writes a page straight into the answer.
func render(c *fiber.Ctx, status int, page templ.Component) error {
	c.Status(status)
	c.Type("html", "utf-8")
	return page.Render(c.UserContext(), c.Response().BodyWriter())
}

// field reads a field of a form: from the body only, since an address is logged by every proxy on the way.
func field(c *fiber.Ctx, name string) string {
	return string(c.Request().PostArgs().Peek(name))
}

// fromHtmx tells whether a script asked, who wants a part of the page and not a redirect.
func fromHtmx(c *fiber.Ctx) bool { return c.Get("HX-Request") == "true" }
