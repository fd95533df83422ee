package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

// ErrNewer says that the database was changed by a newer version of the program.
var ErrNewer = errors.New("the database belongs to a newer version of this program")

// migrations holds the same numbers for both dialects.
//
//go:embed migrations
var migrations embed.FS

// migrateSQLite works on a connection of its own with foreign keys off: with them
// on, a migration that rebuilds a table deletes the rows that refer to it.
func migrateSQLite(ctx context.Context, dsn string) error {
	db, err := sql.Open("sqlite3", dsn)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	err = migrate(ctx, goose.DialectSQLite3, db, "migrations/sqlite")
	if err == nil {
		err = checkReferences(ctx, db)
	}
	return errors.Join(err, db.Close())
}

// migratePostgres lets only one program at a time change the schema.
func migratePostgres(ctx context.Context, db *sql.DB) error {
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return err
	}
	return migrate(ctx, goose.DialectPostgres, db, "migrations/postgres", goose.WithSessionLocker(locker))
}

// migrate applies what is missing.
func migrate(ctx context.Context, d goose.Dialect, db *sql.DB, dir string, opts ...goose.ProviderOption) error {
	files, err := fs.Sub(migrations, dir)
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(d, db, files, opts...)
	if err != nil {
		return err
	}
	current, known, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read the schema's version: %w", err)
	}
	if current > known {
		return fmt.Errorf("%w: its schema is number %d, this program knows %d; start the newer program or restore a backup",
			ErrNewer, current, known)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("change the schema: %w", err)
	}
	return nil
}

// checkReferences finds rows that a migration left without the row they refer to.
func checkReferences(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	defer rows.Close()
	if rows.Next() {
		return errors.New("the schema has rows that refer to nothing: restore a backup")
	}
	return rows.Err()
}
