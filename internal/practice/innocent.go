package practice

import _ "embed"

// innocentEN are English words and sentences that say nothing about any case, a line each.
//
//go:embed innocent_en.txt
var innocentEN string

// innocents are such lists by language; a language without one is not looked at.
var innocents = map[string]string{"en": innocentEN}
