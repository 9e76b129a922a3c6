package cost

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestAPurseTellsHowTheMoneyStands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := sit(t, func(c *Config, _ *bank) { c.DailyBudget = NewWei(1_000_000 * gwei) })
		d.post(nil)
		d.wait(time.Minute)
		s := d.State(time.Now())
		spent := NewWei(50_000 * gwei)
		if !s.Known || s.Balance != d.bank.balance || s.PerHour.IsZero() || s.Lasts != Lasts(s.Balance, s.PerHour) || s.Warn != 72*time.Hour {
			t.Errorf("the wallet: %+v", s)
		}
		if s.Spent != spent || s.LastDay != spent || s.Today != spent || s.Budget != NewWei(1_000_000*gwei) || s.Stretch != d.Stretch() {
			t.Errorf("the spend: %+v", s)
		}
		if !s.Dollars || s.Micro != 100_000 { // 0.00005 ether of 2 000 dollars
			t.Errorf("in dollars: %+v", s)
		}
		d.wait(25 * time.Hour)
		if s := d.State(time.Now()); s.Spent != spent || !s.LastDay.IsZero() || !s.Today.IsZero() || s.Micro != 0 {
			t.Errorf("a day later: %+v", s)
		}
	})
}

func TestWeiAreReadAsTheyAreWritten(t *testing.T) {
	for _, digits := range []string{"0", "1", "115792089237316195423570985008687907853269984665640564039457584007913129639935"} {
		w, err := ParseWei(digits)
		if err != nil || w.Digits() != digits {
			t.Errorf("%s became %s, %v", digits, w.Digits(), err)
		}
	}
	for _, digits := range []string{"", "-1", "0x1", "1.5", "115792089237316195423570985008687907853269984665640564039457584007913129639936"} {
		if w, err := ParseWei(digits); err == nil {
			t.Errorf("%q is taken as %s", digits, w.Digits())
		}
	}
}
