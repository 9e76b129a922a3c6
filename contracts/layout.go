package contracts

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings/mirror"
)

// PhaseSlot is where an EACAggregatorProxy keeps its phase and that phase's aggregator.
var PhaseSlot = common.Hash{31: 2}

// ProxyPhase takes that word apart.
func ProxyPhase(word *big.Int) (phase uint16, aggregator common.Address) {
	return uint16(bits(word, 0, 16)), common.BigToAddress(new(big.Int).Rsh(word, 16))
}

// Layout is where an aggregator keeps its latest round, and how it packs a transmission; IMirrorBook.Layout says more.
type Layout mirror.IMirrorBookLayout

// Layouts are those that are known, by the aggregator's typeAndVersion.
var Layouts = map[string]Layout{
	"AccessControlledOCR2Aggregator 1.0.0":     {HotVarsSlot: 11, RoundShift: 48, TransmissionsSlot: 12, StartedAtShift: 192, UpdatedAtShift: 224, TimeBits: 32},
	"AccessControlledOffchainAggregator 4.0.0": {HotVarsSlot: 43, RoundShift: 176, TransmissionsSlot: 44, StartedAtShift: 192, UpdatedAtShift: 192, TimeBits: 64},
	"AccessControlledOffchainAggregator 3.0.0": {HotVarsSlot: 43, RoundShift: 176, TransmissionsSlot: 44, StartedAtShift: 192, UpdatedAtShift: 192, TimeBits: 64},
	"AccessControlledOffchainAggregator 2.0.0": {HotVarsSlot: 42, RoundShift: 176, TransmissionsSlot: 43, StartedAtShift: 192, UpdatedAtShift: 192, TimeBits: 64},
}

// HotVars is the slot that has the latest round's number.
func (l Layout) HotVars() common.Hash { return common.BigToHash(big.NewInt(int64(l.HotVarsSlot))) }

// Round is that number; 0: there is none yet.
func (l Layout) Round(hotVars *big.Int) uint32 {
	return uint32(bits(hotVars, uint(l.RoundShift), 32))
}

// Transmission is the slot of a round.
func (l Layout) Transmission(round uint32) common.Hash {
	key := common.BigToHash(new(big.Int).SetUint64(uint64(round)))
	mapping := common.BigToHash(big.NewInt(int64(l.TransmissionsSlot)))
	return crypto.Keccak256Hash(key[:], mapping[:])
}

// Said takes a transmission's word apart.
func (l Layout) Said(word *big.Int) (answer *big.Int, startedAt, updatedAt time.Time) {
	return signed(word, 0, 192), unix(bits(word, uint(l.StartedAtShift), uint(l.TimeBits))), unix(bits(word, uint(l.UpdatedAtShift), uint(l.TimeBits)))
}

// RoundID is a round as its proxy says it.
func RoundID(phase uint16, round uint32) *big.Int {
	id := new(big.Int).Lsh(big.NewInt(int64(phase)), 64)
	return id.Or(id, new(big.Int).SetUint64(uint64(round)))
}

// bits is a number of at most 64 bits, so far up in a word.
func bits(word *big.Int, shift, width uint) uint64 {
	mask := new(big.Int).Lsh(common.Big1, width)
	field := new(big.Int).Rsh(word, shift)
	return field.And(field, mask.Sub(mask, common.Big1)).Uint64()
}

// signed is a number in two's complement, so far up in a word and so wide.
func signed(word *big.Int, shift, width uint) *big.Int {
	span := new(big.Int).Lsh(common.Big1, width)
	field := new(big.Int).Rsh(word, shift)
	field.And(field, new(big.Int).Sub(span, common.Big1))
	if field.Bit(int(width)-1) == 1 {
		field.Sub(field, span)
	}
	return field
}
