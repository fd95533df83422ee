//go:build !linux

package store

import "errors"

// startCluster needs Linux: elsewhere the server is yours to start.
func startCluster() error { return errors.New("no private server on this system") }
