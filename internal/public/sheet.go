package public

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// sheet is a table of one file: the names of the columns and the rows.
type sheet struct {
	columns []string
	rows    [][]string
}

// mark stands in for a quotation mark while the table is read: in these files a mark is
// a character like any other, while CSV would join lines by it.
const mark = "\ue000"

// readSheet reads tab-separated text with one row of headings. An error names the line.
func readSheet(in io.Reader) (sheet, error) {
	text, err := io.ReadAll(in)
	if err != nil {
		return sheet{}, err
	}
	r := csv.NewReader(strings.NewReader(strings.ReplaceAll(string(text), `"`, mark)))
	r.Comma = '\t'
	rows, err := r.ReadAll()
	if err != nil {
		return sheet{}, err
	}
	if len(rows) == 0 {
		return sheet{}, fmt.Errorf("no headings: want id, source, lang, context, text and labels")
	}
	for _, row := range rows {
		for i := range row {
			row[i] = strings.ReplaceAll(row[i], mark, `"`)
		}
	}
	return sheet{rows[0], rows[1:]}, nil
}

// record is one row with its headings.
type record struct {
	columns, cells []string
}

// text is a cell with its line breaks; "" where the file has no such column.
func (r record) text(column string) string {
	i := slices.Index(r.columns, column)
	if i < 0 {
		return ""
	}
	return strings.ReplaceAll(r.cells[i], `\n`, "\n")
}

// number is a cell as a number; false where it was not rated or is none.
func (r record) number(column string) (float64, bool) {
	v, err := strconv.ParseFloat(r.text(column), 64)
	return v, err == nil
}

// group names the conversation, post or article that a row belongs to.
func (r record) group() string {
	name, _, _ := strings.Cut(r.text("id"), "|")
	return name
}
