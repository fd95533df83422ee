package batch

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"coolhead/grading"
)

// shipped are the rules of the program, compiled once for all tests.
var shipped = sync.OnceValues(grading.Load)

func rules(t testing.TB) *grading.Grader {
	t.Helper()
	g, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestAnswersComeInTheOrderOfTheQuestions(t *testing.T) {
	const n = 2000
	var in, out, errs bytes.Buffer
	for i := range n {
		// long replies take longer, so that the cores finish out of order
		reply := strings.Repeat("We will look into it. ", 1+(i*7919)%40)
		fmt.Fprintf(&in, `{"id":%d,"facts":["fact %d"],"reply":%q}`+"\n", i, i%11, reply)
	}
	bad, err := Run(context.Background(), rules(t), &in, &out, &errs)
	if bad != 0 || err != nil || errs.Len() > 0 {
		t.Fatalf("bad %d, %v, %s", bad, err, errs.String())
	}
	dec := json.NewDecoder(&out)
	for i := range n {
		var v struct{ ID *int }
		if err := dec.Decode(&v); err != nil || v.ID == nil || *v.ID != i {
			t.Fatalf("answer %d: %v, %v", i, v.ID, err)
		}
	}
	if dec.More() {
		t.Error("more answers than questions")
	}
}

func TestEveryVerdictHasAllItsFields(t *testing.T) {
	var out bytes.Buffer
	if _, err := Run(context.Background(), rules(t), strings.NewReader(`{"reply":"x"}`), &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	var v map[string]json.RawMessage
	if err := json.Unmarshal(out.Bytes(), &v); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"id", "calm", "clarity", "empathy", "closing", "overall", "findings", "unsure"} {
		if _, ok := v[name]; !ok || string(v[name]) == "null" {
			t.Errorf("%s is missing in %s", name, out.String())
		}
	}
}

func TestSpansOfAVerdictPointIntoTheReply(t *testing.T) {
	reply := "Řekl jsem: calm down 😡! You should have checked the size yourself."
	line, _ := json.Marshal(map[string]string{"reply": reply})
	var out bytes.Buffer
	if _, err := Run(context.Background(), rules(t), bytes.NewReader(line), &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	var v Verdict
	if err := json.Unmarshal(out.Bytes(), &v); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, f := range v.Findings {
		if f.Start < f.End {
			seen++
		}
		if f.Start < 0 || f.End > len(reply) || reply[f.Start:f.End] != f.Quote {
			t.Errorf("%s: %d to %d is not %q", f.Rule, f.Start, f.End, f.Quote)
		}
	}
	if seen == 0 {
		t.Error("no finding marks any words")
	}
}

func TestAnEndedContextEndsTheRun(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	in, _ := io.Pipe() // never says anything
	if _, err := Run(ctx, rules(t), in, io.Discard, io.Discard); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestAFailedWriteEndsTheRun(t *testing.T) {
	in := strings.NewReader(strings.Repeat(`{"reply":"x"}`+"\n", 5_000))
	if _, err := Run(context.Background(), rules(t), in, full{}, io.Discard); err == nil || err.Error() != "disk full" {
		t.Fatalf("got %v", err)
	}
}

type broken struct{ head io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.head.Read(p)
	if err == io.EOF {
		err = errors.New("cable pulled")
	}
	return n, err
}

func TestAFailedReadIsToldAfterTheAnswersBeforeIt(t *testing.T) {
	var out bytes.Buffer
	_, err := Run(context.Background(), rules(t), broken{strings.NewReader(`{"reply":"x"}` + "\n")}, &out, io.Discard)
	if err == nil || err.Error() != "cable pulled" || !strings.Contains(out.String(), `"calm"`) {
		t.Fatalf("got %v after %q", err, out.String())
	}
}

func BenchmarkRun(b *testing.B) {
	line := `{"id":"a","channel":"chat","facts":["Free courier on Wednesday before 1pm"],"customer":"Where is my order?",` +
		`"reply":"I am sorry that it has taken so long. The courier brings the blade on Wednesday before 1pm, free of charge, and I will write to you as soon as it has left the house. Is there anything else I can do?"}` + "\n"
	g := rules(b)
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	b.ResetTimer()
	in := io.LimitReader(repeat{[]byte(line)}, int64(b.N*len(line)))
	if _, err := Run(context.Background(), g, in, io.Discard, io.Discard); err != nil {
		b.Fatal(err)
	}
}

// repeat reads the same line for ever; io.LimitReader cuts it.
type repeat struct{ line []byte }

func (r repeat) Read(p []byte) (int, error) {
	n := 0
	for n+len(r.line) <= len(p) {
		n += copy(p[n:], r.line)
	}
	if n == 0 {
		return 0, io.ErrShortBuffer
	}
	return n, nil
}
