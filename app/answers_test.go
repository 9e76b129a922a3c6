package app

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"twofold/aggregator/engine"
	"twofold/dashboard"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

func TestARefusalIsShownWithTheAttestersOwnPriceInTheFeedsDigits(t *testing.T) {
	at := time.Unix(1_790_000_000, 0).UTC()
	feeds := []engine.Feed{{Feed: price.Feed{ID: eth, Name: "ETH/USD", Decimals: 2}}, {Feed: price.Feed{ID: btc, Name: "BTC/USD", Decimals: 1}}}
	var got dashboard.AttesterState
	showAnswered(&got, signer.Answered{Signed: 2, Refused: 1, Refusing: true, At: at, Refusal: &signer.Refusal{
		Reason: signer.NotSaid, Lanes: []signer.RefusedLane{
			{Feed: eth, Claim: report.Agreed, Sent: 300_000, Own: 299_900, Reason: signer.NotSaid},
			{Feed: btc, Claim: report.Missing, Health: price.OutOfRange, Reason: signer.TooYoung},
		},
	}}, feeds)
	want := dashboard.AttesterState{Signed: 2, Refused: 1, Refusing: true, Refusal: &dashboard.Refusal{
		At: at, Reason: "not_said", Text: signer.NotSaid.Text(), Lanes: []dashboard.RefusedLane{
			{Feed: "ETH/USD", Claim: "agreed", Sent: "3000.00", Own: "2999.00", Health: "healthy", Reason: "not_said", Text: signer.NotSaid.Text()},
			{Feed: "BTC/USD", Claim: "missing", Health: "out_of_range", Reason: "too_young", Text: signer.TooYoung.Text()},
		},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want (-), shown (+):\n%s", diff)
	}
	var never dashboard.AttesterState
	if showAnswered(&never, signer.Answered{Signed: 1}, feeds); never.Refusal != nil || never.Signed != 1 {
		t.Errorf("%+v", never)
	}
}
