package rig

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// payers are whom several relayers of one oracle pay from, by their ranks: each has a wallet of its own.
var payers = []Role{Wallet, Guardian, Stranger}

// Payer is whom the relayer of a rank pays from.
func Payer(rank int) Role { return payers[rank] }

// SiteOfRank is the rig's site in another folder, for a relayer of a rank above 0. The rig's own is that of rank 0.
func (r *Rig) SiteOfRank(ctx context.Context, dir string, rank int) (Site, error) {
	if rank < 1 || rank >= len(payers) {
		return Site{}, fmt.Errorf("rank %d must be 1 to %d", rank, len(payers)-1)
	}
	site, err := r.Site.Copy(dir)
	if err != nil {
		return Site{}, err
	}
	payer := Payer(rank)
	if err := r.Chain.SetBalance(ctx, payer.Address(), new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))); err != nil {
		return Site{}, err
	}
	return site, site.Edit("wallet:\n  keystore: keys/wallet.json\n  passphraseFile: keys/wallet.pass\n",
		fmt.Sprintf("wallet:\n  keystore: keys/%[1]s.json\n  passphraseFile: keys/%[1]s.pass\nrelayers: {rank: %[2]d}\n", payer.file(), rank))
}
