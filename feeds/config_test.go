package feeds

import (
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestConfigWithDefaultsChecksForEachProvider(t *testing.T) {
	for _, provider := range Providers {
		c := testConfig(provider)
		if err := c.Check(); err != nil {
			t.Errorf("%s: %v", provider, err)
		}
		if c = c.WithDefaults(); !strings.HasPrefix(c.URL, "wss://") || c.ReadTimeout != 5*time.Second {
			t.Errorf("%s: %+v", provider, c)
		}
	}
}

func TestConfigCheckJoinsEveryFault(t *testing.T) {
	c := testConfig(Coinbase)
	c.ReadTimeout, c.PingEvery = time.Millisecond, 2*time.Hour
	c.URL = "https://example.com"
	c.Symbols[0].MaxSpread, c.Symbols[0].MaxQuoteAge, c.Symbols[0].Feed.Decimals = 0, time.Millisecond, 19
	c.Symbols[1].Name, c.Symbols[1].Feed.ID = "", 0
	c.Symbols = append(c.Symbols, c.Symbols[0])
	err := c.Check()
	if err == nil {
		t.Fatal("no fault found")
	}
	for _, want := range []string{
		"readTimeout 1ms", "pingEvery 2h", "must be wss://", "maxSpread must", "maxQuoteAge 1ms", "decimals 19",
		"feed BTC/USD: the provider's symbol is missing", `"ETH-USD" is there twice`, "feed 0 (ETH/USD) is there twice",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not among:\n%v", want, err)
		}
	}
	if _, err := New(c, &collector{}, nil, slog.New(slog.DiscardHandler), nil); err == nil {
		t.Error("New takes what does not check")
	}
}

func TestConfigRefusesAnUnknownProviderAndOpenTextBeyondLoopback(t *testing.T) {
	c := testConfig(Coinbase)
	c.Provider = "binance"
	if err := c.Check(); err == nil || !strings.Contains(err.Error(), `provider "binance" is unknown`) {
		t.Error(err)
	}
	for url, fine := range map[string]bool{
		"ws://127.0.0.1:8080/coinbase": true, "ws://localhost/x": true, "ws://[::1]:80/": true, "wss://example.com/v2": true,
		"ws://example.com/v2": false, "wss://": false, "ftp://127.0.0.1": false, "wss://a b": false,
	} {
		c := testConfig(Kraken)
		c.URL = url
		if err := c.Check(); (err == nil) != fine {
			t.Errorf("%s: %v", url, err)
		}
	}
}
