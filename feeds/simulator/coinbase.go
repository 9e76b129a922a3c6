package simulator

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/gorilla/websocket"
)

// The channels of Coinbase Exchange that the simulator serves, by the names that acknowledgements use:
// level2_batch is acknowledged as level2_50 (testdata/SOURCES.md), and may be asked for by either.
const (
	level2    = "level2_50"
	ticker    = "ticker"
	heartbeat = "heartbeat"
)

// firstSubscribe is how long a new connection may wait with its first subscribe.
// Source: docs.cdp.coinbase.com/exchange/websocket-feed/overview.
const firstSubscribe = 5 * time.Second

// A coinbase is a conversation in the protocol of Coinbase Exchange.
type coinbase struct {
	*session
	subscribed bool           // at least once
	channels   []subscription // in the order in which they were first asked for
	told       map[string]book
	beatAt     time.Time
}

type subscription struct {
	channel  string
	products []string
}

func newCoinbase(s *session) *coinbase {
	return &coinbase{session: s, told: make(map[string]book), beatAt: s.opened.Truncate(time.Second).Add(time.Second)}
}

func (c *coinbase) greet(time.Time) {}

// coinbaseRequest is what a client sends. A channel is a name, or an object with products of its own.
type coinbaseRequest struct {
	Type     string            `json:"type"`
	Products []string          `json:"product_ids"`
	Channels []json.RawMessage `json:"channels"`
}

func (c *coinbase) receive(message []byte, now time.Time) {
	if !c.messages.allow(now) {
		c.hangUp(websocket.ClosePolicyViolation, "rate limit exceeded", ByLimit)
		return
	}
	var r coinbaseRequest
	if err := json.Unmarshal(message, &r); err != nil {
		c.fail("Malformed JSON", "")
		return
	}
	wanted, refusal := r.subscriptions()
	switch {
	case refusal != "":
		c.fail("Failed to subscribe", refusal)
	case r.Type == "subscribe":
		c.subscribe(wanted)
	case r.Type == "unsubscribe":
		c.unsubscribe(wanted)
	default:
		c.fail("Unknown message type", r.Type)
	}
}

// subscriptions lists what is asked for, or says in Coinbase's words why it cannot be had.
func (r coinbaseRequest) subscriptions() (all []subscription, refusal string) {
	for _, raw := range r.Channels {
		var object struct {
			Name     string   `json:"name"`
			Products []string `json:"product_ids"`
		}
		if err := json.Unmarshal(raw, &object.Name); err != nil {
			if err := json.Unmarshal(raw, &object); err != nil {
				return nil, string(raw) + " is not a valid channel"
			}
		}
		products := slices.Concat(r.Products, object.Products)
		switch object.Name {
		case "level2_batch", level2:
			object.Name = level2
		case ticker, heartbeat:
		case "level2", "level3", "full", "user":
			return nil, "level2, level3, and full channels now require authentication." +
				" https://docs.cloud.coinbase.com/exchange/docs/websocket-auth"
		default:
			return nil, object.Name + " is not a valid channel"
		}
		if len(products) == 0 {
			return nil, "You need to specify at least one product ID for channel " + object.Name
		}
		all = append(all, subscription{object.Name, products})
	}
	return all, ""
}

// subscribe adds to the set. A product that does not exist earns an error; the others are subscribed all the
// same. One that was subscribed before gets no second snapshot.
func (c *coinbase) subscribe(wanted []subscription) {
	c.subscribed = true
	var fresh []subscription
	bad := make(map[string]bool)
	for _, w := range wanted {
		for _, product := range w.products {
			if _, ok := c.exchange.market(product); !ok {
				if !bad[product] {
					bad[product] = true
					c.fail("Failed to subscribe", product+" is not a valid product")
				}
				continue
			}
			if !c.has(w.channel, product) {
				c.channels = add(c.channels, w.channel, product)
				fresh = add(fresh, w.channel, product)
			}
		}
	}
	c.acknowledge()
	if c.exchange.faults.dead {
		return
	}
	for _, f := range fresh {
		for _, product := range f.products {
			c.start(f.channel, product)
		}
	}
}

// start says the first thing on a new subscription: the whole book, or the last ticker.
func (c *coinbase) start(channel, product string) {
	m, _ := c.exchange.market(product)
	switch channel {
	case level2:
		c.snapshot(m)
	case ticker:
		c.ticker(m, c.exchange.first(m, m.ticked))
	}
}

func (c *coinbase) unsubscribe(unwanted []subscription) {
	for _, u := range unwanted {
		for i := range c.channels {
			s := &c.channels[i]
			if s.channel != u.channel {
				continue
			}
			s.products = slices.DeleteFunc(s.products, func(p string) bool { return slices.Contains(u.products, p) })
			if u.channel == level2 {
				for _, product := range u.products {
					delete(c.told, product)
				}
			}
		}
	}
	c.channels = slices.DeleteFunc(c.channels, func(s subscription) bool { return len(s.products) == 0 })
	c.acknowledge()
}

func (c *coinbase) moved(m *market, _ time.Time) {
	product := m.now.symbol
	if m.now.traded && c.has(ticker, product) {
		c.ticker(m, m.now)
	}
	if !c.has(level2, product) {
		return
	}
	told, ok := c.told[product]
	if !ok {
		c.snapshot(m) // subscribed while the channel was dead
		return
	}
	if changes := told.changesTo(m.now.book); len(changes) > 0 {
		c.told[product] = m.now.book
		skew := c.exchange.faults.skew
		c.text(product, coinbaseUpdate(m.now, changes, skew), &saying{m.feed, m.now.quote(skew)})
	}
}

func (c *coinbase) beat(now time.Time, silent bool) time.Time {
	if !c.subscribed && len(c.pending) == 0 {
		if deadline := c.opened.Add(firstSubscribe); now.Before(deadline) {
			return deadline
		}
		if c.end == StillOpen && !silent {
			c.hangUp(websocket.ClosePolicyViolation, "", ByIdle)
		}
		return now.Add(firstSubscribe)
	}
	if now.Before(c.beatAt) {
		return c.beatAt
	}
	second := now.Truncate(time.Second)
	c.beatAt = second.Add(time.Second)
	if silent {
		return c.beatAt
	}
	for _, m := range c.exchange.markets {
		if c.has(heartbeat, m.now.symbol) {
			c.text(heartbeat, coinbaseHeartbeat(m.now, second.Add(c.exchange.faults.skew)), nil)
		}
	}
	return c.beatAt
}

func (c *coinbase) has(channel, product string) bool {
	return slices.ContainsFunc(c.channels, func(s subscription) bool {
		return s.channel == channel && slices.Contains(s.products, product)
	})
}

func (c *coinbase) snapshot(m *market) {
	v := c.exchange.first(m, m.now)
	c.told[v.symbol] = v.book
	skew := c.exchange.faults.skew
	c.text(v.symbol, coinbaseSnapshot(v, skew), &saying{m.feed, v.quote(skew)})
}

func (c *coinbase) ticker(m *market, v view) {
	skew := c.exchange.faults.skew
	quote := v.quote(skew)
	quote.Stated = v.trade.at.Add(skew).Truncate(time.Microsecond)
	c.text(tickerKey(v.symbol), coinbaseTicker(v, skew), &saying{m.feed, quote})
}

// tickerKey sets a product's tickers apart from its book: each overtakes its own kind.
func tickerKey(symbol string) string { return "ticker " + symbol }

func (c *coinbase) acknowledge() { c.text("ack", coinbaseSubscriptions(c.channels), nil) }

func (c *coinbase) fail(message, reason string) { c.text("ack", coinbaseError(message, reason), nil) }

func add(all []subscription, channel, product string) []subscription {
	i := slices.IndexFunc(all, func(s subscription) bool { return s.channel == channel })
	if i < 0 {
		return append(all, subscription{channel, []string{product}})
	}
	all[i].products = append(all[i].products, product)
	return all
}
