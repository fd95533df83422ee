// Command govader runs the module of that name over replies and says how fast it was and
// what it gave. In: replies as JSON strings, one a line. Out: {name, gives, speed, scores}.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/jonreiter/govader"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "govader:", err)
		os.Exit(1)
	}
}

func run() error {
	replies, err := read()
	if err != nil {
		return err
	}
	vader := govader.NewSentimentIntensityAnalyzer()
	scores := make([]float64, len(replies))
	pass := func() {
		for i, r := range replies {
			scores[i] = vader.PolarityScores(r).Compound
		}
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"name": "Go govader", "gives": "sentiment", "speed": speed(len(replies), pass), "scores": scores,
	})
}

func read() (replies []string, err error) {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 8<<20)
	for lines.Scan() {
		var r string
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, err
		}
		replies = append(replies, r)
	}
	return replies, lines.Err()
}

// speed is in replies a second of processor time, after one pass that warms up.
func speed(n int, pass func()) float64 {
	pass()
	passes, start := 0, spent()
	for spent()-start < 2*time.Second {
		pass()
		passes++
	}
	return float64(n*passes) / (spent() - start).Seconds()
}

// spent is the processor time that this process has used.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // only a wrong first argument does that
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
