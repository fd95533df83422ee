package store

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	_ "github.com/mattn/go-sqlite3" // named here so that go.mod, not the driver, picks its version
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
)

// readers is the size of the reader pool: so many that nobody waits for a reader, because
// the pool serves those who wait in no order.
const readers = 24

// openSQLite opens the writer and the readers of one file.
func openSQLite(ctx context.Context, dsn string) (*Store, error) {
	path, err := sqlitePath(dsn)
	if err != nil {
		return nil, err
	}
	if err := migrateSQLite(ctx, sqliteDSN(path, "_foreign_keys", "off")); err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	write, err := openHandle(sqliteDSN(path, "_foreign_keys", "on"), 1)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	read, err := openHandle(sqliteDSN(path, "_foreign_keys", "on", "_query_only", "on"), readers)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open database %s: %w", path, err), pool(write).Close())
	}
	write.ConnPool = newQueue(pool(write))
	write.Statement.ConnPool = write.ConnPool
	s := &Store{write: write, read: read, dialect: "sqlite"}
	s.close = sync.OnceValue(func() error { return closeSQLite(write, read) })
	return s, s.observe(write, read)
}

// sqlitePath is the file of a DSN; the file is made, readable by its owner only,
// because it holds what people wrote.
func sqlitePath(dsn string) (string, error) {
	path := dsn
	if rest, found := strings.CutPrefix(dsn, "file:"); found {
		rest, _, _ = strings.Cut(rest, "?") // settings are ours to choose
		unescaped, err := url.PathUnescape(strings.TrimPrefix(rest, "//"))
		if err != nil {
			return "", fmt.Errorf("open database %q: %w", dsn, err)
		}
		path = unescaped
	}
	if path == "" || strings.Contains(path, ":memory:") {
		return "", fmt.Errorf("open database: %q is not the path of a file", dsn)
	}
	f, err := os.OpenFile(filepath.Clean(path), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return "", fmt.Errorf("open database: %w", err)
	}
	return path, f.Close()
}

// sqliteDSN names the file with our settings: a commit that was answered survives
// a power cut (FULL), and a transaction takes the write lock when it begins, so
// that it never fails in its middle.
func sqliteDSN(path string, more ...string) string {
	q := url.Values{}
	set := []string{"_journal_mode", "WAL", "_synchronous", "FULL", "_busy_timeout", "5000",
		"_txlock", "immediate", "_stmt_cache_size", "64"}
	set = append(set, more...)
	for i := 0; i < len(set); i += 2 {
		q.Set(set[i], set[i+1])
	}
	return "file:" + (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() + "?" + q.Encode()
}

// openHandle opens a handle with a pool of a fixed size.
func openHandle(dsn string, size int) (*gorm.DB, error) {
	db, err := gorm.Open(sqlite.Open(dsn), config())
	if err != nil {
		return nil, err
	}
	pool(db).SetMaxOpenConns(size)
	pool(db).SetMaxIdleConns(size)
	return db, nil
}

// closeSQLite closes the readers first, so that the writer can empty the log into the file.
func closeSQLite(write, read *gorm.DB) error {
	err := pool(read).Close()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, e := pool(write).ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)"); e != nil {
		err = errors.Join(err, fmt.Errorf("checkpoint: %w", e))
	}
	return errors.Join(err, pool(write).Close())
}
