package simulator

import (
	"strconv"
	"time"
)

// The frames of Kraken v2, byte by byte as they were seen on the wire in 2024 to 2026 (testdata/SOURCES.md).
// Numbers are JSON numbers with all decimals of their symbol.

func krakenStatus(connection uint64) []byte {
	b := []byte(`{"channel":"status","type":"update","data":[{"version":"2.0.10","system":"online","api_version":"v2","connection_id":`)
	return append(strconv.AppendUint(b, connection, 10), `}]}`...)
}

// A krakenReply answers a request, for one symbol if there is one.
type krakenReply struct {
	method   string
	id       string // digits, or empty
	symbol   string
	trigger  string
	snapshot *bool
	in       time.Time
}

// krakenAnswer is an acknowledgement, or an error. Keys come in the alphabet's order.
func krakenAnswer(r krakenReply, err string, out time.Time) []byte {
	b := []byte{'{'}
	if err != "" {
		b = append(appendString(append(b, `"error":`...), err), ',')
	}
	if r.method != "" {
		b = append(appendString(append(b, `"method":`...), r.method), ',')
	}
	if r.id != "" {
		b = append(append(append(b, `"req_id":`...), r.id...), ',')
	}
	if err == "" {
		b = appendString(append(b, `"result":{"channel":"ticker","event_trigger":`...), r.trigger)
		if r.snapshot != nil {
			b = strconv.AppendBool(append(b, `,"snapshot":`...), *r.snapshot)
		}
		b = appendString(append(b, `,"symbol":`...), r.symbol)
		b = append(b, `},"success":true`...)
	} else {
		b = append(b, `"success":false`...)
		if r.symbol != "" {
			b = appendString(append(b, `,"symbol":`...), r.symbol)
		}
	}
	return krakenTimes(b, r.in, out)
}

func krakenPong(r krakenReply, out time.Time) []byte {
	b := []byte(`{"method":"pong"`)
	if r.id != "" {
		b = append(append(b, `,"req_id":`...), r.id...)
	}
	return krakenTimes(b, r.in, out)
}

func krakenTimes(b []byte, in, out time.Time) []byte {
	b = appendTime(append(b, `,"time_in":`...), in)
	b = appendTime(append(b, `,"time_out":`...), out)
	return append(b, '}')
}

func krakenTickerFrame(kind string, v view, skew time.Duration) []byte {
	bid, ask, d := v.book.bids[0], v.book.asks[0], v.day
	move := v.trade.price - d.open
	b := appendString([]byte(`{"channel":"ticker","type":`), kind)
	b = appendString(append(b, `,"data":[{"symbol":`...), v.symbol)
	b = appendDecimal(append(b, `,"bid":`...), bid.price, v.decimals)
	b = appendDecimal(append(b, `,"bid_qty":`...), bid.size, Decimals)
	b = appendDecimal(append(b, `,"ask":`...), ask.price, v.decimals)
	b = appendDecimal(append(b, `,"ask_qty":`...), ask.size, Decimals)
	b = appendDecimal(append(b, `,"last":`...), v.trade.price, v.decimals)
	b = appendDecimal(append(b, `,"volume":`...), d.volume, Decimals)
	b = appendDecimal(append(b, `,"vwap":`...), (d.low+d.high)/2, v.decimals)
	b = appendDecimal(append(b, `,"low":`...), d.low, v.decimals)
	b = appendDecimal(append(b, `,"high":`...), d.high, v.decimals)
	b = appendDecimal(append(b, `,"change":`...), move, v.decimals)
	b = appendDecimal(append(b, `,"change_pct":`...), scale(10_000, move, d.open), 2)
	b = strconv.AppendUint(append(b, `,"trades":`...), d.trades, 10)
	b = appendTime(append(b, `,"timestamp":`...), v.made.Add(skew))
	return append(b, `}]}`...)
}
