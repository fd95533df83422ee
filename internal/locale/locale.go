// Package locale holds the words of the interface, per language.
package locale

import "time"

// Catalogue holds every language's words.
type Catalogue struct{}

// Words speaks one language.
type Words struct{}

// Load reads the catalogues that ship with the program.
func Load() (*Catalogue, error) { return &Catalogue{}, nil }

// Words returns the best match for the tags, never nil.
func (c *Catalogue) Words(tags ...string) *Words { return &Words{} }

// T returns the text of a key; pairs are names and values to fill in.
func (w *Words) T(key string, pairs ...any) string { return key }

// N returns the text of a key in the plural form for count.
func (w *Words) N(key string, count int, pairs ...any) string { return key }

// Lang is the language's tag.
func (w *Words) Lang() string { return "en" }

// Dir is the direction of the script, "ltr" or "rtl".
func (w *Words) Dir() string { return "ltr" }

// Number writes a number with so many decimals.
func (w *Words) Number(v float64, decimals int) string { return "" }

// Day writes a date.
func (w *Words) Day(t time.Time) string { return "" }

// Clock writes a time of day.
func (w *Words) Clock(t time.Time) string { return "" }
