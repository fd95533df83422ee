package batch

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestLinesAreCutWithOrWithoutAFinalNewline(t *testing.T) {
	for _, text := range []string{"a\n\nb", "a\n\nb\n"} {
		from := newLines(strings.NewReader(text))
		for i, want := range []string{"a", "", "b"} {
			got, n, err := from.next()
			if err != nil || strings.TrimSpace(string(got)) != want || n != i+1 {
				t.Fatalf("%q: line %d is %q, %d, %v", text, i+1, got, n, err)
			}
		}
		if _, _, err := from.next(); err != io.EOF {
			t.Errorf("%q: want the end, got %v", text, err)
		}
	}
}

func TestALineOfEightMegabytesIsReadAndALongerOneSkipped(t *testing.T) {
	fits := strings.Repeat("x", MaxLine-1) + "\n"
	from := newLines(strings.NewReader(fits + "x" + fits + "next"))
	if got, _, err := from.next(); err != nil || len(got) != MaxLine {
		t.Fatalf("the longest line: %d bytes, %v", len(got), err)
	}
	if _, n, err := from.next(); !errors.Is(err, errLong) || n != 2 {
		t.Fatalf("a longer line: line %d, %v", n, err)
	}
	if got, n, err := from.next(); string(got) != "next" || n != 3 || err != nil {
		t.Fatalf("the line after it: %q, %d, %v", got, n, err)
	}
}

func TestALongLastLineIsReportedOnce(t *testing.T) {
	from := newLines(strings.NewReader(strings.Repeat("x", MaxLine+1)))
	if _, _, err := from.next(); !errors.Is(err, errLong) {
		t.Fatalf("got %v", err)
	}
	if _, _, err := from.next(); err != io.EOF {
		t.Fatalf("want the end, got %v", err)
	}
}
