package views

import "coolhead/internal/practice"

// attemptAddress is where an attempt goes on, or its report once it has ended.
func attemptAddress(p practice.Past) string {
	if p.Exit == "" {
		return "/attempts/" + p.ID
	}
	return "/attempts/" + p.ID + "/report"
}

// titleOf is a scenario's title; its id when the scenario is no longer there.
func titleOf(titles map[string]string, id string) string {
	if title, ok := titles[id]; ok {
		return title
	}
	return id
}
