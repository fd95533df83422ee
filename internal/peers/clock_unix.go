//go:build unix

package peers

import (
	"syscall"
	"time"
)

// spent is the processor time that this process has used: unlike the time on the wall, it
// does not depend on what else the machine does.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // only a wrong first argument does that
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
