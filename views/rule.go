package views

import "coolhead/grading"

// worded tells whether a rule's page shows wordings, whose marks then need a word of explanation.
func worded(c grading.Card) bool {
	for _, clue := range c.Detects {
		if len(clue.Wordings) > 0 {
			return true
		}
	}
	return false
}

// findingLook is the look of what counts for a rule: as a finding of it looks.
func findingLook(c grading.Card) string {
	if c.Points < 0 {
		return "finding-minus"
	}
	return "finding-plus"
}
