package web

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// problem is an error with its status and the sentence people are told (catalogue keys).
type problem struct {
	Status      int
	Title, Text string
	// Wait is how long to wait before trying again; 0 says nothing about it.
	Wait time.Duration
}

// Error is for the log only.
func (p problem) Error() string { return fmt.Sprintf("%d %s", p.Status, p.Title) }

// ours is what people see when it was not their doing: no cause, only a reference.
var ours = sentence(fiber.StatusInternalServerError, "ours")

// sentence names a problem by its catalogue entries "problem.<name>.title" and ".text".
func sentence(status int, name string) problem {
	return problem{Status: status, Title: "problem." + name + ".title", Text: "problem." + name + ".text"}
}

// kinds gives every kind of error its status and its sentence.
var kinds = []struct {
	kind    error
	problem problem
}{
	{practice.ErrNotFound, sentence(fiber.StatusNotFound, "not_found")},
	{practice.ErrForbidden, sentence(fiber.StatusForbidden, "forbidden")},
	{practice.ErrConflict, sentence(fiber.StatusConflict, "conflict")},
	{practice.ErrInvalid, sentence(fiber.StatusUnprocessableEntity, "invalid")},
	{context.DeadlineExceeded, sentence(fiber.StatusServiceUnavailable, "slow")},
	{fiber.ErrMethodNotAllowed, sentence(fiber.StatusMethodNotAllowed, "method")},
	{fiber.ErrRequestEntityTooLarge, sentence(fiber.StatusRequestEntityTooLarge, "too_large")},
	{fiber.ErrRequestHeaderFieldsTooLarge, sentence(fiber.StatusRequestHeaderFieldsTooLarge, "too_large")},
	{fiber.ErrRequestTimeout, sentence(fiber.StatusRequestTimeout, "slow")},
}

// explain finds what to tell people about an error. What has no kind is our fault,
// unless fiber says that the request itself could not be read.
func explain(err error) problem {
	var p problem
	if errors.As(err, &p) {
		return p
	}
	var f *fiber.Error
	status := errors.As(err, &f)
	for _, k := range kinds {
		if errors.Is(err, k.kind) || status && k.problem.Status == f.Code {
			return k.problem
		}
	}
	if status && f.Code >= 400 && f.Code < 500 {
		return sentence(f.Code, "unreadable")
	}
	return ours
}

// fail is the only place where an error becomes an answer. The error's own text goes to the log, never out.
// It also serves requests that never reached the middleware, such as one that is too large.
func (s *site) fail(c *fiber.Ctx, err error) error {
	p := explain(err)
	if p.Status >= 500 {
		s.Log.Error("request failed", "ref", ref(c), "route", c.Route().Path, "err", err)
	}
	s.setHeaders(c)
	if p.Wait > 0 {
		setRetryAfter(c, p.Wait)
	}
	c.Response().ResetBody()
	who, _ := c.Locals(personKey).(*practice.Person)
	page := views.ProblemPage(s.frame(c, who), views.Problem{Status: p.Status, Title: p.Title, Text: p.Text, Ref: ref(c)})
	c.SetUserContext(context.Background()) // the request's own may be the very thing that ended
	return render(c, p.Status, page)
}

// setRetryAfter tells when to try again, in whole seconds, rounded up.
func setRetryAfter(c *fiber.Ctx, wait time.Duration) {
	c.Set(fiber.HeaderRetryAfter, strconv.Itoa(int((wait+time.Second-1)/time.Second)))
}
