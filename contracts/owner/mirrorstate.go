package owner

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
)

// MirrorState is all that owner and guardian of a mirror can change, as of one block. A mirror lists the feeds that were
// added; what is proposed, and of which aggregators it knows the layout, it tells only who names them.
type MirrorState struct {
	Guardianship
	MaxLag  uint64
	Feeds   []MirroredFeed     // those that were added, in that order, then the others that were named
	Layouts []AggregatorLayout // of the aggregators that were named

	named Named
}

// Named is what to look for beyond the feeds that were added.
type Named struct {
	Feeds       map[common.Address]string // what a feed is called, by its proxy on L1
	Aggregators []common.Address
}

// MirroredFeed is a feed as it stands, or may stand.
type MirroredFeed struct {
	contracts.MirroredFeed // its description and decimals as they were added
	Name                   string
	Added                  bool
	Answer                 contracts.MirrorAnswer
	Proposed               Proposal[contracts.MirroredFeed]
}

// Title is its name and its proxy.
func (f *MirroredFeed) Title() string { return fmt.Sprintf("%s (proxy %v)", f.Name, f.Proxy) }

// Standing is the feed's, in a word.
func (f *MirroredFeed) Standing() string {
	switch {
	case !f.Added:
		return "not mirrored"
	case f.Paused:
		return "paused"
	default:
		return "running"
	}
}

// Readers is what a consumer gets.
func (f *MirroredFeed) Readers() string {
	switch {
	case !f.Added:
		return "none"
	case f.Paused:
		return "revert Paused"
	case !f.Answer.Mirrors():
		return "revert No data present"
	default:
		return "answer"
	}
}

// AggregatorLayout is where the mirror looks for what an aggregator says.
type AggregatorLayout struct {
	Aggregator common.Address
	Layout     contracts.Layout // the zero Layout: it knows none, and takes no proof of the aggregator's
	Proposed   Proposal[contracts.Layout]
}

// Known tells whether the mirror has a layout of the aggregator.
func (l *AggregatorLayout) Known() bool { return l.Layout != contracts.Layout{} }

func (s *MirrorState) copied() standing {
	c := *s
	c.Feeds, c.Layouts = slices.Clone(s.Feeds), slices.Clone(s.Layouts)
	return &c
}

func (s *MirrorState) again(ctx context.Context, node Node, head *types.Header) (standing, error) {
	return readMirror(ctx, node, s.Contract, s.named, head)
}

// Feed is the feed of a name such as ETH/USD or ETH-USD, or of a proxy's address.
func (s *MirrorState) Feed(nameOrProxy string) (*MirroredFeed, error) {
	if common.IsHexAddress(nameOrProxy) {
		if f := s.feed(common.HexToAddress(nameOrProxy)); f != nil {
			return f, nil
		}
		return nil, fmt.Errorf("feed %s: the mirror has none of that proxy, and the config neither; known are %s", nameOrProxy, s.names())
	}
	name, found := strings.ReplaceAll(nameOrProxy, "-", "/"), (*MirroredFeed)(nil)
	for i := range s.Feeds {
		switch f := &s.Feeds[i]; {
		case !strings.EqualFold(f.Name, name):
		case found != nil:
			return nil, fmt.Errorf("feed %s: there are two, of the proxies %v and %v: name the proxy", name, found.Proxy, f.Proxy)
		default:
			found = f
		}
	}
	if found == nil {
		return nil, fmt.Errorf("feed %s: neither the mirror nor the config has one of that name; known are %s", name, s.names())
	}
	return found, nil
}

// feed is the feed of a proxy, or nil.
func (s *MirrorState) feed(proxy common.Address) *MirroredFeed {
	for i := range s.Feeds {
		if s.Feeds[i].Proxy == proxy {
			return &s.Feeds[i]
		}
	}
	return nil
}

func (s *MirrorState) names() string {
	var all []string
	for i := range s.Feeds {
		all = append(all, s.Feeds[i].Title())
	}
	return list(all)
}

// Layout is what the mirror knows of an aggregator that was named.
func (s *MirrorState) Layout(aggregator common.Address) (*AggregatorLayout, error) {
	if l := s.layout(aggregator); l != nil {
		return l, nil
	}
	return nil, fmt.Errorf("aggregator %v was not looked for", aggregator)
}

// layout is that of an aggregator, or nil.
func (s *MirrorState) layout(aggregator common.Address) *AggregatorLayout {
	for i := range s.Layouts {
		if s.Layouts[i].Aggregator == aggregator {
			return &s.Layouts[i]
		}
	}
	return nil
}
