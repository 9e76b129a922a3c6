package app

import (
	"testing"

	"twofold/aggregator/engine"
	"twofold/price"
	"twofold/signer"
)

func TestOnlyWhoHoldsTheAttestersOfBothSidesLeavesPagesToOthers(t *testing.T) {
	here := new(signer.Attester)
	for name, c := range map[string]struct {
		attesters [2]*signer.Attester
		leaves    bool
	}{
		"both in this process":      {[2]*signer.Attester{price.A: here, price.B: here}, true},
		"that of side a apart":      {[2]*signer.Attester{price.B: here}, false},
		"that of side b apart":      {[2]*signer.Attester{price.A: here}, false},
		"those of both sides apart": {[2]*signer.Attester{}, false},
	} {
		a := &App{attesters: c.attesters, follower: new(follower)}
		a.follower.feeds.Store(new([]engine.Feed))
		if got := a.engineConfig().LeavesToOthers; got != c.leaves {
			t.Errorf("%s: it leaves pages to others: %v", name, got)
		}
	}
}
