package views

import (
	"sync"
	"time"
)

// zones keeps time zones that were looked up: loading one reads a file.
var zones sync.Map

// local moves a time into the person's own zone; UTC if it is not known.
func (f Frame) local(t time.Time) time.Time {
	if f.Person == nil || f.Person.Zone == "" {
		return t.UTC()
	}
	if zone, ok := zones.Load(f.Person.Zone); ok {
		return t.In(zone.(*time.Location))
	}
	zone, err := time.LoadLocation(f.Person.Zone)
	if err != nil {
		zone = time.UTC
	}
	zones.Store(f.Person.Zone, zone)
	return t.In(zone)
}

// when writes a date and a time of day in the person's zone.
func (f Frame) when(t time.Time) string {
	t = f.local(t)
	return f.t("date.when", "Day", f.Words.Day(t), "Clock", f.Words.Clock(t))
}

// stamp is a time for machines.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
