package views

import (
	"math"

	"coolhead/internal/practice"
)

// gain is how much better the attempt is than the best one before it, rounded.
func gain(r practice.Report) float64 {
	return math.Round(r.Standing.Overall) - math.Round(r.Earlier.SoFar.Overall)
}

// short cuts a content hash to what people compare by eye.
func short(version string) string {
	const most = 12
	if len(version) > most {
		return version[:most]
	}
	return version
}
