package signer

import (
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
	"twofold/report"
)

func goodConfig() Config {
	c := DefaultConfig()
	c.Side, c.Provider = price.A, "coinbase"
	return c
}

func TestTheDefaultsNeedOnlyAProvider(t *testing.T) {
	if err := goodConfig().Check(); err != nil {
		t.Error(err)
	}
	if err := DefaultConfig().Check(); err == nil || !strings.Contains(err.Error(), "no provider") {
		t.Errorf("error %v, want that there is no provider", err)
	}
}

func TestEachFaultOfAConfigIsNamed(t *testing.T) {
	for want, change := range map[string]func(*Config){
		"side 2":               func(c *Config) { c.Side = 2 },
		"signWindow 99ms":      func(c *Config) { c.SignWindow = 99 * time.Millisecond },
		"signWindow 10.001s":   func(c *Config) { c.SignWindow = 10_001 * time.Millisecond },
		"signWait -1ns":        func(c *Config) { c.SignWait = -1 },
		"signWait 1.001s":      func(c *Config) { c.SignWait = 1_001 * time.Millisecond },
		"tolerance 0.65%":      func(c *Config) { c.Tolerance = 6_500 },
		"maxQuoteAge 0s":       func(c *Config) { c.MaxQuoteAge = 0 },
		"disputeAfter 1.999s":  func(c *Config) { c.DisputeAfter, c.Settle = 1999*time.Millisecond, time.Second },
		"settle 30s":           func(c *Config) { c.Settle = c.DisputeAfter },
		"settle -1ns must be ": func(c *Config) { c.Settle = -1 },
	} {
		c := goodConfig()
		change(&c)
		if err := c.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
		if _, err := NewAttester(c, report.Domain{}, testKey(t), fakeChain{}, nil); err == nil {
			t.Errorf("%s: an attester was made", want)
		}
	}
}

func TestFaultsAreJoined(t *testing.T) {
	err := Config{Provider: "coinbase"}.Check()
	for _, want := range []string{"signWindow", "maxQuoteAge", "disputeAfter", "settle"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one that names %s too", err, want)
		}
	}
}

func TestATolerancesLimitIsATenthOfTheDivergenceLimit(t *testing.T) {
	c := goodConfig()
	policy := price.Policy{MaxDivergence: 5_000}
	c.Tolerance = 500
	if err := c.CheckPolicy(policy); err != nil {
		t.Error(err)
	}
	c.Tolerance = 501
	if err := c.CheckPolicy(policy); err == nil || !strings.Contains(err.Error(), "0.05% or less") {
		t.Errorf("error %v, want what to set", err)
	}
}

func TestBothSidesShareARegistryAndEveryReasonIsPreset(t *testing.T) {
	reg := prometheus.NewRegistry()
	for _, side := range price.Sides {
		newMetrics(reg, side)
	}
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	series := make(map[string]int)
	for _, family := range families {
		if !strings.HasPrefix(family.GetName(), "twofold_signer_") {
			t.Errorf("metric %s has another prefix", family.GetName())
		}
		series[family.GetName()] = len(family.GetMetric())
	}
	if got, want := series["twofold_signer_refused_total"], 2*(int(reasonEnd)-1); got != want {
		t.Errorf("%d series of refusals, want %d", got, want)
	}
	if len(series) != 6 || series["twofold_signer_signed_total"] != 2 {
		t.Errorf("metrics %v, want six, one a side", series)
	}
	newMetrics(nil, price.A).signed.Inc() // no registry is fine
}

func TestEveryReasonHasALabelAndAText(t *testing.T) {
	seen := make(map[string]bool)
	for r := Reason(1); r < reasonEnd; r++ {
		if r.String() == "" || reasonTexts[r] == "" || seen[r.String()] {
			t.Errorf("reason %d: label %q, text %q", r, r, reasonTexts[r])
		}
		seen[r.String()] = true
	}
	if reasonEnd.String() != "unknown" {
		t.Errorf("beyond the end: %q", reasonEnd)
	}
}

func TestARefusalTellsWhatTheAttesterSees(t *testing.T) {
	r := &Refusal{Side: price.B, Reason: NotSaid, Lanes: []RefusedLane{
		{Feed: 4, Claim: report.Agreed, Sent: 12, Own: 11, Reason: NotSaid},
		{Feed: 5, Claim: report.Nothing, Health: price.Stale, Reason: LeftOut},
	}}
	want := "attester B refuses: its provider did not say this price" +
		" (feed 4, claim agreed, proposed 12, own price 11, own quote healthy);" +
		" the lane has been left out for too long (feed 5, claim nothing, proposed 0, own price 0, own quote stale)"
	if r.Error() != want {
		t.Errorf("got  %s\nwant %s", r, want)
	}
}
