package app

import (
	"testing"

	"twofold/aggregator"
	"twofold/dashboard"
	"twofold/price"
)

func TestWhatIsDueOfAPageThatIsLeftToOthersSaysForWhichPageMate(t *testing.T) {
	facts := make([]dashboard.Facts, 4)
	for i, name := range []string{"ETH/USD", "BTC/USD", "SOL/USD", "LINK/USD"} { // the last is on another page
		facts[i].Name, facts[i].Decision.Outcome = name, aggregator.PublishDeviation
		facts[i].ID = price.FeedID(i)
	}
	facts[0].Decision.Outcome, facts[0].Decision.Refuted = aggregator.StaleB, true
	facts[2].Decision.Outcome = aggregator.Unchanged
	leftToOthers(facts)
	for i, want := range []string{"", "its page is left to other relayers, as ETH/USD is", "", ""} {
		if got := facts[i].Waits; got != want {
			t.Errorf("%s waits: %q, want %q", facts[i].Name, got, want)
		}
	}
}
