package store

import (
	"context"

	"gorm.io/gorm"

	"coolhead/internal/practice"
)

// drillRow is a row of drill_attempts. Score and passed are columns, so that records need not read JSON.
type drillRow struct {
	ID            string `gorm:"primaryKey"`
	PersonID      string
	Drill         string
	Lang          string
	DrillVersion  string
	GraderVersion string
	Answer        document[practice.DrillAnswer]
	Result        document[practice.DrillResult]
	Score         float64
	Passed        int
	At            millis
}

func (drillRow) TableName() string { return "drill_attempts" }

func newDrillRow(a practice.DrillAttempt) drillRow {
	r := drillRow{ID: a.ID, PersonID: a.Person, Drill: a.Drill, Lang: a.Lang, DrillVersion: a.DrillVersion,
		GraderVersion: a.GraderVersion, Answer: document[practice.DrillAnswer]{a.Answer},
		Result: document[practice.DrillResult]{a.Result}, Score: a.Result.Score, At: toMillis(a.At)}
	if a.Result.Passed {
		r.Passed = 1
	}
	return r
}

func (r drillRow) attempt() practice.DrillAttempt {
	return practice.DrillAttempt{ID: r.ID, Person: r.PersonID, Drill: r.Drill, Lang: r.Lang, DrillVersion: r.DrillVersion,
		GraderVersion: r.GraderVersion, Answer: r.Answer.Of, Result: r.Result.Of, At: r.At.time()}
}

// AddDrillAttempt stores a drill with its result. ErrConflict if the id is taken.
func (s *Store) AddDrillAttempt(ctx context.Context, a practice.DrillAttempt) error {
	row := newDrillRow(a)
	return kind("add drill attempt", s.write.WithContext(ctx).Create(&row).Error)
}

// DrillAttempt returns a drill that the person handed in; ErrNotFound if there is none or it is not theirs.
func (s *Store) DrillAttempt(ctx context.Context, person, id string) (practice.DrillAttempt, error) {
	var rows []drillRow
	err := s.read.WithContext(ctx).Where("id = ? AND person_id = ?", id, person).Find(&rows).Error
	if err == nil && len(rows) == 0 {
		err = gorm.ErrRecordNotFound
	}
	if err != nil {
		return practice.DrillAttempt{}, kind("find drill attempt", err)
	}
	return rows[0].attempt(), nil
}

// DrillRecords sums up what the person has handed in, by drill.
func (s *Store) DrillRecords(ctx context.Context, person string) (map[string]practice.DrillRecord, error) {
	var rows []struct {
		Drill         string
		Tries, Passed int
		Best          float64
	}
	err := s.read.WithContext(ctx).Model(&drillRow{}).
		Select("drill, count(*) AS tries, max(score) AS best, max(passed) AS passed").
		Where("person_id = ?", person).Group("drill").Find(&rows).Error
	if err != nil {
		return nil, kind("sum up drills", err)
	}
	records := map[string]practice.DrillRecord{}
	for _, r := range rows {
		records[r.Drill] = practice.DrillRecord{Tries: r.Tries, Best: r.Best, Passed: r.Passed > 0}
	}
	return records, nil
}
