package model

import (
	"crypto/ecdsa"
	"math"
	"math/rand/v2"
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

var everybody = people("A0", "A1", "A2", "B0", "B1", "B2", "stranger")

var owners = people("owner", "heir")

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

// newWorld deploys an oracle of a random shape: two or three pages, any lanes of them, limits anywhere
// between their bounds.
func newWorld(t testing.TB, seed uint64) pair {
	r := rand.New(rand.NewPCG(seed, 0))
	call := Call{Time: genesis, ChainID: homeChain, Sender: owners[0].address}
	timing := bindings.ITwofoldOracleTiming{
		MaxReportAge: pick[uint32](r, 1, 30, 30, 3600), MaxSkew: pick[uint32](r, 0, 5, 60), Delay: pick[uint32](r, 0, 0, 20, 3600),
	}
	var attesters []bindings.ITwofoldOracleFirstAttester
	for i, who := range everybody {
		switch i % 3 {
		case 0: // A0, B0, and the stranger, who is none yet
			if who.name != "stranger" {
				attesters = append(attesters, bindings.ITwofoldOracleFirstAttester{Attester: who.address, Side: uint8(sideOf(i)), ActiveUntil: forever})
			}
		case 1: // A1, B1
			life := pick[uint64](r, 1, 60, 600)
			attesters = append(attesters, bindings.ITwofoldOracleFirstAttester{Attester: who.address, Side: uint8(sideOf(i)), ActiveUntil: call.Time + life})
		}
	}
	var feeds []bindings.ITwofoldOracleFirstFeed
	for _, page := range [][]uint16{{0, 1}, {0, 7, 254}, {3, 4}, {255}}[r.IntN(4)] {
		lanes := 1 + r.IntN(7) // a bit a lane
		for lane := range price.LanesPerPage {
			if lanes>>lane&1 == 1 {
				feeds = append(feeds, bindings.ITwofoldOracleFirstFeed{FeedId: integer(price.IDAt(page, lane)), Config: anyConfig(r)})
			}
		}
	}
	m := deploy(t, call, call.Sender, timing, attesters, feeds)
	p := pair{m, Deploy(call, m.oracle, timing, attesters, feeds)}
	if err := p.sameState(call); err != nil {
		t.Fatalf("-seed %d: as deployed, %v", seed, err)
	}
	return p
}

// anyConfig is a feed's config within its bounds, often at them.
func anyConfig(r *rand.Rand) bindings.ITwofoldOracleFeedConfig {
	divergence := pick[uint32](r, 1, 5_000, 10_000, 10_000, 50_000, 64_999)
	return bindings.ITwofoldOracleFeedConfig{
		Description:   pick(r, "ETH / USD", "€", "a description that takes more than one word of storage"),
		Decimals:      pick[uint8](r, 0, 8, 18),
		Heartbeat:     pick[uint32](r, 1, 300, 3600),
		Deviation:     pick[uint32](r, 1, 5_000, 999_999),
		MaxDivergence: divergence,
		MaxJump:       pick(r, 3*divergence, max(3*divergence, 200_000), max(3*divergence, 500_000), 999_999),
		JumpConfirm:   pick[uint32](r, 10, 60, 60, 3600),
	}
}

// pick is one of several, each as likely.
func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }
