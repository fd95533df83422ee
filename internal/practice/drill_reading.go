package practice

import (
	"slices"

	"coolhead/scenarios"
)

// A reading passes with the right mood, and with the cues if most of what was picked shows it:
// who picks everything has read nothing.
const (
	moodShare = 0.5
	cuesMark  = 0.5
)

// markReading compares what was picked with the key.
func markReading(t scenarios.Task, a DrillAnswer) DrillPart {
	mood := a.Mood >= 0 && a.Mood < len(t.Moods) && t.Moods[a.Mood].Right
	share := cueShare(t.Cues, a.Cues)
	part := DrillPart{Score: scoreMost * (1 - moodShare) * share, Checks: []DrillCheck{
		DrillCheck{Name: "mood", Met: mood}.named(), DrillCheck{Name: "cues", Met: share > cuesMark}.named(),
	}}
	if mood {
		part.Score += scoreMost * moodShare
	}
	return part
}

// cueShare is the share of the right cues that were picked, less that of the wrong ones; not below 0.
func cueShare(cues []scenarios.Choice, picked []int) float64 {
	right, all := 0.0, 0.0
	for i, c := range cues {
		found := slices.Contains(picked, i)
		switch {
		case c.Right && found:
			right++
			all++
		case c.Right:
			all++
		case found:
			right--
		}
	}
	return max(0, right/all)
}
