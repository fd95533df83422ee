package peers

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// Peer is how to start another program.
type Peer struct {
	// Name is what messages call it.
	Name string
	// Dir is the folder to start it in.
	Dir string
	// Command is the program with its arguments.
	Command []string
}

// Result is what a peer says of the replies.
type Result struct {
	Name  string `json:"name"`
	Gives string `json:"gives"`
	// Speed is in replies a second of processor time.
	Speed float64 `json:"speed"`
	// Scores holds one number for each reply; more is better.
	Scores []float64 `json:"scores"`
}

// Run hands the replies to a peer. An error names the peer and what it wrote about it.
func (p Peer) Run(ctx context.Context, replies []string) (Result, error) {
	var in, out, errs bytes.Buffer
	enc := json.NewEncoder(&in)
	for _, r := range replies {
		if err := enc.Encode(r); err != nil {
			return Result{}, err
		}
	}
	cmd := exec.CommandContext(ctx, p.Command[0], p.Command[1:]...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = p.Dir, &in, &out, &errs
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	if err := cmd.Run(); err != nil {
		return Result{}, fmt.Errorf("%s: %w: %s", p.Name, err, bytes.TrimSpace(errs.Bytes()))
	}
	return p.read(out.Bytes(), len(replies))
}

// read checks a peer's answer.
func (p Peer) read(text []byte, replies int) (Result, error) {
	var r Result
	if err := json.Unmarshal(text, &r); err != nil {
		return r, fmt.Errorf("%s: %w", p.Name, err)
	}
	if len(r.Scores) != replies {
		return r, fmt.Errorf("%s: %d scores for %d replies", p.Name, len(r.Scores), replies)
	}
	if r.Speed <= 0 || r.Name == "" {
		return r, fmt.Errorf("%s: no speed or no name", p.Name)
	}
	return r, nil
}

// Span is how much processor time a program gets at least, after one pass that warms it up.
const Span = 2 * time.Second

// Speed times a pass over n replies again and again; the result is in replies a second of
// processor time, which is what one core does that has nothing else to do.
func Speed(n int, pass func()) float64 {
	pass()
	passes, start := 0, spent()
	for spent()-start < Span {
		pass()
		passes++
	}
	return float64(n*passes) / (spent() - start).Seconds()
}
