package web

import (
	"sync"
	"time"
)

// How wrong passwords slow an account down: freeTries cost nothing, then the wait doubles up to maxWait.
// The wait ends by itself, so nobody can be locked out for good; forgetAfter without a try clears the count.
const (
	freeTries   = 5
	maxWait     = 5 * time.Minute
	forgetAfter = 30 * time.Minute
	maxAccounts = 20_000
)

// throttle counts failed sign-ins per account, wherever they come from: addresses and browsers can be changed
// at will. It lives in memory, so several servers behind one name allow as many tries each.
type throttle struct {
	now      func() time.Time
	mu       sync.Mutex
	accounts map[string]tries
}

type tries struct {
	count int
	last  time.Time
}

func newThrottle(now func() time.Time) *throttle {
	return &throttle{now: now, accounts: map[string]tries{}}
}

// take counts a try before it is checked, so that many at once cannot slip through.
// It returns how long to wait instead, 0 if the try may go on.
func (t *throttle) take(account string) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	now, seen := t.now(), t.accounts[account]
	if now.Sub(seen.last) > forgetAfter {
		seen = tries{}
	}
	if wait := seen.last.Add(delay(seen.count)).Sub(now); wait > 0 {
		return wait
	}
	if len(t.accounts) >= maxAccounts {
		t.sweep(now)
	}
	t.accounts[account] = tries{count: seen.count + 1, last: now}
	return 0
}

// clear forgets an account's failures after a success.
func (t *throttle) clear(account string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.accounts, account)
}

// delay is the wait after so many failures.
func delay(failures int) time.Duration {
	if failures < freeTries {
		return 0
	}
	return min(time.Second<<min(failures-freeTries, 20), maxWait)
}

// sweep makes room: it drops what is old, and everything that never had to wait if that is not enough.
func (t *throttle) sweep(now time.Time) {
	for account, seen := range t.accounts {
		if now.Sub(seen.last) > forgetAfter {
			delete(t.accounts, account)
		}
	}
	for account, seen := range t.accounts {
		if len(t.accounts) >= maxAccounts/2 && seen.count < freeTries {
			delete(t.accounts, account)
		}
	}
}
