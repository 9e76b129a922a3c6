package relay

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// Account is one on L1, and the slots of it that are wanted.
type Account struct {
	Address common.Address
	Slots   []common.Hash
}

// AccountProof is what an account's slots hold, and the ways that prove it.
type AccountProof struct {
	Way    contracts.Way // from the state's root to the account
	Values []*big.Int    // of the slots, in their order; 0: the slot holds nothing
	Ways   []contracts.Way
}
