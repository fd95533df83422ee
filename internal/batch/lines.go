package batch

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// MaxLine is the longest line that is read, in bytes.
const MaxLine = 8 << 20

var errLong = fmt.Errorf("the line is longer than %d MB", MaxLine>>20)

// lines cuts a stream into lines without ever holding more than one of them.
type lines struct {
	in *bufio.Reader
	n  int
}

func newLines(in io.Reader) *lines { return &lines{in: bufio.NewReaderSize(in, 64<<10)} }

// next returns the next line without its end, and its number. errLong stands for a
// line that was skipped; the one after it can still be read. io.EOF is the end.
func (l *lines) next() ([]byte, int, error) {
	var text []byte
	long := false
	for {
		part, err := l.in.ReadSlice('\n')
		if long = long || len(text)+len(part) > MaxLine; long {
			text = nil
		} else {
			text = append(text, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(text) == 0 && !long:
			return nil, l.n, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return nil, l.n, err
		}
		l.n++
		if long {
			return nil, l.n, errLong
		}
		return text, l.n, nil
	}
}
