package batch

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"

	"coolhead/grading"
)

// job is one line on its way through the pool. Its answer comes back over done, so
// that the writer can wait for the oldest job while younger ones are being graded.
type job struct {
	text []byte
	line int
	long bool  // the line was too long to read
	end  error // not a line: reading failed for good
	done chan answer
}

// Run grades every line of in, on all cores, and writes the verdicts to out in the same
// order. A line that cannot be graded gets a Complaint on errs; bad counts those lines.
// The error is about the streams themselves: reading, writing, or a cancelled context.
func Run(ctx context.Context, g *grading.Grader, in io.Reader, out, errs io.Writer) (bad int, err error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop() // lets the feeder go when the writer gave up first
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan *job, workers)
	order := make(chan *job, 4*workers)
	for range workers {
		go work(&clerk{grader: g}, todo)
	}
	go feed(ctx, newLines(in), todo, order)
	return collect(ctx, order, out, errs)
}

// feed reads lines and hands each to the pool and, in order, to the writer.
func feed(ctx context.Context, from *lines, todo, order chan<- *job) {
	defer close(order)
	defer close(todo)
	for {
		text, n, err := from.next()
		if errors.Is(err, io.EOF) {
			return
		}
		j := &job{text: text, line: n, long: errors.Is(err, errLong), done: make(chan answer, 1)}
		if err != nil && !j.long {
			j.end = err
		}
		if err == nil && len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		if !send(ctx, todo, j) || !send(ctx, order, j) || j.end != nil {
			return
		}
	}
}

// send reports false when the context ended first.
func send(ctx context.Context, to chan<- *job, j *job) bool {
	select {
	case <-ctx.Done():
		return false
	case to <- j:
		return true
	}
}

func work(c *clerk, todo <-chan *job) {
	for j := range todo {
		j.done <- c.answer(j)
	}
}

// collect writes the answers in the order of their lines.
func collect(ctx context.Context, order <-chan *job, out, errs io.Writer) (bad int, err error) {
	w := bufio.NewWriterSize(out, 64<<10)
	for {
		select {
		case <-ctx.Done():
			return bad, errors.Join(context.Cause(ctx), w.Flush())
		case j, more := <-order:
			if !more {
				return bad, w.Flush()
			}
			if j.end != nil {
				return bad, errors.Join(j.end, w.Flush())
			}
			a := <-j.done
			if a.bad {
				bad++
			}
			if err := write(a, w, errs, len(order) == 0); err != nil {
				return bad, err
			}
		}
	}
}

// write puts one answer where it belongs. last says that nothing waits behind it: a
// person who types line by line then sees each verdict at once.
func write(a answer, out *bufio.Writer, errs io.Writer, last bool) error {
	if a.bad {
		if _, err := errs.Write(a.text); err != nil {
			return err
		}
	} else if _, err := out.Write(a.text); err != nil {
		return err
	}
	if last {
		return out.Flush()
	}
	return nil
}
