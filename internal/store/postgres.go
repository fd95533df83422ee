package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// connections is the size of the pool. As many stay open when idle: opening one
// anew costs more than a page.
const connections = 8

// openPostgres opens a server's database.
func openPostgres(ctx context.Context, dsn string) (*Store, error) {
	db, err := gorm.Open(postgres.Open(dsn), config())
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	p := pool(db)
	p.SetMaxOpenConns(connections)
	p.SetMaxIdleConns(connections)
	p.SetConnMaxLifetime(time.Hour) // follow a server that moved
	if err := migratePostgres(ctx, p); err != nil {
		return nil, errors.Join(fmt.Errorf("open database: %w", err), p.Close())
	}
	s := &Store{write: db, read: db, dialect: "postgres", close: sync.OnceValue(p.Close)}
	return s, s.observe(db)
}
