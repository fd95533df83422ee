package accuracy

import (
	_ "embed"
	"fmt"
	"io"
	"math"
	"strings"
	"text/template"

	"coolhead/grading"
	"coolhead/internal/panel"
)

//go:embed page.md.tmpl
var text string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"aspects":   func() []grading.Aspect { return grading.Aspects[:] },
	"bars":      panel.Bars,
	"cell":      cell,
	"short":     short,
	"figure":    figure,
	"thousands": thousands,
	"oneOr":     oneOr,
	"escaped":   escaped,
}).Parse(text))

// Write writes the page in Markdown.
func Write(w io.Writer, p Page) error { return page.Execute(w, p) }

// cell shows one figure of a way beside its bar and says whether it is reached.
func cell(b panel.Bar, nth int, w Way) string {
	v := b.Shown(nth, w.Figures)
	if math.IsNaN(v) {
		return "-"
	}
	verdict := "short"
	if b.Reached(nth, v) {
		verdict = "reached"
	}
	return fmt.Sprintf("%s (%s %s) %s", amount(b, v), sign(b), amount(b, b.Want[nth]), verdict)
}

// amount writes a figure in the unit of its bar.
func amount(b panel.Bar, v float64) string {
	switch {
	case b.Percent:
		return fmt.Sprintf("%.1f %%", 100*v)
	case b.Want[0] > 1:
		return fmt.Sprintf("%.1f", v)
	}
	return figure(v)
}

// short counts what falls short of its bar in the robustness table.
func short(rows []Figure) (n int) {
	for _, r := range rows {
		if r.Bar != "-" && !r.Reached {
			n++
		}
	}
	return n
}

func figure(v float64) string { return fmt.Sprintf("%.3f", v) }

// thousands writes a number of replies a second, with two figures that mean something.
func thousands(v float64) string {
	if v <= 0 {
		return "-"
	}
	unit := math.Pow(10, math.Floor(math.Log10(v))-1)
	digits := fmt.Sprintf("%.0f", math.Round(v/unit)*unit)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// oneOr is the text, or another one where there is none.
func oneOr(other, s string) string {
	if s == "" {
		return other
	}
	return s
}

// escaped keeps a table cell in one piece.
func escaped(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func sign(b panel.Bar) string {
	if b.Most {
		return "<="
	}
	return ">="
}
