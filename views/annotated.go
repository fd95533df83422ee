package views

import (
	"context"
	"io"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"coolhead/internal/practice"
)

// annotated writes a reply with the words that findings are about in <mark>, and the
// findings' numbers behind them. It is Go, not a template: between these tags not one
// space may be added, because line breaks and spaces of a reply are shown as typed.
func annotated(t practice.Turn) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		b := &strings.Builder{}
		named := map[int]bool{}
		for _, s := range segments(t.Reply, t.Grade.Findings) {
			writeSegment(b, t, s, named)
		}
		_, err := io.WriteString(w, b.String())
		return err
	})
}

// writeSegment writes one stretch; named keeps which findings have their anchor already.
func writeSegment(b *strings.Builder, t practice.Turn, s segment, named map[int]bool) {
	if len(s.Findings) == 0 {
		b.WriteString(templ.EscapeString(s.Text))
		return
	}
	of := make([]string, len(s.Findings))
	for i, f := range s.Findings {
		of[i] = findingID(t.N, f)
	}
	b.WriteString(`<mark class="mark-` + s.tone(t.Grade.Findings) + `" data-of="` + strings.Join(of, " ") + `">`)
	for _, f := range s.Findings {
		if !named[f] {
			named[f] = true
			b.WriteString(`<span id="` + markID(t.N, f) + `"></span>`)
		}
	}
	b.WriteString(templ.EscapeString(s.Text) + `</mark>`)
	for _, f := range s.Ends {
		b.WriteString(`<a class="ref" href="#` + findingID(t.N, f) + `">` + strconv.Itoa(f+1) + `</a>`)
	}
}

// findingID is the anchor of finding i of turn n, markID that of the words it is about.
func findingID(n, i int) string { return "finding-" + strconv.Itoa(n) + "-" + strconv.Itoa(i+1) }

func markID(n, i int) string { return "words-" + strconv.Itoa(n) + "-" + strconv.Itoa(i+1) }
