package web

import (
	"errors"
	"net/url"
	"strings"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

const maxEmail = 254

// showSignIn shows the sign-in form.
func (s *site) showSignIn(c *fiber.Ctx, _ practice.Person) error {
	return s.signInPage(c, fiber.StatusOK, views.SignInForm{Next: localPath(c.Query("next"))})
}

// postSignIn checks the password and begins a session. A wrong address and a wrong password
// take the same time and get the same answer.
func (s *site) postSignIn(c *fiber.Ctx, _ practice.Person) error {
	form := views.SignInForm{Email: cut(field(c, "email"), maxEmail), Next: localPath(field(c, "next"))}
	email := strings.ToLower(strings.TrimSpace(form.Email))
	if wait := s.throttle.take(email); wait > 0 {
		setRetryAfter(c, wait)
		form.Problem = "sign_in.wait"
		return s.signInPage(c, fiber.StatusTooManyRequests, form)
	}
	who, right, err := s.checkPassword(c, email)
	if err != nil {
		return err
	}
	if !right {
		s.Log.Warn("sign-in refused", "ref", ref(c), "person", who.ID, "from", c.IP())
		form.Problem = "sign_in.wrong"
		return s.signInPage(c, fiber.StatusUnauthorized, form)
	}
	s.throttle.clear(email)
	if err := s.signIn(c, who); err != nil {
		return err
	}
	return seeOther(c, form.Next)
}

// checkPassword looks the person up and compares; somebody unknown is compared with nobody's hash.
func (s *site) checkPassword(c *fiber.Ctx, email string) (practice.Person, bool, error) {
	who, err := s.People.PersonByEmail(c.UserContext(), email)
	if err != nil && !errors.Is(err, practice.ErrNotFound) {
		return who, false, err
	}
	password := cut(field(c, "password"), 4*maxPassword)
	right, err := s.passwords.match(c.UserContext(), password, who.Password)
	return who, right, err
}

func (s *site) signInPage(c *fiber.Ctx, status int, form views.SignInForm) error {
	return render(c, status, views.SignIn(s.frame(c, nil), form))
}

// localPath returns the path if it stays on this site, else "/". Browsers read "//host" and "/\host" as another site.
func localPath(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Host != "" || u.Scheme != "" || !strings.HasPrefix(next, "/") {
		return "/"
	}
	if strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\r\n\t") {
		return "/"
	}
	return next
}
