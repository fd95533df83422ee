package main

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestDemoShowsItsPeopleAndTheirPast(t *testing.T) {
	db := filepath.Join(t.TempDir(), "demo.db")
	s := start(t, "demo", "-db", db)
	g := s.guest()
	_, page := g.get("/sign-in")
	password := find(t, page, `data-password="([^"]+)"`)
	if n := strings.Count(page, password); n < 5 {
		t.Errorf("%d people share the password", n)
	}
	if code, _ := g.post("/sign-in", "email", "tom@demo.example", "password", password); code != 200 {
		t.Fatalf("signing in: %d", code)
	}
	_, list := g.get("/attempts")
	if n := strings.Count(list, "/report"); n < 3 {
		t.Errorf("%d finished attempts", n)
	}
	if code, _ := g.get(find(t, list, `href="(/attempts/[^"]+/report)"`)); code != 200 {
		t.Errorf("a report: %d", code)
	}
	s.stop()

	s = start(t, "demo", "-db", db)
	defer s.stop()
	_, page = s.guest().get("/sign-in")
	if again := find(t, page, `data-password="([^"]+)"`); again == password {
		t.Error("the password outlives a restart")
	}
	g = s.guest()
	g.post("/sign-in", "email", "tom@demo.example", "password", find(t, page, `data-password="([^"]+)"`))
	if _, later := g.get("/attempts"); strings.Count(later, "/report") != strings.Count(list, "/report") {
		t.Error("the past is played again at every start")
	}
}

func TestDemoLeavesARealDatabaseAlone(t *testing.T) {
	db := filepath.Join(t.TempDir(), "real.db")
	var out, errs strings.Builder
	if code := Main([]string{"invite", "-db", db, "ada@example.org", "Ada"}, nil, nil, &out, &errs); code != 0 {
		t.Fatalf("invite: %d %s", code, errs.String())
	}
	if !strings.Contains(out.String(), "/welcome/") {
		t.Errorf("invite prints %q", out.String())
	}
	if code := Main([]string{"demo", "-db", db, "-addr", "127.0.0.1:0"}, nil, nil, &out, &errs); code != 1 || !strings.Contains(errs.String(), "no demonstration") {
		t.Errorf("demo: %d %s", code, errs.String())
	}
}

func TestLoopback(t *testing.T) {
	for addr, want := range map[string]bool{
		"127.0.0.1:8080": true, "localhost:8080": true, "[::1]:8080": true, "127.8.8.8:1": true,
		":8080": false, "0.0.0.0:8080": false, "[::]:8080": false, "192.0.2.7:8080": false, "nonsense": false,
	} {
		if loopback(addr) != want {
			t.Errorf("loopback(%q) = %v", addr, !want)
		}
	}
}
