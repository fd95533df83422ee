package web

import (
	"errors"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
)

func TestARouteWithoutAPermissionIsRefused(t *testing.T) {
	s := &site{}
	err := s.register(fiber.New(), []route{{method: "GET", path: "/open-door", handle: s.showHealth}})
	if err == nil || !strings.Contains(err.Error(), "GET /open-door") {
		t.Errorf("register: %v", err)
	}
}

func TestRoleLetsInItsRolesOnly(t *testing.T) {
	p := role(practice.Manager, practice.Admin)
	for _, c := range []struct {
		who  *practice.Person
		want error
	}{
		{nil, errSignedOut},
		{&practice.Person{Role: practice.Trainee}, practice.ErrForbidden},
		{&practice.Person{Role: ""}, practice.ErrForbidden},
		{&practice.Person{Role: practice.Manager}, nil},
		{&practice.Person{Role: practice.Admin}, nil},
	} {
		if err := p.allow(c.who); !errors.Is(err, c.want) {
			t.Errorf("%+v: %v, want %v", c.who, err, c.want)
		}
	}
}

func TestLocalPath(t *testing.T) {
	for next, want := range map[string]string{
		"":                       "/",
		"/":                      "/",
		"/attempts/1?before=x":   "/attempts/1?before=x",
		"attempts":               "/",
		"//evil.example":         "/",
		"///evil.example":        "/",
		`/\evil.example`:         "/",
		`\\evil.example`:         "/",
		"/\t/evil.example":       "/",
		"https://evil.example/":  "/",
		"javascript:alert(1)":    "/",
		"/%0d%0aSet-Cookie:x=y":  "/%0d%0aSet-Cookie:x=y",
		"/\r\nSet-Cookie: x=y":   "/",
		"http:evil.example":      "/",
		"/ok/../../evil.example": "/ok/../../evil.example",
	} {
		if got := localPath(next); got != want {
			t.Errorf("localPath(%q) = %q, want %q", next, got, want)
		}
	}
}
