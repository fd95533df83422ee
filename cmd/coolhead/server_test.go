//go:build unix

package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// server is the real program inside the test, on a port of its own.
type server struct {
	t    *testing.T
	url  string
	code chan int
	mu   sync.Mutex
	said bytes.Buffer
}

// start runs Main and waits until it says where it is.
func start(t *testing.T, args ...string) *server {
	t.Helper()
	s := &server{t: t, code: make(chan int, 1)}
	go func() { s.code <- Main(append(args, "-addr", "127.0.0.1:0"), nil, strings.NewReader(""), s, s) }()
	for range 1200 {
		if m := regexp.MustCompile(`Coolhead is at (http://\S+)/\n`).FindStringSubmatch(s.text()); m != nil {
			s.url = m[1]
			return s
		}
		time.Sleep(25 * time.Millisecond)
	}
	t.Fatalf("the server does not start:\n%s", s.text())
	return nil
}

// stop ends the program as an administrator would.
func (s *server) stop() {
	s.t.Helper()
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		s.t.Fatal(err)
	}
	select {
	case code := <-s.code:
		if code != 0 || strings.Contains(s.text(), "level=ERROR") {
			s.t.Errorf("exit code %d:\n%s", code, s.text())
		}
	case <-time.After(10 * time.Second):
		s.t.Fatal("the server does not stop within ten seconds")
	}
}

func (s *server) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.said.Write(p)
}

func (s *server) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.said.String()
}

// guest is somebody at a browser: cookies, and the headers of a form.
type guest struct {
	s      *server
	client *http.Client
}

func (s *server) guest() *guest {
	jar, _ := cookiejar.New(nil)
	return &guest{s: s, client: &http.Client{Jar: jar}}
}

func (g *guest) get(path string) (int, string) {
	req, _ := http.NewRequest("GET", g.s.url+path, nil)
	return g.do(req)
}

func (g *guest) post(path string, fields ...string) (int, string) {
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	req, _ := http.NewRequest("POST", g.s.url+path, strings.NewReader(form.Encode()))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", g.s.url)
	return g.do(req)
}

func (g *guest) do(req *http.Request) (int, string) {
	g.s.t.Helper()
	res, err := g.client.Do(req)
	if err != nil {
		g.s.t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		g.s.t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

// find returns what the pattern's group matches.
func find(t *testing.T, text, pattern string) string {
	t.Helper()
	m := regexp.MustCompile(pattern).FindStringSubmatch(text)
	if m == nil {
		t.Fatalf("no %s in:\n%.3000s", pattern, text)
	}
	return m[1]
}
