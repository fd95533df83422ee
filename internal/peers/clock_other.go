//go:build !unix

package peers

import "time"

var start = time.Now()

// spent is the time on the wall where the system does not tell the processor's.
func spent() time.Duration { return time.Since(start) }
