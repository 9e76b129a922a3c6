package monitor

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"twofold/signer/cost"
)

func TestANodeThatIsBehindAnotherDoesNotHaveAnAccountSpendTwice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.l1.perBlock, d.l1.slow = milliether/300, 5 })
		d.wait(3 * time.Hour)
		pace := d.State().Accounts[0].PerHour // of a milliether an hour
		if want := cost.NewWei(milliether); pace.Less(want.Part(98, 100)) || want.Part(102, 100).Less(pace) {
			t.Errorf("the pace is %s wei an hour, want %s", pace.Digits(), want.Digits())
		}
		d.said(0, "WARN")
	})
}

func TestAChainThatWentBackIsBelievedAfterTenMinutesAndThePaceReckonedAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.l1.perBlock = 20 * milliether / 300 })
		d.wait(time.Hour)
		before := d.State().Accounts[0]
		d.l1.set(func(n *node) { n.began = n.began.Add(30 * time.Minute) }) // a node that was restored
		d.wait(9 * time.Minute)
		if s := d.State().Accounts[0]; s.Balance != before.Balance || s.Active != before.Active {
			t.Errorf("what an older block says is believed: %+v, before %+v", s, before)
		}
		d.wait(2 * time.Minute)
		s := d.State().Accounts[0]
		if !before.Balance.Less(s.Balance) || s.Nonce >= before.Nonce || s.Active.Before(before.Active) || !s.PerHour.IsZero() || s.Left != cost.Never {
			t.Errorf("it is not begun anew: %+v, before %+v", s, before)
		}
		d.said(1, "has gone back")
		d.said(1, "an account runs low")
		d.said(0, "has enough again")
		d.wait(time.Hour)
		if pace, want := d.State().Accounts[0].PerHour, cost.NewWei(20*milliether); pace.Less(want.Part(95, 100)) || want.Part(105, 100).Less(pace) {
			t.Errorf("the pace is %s wei an hour, want %s", pace.Digits(), want.Digits())
		}
	})
}

func TestAnAccountIsActiveOnlyByANonceThatIsHigherThanAny(t *testing.T) {
	began := time.Unix(1_000_000, 0)
	a := newAccount(batcher, Defaults())
	for i, c := range []struct {
		block, nonce uint64
		active       int // the minute
	}{
		{1, 7, 0}, {2, 8, 1}, {2, 7, 1}, {2, 8, 1}, {3, 7, 1}, {4, 9, 5},
	} {
		a.saw(began.Add(time.Duration(i)*time.Minute), reading{block: c.block, nonce: c.nonce})
		if s := a.state(began); s.Active != began.Add(time.Duration(c.active)*time.Minute) || s.Nonce < c.nonce {
			t.Errorf("step %d: nonce %d, active in minute %.0f, want %d", i, s.Nonce, s.Active.Sub(began).Minutes(), c.active)
		}
	}
}

func TestOfAnAccountWhoseSpendingComesBackThePaceIsNetAlsoOnceItIsToldSoWhileItRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(*desk) {})
		for range 3 {
			d.spend(d.l2, proposer, 80, 30*time.Minute, 1)
			d.wait(29 * time.Minute)
			d.l2.set(func(n *node) { n.balance[proposer.Address] += 80 * milliether })
			d.wait(time.Minute)
		}
		d.said(1, "an account runs low")
		if s := d.State().Accounts[1]; s.PerHour.IsZero() || s.Left == cost.Never {
			t.Errorf("every rise is a top-up, and yet it is %+v", s)
		}
		next := Config{Accounts: []Account{proposer}}
		next.Accounts[0].Returns = true
		d.Configure(next)
		d.wait(time.Minute)
		if s := d.State().Accounts[1]; !s.PerHour.IsZero() || s.Left != cost.Never {
			t.Errorf("nothing is gone for good, and yet it is %+v", s)
		}
		d.said(1, "an account has enough again")
	})
}

func TestWhileAnAccountCannotBeReadWhatItHasLeftGoesOnGoingDown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(d *desk) { d.l1.perBlock = 27 * milliether / 600 }) // lasts for 74 hours
		began := float64(time.Now().Add(-time.Second).Unix())
		d.expect(began, "twofold_account_read_timestamp_seconds", "batcher")
		d.wait(time.Hour)
		before := d.State().Accounts[0]
		if left := before.Left.Hours(); left < 72 || left > 74 || time.Since(before.ReadAt) > time.Minute {
			t.Errorf("%.1f hours are left, read at %v", left, before.ReadAt)
		}
		d.l1.set(func(n *node) { n.err = errors.New("503") })
		d.wait(2 * time.Hour)
		s := d.State().Accounts[0]
		if gone := before.Left - s.Left; gone < 2*time.Hour-time.Minute || gone > 2*time.Hour+time.Minute || s.ReadAt != before.ReadAt {
			t.Errorf("of %v are left %v, and it was read %v", before.Left, s.Left, s.ReadAt)
		}
		d.said(1, "an account runs low")
		d.expect(s.Left.Seconds(), "twofold_account_empty_seconds", "batcher")
		d.expect(float64(s.ReadAt.Unix()), "twofold_account_read_timestamp_seconds", "batcher")
		d.mu.Lock()
		defer d.mu.Unlock()
		if left := d.accounts[0].state(time.Now().Add(100 * time.Hour)).Left; left != 0 {
			t.Errorf("once all is gone %v are left", left)
		}
	})
}

func TestAnAccountThatWasNeverReadWasNotReadSinceTheStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now().Unix()
		d := sit(t, func(d *desk) { d.l1.hangs = true })
		d.wait(time.Hour)
		d.expect(float64(began), "twofold_account_read_timestamp_seconds", "batcher")
	})
}
