package web

import (
	"fmt"
	"testing"
	"time"
)

func TestThrottleDoublesTheWaitAndForgets(t *testing.T) {
	now := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	th := newThrottle(func() time.Time { return now })
	for i := range freeTries {
		if wait := th.take("a"); wait != 0 {
			t.Fatalf("try %d had to wait %v", i+1, wait)
		}
	}
	for _, want := range []time.Duration{1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300} {
		wait := th.take("a")
		if wait != want*time.Second {
			t.Fatalf("wait %v, want %v s", wait, int(want))
		}
		if th.take("b"); th.take("b") != 0 {
			t.Fatal("another account waits, too")
		}
		th.clear("b")
		now = now.Add(wait)
		if th.take("a") != 0 {
			t.Fatal("the wait did not end")
		}
	}
	now = now.Add(forgetAfter + time.Second)
	if th.take("a") != 0 {
		t.Error("old failures are not forgotten")
	}
}

func TestThrottleCountsTriesBeforeTheyAreChecked(t *testing.T) {
	th := newThrottle(time.Now)
	passed := 0
	for range 100 {
		if th.take("a") == 0 {
			passed++
		}
	}
	if passed != freeTries {
		t.Errorf("%d tries at once, want %d", passed, freeTries)
	}
}

func TestThrottleForgetsASuccess(t *testing.T) {
	th := newThrottle(time.Now)
	for range freeTries {
		th.take("a")
	}
	th.clear("a")
	if wait := th.take("a"); wait != 0 {
		t.Errorf("wait %v after a success", wait)
	}
}

func TestThrottleStaysSmallAndKeepsWhoIsSlowed(t *testing.T) {
	now := time.Now()
	th := newThrottle(func() time.Time { return now })
	for range freeTries + 1 {
		th.take("victim")
	}
	for i := range 3 * maxAccounts {
		th.take(fmt.Sprint(i))
	}
	if len(th.accounts) > maxAccounts {
		t.Errorf("%d accounts are kept", len(th.accounts))
	}
	if th.take("victim") == 0 {
		t.Error("a flood of other names frees the slowed account")
	}
}
