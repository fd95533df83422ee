// Package web is the site: it reads requests, asks the desk and renders views.
// It decides nothing about conversations and knows nothing about the database.
package web

import (
	"context"
	"log/slog"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/locale"
	"coolhead/internal/practice"
	"coolhead/views"
)

// Config is all that the site needs; cmd hands it in.
type Config struct {
	Desk        *practice.Desk
	People      practice.People
	Sessions    practice.Sessions
	Invitations practice.Invitations
	Words       *locale.Catalogue
	Log         *slog.Logger
	Now         func() time.Time
	// Ready tells whether the site can serve; its error is logged, not shown.
	Ready func(context.Context) error
	// BaseURL is the address people use, "https://coach.example.org"; "" means: whatever
	// the request says. An https address makes cookies Secure and sends HSTS.
	BaseURL string
	// Proxies are the addresses (or CIDR ranges) whose X-Forwarded-* headers are believed.
	Proxies []string
	// Demo are the sign-in hints of a demonstration; empty in earnest.
	Demo []views.DemoPerson
}

// Limits of one request. A reply of practice.MaxReply runes of four bytes each, percent-encoded, fits the body.
const (
	bodyLimit      = 128 << 10
	requestTimeout = 10 * time.Second
	readTimeout    = 15 * time.Second
	writeTimeout   = 30 * time.Second
	idleTimeout    = 60 * time.Second
)

// site is the Config with what it needs while it runs.
type site struct {
	Config
	passwords *passwords
	throttle  *throttle
	files     map[string]asset
}

// New builds the site. It fails if the assets are not built or a route has no permission rule.
func New(cfg Config) (*fiber.App, error) {
	s := &site{Config: cfg, passwords: newPasswords(), throttle: newThrottle(cfg.Now)}
	s.BaseURL = strings.TrimSuffix(s.BaseURL, "/")
	var err error
	if s.files, err = loadAssets(); err != nil {
		return nil, err
	}
	app := fiber.New(s.fiberConfig())
	app.Use(s.watch, s.limit, s.headers, s.origin)
	return app, s.register(app, s.routes())
}

// fiberConfig sets what fiber leaves open by default: time limits, the error page, whom to believe.
// Immutable, because a kept string would otherwise change under our feet.
func (s *site) fiberConfig() fiber.Config {
	return fiber.Config{
		Immutable:               true,
		StrictRouting:           true,
		CaseSensitive:           true,
		BodyLimit:               bodyLimit,
		ReadTimeout:             readTimeout,
		WriteTimeout:            writeTimeout,
		IdleTimeout:             idleTimeout,
		ReadBufferSize:          8 << 10,
		ErrorHandler:            s.fail,
		DisableStartupMessage:   true,
		EnableTrustedProxyCheck: true,
		TrustedProxies:          s.Proxies,
		ProxyHeader:             fiber.HeaderXForwardedFor,
	}
}

// limit gives the request a time after which its queries give up.
func (s *site) limit(c *fiber.Ctx) error {
	ctx, cancel := context.WithTimeout(c.UserContext(), requestTimeout)
	defer cancel()
	c.SetUserContext(ctx)
	return c.Next()
}
