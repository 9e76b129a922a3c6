package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/signer/txmgr"
)

var mirrorABI = mirror.NewChainlinkMirror()

// mirrorSurvey is a look at a mirror.
type mirrorSurvey struct {
	*look
	cfg MirrorConfig
	on  *onL1
}

func (d *MirrorDeployer) survey(ctx context.Context) (*Plan, error) {
	l, err := d.look(ctx)
	if err != nil {
		return nil, err
	}
	if d.on == nil { // what L1 says is read once: looks at the L2 are many
		if err := CheckOrigin(ctx, d.node, d.l1); err != nil {
			return nil, fmt.Errorf("chain %d: %w", d.chainID, err)
		}
		on, err := d.readL1(ctx)
		if err != nil {
			return nil, err
		}
		d.on = on
	}
	s := &mirrorSurvey{look: l, cfg: d.cfg, on: d.on}
	there, err := s.findMirror(ctx)
	if err == nil && there {
		err = s.compare(ctx)
	}
	if err != nil {
		return nil, err
	}
	return s.plan, nil
}

// ErrOtherL1 says that the L2 is of another L1 than is asked.
var ErrOtherL1 = errors.New("the L1's endpoint is not of the L1 that the L2 is derived from")

// CheckOrigin holds the L1 that is asked against the one that the L2 knows: nothing could ever be proven of another.
func CheckOrigin(ctx context.Context, l2 Node, l1 L1) error {
	head, err := l2.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("reading head: %w", txmgr.Redacted(err))
	}
	origin, err := contracts.ReadOrigin(ctx, l2, head.Number)
	if err != nil {
		return err
	}
	hash, err := contracts.OriginHash(ctx, l2, head.Number)
	if err != nil {
		return err
	}
	block, err := l1.HeaderByNumber(ctx, new(big.Int).SetUint64(origin.Block))
	if err != nil {
		return fmt.Errorf("reading L1 block %d, which the L2 knows: %w: does the L1's endpoint lag?", origin.Block, txmgr.Redacted(err))
	}
	if block.Hash() != hash {
		return fmt.Errorf("%w: its block %d has the hash %v, and the L2 says %v", ErrOtherL1, origin.Block, block.Hash(), hash)
	}
	return nil
}

// onL1 is what L1 says of the feeds, in their order.
type onL1 struct {
	chainlink *Chainlink
	feeds     []OnL1
}

// readersAtOnce bounds how many feeds an endpoint is asked about at a time.
const readersAtOnce = 8

// readL1 reads every feed, and refuses what is not what the config calls it. All that is wrong is told at once.
func (d *MirrorDeployer) readL1(ctx context.Context) (*onL1, error) {
	feeds := d.cfg.Feeds
	chainlink, err := ReadChainlink(ctx, d.l1, d.witnesses...)
	if err != nil {
		return nil, err
	}
	on, faults := &onL1{chainlink: chainlink, feeds: make([]OnL1, len(feeds))}, make([]error, len(feeds))
	var group errgroup.Group
	group.SetLimit(readersAtOnce)
	for i, f := range feeds {
		group.Go(func() error {
			var err error
			if on.feeds[i], err = chainlink.Feed(ctx, f.Proxy); err == nil {
				err = f.Check(on.feeds[i])
			}
			if err != nil {
				faults[i] = fmt.Errorf("%s: %w", f.Name, err)
			}
			return nil
		})
	}
	_ = group.Wait() // faults has them all
	return on, errors.Join(faults...)
}

// ErrOtherName says that a proxy is of another feed than the config says.
var ErrOtherName = errors.New("the proxy is of another feed")

// maxMirrorDecimals is the contract's limit.
const maxMirrorDecimals = 36

// Check holds a feed against what its proxy says.
func (f MirrorFeed) Check(on OnL1) error {
	if !strings.EqualFold(contracts.FeedName(on.Description), f.Name) {
		return fmt.Errorf("%w: on L1 %v is %q: correct the address, or call the feed %s", ErrOtherName, f.Proxy, on.Description, contracts.FeedName(on.Description))
	}
	if on.Decimals > maxMirrorDecimals {
		return fmt.Errorf("on L1 it has %d decimals, and a mirror takes at most %d: leave it out", on.Decimals, maxMirrorDecimals)
	}
	return nil
}

// findMirror tells whether the mirror is there; if not, creating it is planned.
func (s *mirrorSurvey) findMirror(ctx context.Context) (bool, error) {
	r := s.plan.Record
	if s.cfg.Mirror != (common.Address{}) {
		if r.Mirror == nil {
			r.Mirror = &MirrorRecord{Contract: Contract{Address: s.cfg.Mirror}}
		}
		if r.Mirror.Address != s.cfg.Mirror {
			return false, fmt.Errorf("%s: records the mirror %v, and the config names %v: take the address out of the config, or move the record away",
				s.record, r.Mirror.Address, s.cfg.Mirror)
		}
	}
	if r.Mirror != nil {
		if there, err := s.find(ctx, &r.Mirror.Contract, "the mirror", mark{call: mirrorABI.PackMaxLag()}); err != nil || there {
			return there, err
		}
	}
	args, err := s.mirrorArgs(ctx)
	if err != nil {
		return false, err
	}
	c, err := s.next(ctx, args)
	if err != nil {
		return false, err
	}
	var names []string
	for _, f := range s.cfg.Feeds {
		names = append(names, f.Name)
	}
	s.plan.add(fmt.Sprintf("create the mirror %v of %s, owned by %v", c.Address, strings.Join(names, ", "), s.cfg.Terms.Owner),
		func(ctx context.Context, r *Record) error {
			r.Mirror = &MirrorRecord{Contract: c}
			return s.create(ctx, r, &r.Mirror.Contract, code(&mirror.ChainlinkMirrorMetaData))
		})
	for i, f := range s.cfg.Feeds {
		s.plan.Steps = append(s.plan.Steps, f.readerStep(s.on.feeds[i])) // where depends on what comes before
	}
	if s.cfg.Terms.Guardian == (common.Address{}) {
		s.plan.warn(noMirrorGuardian)
	}
	return false, nil
}

const noMirrorGuardian = "the mirror has no guardian: nobody but its owner can pause a feed or veto a change"

// mirrorArgs are the constructor's.
func (s *mirrorSurvey) mirrorArgs(ctx context.Context) ([]byte, error) {
	var (
		feeds   []mirror.IMirrorBookFirstMirroredFeed
		layouts []mirror.IMirrorBookFirstLayout
		faults  []error
		seen    = map[common.Address]bool{}
	)
	for i, f := range s.cfg.Feeds {
		on := s.on.feeds[i]
		feeds = append(feeds, on.First())
		if seen[on.Aggregator] {
			continue
		}
		seen[on.Aggregator] = true
		layout, err := s.on.chainlink.Layout(ctx, on.Aggregator)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", f.Name, err))
		}
		layouts = append(layouts, layout.First(on.Aggregator))
	}
	t := s.cfg.Terms
	args := mirrorABI.PackConstructor(t.Owner, t.Guardian, big.NewInt(int64(t.Delay/time.Second)), new(big.Int).SetUint64(t.MaxLag), feeds, layouts)
	return args, errors.Join(faults...)
}

func (s *mirrorSurvey) mirror() contracts.Mirror {
	return contracts.Mirror{Address: s.plan.Record.Mirror.Address, Caller: s.node}.At(s.head.Number)
}

// compare reads what is fixed and who watches over it, then each feed.
func (s *mirrorSurvey) compare(ctx context.Context) error {
	rec, want := s.plan.Record.Mirror, s.cfg.Terms
	have, err := s.mirror().Guardianship(ctx)
	if err != nil {
		return err
	}
	lag, err := s.mirror().MaxLag(ctx)
	if err != nil {
		return err
	}
	rec.Owner, rec.Guardian, rec.Delay, rec.MaxLag = have.Owner, have.Guardian, whole(have.Delay), lag
	if have.Owner != want.Owner {
		s.plan.differ("owner: %v on chain, %v in the config", have.Owner, want.Owner)
	}
	if have.Guardian != want.Guardian {
		s.plan.differ("guardian: %s on chain, %s in the config", orNone(have.Guardian), orNone(want.Guardian))
	}
	if have.Guardian == (common.Address{}) {
		s.plan.warn(noMirrorGuardian)
	}
	if have.Delay != want.Delay {
		s.plan.differ("delay: %v on chain for ever, %v in the config", have.Delay, want.Delay)
	}
	if lag != want.MaxLag {
		s.plan.differ("maxLag: %d L1 blocks on chain for ever, %d in the config", lag, want.MaxLag)
	}
	return s.compareFeeds(ctx)
}
