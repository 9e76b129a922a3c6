package main

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/app"
	"twofold/contracts"
	"twofold/relay"
	"twofold/signer/cost"
)

// twoDays is what was read of two days, of which one feed could be proven.
func twoDays() *app.RelayCost {
	from := time.Unix(1_800_000_000, 0)
	gwei := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1_000_000_000)) }
	return &app.RelayCost{
		Estimate: &relay.Estimate{
			From: relay.Block{Number: 1000, Time: from}, To: relay.Block{Number: 15_400, Time: from.Add(48 * time.Hour)},
			Origin: contracts.Origin{Block: 15_398}, PerGas: big.NewInt(1_001_000),
			Feeds: []relay.FeedEstimate{
				{Feed: relay.Feed{Name: "ETH/USD"}, Kind: "AccessControlledOCR2Aggregator 1.0.0", Nodes: 40, Bytes: 19_000, Gas: 620_000, Rounds: 301, Moved: 201, Heartbeats: 10},
				{Feed: relay.Feed{Name: "NEW/USD"}, Left: relay.NoRound, Why: "aggregator 0x1 has no round yet"},
			},
			Checkpoints: relay.Sent{Transactions: 211, Gas: 11_000_000, L2: gwei(200_000), L1: gwei(2_000)},
			Proofs:      relay.Sent{Transactions: 211, Gas: 130_000_000, L2: gwei(1_800_000), L1: gwei(1_998_000)},
		},
		Wallet: common.Address{0xaa}, Balance: cost.NewWei(20_000_000_000_000_000),
	}
}

func TestAnEstimateIsToldByTheDayAndTheMonth(t *testing.T) {
	var text strings.Builder
	newRelayEstimate(twoDays()).show(&text)
	for _, want := range []string{
		"L1 blocks 1001 to 15400 (48h0m0s), of which the L2 knows 15398; 1001000 wei for a unit of gas",
		"ETH/USD 150.5 105.5 100.5 5 620000 19000 40 AccessControlledOCR2Aggregator 1.0.0",
		"left out: NEW/USD: aggregator 0x1 has no round yet",
		"checkpoints 105.5 5500000 0.0001 0.000001 0.000101",
		"proofs 105.5 65000000 0.0009 0.000999 0.001899",
		"a day 70500000 0.001 0.001 0.002",
		"a month 0.03 0.03 0.06",
		"has 0.02 ether, which last 10.0 days",
	} {
		if !strings.Contains(oneSpaced(text.String()), oneSpaced(want)) {
			t.Errorf("%q is not in\n%s", want, &text)
		}
	}
}

func oneSpaced(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestAnEstimateOfAWalletThatSpendsNothingDoesNotSayHowLongItLasts(t *testing.T) {
	c := twoDays()
	c.Checkpoints, c.Proofs = relay.Sent{L2: new(big.Int), L1: new(big.Int)}, relay.Sent{L2: new(big.Int), L1: new(big.Int)}
	var text strings.Builder
	newRelayEstimate(c).show(&text)
	if strings.Contains(text.String(), "last ") || !strings.Contains(text.String(), "has 0.02 ether") {
		t.Error(text.String())
	}
}

func TestAnEstimatesJSONHasAmountsInWei(t *testing.T) {
	encoded, err := json.Marshal(newRelayEstimate(twoDays()))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"perDay":{"l2":"1000000000000000","l1":"1000000000000000","total":"2000000000000000"}`, `"lastsSeconds":864`, `"left":"no_round"`} {
		if !strings.Contains(string(encoded), want) {
			t.Errorf("%s is not in %s", want, encoded)
		}
	}
}
