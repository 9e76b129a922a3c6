package simulator

import (
	"strconv"
	"time"
)

// The frames of Coinbase Exchange, byte by byte as they were seen on the wire in 2026 (testdata/SOURCES.md).
// Books and best prices carry all decimals, trade prices and statistics are trimmed, sizes have eight.

const stamp = "2006-01-02T15:04:05.000000Z"

func appendTime(b []byte, t time.Time) []byte {
	b = append(b, '"')
	b = t.UTC().AppendFormat(b, stamp)
	return append(b, '"')
}

func appendString(b []byte, s string) []byte { return strconv.AppendQuote(b, s) }

func appendFull(b []byte, n int64, decimals int) []byte {
	return append(appendDecimal(append(b, '"'), n, decimals), '"')
}

func appendShort(b []byte, n int64, decimals int) []byte {
	return append(appendTrimmed(append(b, '"'), n, decimals), '"')
}

func coinbaseSubscriptions(channels []subscription) []byte {
	b := []byte(`{"type":"subscriptions","channels":[`)
	for i, c := range channels {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(append(b, `{"name":`...), c.channel)
		b = append(b, `,"product_ids":[`...)
		for j, p := range c.products {
			if j > 0 {
				b = append(b, ',')
			}
			b = appendString(b, p)
		}
		b = append(b, `],"account_ids":null}`...)
	}
	return append(b, `]}`...)
}

func coinbaseError(message, reason string) []byte {
	b := appendString([]byte(`{"type":"error","message":`), message)
	if reason != "" {
		b = appendString(append(b, `,"reason":`...), reason)
	}
	return append(b, '}')
}

func coinbaseSnapshot(v view, skew time.Duration) []byte {
	side := func(b []byte, levels []level) []byte {
		for i, l := range levels {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendFull(append(b, '['), l.price, v.decimals)
			b = appendFull(append(b, ','), l.size, Decimals)
			b = append(b, ']')
		}
		return b
	}
	b := appendString([]byte(`{"type":"snapshot","product_id":`), v.symbol)
	b = side(append(b, `,"asks":[`...), v.book.asks)
	b = side(append(b, `],"bids":[`...), v.book.bids)
	b = appendTime(append(b, `],"time":`...), v.made.Add(skew))
	return append(b, '}')
}

func coinbaseUpdate(v view, changes []change, skew time.Duration) []byte {
	b := appendString([]byte(`{"type":"l2update","product_id":`), v.symbol)
	b = append(b, `,"changes":[`...)
	for i, c := range changes {
		if i > 0 {
			b = append(b, ',')
		}
		if c.sell {
			b = append(b, `["sell",`...)
		} else {
			b = append(b, `["buy",`...)
		}
		b = appendFull(b, c.price, v.decimals)
		b = appendFull(append(b, ','), c.size, Decimals)
		b = append(b, ']')
	}
	b = appendTime(append(b, `],"time":`...), v.made.Add(skew))
	return append(b, '}')
}

func coinbaseTicker(v view, skew time.Duration) []byte {
	bid, ask := v.book.bids[0], v.book.asks[0]
	side := "sell"
	if v.trade.buy {
		side = "buy"
	}
	b := strconv.AppendUint([]byte(`{"type":"ticker","sequence":`), v.sequence, 10)
	b = appendString(append(b, `,"product_id":`...), v.symbol)
	b = appendShort(append(b, `,"price":`...), v.trade.price, v.decimals)
	b = appendShort(append(b, `,"open_24h":`...), v.day.open, v.decimals)
	b = appendFull(append(b, `,"volume_24h":`...), v.day.volume, Decimals)
	b = appendShort(append(b, `,"low_24h":`...), v.day.low, v.decimals)
	b = appendShort(append(b, `,"high_24h":`...), v.day.high, v.decimals)
	b = appendFull(append(b, `,"volume_30d":`...), v.day.month, Decimals)
	b = appendFull(append(b, `,"best_bid":`...), bid.price, v.decimals)
	b = appendFull(append(b, `,"best_bid_size":`...), bid.size, Decimals)
	b = appendFull(append(b, `,"best_ask":`...), ask.price, v.decimals)
	b = appendFull(append(b, `,"best_ask_size":`...), ask.size, Decimals)
	b = appendString(append(b, `,"side":`...), side)
	b = appendTime(append(b, `,"time":`...), v.trade.at.Add(skew))
	b = strconv.AppendUint(append(b, `,"trade_id":`...), v.trade.id, 10)
	b = appendShort(append(b, `,"last_size":`...), v.trade.size, Decimals)
	return append(b, '}')
}

func coinbaseHeartbeat(v view, at time.Time) []byte {
	b := strconv.AppendUint([]byte(`{"type":"heartbeat","last_trade_id":`), v.trade.id, 10)
	b = appendString(append(b, `,"product_id":`...), v.symbol)
	b = strconv.AppendUint(append(b, `,"sequence":`...), v.sequence, 10)
	b = appendTime(append(b, `,"time":`...), at)
	return append(b, '}')
}
