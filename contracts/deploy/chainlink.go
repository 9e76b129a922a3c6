package deploy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/contracts/bindings/mirrorfeed"
	"twofold/signer/txmgr"
)

// L1 is the chain that Chainlink is on; ethclient.Client is one. It is believed: what it says of a feed's decimals becomes the
// mirror's for ever, unless others are asked too. It must be safe for concurrent use.
type L1 interface {
	contracts.Caller
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	StorageAt(ctx context.Context, account common.Address, slot common.Hash, block *big.Int) ([]byte, error)
}

// What can keep a feed on L1 from being mirrored.
var (
	// ErrNoProxy says that an address is no EACAggregatorProxy.
	ErrNoProxy = errors.New("it is no EACAggregatorProxy of Chainlink's")
	// ErrUnknownType says that there is no layout for an aggregator of its kind.
	ErrUnknownType = errors.New("no layout is known of an aggregator of its kind")
	// ErrNoRound says that an aggregator has none yet, by which a layout could be checked.
	ErrNoRound = errors.New("it has no round yet")
	// ErrOtherLayout says that an aggregator keeps what it answers somewhere else.
	ErrOtherLayout = errors.New("its storage says otherwise than it answers")
)

// ErrDisagree says that one endpoint of the L1 lies, or lags.
var ErrDisagree = errors.New("the L1's endpoints disagree")

// Chainlink is read on L1 as of one block. Its errors tell of no endpoint's path.
type Chainlink struct {
	l1        L1
	block     *big.Int
	witnesses []*Chainlink // at other endpoints; they must say the same
}

// ReadChainlink is Chainlink as of L1's newest block, as each endpoint has it.
func ReadChainlink(ctx context.Context, l1 L1, witnesses ...L1) (*Chainlink, error) {
	head, err := l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading L1's head: %w", txmgr.Redacted(err))
	}
	c := &Chainlink{l1: l1, block: head.Number}
	for _, other := range witnesses {
		witness, err := ReadChainlink(ctx, other)
		if err != nil {
			return nil, err
		}
		c.witnesses = append(c.witnesses, witness)
	}
	return c, nil
}

// OnL1 is what the proxy of a feed says of itself.
type OnL1 struct {
	contracts.MirroredFeed
	Phase      uint16
	Aggregator common.Address
}

// Feed reads a proxy. It is [ErrDisagree] if one endpoint says otherwise than another.
func (c *Chainlink) Feed(ctx context.Context, proxy common.Address) (OnL1, error) {
	on, err := c.feed(ctx, proxy)
	for _, witness := range c.witnesses {
		if err != nil {
			break
		}
		var said OnL1
		if said, err = witness.feed(ctx, proxy); err == nil && said != on {
			err = fmt.Errorf("%w: one says %+v, another %+v: find out which is right, and leave the other out", ErrDisagree, on, said)
		}
	}
	return on, err
}

func (c *Chainlink) feed(ctx context.Context, proxy common.Address) (OnL1, error) {
	on := OnL1{MirroredFeed: contracts.MirroredFeed{Proxy: proxy}}
	code, err := c.l1.CodeAt(ctx, proxy, c.block)
	if err != nil {
		return on, fmt.Errorf("reading code of proxy %v: %w", proxy, txmgr.Redacted(err))
	}
	if len(code) == 0 {
		return on, fmt.Errorf("%w: there is no contract at %v on L1: correct the address", ErrNoProxy, proxy)
	}
	if on.Decimals, err = askL1(ctx, c, proxy, readerABI.PackDecimals(), readerABI.UnpackDecimals); err != nil {
		return on, fmt.Errorf("reading decimals of proxy %v: %w", proxy, err)
	}
	if on.Description, err = askL1(ctx, c, proxy, readerABI.PackDescription(), readerABI.UnpackDescription); err != nil {
		return on, fmt.Errorf("reading description of proxy %v: %w", proxy, err)
	}
	if on.Phase, err = askL1(ctx, c, proxy, readerABI.PackPhaseId(), readerABI.UnpackPhaseId); err != nil {
		return on, fmt.Errorf("reading phase of proxy %v: %w", proxy, err)
	}
	if on.Aggregator, err = askL1(ctx, c, proxy, contracts.PackAggregator(), contracts.UnpackAggregator); err != nil {
		return on, fmt.Errorf("reading aggregator of proxy %v: %w", proxy, err)
	}
	word, err := c.word(ctx, proxy, contracts.PhaseSlot)
	if err != nil {
		return on, err
	}
	if phase, aggregator := contracts.ProxyPhase(word); phase != on.Phase || aggregator != on.Aggregator {
		return on, fmt.Errorf("%w: %v says phase %d with aggregator %v, and keeps %d and %v where such a proxy keeps its own: correct the address",
			ErrNoProxy, proxy, on.Phase, on.Aggregator, phase, aggregator)
	}
	return on, nil
}

// Layout is an aggregator's, by its typeAndVersion, and checked as [Chainlink.CheckLayout] does.
func (c *Chainlink) Layout(ctx context.Context, aggregator common.Address) (contracts.Layout, error) {
	kind, err := askL1(ctx, c, aggregator, contracts.PackTypeAndVersion(), contracts.UnpackTypeAndVersion)
	if err != nil {
		return contracts.Layout{}, fmt.Errorf("reading typeAndVersion of aggregator %v: %w", aggregator, err)
	}
	layout, known := contracts.Layouts[kind]
	if !known {
		return contracts.Layout{}, fmt.Errorf("%w: aggregator %v is a %q, known are %s: see whether a newer twofold knows it, and leave the feed out until then",
			ErrUnknownType, aggregator, kind, strings.Join(slices.Sorted(maps.Keys(contracts.Layouts)), ", "))
	}
	return layout, c.CheckLayout(ctx, aggregator, layout)
}

// CheckLayout reads an aggregator's latest round under a layout, and refuses what is not as a plain call says, at any endpoint.
func (c *Chainlink) CheckLayout(ctx context.Context, aggregator common.Address, layout contracts.Layout) error {
	err := c.checkLayout(ctx, aggregator, layout)
	for _, witness := range c.witnesses {
		if err == nil {
			err = witness.checkLayout(ctx, aggregator, layout)
		}
	}
	return err
}

func (c *Chainlink) checkLayout(ctx context.Context, aggregator common.Address, layout contracts.Layout) error {
	said, err := askL1(ctx, c, aggregator, readerABI.PackLatestRoundData(), readerABI.UnpackLatestRoundData)
	if err != nil {
		return fmt.Errorf("reading latest round of aggregator %v: %w", aggregator, err)
	}
	if said.RoundId.Sign() == 0 {
		return fmt.Errorf("%w: aggregator %v: try again when it has one", ErrNoRound, aggregator)
	}
	hotVars, err := c.word(ctx, aggregator, layout.HotVars())
	if err != nil {
		return err
	}
	round := layout.Round(hotVars)
	kept, err := c.word(ctx, aggregator, layout.Transmission(round))
	if err != nil {
		return err
	}
	answer, startedAt, updatedAt := layout.Said(kept)
	if contracts.RoundID(0, round).Cmp(said.RoundId) != 0 || answer.Cmp(said.Answer) != 0 ||
		big.NewInt(startedAt.Unix()).Cmp(said.StartedAt) != 0 || big.NewInt(updatedAt.Unix()).Cmp(said.UpdatedAt) != 0 {
		return fmt.Errorf("%w: aggregator %v answers round %v, %v, of %v and %v at L1 block %v, and under the layout keeps round %d, %v, of %d and %d: it must not be mirrored",
			ErrOtherLayout, aggregator, said.RoundId, said.Answer, said.StartedAt, said.UpdatedAt, c.block, round, answer, startedAt.Unix(), updatedAt.Unix())
	}
	return nil
}

func (c *Chainlink) word(ctx context.Context, account common.Address, slot common.Hash) (*big.Int, error) {
	word, err := c.l1.StorageAt(ctx, account, slot, c.block)
	if err != nil {
		return nil, fmt.Errorf("reading storage of %v: %w", account, txmgr.Redacted(err))
	}
	return new(big.Int).SetBytes(word), nil
}

// readerABI has what Chainlink's proxies, their aggregators and the mirror's readers have in common.
var readerABI = mirrorfeed.NewMirrorFeed()

// askL1 calls a view of Chainlink's.
func askL1[T any](ctx context.Context, c *Chainlink, to common.Address, call []byte, unpack func([]byte) (T, error)) (T, error) {
	raw, err := c.l1.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, c.block)
	if err != nil {
		var none T
		return none, contracts.Understood(err)
	}
	return unpack(raw)
}
