package store

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// binaries is the folder with initdb and postgres; "" without one.
func binaries() string {
	places, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	if path, err := exec.LookPath("initdb"); err == nil {
		places = append(places, filepath.Dir(path))
	}
	for _, dir := range places {
		if _, err := exec.LookPath(filepath.Join(dir, "postgres")); err == nil {
			return dir
		}
	}
	return ""
}

// startCluster makes a cluster in a folder of its own, without durability, on a free port.
func startCluster() error {
	bin := binaries()
	if bin == "" {
		return errors.New("no server is installed here")
	}
	dir, err := os.MkdirTemp("", "coolhead-postgres")
	if err != nil {
		return err
	}
	who, err := ordinary(dir)
	if err != nil {
		return err
	}
	data := filepath.Join(dir, "data")
	if out, err := as(who, bin+"/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N").CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	run := as(who, bin+"/postgres", "-D", data, "-p", port, "-k", dir, "-h", "127.0.0.1", "-F")
	if err := run.Start(); err != nil {
		return err
	}
	server.stop = func() {
		_ = run.Process.Signal(os.Interrupt)
		_ = run.Wait()
		_ = os.RemoveAll(dir)
	}
	server.dsn = "postgres://postgres@127.0.0.1:" + port + "/postgres?sslmode=disable"
	return answers(server.dsn)
}

// ordinary is the account the server runs as: Postgres refuses to be root, so that
// root lends the folder to the account named postgres. nil means: ourselves.
func ordinary(dir string) (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		return nil, fmt.Errorf("Postgres does not run as root and there is no account postgres")
	}
	uid, _ := strconv.Atoi(account.Uid)
	gid, _ := strconv.Atoi(account.Gid)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, os.Chown(dir, uid, gid)
}

// as is a command of another account, which dies with the test.
func as(who *syscall.Credential, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: who, Pdeathsig: syscall.SIGINT}
	return cmd
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		return "", err
	}
	return port, l.Close()
}

// answers waits until the server takes connections.
func answers(dsn string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	db, err := gorm.Open(postgres.Open(dsn), config())
	if err != nil {
		return err
	}
	defer pool(db).Close()
	for {
		err := pool(db).PingContext(ctx)
		if err == nil || ctx.Err() != nil {
			return err
		}
		time.Sleep(50 * time.Millisecond)
	}
}
