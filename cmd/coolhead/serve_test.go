//go:build unix

package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The whole way of a new installation: link, password, scenario, conversation, report.
func TestServeFromTheFirstLinkToAReport(t *testing.T) {
	db := filepath.Join(t.TempDir(), "new.db")
	s := start(t, "serve", "-db", db, "-admin", "root@example.org")
	g := s.guest()
	link := find(t, s.text(), `http://[^/\s]+(/welcome/\S+)`)
	if code, page := g.get(link); code != 200 || !strings.Contains(page, "Administrator") {
		t.Fatalf("the link answers %d", code)
	}
	if code, page := g.post(link, "password", "three blue umbrellas"); code != 200 || !strings.Contains(page, "/scenarios/") {
		t.Fatalf("the password answers %d", code)
	}
	_, shelf := g.get("/")
	_, briefing := g.get(find(t, shelf, `href="(/scenarios/[^"]+)"`))
	id := find(t, briefing, `name="id" value="([^"]+)"`)
	code, page := g.post("/attempts", "id", id, "scenario", find(t, briefing, `name="scenario" value="([^"]+)"`), "mode", "practice")
	for n := 1; code == 200 && strings.Contains(page, "<textarea"); n++ {
		code, page = g.post(fmt.Sprintf("/attempts/%s/turns/%d", id, n), "reply", fmt.Sprintf("I am sorry, I am looking into it for the %d. time, Axolotl.", n))
		if n > 40 {
			t.Fatal("the conversation does not end")
		}
	}
	if code, report := g.get("/attempts/" + id + "/report"); code != 200 || !strings.Contains(report, "Axolotl") {
		t.Errorf("the report answers %d", code)
	}
	s.stop()
	s = start(t, "serve", "-db", db, "-admin", "root@example.org")
	defer s.stop()
	if strings.Contains(s.text(), "/welcome/") {
		t.Error("a link is printed although the administrator has a password")
	}
	g.s = s
	if code, _ := s.guest().post("/sign-in", "email", "ROOT@example.org", "password", "three blue umbrellas"); code != 200 {
		t.Errorf("signing in after a restart: %d", code)
	}
	if code, page := g.get("/attempts/" + id); code != 200 || strings.Contains(page, "<textarea") {
		t.Errorf("the attempt after a restart: %d", code)
	}
}

func TestServePrintsANewLinkUntilOneIsUsed(t *testing.T) {
	db := filepath.Join(t.TempDir(), "new.db")
	s := start(t, "serve", "-db", db)
	first := find(t, s.text(), `(/welcome/\S+)`)
	s.stop()
	s = start(t, "serve", "-db", db)
	defer s.stop()
	if second := find(t, s.text(), `(/welcome/\S+)`); first == second {
		t.Error("the same link twice")
	}
	if code, _ := s.guest().get(first); code != 200 {
		t.Errorf("the first link within its day: %d", code)
	}
}

func TestSIGTERMAnswersWhatIsInFlight(t *testing.T) {
	s := start(t, "serve", "-quiet", "-db", filepath.Join(t.TempDir(), "new.db"))
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	idle, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	body := "email=nobody%40example.org&password=wrong"
	fmt.Fprintf(conn, "POST /sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: none\r\nContent-Type: application/x-www-form-urlencoded\r\n"+
		"Content-Length: %d\r\n\r\n%s", len(body), body[:10])
	time.Sleep(200 * time.Millisecond) // the request is being read
	stopped := make(chan struct{})
	go func() { defer close(stopped); s.stop() }()
	time.Sleep(500 * time.Millisecond) // the server has been told to stop
	fmt.Fprint(conn, body[10:])
	conn.SetReadDeadline(time.Now().Add(9 * time.Second))
	answer, err := io.ReadAll(conn)
	if !strings.HasPrefix(string(answer), "HTTP/1.1 401 ") {
		t.Errorf("answered %.60q, %v", answer, err)
	}
	<-stopped
	if _, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://")); err == nil {
		t.Error("the port is still open")
	}
}

func TestABadStartSaysWhatToDo(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "late-parcel", "en.yaml")
	if err := os.MkdirAll(filepath.Dir(bad), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bad, []byte("title: Late\nsumary: a slip of the pen\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	db := filepath.Join(t.TempDir(), "new.db")
	for name, c := range map[string]struct {
		args []string
		code int
		want string
	}{
		"a scenario with a mistake": {[]string{"-db", db, "-scenarios", filepath.Dir(filepath.Dir(bad))}, 1, "late-parcel/en.yaml:2:"},
		"a port that is taken":      {[]string{"-db", db, "-addr", taken.Addr().String()}, 1, "address already in use"},
		"a folder that is missing":  {[]string{"-db", "/nowhere/at/all.db"}, 1, "/nowhere/at/all.db"},
		"an address with a path":    {[]string{"-db", db, "-base-url", "https://example.org/coach"}, 1, "scheme and host only"},
		"an admin without address":  {[]string{"-db", db, "-addr", "127.0.0.1:0", "-admin", "root"}, 1, "e-mail"},
		"an unknown flag":           {[]string{"-port", "80"}, 2, "-port"},
		"a word too many":           {[]string{"now"}, 2, `"now"`},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs strings.Builder
			code := Main(append([]string{"serve"}, c.args...), nil, nil, &out, &errs)
			if code != c.code || !strings.Contains(errs.String(), c.want) {
				t.Errorf("exit code %d, says %q", code, errs.String())
			}
		})
	}
}

func TestSettingsComeFromTheEnvironmentAndFlagsOverruleThem(t *testing.T) {
	env := Env{Err: io.Discard, Vars: []string{"COOLHEAD_DB=a.db", "COOLHEAD_ADDR=:1", "COOLHEAD_PROXIES=10.0.0.1, 10.0.0.2", "DB=no.db"}}
	s := settings{DB: "default.db", Addr: ":0", Admin: "admin@localhost"}
	if err := s.read(env, "serve", []string{"-addr", ":2", "-base-url", "https://example.org/"}); err != nil {
		t.Fatal(err)
	}
	want := settings{DB: "a.db", Addr: ":2", BaseURL: "https://example.org", Proxies: "10.0.0.1, 10.0.0.2", Admin: "admin@localhost"}
	if s != want || len(s.proxies()) != 2 || s.link("/x") != "https://example.org/x" {
		t.Errorf("%+v", s)
	}
}

func TestLinksCanBeOpened(t *testing.T) {
	for addr, want := range map[string]string{
		"127.0.0.1:80": "http://127.0.0.1:80/x", ":80": "http://localhost:80/x", "0.0.0.0:80": "http://localhost:80/x",
		"[::]:80": "http://localhost:80/x", "[::1]:80": "http://[::1]:80/x", "coach.example.org:80": "http://coach.example.org:80/x",
	} {
		if got := (&settings{Addr: addr}).link("/x"); got != want {
			t.Errorf("%s: %s, want %s", addr, got, want)
		}
	}
}
