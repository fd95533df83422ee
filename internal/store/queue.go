package store

import (
	"context"
	"database/sql"

	"golang.org/x/sync/semaphore"
	"gorm.io/gorm"
)

// queue hands out the one writing connection in the order of asking. The pool of
// database/sql picks a waiter at random, so that under load somebody always waits long.
type queue struct {
	*sql.DB
	turn *semaphore.Weighted
}

func newQueue(db *sql.DB) *queue { return &queue{DB: db, turn: semaphore.NewWeighted(1)} }

// GetDBConn lets GORM reach the pool itself.
func (q *queue) GetDBConn() (*sql.DB, error) { return q.DB, nil }

// ExecContext runs one statement when it is its turn.
func (q *queue) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := q.turn.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	defer q.turn.Release(1)
	return q.DB.ExecContext(ctx, query, args...)
}

// BeginTx begins a transaction when it is its turn; the turn lasts until its end.
func (q *queue) BeginTx(ctx context.Context, opts *sql.TxOptions) (gorm.ConnPool, error) {
	if err := q.turn.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	tx, err := q.DB.BeginTx(ctx, opts)
	if err != nil {
		q.turn.Release(1)
		return nil, err
	}
	return &transaction{Tx: tx, queue: q}, nil
}

// transaction is one that gives the connection on when it ends.
type transaction struct {
	*sql.Tx
	queue *queue
	ended bool
}

// Commit ends the transaction and the turn.
func (t *transaction) Commit() error {
	defer t.end()
	return t.Tx.Commit()
}

// Rollback ends the transaction and the turn.
func (t *transaction) Rollback() error {
	defer t.end()
	return t.Tx.Rollback()
}

// end gives the turn on once: GORM may roll back what it has committed.
func (t *transaction) end() {
	if !t.ended {
		t.ended = true
		t.queue.turn.Release(1)
	}
}
