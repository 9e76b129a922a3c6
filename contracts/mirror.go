package contracts

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings/mirror"
)

var mirrorABI = mirror.NewChainlinkMirror()

// MirrorProof is what ChainlinkMirror.prove takes: one L1 block's header, and ways down its tries, one for each feed. A node
// that several ways share is sent once. The zero value with a block and its header is a proof of nothing yet.
type MirrorProof struct {
	Block  uint64
	Header []byte // RLP

	nodes  [][]byte
	places map[string]uint16 // of nodes
	feeds  []mirror.IChainlinkMirrorFeedProof
}

// Way is a way down tries, from a root to a value and from there into the next trie: the nodes passed, in order.
type Way [][]byte

// maxProofs is how many feeds one proof has room for: as many as prove's result has bits.
const maxProofs = 256

// Add adds a feed, by its proxy's address on L1, with its way: to the proxy's account and its slot of the phase, to the
// aggregator's account, its hot variables and its latest transmission.
func (p *MirrorProof) Add(feed common.Address, way ...Way) error {
	if len(p.feeds) == maxProofs {
		return fmt.Errorf("a proof has room for %d feeds", maxProofs)
	}
	var path []byte
	for _, nodes := range way {
		for _, node := range nodes {
			place, err := p.place(node)
			if err != nil {
				return err
			}
			path = binary.BigEndian.AppendUint16(path, place)
		}
	}
	p.feeds = append(p.feeds, mirror.IChainlinkMirrorFeedProof{Feed: feed, Path: path})
	return nil
}

// place is where among the nodes this one is, from now on.
func (p *MirrorProof) place(node []byte) (uint16, error) {
	if place, ok := p.places[string(node)]; ok {
		return place, nil
	}
	if len(p.nodes) > math.MaxUint16 {
		return 0, fmt.Errorf("a proof has room for %d nodes", math.MaxUint16+1)
	}
	if p.places == nil {
		p.places = make(map[string]uint16)
	}
	place := uint16(len(p.nodes))
	p.nodes, p.places[string(node)] = append(p.nodes, node), place
	return place, nil
}

// Feeds is how many feeds are proven.
func (p *MirrorProof) Feeds() int { return len(p.feeds) }

// PackProve is the calldata of prove, for a block that is a checkpoint.
func (p *MirrorProof) PackProve() ([]byte, error) {
	return mirrorABI.TryPackProve(new(big.Int).SetUint64(p.Block), p.Header, p.nodes, p.feeds)
}

// PackCheckpointAndProve is the calldata of checkpointAndProve, for the newest block that the L2 knows or a checkpoint.
func (p *MirrorProof) PackCheckpointAndProve() ([]byte, error) {
	return mirrorABI.TryPackCheckpointAndProve(new(big.Int).SetUint64(p.Block), p.Header, p.nodes, p.feeds)
}
