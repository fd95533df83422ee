// Package store keeps what people practised: in one SQLite file, or in Postgres.
// It is the only package that knows rows, queries and drivers.
//
// The methods of Store are those of the interfaces in internal/practice. Every
// write is safe to try again: ids are made by the caller, and a second try of
// the same write ends in ErrConflict or changes nothing.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"coolhead/internal/practice"
)

var (
	_ practice.Attempts      = (*Store)(nil)
	_ practice.DrillAttempts = (*Store)(nil)
	_ practice.People        = (*Store)(nil)
	_ practice.Sessions      = (*Store)(nil)
	_ practice.Invitations   = (*Store)(nil)
)

// Store is an open database. It is safe for concurrent use.
type Store struct {
	// write and read are the same handle on Postgres. On SQLite write has one
	// connection behind a queue, because waiting in SQLite is not fair.
	write, read *gorm.DB
	dialect     string
	watch       atomic.Pointer[func(sql string)]
	close       func() error
}

// Open opens the database of a DSN and brings its schema up to date. A DSN that
// starts with postgres:// is a server, anything else (with or without file:) is
// the path of an SQLite file, which is made if it is not there.
// ErrNewer if a newer version of the program has changed the schema.
func Open(ctx context.Context, dsn string) (*Store, error) {
	scheme, _, found := strings.Cut(dsn, "://")
	switch {
	case scheme == "postgres" || scheme == "postgresql":
		return openPostgres(ctx, dsn)
	case found && scheme != "file":
		return nil, fmt.Errorf("open database: unknown scheme %q: give a file path or postgres://", scheme)
	}
	return openSQLite(ctx, dsn)
}

// config is the part of the GORM configuration that both dialects share.
func config() *gorm.Config {
	return &gorm.Config{
		SkipDefaultTransaction: true, // one statement is atomic by itself
		TranslateError:         true,
		DisableAutomaticPing:   true, // the migration is the first and better test
		Logger:                 logger.Discard,
		NowFunc:                func() time.Time { return time.Now().UTC() },
	}
}

// Health tells whether the database answers, to a reader and to a writer.
func (s *Store) Health(ctx context.Context) error {
	for _, db := range []*gorm.DB{s.read, s.write} {
		var one int
		if err := db.WithContext(ctx).Raw("SELECT 1 FROM goose_db_version LIMIT 1").Scan(&one).Error; err != nil {
			return fmt.Errorf("database: %w", err)
		}
	}
	return nil
}

// Version is the database and its version, like "sqlite 3.54.1".
func (s *Store) Version(ctx context.Context) (string, error) {
	ask := "SELECT sqlite_version()"
	if s.dialect == "postgres" {
		ask = "SHOW server_version"
	}
	var version string
	if err := s.read.WithContext(ctx).Raw(ask).Scan(&version).Error; err != nil {
		return "", fmt.Errorf("database version: %w", err)
	}
	return s.dialect + " " + version, nil
}

// Close ends all connections; a second call does nothing. An SQLite file is left
// whole, without a log beside it.
func (s *Store) Close() error { return s.close() }

// pool is the connection pool under a handle.
func pool(db *gorm.DB) *sql.DB {
	p, err := db.DB()
	if err != nil {
		panic("store: handle without a pool: " + err.Error()) // only inside a transaction
	}
	return p
}
