package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// attemptRow is a row of attempts.
type attemptRow struct {
	ID              string `gorm:"primaryKey"`
	PersonID        string
	Scenario        string
	Lang            string
	Mode            practice.Mode
	ScenarioVersion string
	GraderVersion   string
	Started         millis
}

func (attemptRow) TableName() string { return "attempts" }

func (r attemptRow) attempt() practice.Attempt {
	return practice.Attempt{ID: r.ID, Person: r.PersonID, Scenario: r.Scenario, Lang: r.Lang, Mode: r.Mode,
		ScenarioVersion: r.ScenarioVersion, GraderVersion: r.GraderVersion, Started: r.Started.time()}
}

// playedRow is one turn joined with its attempt.
type playedRow struct {
	AttemptRow attemptRow `gorm:"embedded"`
	TurnRow    turnRow    `gorm:"embedded"`
}

// Attempt returns an attempt of the person with all its turns, in order, in one SELECT.
// ErrNotFound if there is none or it is not theirs.
func (s *Store) Attempt(ctx context.Context, person, id string) (practice.Attempt, []practice.Turn, error) {
	var rows []playedRow
	err := s.read.WithContext(ctx).Table("attempts AS a").Joins("JOIN turns AS t ON t.attempt_id = a.id").
		Select("a.*, t.*").Where("a.id = ? AND a.person_id = ?", id, person).Order("t.n").Find(&rows).Error
	if err == nil && len(rows) == 0 {
		err = gorm.ErrRecordNotFound
	}
	if err != nil {
		return practice.Attempt{}, nil, kind("find attempt", err)
	}
	turns := make([]practice.Turn, len(rows))
	for i, r := range rows {
		turns[i] = r.TurnRow.turn()
	}
	return rows[0].AttemptRow.attempt(), turns, nil
}

// Begin stores a new attempt with its turn 0. ErrConflict if the id is taken.
func (s *Store) Begin(ctx context.Context, a practice.Attempt, opening practice.Turn) error {
	row := attemptRow{ID: a.ID, PersonID: a.Person, Scenario: a.Scenario, Lang: a.Lang, Mode: a.Mode,
		ScenarioVersion: a.ScenarioVersion, GraderVersion: a.GraderVersion, Started: toMillis(a.Started)}
	first := newTurnRow(opening)
	return kind("begin attempt", s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := tx.Create(&row).Error; err != nil {
			return err
		}
		return tx.Create(&first).Error
	}))
}

// pastRow is an attempt joined with what a list shows of its last turn.
type pastRow struct {
	AttemptRow attemptRow `gorm:"embedded"`
	N          int
	Exit       scenarios.Exit
	Standing   document[practice.Standing]
	At         millis
}

func (r pastRow) past() practice.Past {
	p := practice.Past{Attempt: r.AttemptRow.attempt(), Turns: r.N, Exit: r.Exit,
		SoFar: r.Standing.Of, Touched: r.At.time()}
	if p.Exit == scenarios.Left {
		p.Turns-- // leaving is a turn without a reply
	}
	p.Turns -= p.SoFar.Hints // a hint is a turn without a reply, too
	return p
}

// Past lists the person's attempts, newest first, at most limit of them, those older than before if it is set.
func (s *Store) Past(ctx context.Context, person string, before time.Time, limit int) ([]practice.Past, error) {
	q := s.read.WithContext(ctx).Table("attempts AS a").
		Joins("JOIN turns AS t ON t.attempt_id = a.id AND t.n = (SELECT max(n) FROM turns WHERE attempt_id = a.id)").
		Select("a.*, t.n, t.exit, t.standing, t.at").
		Where("a.person_id = ?", person).Order("a.started DESC, a.id DESC").Limit(limit)
	if !before.IsZero() {
		q = q.Where("a.started < ?", toMillis(before))
	}
	var rows []pastRow
	if err := q.Find(&rows).Error; err != nil {
		return nil, kind("list attempts", err)
	}
	past := make([]practice.Past, len(rows))
	for i, r := range rows {
		past[i] = r.past()
	}
	return past, nil
}
