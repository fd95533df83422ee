// Package accuracy writes docs/accuracy.md: how good the grades are, and how that is known.
//
// Each part of the page comes from a measurement of its own and is kept as JSON beside it,
// in docs/accuracy, so that one part can be measured anew while the others stay as they were.
package accuracy
