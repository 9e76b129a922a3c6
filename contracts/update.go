package contracts

import (
	"fmt"

	"twofold/contracts/bindings"
	"twofold/report"
)

var (
	oracleABI = bindings.NewTwofoldOracle()
	feedABI   = bindings.NewTwofoldFeed()
)

// Pack is the calldata of update for a signed report. A malformed report is an error that wraps
// report.ErrMalformed.
func Pack(r report.SignedReport) ([]byte, error) {
	packed, err := r.Pack()
	if err != nil {
		return nil, fmt.Errorf("packing report: %w", err)
	}
	return oracleABI.TryPackUpdate(packed, signature(r.A), signature(r.B))
}

func signature(s report.Signature) bindings.IAttesterBookSignature {
	return bindings.IAttesterBookSignature{R: s.R, Vs: s.VS}
}
