package web

import (
	"fmt"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

// route is one address of the site. A route without a permission is refused at start.
type route struct {
	method, path string
	permission   permission
	handle       handler
}

// handler answers a request. who is the person who asks, the zero Person where nobody needs to be signed in.
type handler func(c *fiber.Ctx, who practice.Person) error

// routes is the table of contents of the site.
func (s *site) routes() []route {
	return []route{
		{"GET", "/healthz", anyone, s.showHealth},
		{"GET", "/readyz", anyone, s.showReadiness},
		{"GET", "/assets/*", anyone, s.sendAsset},

		{"GET", "/sign-in", signedOut, s.showSignIn},
		{"POST", "/sign-in", anyone, s.postSignIn},
		{"POST", "/sign-out", anyone, s.postSignOut},
		{"GET", "/welcome/:token", anyone, s.showWelcome},
		{"POST", "/welcome/:token", anyone, s.postWelcome},

		{"GET", "/", signedIn, s.showShelf},
		{"GET", "/scenarios/:id", signedIn, s.showBriefing},
		{"GET", "/drills/:id", signedIn, s.showDrill},
		{"POST", "/drills/:id", signedIn, s.postDrill},
		{"GET", "/drills/:id/attempts/:attempt", signedIn, s.showDrillAttempt},
		{"GET", "/rules", signedIn, s.listRules},
		{"GET", "/rules/:lang/:aspect/:name", signedIn, s.showRule},
		{"GET", "/attempts", signedIn, s.listAttempts},
		{"POST", "/attempts", signedIn, s.postAttempt},
		{"GET", "/attempts/:id", signedIn, s.showAttempt},
		{"GET", "/attempts/:id/report", signedIn, s.showReport},
		{"GET", "/attempts/:id/compare", signedIn, s.showComparison},
		{"POST", "/attempts/:id/turns/:n", signedIn, s.postTurn},
		{"POST", "/attempts/:id/turns/:n/hint", signedIn, s.postHint},
		{"POST", "/attempts/:id/turns/:n/fork", signedIn, s.postFork},
		{"POST", "/attempts/:id/turns/:n/leave", signedIn, s.postLeave},
	}
}

// register adds the routes to the app, each behind its permission.
func (s *site) register(app *fiber.App, routes []route) error {
	for _, r := range routes {
		if r.permission.name == "" {
			return fmt.Errorf("route %s %s has no permission rule", r.method, r.path)
		}
		app.Add(r.method, r.path, s.guard(r.permission, r.handle))
		if r.method == fiber.MethodGet {
			app.Add(fiber.MethodHead, r.path, s.guard(r.permission, r.handle))
		}
	}
	return nil
}
