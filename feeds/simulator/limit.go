package simulator

import "time"

// A limit lets burst events pass at once and one more every interval. After a refusal it refuses everything
// for as long as the ban lasts.
type limit struct {
	interval time.Duration
	burst    int
	ban      time.Duration

	full  time.Time // when the allowance will be whole again
	until time.Time // end of the ban
}

func (l *limit) allow(now time.Time) bool {
	if now.Before(l.until) {
		return false
	}
	if l.full.Before(now) {
		l.full = now
	}
	if l.full.Sub(now) > l.interval*time.Duration(l.burst-1) {
		l.until = now.Add(l.ban)
		return false
	}
	l.full = l.full.Add(l.interval)
	return true
}

// The providers' limits for one address. Sources: docs.cdp.coinbase.com/exchange/websocket-feed/rate-limits
// (8 connections a second, 20 in bursts; 100 messages a second) and docs.kraken.com/exchange/guides/websockets/
// introduction (about 150 connection attempts in ten minutes, then a ban of about ten). Kraken does not tell
// its message rate; ours is a guess.
func connectionLimit(p Provider) limit {
	if p == Coinbase {
		return limit{interval: time.Second / 8, burst: 20}
	}
	return limit{interval: 10 * time.Minute / 150, burst: 150, ban: 10 * time.Minute}
}

func messageLimit(p Provider) limit {
	if p == Coinbase {
		return limit{interval: time.Second / 100, burst: 100}
	}
	return limit{interval: time.Second / 50, burst: 50}
}
