package feeds

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"time"

	"twofold/price"
)

// The providers that there is a decoder for.
const (
	Coinbase = "coinbase"
	Kraken   = "kraken"
)

// Providers is every provider that there is a decoder for.
var Providers = []string{Coinbase, Kraken}

// Config is one provider's stream. The zero value of every field but Provider and Symbols means its
// default.
type Config struct {
	Provider string // one of [Providers]
	URL      string // default: the provider's public endpoint; ws:// is accepted for loopback only
	Symbols  []Symbol

	DialTimeout  time.Duration // TCP, TLS and the upgrade together; default 5 s
	ReadTimeout  time.Duration // no frame for so long ends the connection; both send one a second; default 5 s
	WriteTimeout time.Duration // a message that the provider does not take for so long ends it; default 5 s
	PingEvery    time.Duration // WebSocket pings, so that no box in between forgets us; default 15 s

	// FirstQuoteWithin is how long a symbol may go without a quote after it was asked for. Then it is
	// asked for again; when no symbol at all has one, the connection is ended. Default 5 s.
	FirstQuoteWithin time.Duration

	// StableAfter is how long a connection must have lasted for its end to count as fresh trouble, which
	// is met with quick retries again. Default 10 s: one that served so long was well, and the budget of dials bounds the rest.
	StableAfter time.Duration
}

// Symbol is one feed as the provider calls it.
type Symbol struct {
	Feed        price.Feed
	Name        string        // the provider's: "ETH-USD" (Coinbase), "ETH/USD" (Kraken)
	MaxSpread   price.PPM     // (ask-bid)/midpoint beyond this is no price
	MaxQuoteAge time.Duration // a quiet symbol is asked for again at half of it; at least 1 s
}

// endpoints are the public ones, which need no key.
var endpoints = map[string]string{
	Coinbase: "wss://ws-feed.exchange.coinbase.com",
	Kraken:   "wss://ws.kraken.com/v2",
}

// limit is one of the durations of a Config.
type limit struct {
	name  string
	field *time.Duration
	usual time.Duration
}

// host is where the provider is reached, for the log.
func (c *Config) host() string {
	u, err := url.Parse(c.URL)
	if err != nil {
		return ""
	}
	return u.Host
}

func (c *Config) limits() []limit {
	return []limit{
		{"dialTimeout", &c.DialTimeout, 5 * time.Second},
		{"readTimeout", &c.ReadTimeout, 5 * time.Second},
		{"writeTimeout", &c.WriteTimeout, 5 * time.Second},
		{"pingEvery", &c.PingEvery, 15 * time.Second},
		{"firstQuoteWithin", &c.FirstQuoteWithin, 5 * time.Second},
		{"stableAfter", &c.StableAfter, 10 * time.Second},
	}
}

// WithDefaults is c with every field that was left out filled in.
func (c Config) WithDefaults() Config {
	if c.URL == "" {
		c.URL = endpoints[c.Provider]
	}
	for _, l := range c.limits() {
		if *l.field == 0 {
			*l.field = l.usual
		}
	}
	return c
}

// Check joins every fault of c, defaults taken into account, or is nil.
func (c Config) Check() error {
	c = c.WithDefaults()
	var faults []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(!slices.Contains(Providers, c.Provider), "provider %q is unknown: use one of %q", c.Provider, Providers)
	if c.URL != "" {
		faults = append(faults, checkURL(c.URL))
	}
	for _, l := range c.limits() {
		refuse(*l.field < 100*time.Millisecond || *l.field > time.Hour, "%s %v must be from 100ms to 1h", l.name, *l.field)
	}
	refuse(len(c.Symbols) == 0, "symbols: at least one is needed")
	feeds, names := map[price.FeedID]bool{}, map[string]bool{}
	for _, s := range c.Symbols {
		refuse(feeds[s.Feed.ID], "symbol %q: feed %d (%s) is there twice", s.Name, s.Feed.ID, s.Feed.Name)
		refuse(names[s.Name], "symbol %q is there twice", s.Name)
		feeds[s.Feed.ID], names[s.Name] = true, true
		faults = append(faults, s.check())
	}
	return errors.Join(faults...)
}

func (s Symbol) check() error {
	var faults []error
	if s.Name == "" {
		faults = append(faults, fmt.Errorf("feed %s: the provider's symbol is missing", s.Feed.Name))
	}
	if s.Feed.Decimals > price.MaxDecimals {
		faults = append(faults, fmt.Errorf("symbol %q: decimals %d must be at most %d", s.Name, s.Feed.Decimals, price.MaxDecimals))
	}
	if s.MaxSpread == 0 {
		faults = append(faults, fmt.Errorf("symbol %q: maxSpread must be above 0; half the divergence limit is usual", s.Name))
	}
	if s.MaxQuoteAge < time.Second || s.MaxQuoteAge > time.Hour {
		faults = append(faults, fmt.Errorf("symbol %q: maxQuoteAge %v must be from 1s to 1h", s.Name, s.MaxQuoteAge))
	}
	return errors.Join(faults...)
}

// checkURL shows no more of it than the host: a gateway's key may stand anywhere else.
func checkURL(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "ws" && u.Scheme != "wss":
		return errors.New("url must be wss://host/path")
	case u.Scheme == "ws" && u.Hostname() != "localhost" && !net.ParseIP(u.Hostname()).IsLoopback():
		return fmt.Errorf("url %q: ws:// can be read and changed on the way and is for loopback only: use wss://", u.Scheme+"://"+u.Host)
	default:
		return nil
	}
}
