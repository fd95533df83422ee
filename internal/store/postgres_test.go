package store

import (
	"fmt"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// server is the Postgres of this test process: the one COOLHEAD_TEST_POSTGRES
// names, or a private cluster made of the machine's own binaries.
var server struct {
	once    sync.Once
	dsn     string
	missing string // why there is none
	stop    func()
	schemas atomic.Int64
}

// freshSchema is the DSN of an empty schema; it skips the test where there is no server.
func freshSchema(t *testing.T) string {
	t.Helper()
	server.once.Do(startServer)
	if server.missing != "" {
		t.Skip("not tested on Postgres: " + server.missing)
	}
	name := fmt.Sprintf("t%d_%d", os.Getpid(), server.schemas.Add(1))
	onServer(t, "CREATE SCHEMA "+name)
	t.Cleanup(func() { onServer(t, "DROP SCHEMA "+name+" CASCADE") })
	dsn, err := url.Parse(server.dsn)
	must(t, err)
	q := dsn.Query()
	q.Set("search_path", name)
	dsn.RawQuery = q.Encode()
	return dsn.String()
}

// onServer runs one statement on the server itself.
func onServer(t *testing.T, sql string) {
	t.Helper()
	db, err := gorm.Open(postgres.Open(server.dsn), config())
	must(t, err)
	must(t, db.Exec(sql).Error)
	must(t, pool(db).Close())
}

func stopServer() {
	if server.stop != nil {
		server.stop()
	}
}

// startServer finds or makes the server.
func startServer() {
	if server.dsn = os.Getenv("COOLHEAD_TEST_POSTGRES"); server.dsn != "" {
		return
	}
	if err := startCluster(); err != nil {
		server.missing = err.Error() + "; set COOLHEAD_TEST_POSTGRES to a DSN"
	}
}
