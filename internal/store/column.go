package store

import (
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
)

// written keeps what is stored the same for the same value: keys of maps in order, and
// nothing told apart from empty, so that a turn comes back exactly as it went in.
var written = json.JoinOptions(json.Deterministic(true), json.FormatNilSliceAsNull(true), json.FormatNilMapAsNull(true))

// document is a column that holds a value as JSON text.
type document[T any] struct{ Of T }

// Value writes the JSON text.
func (d document[T]) Value() (driver.Value, error) {
	b, err := json.Marshal(d.Of, written)
	return string(b), err
}

// Scan reads the JSON text.
func (d *document[T]) Scan(from any) error {
	switch v := from.(type) {
	case string:
		return json.Unmarshal([]byte(v), &d.Of)
	case []byte:
		return json.Unmarshal(v, &d.Of)
	}
	return fmt.Errorf("a column of JSON text holds a %T", from)
}

// millis is a point in time as a column: UTC milliseconds since 1970. A number
// sorts and compares the same everywhere; a text with a zone does not.
type millis int64

// toMillis cuts a time to the millisecond.
func toMillis(t time.Time) millis { return millis(t.UnixMilli()) }

// time is the column's time in UTC.
func (m millis) time() time.Time { return time.UnixMilli(int64(m)).UTC() }
