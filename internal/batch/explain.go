package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"coolhead/grading"
)

// Explain reads the same lines as Run and writes, for each, how its scores come about:
// the id, then a sum for every aspect. A line that cannot be graded gets a Complaint on
// errs; bad counts those lines. The error is about the streams or a cancelled context.
func Explain(ctx context.Context, g *grading.Grader, in io.Reader, out, errs io.Writer) (bad int, err error) {
	from, c := newLines(in), &clerk{grader: g}
	for ctx.Err() == nil {
		text, n, err := from.next()
		switch {
		case errors.Is(err, io.EOF):
			return bad, nil
		case err != nil && !errors.Is(err, errLong):
			return bad, err
		case err == nil && len(bytes.TrimSpace(text)) == 0:
			continue
		}
		sum, err := c.explain(text, n, err)
		if err != nil {
			bad++
			_, err = errs.Write(encode(Complaint{Line: n, Error: err.Error()}))
		} else {
			_, err = io.WriteString(out, sum)
		}
		if err != nil {
			return bad, err
		}
	}
	return bad, context.Cause(ctx)
}

// explain writes the sum of one line, unless it could not even be read.
func (c *clerk) explain(text []byte, n int, unread error) (string, error) {
	if unread != nil {
		return "", unread
	}
	e, err := Read(text, n)
	if err != nil {
		return "", err
	}
	at, err := c.place(e)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s\n%s\n", e.ID, grading.Sum(at.Explain(*e.Reply))), nil
}
