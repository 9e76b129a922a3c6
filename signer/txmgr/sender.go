package txmgr

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
)

// Sender sends one transaction at a time from one wallet. Send and Observe may run concurrently with each other and with
// everything else; two Sends, or two Observes, may not.
type Sender struct {
	config  atomic.Pointer[Config] // see Configure; read through cfg
	chainID *big.Int
	node    Node
	wallet  Wallet
	log     *slog.Logger
	metrics *metrics

	prompts  chan struct{}  // size 1: a second receipt asks for nothing more than the first
	awaiting sync.WaitGroup // sends that wait for their receipts

	mu        sync.Mutex // never held over a call to node or wallet
	state     *state
	observing bool
	trouble   string // the last send's outcome, so that only changes are logged
	noReceipt bool   // the node does not answer sends with receipts
	tooDear   bool   // fees hold everything back; said when it changes
}

// New makes a Sender. A nil registerer keeps its metrics to itself. Call Start before anything else.
func New(cfg Config, node Node, wallet Wallet, log *slog.Logger, reg prometheus.Registerer) (*Sender, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking config: %w", err)
	}
	s := &Sender{
		chainID: new(big.Int).SetUint64(cfg.ChainID),
		node:    node,
		wallet:  wallet,
		log:     log.With("wallet", wallet.Address()),
		metrics: newMetrics(reg),
		state:   newState(),
		prompts: make(chan struct{}, 1),
	}
	s.config.Store(&cfg)
	return s, nil
}

// Address of the wallet.
func (s *Sender) Address() common.Address { return s.wallet.Address() }

// Start reads chain id, head and nonce, and the gas price where there is no base fee. It may be called again after an error.
// A node on another chain is a WrongChainError. Transactions pending from before are not waited for: the next Send replaces
// them.
func (s *Sender) Start(ctx context.Context) error {
	id, err := read(ctx, s, s.node.ChainID)
	if err != nil {
		return fmt.Errorf("reading chain id: %w", err)
	}
	if id.Cmp(s.chainID) != 0 {
		return &WrongChainError{Want: s.cfg().ChainID, Got: id.Uint64()}
	}
	head, err := read(ctx, s, func(ctx context.Context) (*types.Header, error) { return s.node.HeaderByNumber(ctx, nil) })
	if err != nil {
		return fmt.Errorf("reading head: %w", err)
	}
	nonce, err := s.readNonce(ctx, head)
	if err != nil {
		return err
	}
	pending, err := read(ctx, s, func(ctx context.Context) (uint64, error) {
		return s.node.PendingNonceAt(ctx, s.wallet.Address())
	})
	if err != nil {
		return fmt.Errorf("reading pending nonce: %w", err)
	}
	if err := s.readGasPrice(ctx, head); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.state.started {
		return errors.New("starting twice")
	}
	s.state.started = true
	s.state.head, s.state.checked = head, head.Number.Uint64()
	s.state.nonce, s.state.earlier = nonce, max(nonce, pending)
	s.metrics.observed(s.state)
	if pending > nonce {
		s.log.Info("found own transactions pending, will replace them", "nonce", nonce, "count", pending-nonce)
	}
	return nil
}

// Ready says that Send would try to send: nothing is in flight, or what is may be replaced; gas is not dearer than
// Config.MaxFee; and the wallet can pay, as far as is known.
func (s *Sender) Ready() bool { return s.Obstacle() == nil }

// Obstacle is why Send would not try to send; nil if it would. Where gas is too dear or the wallet is empty, it says what is
// missing.
func (s *Sender) Obstacle() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.obstacle(s.cfg())
}

// Nonce is the lowest that the chain had not used at the newest head.
func (s *Sender) Nonce() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.nonce
}

// NeedsReplacement says that something is in flight and old enough for fresh content to replace it: after
// Config.ResubmitAfter blocks, then at every block, or ever more slowly while the pool holds it; at once if it was sent before this process started.
func (s *Sender) NeedsReplacement() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.obstacle(s.cfg()) == nil && s.state.mayReplace(s.cfg().ResubmitAfter)
}

// Pending says what is in flight, and whether anything is. Until a used nonce's fate is known it still counts.
func (s *Sender) Pending() (Pending, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	current := s.state.pending()
	if open := s.state.unsettled(); len(open) > 0 {
		current = open[0]
	}
	switch {
	case current != nil:
		info := Pending{Nonce: current.nonce, Hashes: current.hashes(), Since: current.since, SentAtHead: current.head}
		for _, sent := range current.attempts {
			info.Contents = append(info.Contents, sent.content)
		}
		return info, true
	case s.state.inherited():
		return Pending{Nonce: s.state.nonce}, true
	}
	return Pending{}, false
}

// Head is the newest head that Observe was given, nil before Start.
func (s *Sender) Head() *types.Header {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.head
}

// readNonce pins the head's block, so that a node that is behind says so instead of giving an older nonce.
func (s *Sender) readNonce(ctx context.Context, head *types.Header) (uint64, error) {
	nonce, err := read(ctx, s, func(ctx context.Context) (uint64, error) {
		return s.node.NonceAt(ctx, s.wallet.Address(), head.Number)
	})
	if err != nil {
		return 0, fmt.Errorf("reading nonce at block %v: %w", head.Number, err)
	}
	return nonce, nil
}

// read bounds one call to the node in time, and keeps the node's key out of its error.
func read[T any](ctx context.Context, s *Sender, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg().ReadTimeout)
	defer cancel()
	value, err := call(ctx)
	if err != nil {
		return value, Redacted(err)
	}
	return value, nil
}

func newestFirst(hashes []common.Hash) []common.Hash {
	hashes = slices.Clone(hashes)
	slices.Reverse(hashes)
	return hashes
}
