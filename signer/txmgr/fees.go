package txmgr

import (
	"fmt"
	"math/big"
)

// Fees of a transaction, in wei per gas. Where the chain knows no base fee (EIP-1559) both are the gas price, which is
// also how nodes there compare an old transaction with a new one.
type Fees struct {
	// Tip is the most that goes to whoever builds the block.
	Tip *big.Int
	// Cap is the most that is paid in all.
	Cap *big.Int
}

var (
	one     = big.NewInt(1)
	two     = big.NewInt(2)
	hundred = big.NewInt(100)
)

// freshFees are those of a first attempt: room for the base fee to double, as go-ethereum's own bindings leave it, but
// never above the limit. If the base fee alone is above the limit no block would take the transaction: ErrFeeCap.
func freshFees(baseFee, tip, limit *big.Int) (Fees, error) {
	if baseFee.Cmp(limit) > 0 {
		return Fees{}, fmt.Errorf("%w: base fee %v, limit %v wei per gas", ErrFeeCap, baseFee, limit)
	}
	fee := new(big.Int).Mul(baseFee, two)
	fee = smaller(fee.Add(fee, tip), limit)
	return Fees{Tip: smaller(tip, fee), Cap: fee}, nil
}

// flatFees are those of a first attempt on a chain without a base fee: what the node asks, no more. It is paid in full, so
// there is no room to leave.
func flatFees(gasPrice, limit *big.Int) (Fees, error) {
	if gasPrice == nil {
		return Fees{}, fmt.Errorf("%w: the gas price has not been read yet", ErrUnreachable)
	}
	if gasPrice.Cmp(limit) > 0 {
		return Fees{}, fmt.Errorf("%w: gas price %v, limit %v wei per gas", ErrFeeCap, gasPrice, limit)
	}
	return Fees{Tip: gasPrice, Cap: gasPrice}, nil
}

// raised are fees a node takes in place of the old ones: both more by the percentage, rounded up, and by 1 wei at least.
func raised(old Fees, percent uint64) Fees {
	raise := func(fee *big.Int) *big.Int {
		more := new(big.Int).Mul(fee, new(big.Int).SetUint64(100+percent))
		more.Add(more, big.NewInt(99)).Div(more, hundred)
		return larger(more, new(big.Int).Add(fee, one))
	}
	return Fees{Tip: raise(old.Tip), Cap: raise(old.Cap)}
}

// replacing are the fees that replace old ones: raised, and not below what a first attempt would pay now. atLimit says
// that the limit cut them, so that a node which still holds the old transaction may refuse.
func replacing(old, fresh Fees, percent uint64, limit *big.Int) (fees Fees, atLimit bool) {
	fees = raised(old, percent)
	fees = Fees{Tip: larger(fees.Tip, fresh.Tip), Cap: larger(fees.Cap, fresh.Cap)}
	if fees.Cap.Cmp(limit) > 0 {
		fees.Cap, atLimit = limit, true
	}
	fees.Tip = smaller(fees.Tip, fees.Cap)
	return fees, atLimit
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
