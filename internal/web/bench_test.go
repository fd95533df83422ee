//go:build unix

package web_test

import (
	"fmt"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/valyala/fasthttp"

	"coolhead/internal/practice"
	"coolhead/internal/web"
	"coolhead/scenarios"
)

// The case that is measured: a shipped scenario, answered as its model conversation does.
const benchScenario = "friday-promise"

// benchTurns is how many replies of an attempt are played: the later ones carry a history.
const benchTurns = 3

// load is a site under load: the whole program but the sockets.
type load struct {
	*browser
	handle   fasthttp.RequestHandler
	replies  []string
	attempts []string
}

func newLoad(b *testing.B, turns int) *load {
	b.Helper()
	all, err := scenarios.Read(scenarios.Files)
	must(b, err)
	lib, err := practice.NewLibrary(library().Grader, all)
	must(b, err)
	w := newWorld(b, func(c *web.Config) { c.Desk.Library, c.Now = lib, time.Now })
	w.desk.Now, w.now = time.Now, time.Now()
	l := &load{browser: w.signedIn("Ada", practice.Trainee), handle: w.app.Handler()}
	for _, exchange := range lib.Scenarios[benchScenario].Model[:benchTurns] {
		l.replies = append(l.replies, exchange.Trainee)
	}
	for range (turns + benchTurns - 1) / benchTurns {
		id := w.desk.NewID()
		_, err := w.desk.Start(b.Context(), l.who.ID, id, benchScenario, practice.Practice)
		must(b, err)
		l.attempts = append(l.attempts, id)
	}
	return l
}

// ask sends one request straight into the handler and returns how long the answer took.
func (l *load) ask(method, path, form string) time.Duration {
	var req fasthttp.Request
	req.Header.SetMethod(method)
	req.SetRequestURI(path)
	req.Header.SetHost(host)
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	req.Header.Set("HX-Request", "true")
	req.Header.SetCookie("coolhead", l.cookies["coolhead"])
	if form != "" {
		req.Header.SetContentType("application/x-www-form-urlencoded")
		req.SetBodyString(form)
	}
	var ctx fasthttp.RequestCtx
	ctx.Init(&req, nil, nil)
	begun := time.Now()
	l.handle(&ctx)
	if code := ctx.Response.StatusCode(); code != 200 {
		l.w.t.Fatalf("%s %s: %d", method, path, code)
	}
	took := time.Since(begun)
	ctx.Response.Reset() // gives its buffer back, as the server does
	return took
}

// turn plays the i-th turn of all: attempt by attempt.
func (l *load) turn(i int) time.Duration {
	n := i%benchTurns + 1
	path := fmt.Sprintf("/attempts/%s/turns/%d", l.attempts[i/benchTurns], n)
	return l.ask("POST", path, url.Values{"reply": {l.replies[n-1]}}.Encode())
}

// cpu is the time that all cores have worked for this process.
func cpu(b *testing.B) time.Duration {
	var used syscall.Rusage
	must(b, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// perTurn reports the processor's time per operation.
func perTurn(b *testing.B, from time.Duration, unit string) {
	b.ReportMetric(float64(cpu(b)-from)/float64(time.Millisecond)/float64(b.N), unit)
}

// BenchmarkTurn is one graded reply, durable on disk, from the request to the answer's HTML.
func BenchmarkTurn(b *testing.B) {
	l := newLoad(b, b.N)
	from := cpu(b)
	b.ResetTimer()
	for i := range b.N {
		l.turn(i)
	}
	perTurn(b, from, "cpu-ms/turn")
}

// BenchmarkTurnSixteenWriters is the same by sixteen people at once.
func BenchmarkTurnSixteenWriters(b *testing.B) {
	const writers = 16
	l := newLoad(b, b.N)
	took := make([]time.Duration, b.N)
	var next atomic.Int64
	var group sync.WaitGroup
	from := cpu(b)
	b.ResetTimer()
	for range writers {
		group.Go(func() {
			for a := int(next.Add(1)) - 1; a < len(l.attempts); a = int(next.Add(1)) - 1 {
				for i := a * benchTurns; i < min((a+1)*benchTurns, b.N); i++ {
					took[i] = l.turn(i)
				}
			}
		})
	}
	group.Wait()
	b.StopTimer()
	perTurn(b, from, "cpu-ms/turn")
	slices.Sort(took)
	b.ReportMetric(float64(took[b.N*50/100])/float64(time.Millisecond), "p50-ms")
	b.ReportMetric(float64(took[b.N*99/100])/float64(time.Millisecond), "p99-ms")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkPages draws pages of somebody with a few attempts.
func BenchmarkPages(b *testing.B) {
	l := newLoad(b, benchTurns)
	for i := range benchTurns {
		l.turn(i)
	}
	for name, path := range map[string]string{
		"conversation": "/attempts/" + l.attempts[0],
		"report":       "/attempts/" + l.attempts[0] + "/report",
		"shelf":        "/",
		"attempts":     "/attempts",
	} {
		b.Run(name, func(b *testing.B) {
			from := cpu(b)
			for range b.N {
				l.ask("GET", path, "")
			}
			perTurn(b, from, "cpu-ms/page")
		})
	}
}
