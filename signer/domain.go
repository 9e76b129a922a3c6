package signer

import (
	"fmt"

	"twofold/report"
)

// Recognize is a [*Refusal] unless the attester signs for that chain and contract. What it signs is bound to its own in any
// case: it is for a proposer that is set up for another to be told so, and not to find a signature that proves nothing.
func (a *Attester) Recognize(d report.Domain) error {
	if d == a.domain {
		return nil
	}
	a.metrics.refused.WithLabelValues(OtherOracle.String()).Inc()
	return &Refusal{Side: a.cfg.Side, Reason: OtherOracle, Cause: fmt.Errorf("chain %d, oracle %v; this attester signs for chain %d, oracle %v",
		d.ChainID, d.Oracle, a.domain.ChainID, a.domain.Oracle)}
}
