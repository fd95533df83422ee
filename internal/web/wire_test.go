package web_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// listen serves the site on a real port.
func (w *world) listen() net.Addr {
	w.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(w.t, err)
	go w.app.Listener(l)
	w.t.Cleanup(func() { w.app.ShutdownWithTimeout(time.Second) })
	return l.Addr()
}

// wire sends bytes as they are and reads one answer.
func wire(t *testing.T, to net.Addr, text string) (*http.Response, string) {
	t.Helper()
	conn, err := net.Dial("tcp", to.String())
	must(t, err)
	defer conn.Close()
	must(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
	_, err = io.WriteString(conn, text)
	must(t, err)
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	must(t, err)
	body, _ := io.ReadAll(res.Body)
	return res, string(body)
}

func TestRequestsThatCannotBeReadAreRefusedInOurWords(t *testing.T) {
	w := newWorld(t)
	to := w.listen()
	const post = "POST /sign-out HTTP/1.1\r\nHost: coolhead.test\r\nSec-Fetch-Site: same-origin\r\n"
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"a good one":                {post + "Content-Length: 0\r\n\r\n", 303},
		"two lengths":               {post + "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400},
		"an unknown coding":         {post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400},
		"a space before the colon":  {post + "Content-Length : 3\r\n\r\nabc", 400},
		"a line in a chunk's note":  {post + "Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\nx\r\n0\r\n\r\n", 400},
		"no host":                   {"GET /healthz HTTP/1.1\r\n\r\n", 400},
		"no HTTP":                   {"hello\r\n\r\n", 400},
		"a body without end":        {post + "Content-Length: 9999999\r\n\r\nabc", 413},
		"headers without end":       {"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("x", 20_000) + "\r\n\r\n", 431},
		"a cookie without sense":    {"GET / HTTP/1.1\r\nHost: x\r\nCookie: coolhead=\"; a;;=\r\n\r\n", 303},
		"a control character":       {"GET / HTTP/1.1\r\nHost: x\r\nCookie: coolhead=\x01\r\n\r\n", 400},
		"an address with line ends": {"GET /a%0d%0aX:y HTTP/1.1\r\nHost: x\r\n\r\n", 404},
	} {
		t.Run(name, func(t *testing.T) {
			res, body := wire(t, to, c.text)
			if res.StatusCode != c.want {
				t.Errorf("answered %d, want %d", res.StatusCode, c.want)
			}
			if res.Header.Get("Content-Security-Policy") == "" || res.Header.Get("X") != "" {
				t.Errorf("headers %v", res.Header)
			}
			for _, leak := range []string{"buffer", "fasthttp", "cannot", "Content-Length"} {
				if strings.Contains(body, leak) {
					t.Errorf("the page tells %q", leak)
				}
			}
		})
	}
}

func TestABrokenConnectionStopsNobodyElse(t *testing.T) {
	w := newWorld(t)
	to := w.listen()
	for range 50 {
		conn, err := net.Dial("tcp", to.String())
		must(t, err)
		fmt.Fprint(conn, "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf of it")
		defer conn.Close()
	}
	if res, _ := wire(t, to, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"); res.StatusCode != 200 {
		t.Errorf("answered %d", res.StatusCode)
	}
}

func TestSlowAndIdleConnectionsEnd(t *testing.T) {
	cfg := newWorld(t).app.Config()
	for name, limit := range map[string]time.Duration{"read": cfg.ReadTimeout, "write": cfg.WriteTimeout, "idle": cfg.IdleTimeout} {
		if limit <= 0 || limit > time.Minute {
			t.Errorf("%s timeout %v", name, limit)
		}
	}
}
