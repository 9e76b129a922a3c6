package model

import (
	"crypto/ecdsa"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings"
	"twofold/price"
)

// person has a key. The first three serve side A, the next three B; the last is a stranger to begin with.
type person struct {
	name    string
	key     *ecdsa.PrivateKey
	address common.Address
}

var (
	everybody = people("A0", "A1", "A2", "B0", "B1", "B2", "stranger")
	owners    = people("owner", "heir")
	guardians = people("guardian", "deputy")
)

func people(names ...string) []person {
	all := make([]person, len(names))
	for i, name := range names {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("the model's " + name)))
		if err != nil {
			panic(err)
		}
		all[i] = person{name, key, crypto.PubkeyToAddress(key.PublicKey)}
	}
	return all
}

func sideOf(i int) price.Side { return price.Side(i / 3 % 2) }

const (
	homeChain  = 901
	otherChain = 902
	forever    = math.MaxUint64
	genesis    = 1_800_000_000
	strayPage  = 200 // never has a feed
)

// newWorld deploys an oracle of a random shape, after others that cannot be.
func newWorld(t testing.TB, seed uint64, saw coverage) pair {
	r := rand.New(rand.NewPCG(seed, 0))
	call := Call{Time: genesis, ChainID: homeChain, Sender: everybody[0].address}
	start := anyStart(r)
	for i, spoil := range faults {
		spoilt := start
		spoilt.Attesters, spoilt.Feeds = slices.Clone(start.Attesters), slices.Clone(start.Feeds)
		spoil(r, &spoilt)
		m, got := deploy(t, call, spoilt)
		_, want := Deploy(call, m.oracle, around(), spoilt)
		if err := sameOutcome(got, want); err != nil {
			t.Fatalf("-seed %d: deployed with fault %d, %v", seed, i, err)
		}
		saw.noteNames(want)
	}
	return deployBoth(t, call, start)
}

// deployBoth is a world of that shape.
func deployBoth(t testing.TB, call Call, start Start) pair {
	t.Helper()
	m, got := deploy(t, call, start)
	o, want := Deploy(call, m.oracle, around(), start)
	p := pair{m, o}
	if err := sameOutcome(got, want); err != nil {
		t.Fatalf("deployed with %+v, %v", start, err)
	}
	if err := p.sameState(call); err != nil {
		t.Fatalf("deployed with %+v, %v", start, err)
	}
	return p
}

// anyStart has one to three pages, any lanes of them, and limits anywhere between their bounds.
func anyStart(r *rand.Rand) Start {
	start := Start{Terms: bindings.ITwofoldOracleTerms{
		Owner:    owners[0].address,
		Guardian: pick(r, guardians[0].address, guardians[0].address, common.Address{}),
		Timing: bindings.ITwofoldOracleTiming{
			MaxReportAge: pick[uint32](r, 1, 30, 30, 3600), MaxSkew: pick[uint32](r, 0, 5, 60), Delay: pick[uint32](r, 0, 20, 60, 600, 3600),
		},
		Sequencer: anySequencer(r),
		History:   pick[uint16](r, 0, 1, 3, 1024),
	}}
	longest := pick[uint64](r, forever, forever, forever, genesis+2_000) // of a side that must find successors
	for i, who := range everybody {
		first := bindings.IAttesterBookFirstAttester{Attester: who.address, Side: uint8(sideOf(i)), ActiveUntil: longest}
		switch i % 3 {
		case 0: // A0, B0, and the stranger, who is none yet
			if who.name != "stranger" {
				start.Attesters = append(start.Attesters, first)
			}
		case 1: // A1, B1
			first.ActiveUntil = min(longest, genesis+pick[uint64](r, 1, 60, 600, 5000))
			start.Attesters = append(start.Attesters, first)
		}
	}
	for _, page := range [][]uint16{{0, 1}, {0, 7, 254}, {3, 4}, {255}}[r.IntN(4)] {
		lanes := 1 + r.IntN(7) // a bit a lane
		for lane := range price.LanesPerPage {
			if lanes>>lane&1 == 1 {
				start.Feeds = append(start.Feeds, bindings.IFeedBookFirstFeed{FeedId: integer(price.IDAt(page, lane)), Config: anyConfig(r)})
			}
		}
	}
	return start
}

// faults each make a start one that cannot be.
var faults = []func(r *rand.Rand, s *Start){
	func(_ *rand.Rand, s *Start) { s.Terms.Owner = common.Address{} },
	func(_ *rand.Rand, s *Start) { s.Terms.Timing.Delay = 30*day + 1 },
	func(r *rand.Rand, s *Start) { s.Terms.Timing.MaxReportAge = pick[uint32](r, 0, 3601) },
	func(_ *rand.Rand, s *Start) { s.Terms.Timing.MaxSkew = 61 },
	func(r *rand.Rand, s *Start) { s.Terms.Sequencer = wrongSequencer(r) },
	func(_ *rand.Rand, s *Start) { s.Terms.History = 1025 },
	func(_ *rand.Rand, s *Start) { s.Attesters[0].Attester = common.Address{} },
	func(_ *rand.Rand, s *Start) { s.Attesters[0].ActiveUntil = genesis },
	func(_ *rand.Rand, s *Start) { s.Attesters[1].Attester = s.Attesters[0].Attester },
	func(_ *rand.Rand, s *Start) { s.Attesters[2].Attester = s.Attesters[0].Attester },
	func(_ *rand.Rand, s *Start) { s.Feeds[0].FeedId = integer(uint64(768)) },
	func(_ *rand.Rand, s *Start) { s.Feeds = append(s.Feeds, s.Feeds[0]) },
	func(r *rand.Rand, s *Start) { s.Feeds[0].Config = wrongConfig(r) },
	func(r *rand.Rand, s *Start) { s.Feeds[0].Config.Policy = wrongPolicy(r) },
}

// anyConfig is a feed's config within its bounds.
func anyConfig(r *rand.Rand) bindings.IFeedBookFeedConfig {
	return bindings.IFeedBookFeedConfig{
		Description: pick(r, "ETH / USD", "€", "a description that takes more than one word of storage"),
		Decimals:    pick[uint8](r, 0, 8, 18),
		Policy:      anyPolicy(r),
	}
}

func wrongConfig(r *rand.Rand) bindings.IFeedBookFeedConfig {
	config := anyConfig(r)
	if r.IntN(2) == 0 {
		config.Description = ""
	} else {
		config.Decimals = 19
	}
	return config
}

// anyPolicy is a policy within its bounds, often at them.
func anyPolicy(r *rand.Rand) bindings.IFeedBookPolicy {
	divergence := pick[uint32](r, 1, 5_000, 10_000, 10_000, 50_000, 64_999)
	return bindings.IFeedBookPolicy{
		Heartbeat:     pick[uint32](r, 1, 300, 3600),
		Deviation:     pick[uint32](r, 1, 5_000, 999_999),
		MaxDivergence: divergence,
		MaxJump:       pick(r, 3*divergence, max(3*divergence, 200_000), max(3*divergence, 500_000), 999_999),
		JumpConfirm:   pick[uint32](r, 10, 60, 60, 3600),
	}
}

func wrongPolicy(r *rand.Rand) bindings.IFeedBookPolicy {
	policy := anyPolicy(r)
	switch r.IntN(5) {
	case 0:
		policy.Heartbeat = pick[uint32](r, 0, 3601)
	case 1:
		policy.Deviation = pick[uint32](r, 0, 1_000_000)
	case 2:
		policy.MaxDivergence = pick[uint32](r, 0, 65_000)
	case 3:
		policy.MaxJump = pick(r, 3*policy.MaxDivergence-1, 1_000_000)
	default:
		policy.JumpConfirm = pick[uint32](r, 9, 3601)
	}
	return policy
}

func anySequencer(r *rand.Rand) bindings.IAuthoritySequencer {
	if r.IntN(4) == 0 {
		return bindings.IAuthoritySequencer{}
	}
	return bindings.IAuthoritySequencer{UptimeFeed: pick(r, uptimeFeeds...), Grace: pick[uint32](r, 60, 3600, 86_400)}
}

func wrongSequencer(r *rand.Rand) bindings.IAuthoritySequencer {
	return pick(r,
		bindings.IAuthoritySequencer{Grace: 1},
		bindings.IAuthoritySequencer{UptimeFeed: noContract, Grace: pick[uint32](r, 0, 3600)},
		bindings.IAuthoritySequencer{UptimeFeed: uptimeFeeds[0], Grace: pick[uint32](r, 0, 59, 86_401)},
	)
}

// pick is one of several, each as likely.
func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }
