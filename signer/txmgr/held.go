package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// GasPricer is a Node that says what gas costs on a chain without a base fee. ethclient.Client is one. It is asked at
// heads there, and elsewhere never.
type GasPricer interface {
	SuggestGasPrice(ctx context.Context) (*big.Int, error)
}

// BalanceReader is a Node that knows what an account holds. ethclient.Client is one. It is asked at heads while the wallet
// cannot pay, and never otherwise.
type BalanceReader interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// errNoGasPrice is what a Start ends with on a chain without a base fee whose node does not say what gas costs.
var errNoGasPrice = errors.New("the chain has no base fee, and the node does not say what gas costs: set gasPrice")

// shortage is a transaction that the wallet could not pay for. Until there is reason to think that it can, nothing is
// sent: each try would cost two signatures and be refused.
type shortage struct {
	gas     uint64
	value   *big.Int
	retry   bool     // the wallet may be able to pay now, or it is not known
	missing *big.Int // in wei at the newest head; nil if the balance could not be read
	said    bool     // how much is missing
}

// short notes that the wallet could not pay.
func (s *state) short(tx *types.Transaction) {
	if s.shortage == nil {
		s.shortage = &shortage{}
	}
	s.shortage.gas, s.shortage.value, s.shortage.retry = tx.Gas(), tx.Value(), false
}

// judge takes in the balance at a new head, nil if it is not known: the wallet must afford the bid that would be made. The fee for data on L1 is not reckoned with: a wallet
// that lacks only this is refused again, once a head.
func (s *state) judge(balance *big.Int, cfg Config) {
	if s.shortage == nil {
		return
	}
	next, err := s.bid(cfg)
	if err != nil {
		return // it is too dear to be sent anyway
	}
	if balance == nil {
		s.shortage.retry, s.shortage.missing = true, nil
		return
	}
	cost := new(big.Int).Mul(next.fees.Cap, new(big.Int).SetUint64(s.shortage.gas))
	cost.Add(cost, s.shortage.value)
	s.shortage.missing = larger(cost.Sub(cost, balance), new(big.Int))
	s.shortage.retry = s.shortage.missing.Sign() == 0
}

// sayMissing is what the wallet lacks, once.
func (s *state) sayMissing() *big.Int {
	lack := s.shortage
	if lack == nil || lack.said || lack.missing == nil || lack.missing.Sign() == 0 {
		return nil
	}
	lack.said = true
	return lack.missing
}

// hold is why the newest head lets nothing be sent, apart from what is in flight: it is too dear, or the wallet is empty.
func (s *state) hold(cfg Config) error {
	if _, err := s.fresh(cfg); err != nil {
		return err
	}
	switch {
	case s.shortage == nil || s.shortage.retry:
		return nil
	case s.shortage.missing == nil || s.shortage.missing.Sign() == 0:
		return fmt.Errorf("%w: until the next head", ErrInsufficientFunds)
	default:
		return fmt.Errorf("%w: %v wei are missing", ErrInsufficientFunds, s.shortage.missing)
	}
}

// Holdback is what lets nothing be sent, whatever is in flight.
type Holdback struct {
	TooDear bool     // gas, at the newest head, is dearer than Config.MaxFee
	Missing *big.Int // what the wallet lacked for a transaction at the newest head; 0 while it can pay
}

// Held is what lets nothing be sent, as the metrics say it. An Obstacle may be another meanwhile, such as what is in flight.
func (s *Sender) Held() Holdback {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Holdback{TooDear: s.tooDear, Missing: s.state.missingWei()}
}

// missingWei is what the wallet lacks; 0 as well where that is not known.
func (s *state) missingWei() *big.Int {
	if s.shortage == nil || s.shortage.missing == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(s.shortage.missing)
}

// readGasPrice keeps the gas price of a chain without a base fee current.
func (s *Sender) readGasPrice(ctx context.Context, head *types.Header) error {
	price := new(big.Int).SetUint64(s.cfg().GasPrice)
	switch node, can := s.node.(GasPricer); {
	case head.BaseFee != nil:
		price = nil
	case s.cfg().GasPrice > 0:
	case !can:
		return errNoGasPrice
	default:
		var err error
		if price, err = read(ctx, s, node.SuggestGasPrice); err != nil {
			return fmt.Errorf("reading gas price: %w", err)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.gasPrice = price
	return nil
}

// readFunds looks whether a wallet that could not pay can now.
func (s *Sender) readFunds(ctx context.Context, head *types.Header) {
	s.mu.Lock()
	poor := s.state.shortage != nil
	s.mu.Unlock()
	if !poor {
		return
	}
	var balance *big.Int // nil when it cannot be read: then the next send finds out
	if node, can := s.node.(BalanceReader); can {
		balance, _ = read(ctx, s, func(ctx context.Context) (*big.Int, error) {
			return node.BalanceAt(ctx, s.wallet.Address(), head.Number)
		})
	}
	s.mu.Lock()
	s.state.judge(balance, s.cfg())
	missing := s.state.sayMissing()
	s.mu.Unlock()
	if missing != nil {
		s.log.Warn("the wallet cannot pay for a transaction: fund it", "balanceWei", balance, "missingWei", missing)
	}
}

// sayHeld logs when fees begin and end to hold everything back.
func (s *Sender) sayHeld() {
	s.mu.Lock()
	_, err := s.state.fresh(s.cfg())
	dear := errors.Is(err, ErrFeeCap)
	changed := dear != s.tooDear
	s.tooDear = dear
	s.mu.Unlock()
	switch {
	case !changed:
	case dear:
		s.metrics.feeCapReached.Inc()
		s.metrics.tooDear.Set(1)
		s.log.Warn("gas is dearer than maxFee, nothing new is sent until it falls", "err", err)
	default:
		s.metrics.tooDear.Set(0)
		s.log.Info("gas is within maxFee again")
	}
}
