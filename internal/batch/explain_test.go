package batch

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"coolhead/grading"
)

func explained(t *testing.T, ctx context.Context, in string) (out, errs string, bad int, err error) {
	t.Helper()
	g, e := grading.Load()
	if e != nil {
		t.Fatal(e)
	}
	var o, c bytes.Buffer
	bad, err = Explain(ctx, g, strings.NewReader(in), &o, &c)
	return o.String(), c.String(), bad, err
}

func TestEveryLineIsExplainedUnderItsID(t *testing.T) {
	out, errs, bad, err := explained(t, t.Context(), "{\"id\": \"a\", \"reply\": \"Calm down.\"}\n\n{\"reply\": \"\"}\n")
	if err != nil || bad != 0 || errs != "" {
		t.Fatalf("%d bad, %v, %s", bad, err, errs)
	}
	blocks := strings.Split(strings.TrimSpace(out), "\n\n")
	if len(blocks) != 2 || !strings.HasPrefix(blocks[0], "\"a\"\n  calm\n") || !strings.HasPrefix(blocks[1], "\"3\"\n  calm\n") {
		t.Errorf("got\n%s", out)
	}
	if !strings.Contains(blocks[0], `"Calm down"`) || strings.Count(blocks[0], "= Score") != 4 {
		t.Errorf("got\n%s", blocks[0])
	}
}

func TestALineThatCannotBeExplainedIsReportedAndTheOthersGoOn(t *testing.T) {
	in := strings.Repeat("x", MaxLine+1) + "\n{}\n{\"id\": 7, \"reply\": \"Yes.\"}\n"
	out, errs, bad, err := explained(t, t.Context(), in)
	if err != nil || bad != 2 || !strings.HasPrefix(out, "7\n") {
		t.Errorf("%d bad, %v, out %q", bad, err, out)
	}
	for _, want := range []string{`{"line":1,"error":"the line is longer`, `{"line":2,"error":"reply is missing"}`} {
		if !strings.Contains(errs, want) {
			t.Errorf("%s lacks %s", errs, want)
		}
	}
}

func TestExplainingEndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if out, _, _, err := explained(t, ctx, "{\"reply\": \"Yes.\"}\n"); !errors.Is(err, context.Canceled) || out != "" {
		t.Errorf("%q, %v", out, err)
	}
}
