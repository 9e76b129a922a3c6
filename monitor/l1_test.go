package monitor

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestOfAnotherL1ThanWasMeantNothingIsShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.chainID = 5 })
		d.wait(10 * time.Minute)
		d.said(1, "monitor.l1.id is 1, but the endpoint is of chain 5")
		d.said(1, "WARN")
		if s := d.State(); s.L1 != (Level{}) || !s.Accounts[0].ReadAt.IsZero() {
			t.Errorf("it shows the head %v and the account %+v", s.L1, s.Accounts[0])
		}
		d.expect(0, "twofold_monitor_reads_total", "l1_head", "done")
	})
}

func TestAnL1ThatAnswersLateIsBelievedOnceItHasSaidWhichChainItIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.l1.hangs = true })
		d.wait(time.Minute)
		d.l1.set(func(n *node) { n.hangs = false })
		d.wait(time.Minute)
		d.said(1, "the monitor can read something again")
		if s := d.State(); s.L1 == (Level{}) || s.Accounts[0].ReadAt.IsZero() {
			t.Errorf("it shows the head %v and the account %+v", s.L1, s.Accounts[0])
		}
	})
}
