package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"coolhead/grading"
	"coolhead/internal/practice"
	"coolhead/scenarios"
)

// turnRow is a row of turns. The five scores of the reply and the exit are also
// columns, so that statistics need not read JSON.
type turnRow struct {
	AttemptID string `gorm:"primaryKey"`
	N         int    `gorm:"primaryKey;autoIncrement:false"`
	Reply     string
	Grade     document[grading.Grade]
	Calm      float64
	Clarity   float64
	Empathy   float64
	Closing   float64
	Overall   float64
	Line      string
	Cause     string
	Moves     document[[]scenarios.Move]
	State     document[scenarios.State]
	Exit      scenarios.Exit
	Standing  document[practice.Standing]
	TookMs    int64
	At        millis
}

func (turnRow) TableName() string { return "turns" }

func newTurnRow(t practice.Turn) turnRow {
	g := t.Grade
	return turnRow{AttemptID: t.Attempt, N: t.N, Reply: t.Reply, Grade: document[grading.Grade]{g},
		Calm: g.Calm, Clarity: g.Clarity, Empathy: g.Empathy, Closing: g.Closing, Overall: g.Overall,
		Line: t.Line, Cause: t.Cause, Moves: document[[]scenarios.Move]{t.Moves},
		State: document[scenarios.State]{t.State}, Exit: t.State.Exit,
		Standing: document[practice.Standing]{t.SoFar}, TookMs: t.Took.Milliseconds(), At: toMillis(t.At)}
}

func (r turnRow) turn() practice.Turn {
	return practice.Turn{Attempt: r.AttemptID, N: r.N, Reply: r.Reply, Grade: r.Grade.Of, Line: r.Line,
		Cause: r.Cause, Moves: r.Moves.Of, State: r.State.Of, SoFar: r.Standing.Of,
		Took: time.Duration(r.TookMs) * time.Millisecond, At: r.At.time()}
}

// appendTurn inserts a turn only behind its predecessor, only while the conversation
// goes on and only for the person whose attempt it is: the last turn is the lock.
const appendTurn = `INSERT INTO turns (attempt_id, n, reply, grade, calm, clarity, empathy, closing, overall,
	line, cause, moves, state, exit, standing, took_ms, at)
SELECT @AttemptID, @N, @Reply, @Grade, @Calm, @Clarity, @Empathy, @Closing, @Overall,
	@Line, @Cause, @Moves, @State, @Exit, @Standing, @TookMs, @At
FROM turns AS last JOIN attempts AS a ON a.id = last.attempt_id
WHERE a.id = @AttemptID AND a.person_id = @person AND last.n = @N - 1 AND last.exit = ''`

// Append stores the next turn in one INSERT. ErrConflict if that turn is there
// already, is not the next one or the conversation has ended; ErrNotFound if the
// attempt is not the person's.
func (s *Store) Append(ctx context.Context, person string, t practice.Turn) error {
	put := s.write.WithContext(ctx).Exec(appendTurn, newTurnRow(t), map[string]any{"person": person})
	if put.Error != nil || put.RowsAffected == 1 {
		return kind("append turn", put.Error)
	}
	var n int64 // only after a refusal: was it theirs at all?
	err := s.read.WithContext(ctx).Model(&attemptRow{}).Where("id = ? AND person_id = ?", t.Attempt, person).Count(&n).Error
	if err == nil {
		err = gorm.ErrDuplicatedKey
		if n == 0 {
			err = gorm.ErrRecordNotFound
		}
	}
	return kind("append turn", err)
}
