package views

import (
	"strconv"
	"strings"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// The curve is drawn on this grid; the margins hold the numbers of the axes.
const (
	curveWidth, curveHeight = 720.0, 250.0
	curveStart, curveEnd    = 34.0, 706.0
	curveTop, curveBottom   = 14.0, 222.0
)

// stroke is one line of the curve.
type stroke struct {
	Key  string // "anger": catalogue mood.anger and the colour
	Path string // points of a polyline
}

// point is one turn on the curve.
type point struct {
	N      int    // the turn, an anchor
	Number int    // of the reply
	X, Y   string // where the anger stands
	// Cause is the event that moved the customer most; "" if nothing did.
	Cause string
	Move  scenarios.Move
	Mood  scenarios.Mood
}

// strokes draws the four sides of the mood over the turns; anger last, so that it lies on top.
func strokes(turns []practice.Turn) []stroke {
	sides := []struct {
		key string
		of  func(scenarios.Mood) float64
	}{
		{"patience", func(m scenarios.Mood) float64 { return m.Patience }},
		{"confusion", func(m scenarios.Mood) float64 { return m.Confusion }},
		{"trust", func(m scenarios.Mood) float64 { return m.Trust }},
		{"anger", func(m scenarios.Mood) float64 { return m.Anger }},
	}
	list := make([]stroke, len(sides))
	for i, side := range sides {
		var path []string
		for j, t := range turns {
			path = append(path, across(j, len(turns))+","+up(side.of(t.State.Mood)))
		}
		list[i] = stroke{Key: side.key, Path: strings.Join(path, " ")}
	}
	return list
}

// points are the turns on the line of anger, with what moved the customer most in each.
func points(turns []practice.Turn) []point {
	list := make([]point, len(turns))
	for i, t := range turns {
		list[i] = point{N: t.N, Number: t.Number(), X: across(i, len(turns)), Y: up(t.State.Mood.Anger), Mood: t.State.Mood}
		if moves := strongest(t.Moves, 1); len(moves) > 0 {
			list[i].Move, list[i].Cause = moves[0], moves[0].Event
		}
	}
	return list
}

// turning keeps the points at which something moved the customer.
func turning(turns []practice.Turn) []point {
	var list []point
	for _, p := range points(turns) {
		if p.Cause != "" {
			list = append(list, p)
		}
	}
	return list
}

// across places turn i of n between the margins.
func across(i, n int) string {
	if n < 2 {
		return coordinate(curveStart)
	}
	return coordinate(curveStart + (curveEnd-curveStart)*float64(i)/float64(n-1))
}

// up places a value from 0 to 100: 100 at the top.
func up(value float64) string {
	value = max(0, min(100, value))
	return coordinate(curveBottom - (curveBottom-curveTop)*value/100)
}

func coordinate(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
