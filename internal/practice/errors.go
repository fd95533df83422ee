package practice

import "errors"

// The kinds of error that a person can cause; web gives each a status and a sentence.
// Anything else is our fault and is logged, never shown.
var (
	ErrNotFound  = errors.New("not found")
	ErrConflict  = errors.New("conflict")
	ErrForbidden = errors.New("forbidden")
	ErrInvalid   = errors.New("invalid")
)
