package web

import (
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// origin refuses a change that another site asked for. Browsers say where a form comes
// from; together with SameSite cookies that is enough, and needs no token in every form.
func (s *site) origin(c *fiber.Ctx) error {
	if safe(c.Method()) || s.ownForm(c) {
		return c.Next()
	}
	return sentence(fiber.StatusForbidden, "origin")
}

// safe tells whether a method promises to change nothing.
func safe(method string) bool {
	switch method {
	case fiber.MethodGet, fiber.MethodHead, fiber.MethodOptions, fiber.MethodTrace:
		return true
	}
	return false
}

// ownForm believes Sec-Fetch-Site, else Origin, else Referer; none of them is a refusal.
func (s *site) ownForm(c *fiber.Ctx) bool {
	if site := c.Get("Sec-Fetch-Site"); site != "" {
		return site == "same-origin" || site == "none"
	}
	if origin := c.Get(fiber.HeaderOrigin); origin != "" {
		return s.ownAddress(c, origin)
	}
	return s.ownAddress(c, c.Get(fiber.HeaderReferer))
}

// ownAddress compares host and port, and the scheme where ours is known to be https.
func (s *site) ownAddress(c *fiber.Ctx, address string) bool {
	there, err := url.Parse(address)
	if err != nil || there.Host == "" {
		return false
	}
	if s.secure(c) && there.Scheme != "https" {
		return false
	}
	return strings.EqualFold(there.Host, s.host(c))
}

func (s *site) host(c *fiber.Ctx) string {
	if base, err := url.Parse(s.BaseURL); err == nil && base.Host != "" {
		return base.Host
	}
	return c.Hostname()
}
