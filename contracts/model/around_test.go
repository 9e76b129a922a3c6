package model

import (
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
)

// uptimeFeeds are contracts that say whatever they were told to, to whatever they are asked.
var uptimeFeeds = []common.Address{{0xfe, 1}, {0xfe, 2}}

// noContract is an address without code.
var noContract = common.Address{0xfe, 3}

// mostWords is how many words a reply can have; the interface wants five.
const mostWords = 6

// replier is their code. Slot 0: whether it reverts; 1: with how many bytes; then the words.
var replier = func() (code []byte) {
	emit := func(ops ...vm.OpCode) {
		for _, op := range ops {
			code = append(code, byte(op))
		}
	}
	for i := range vm.OpCode(mostWords) {
		emit(vm.PUSH1, 2+i, vm.SLOAD, vm.PUSH1, 32*i, vm.MSTORE)
	}
	emit(vm.PUSH1, 1, vm.SLOAD, vm.PUSH0, vm.PUSH0, vm.SLOAD)
	emit(vm.PUSH1, vm.OpCode(len(code)+4), vm.JUMPI, vm.RETURN, vm.JUMPDEST, vm.REVERT)
	return code
}()

// around are the replies of a world's beginning: the sequencer has been up since ever.
func around() map[common.Address]Reply {
	up := Reply{Words: []*big.Int{common.Big1, common.Big0, common.Big1, common.Big1, common.Big1}}
	return map[common.Address]Reply{uptimeFeeds[0]: up, uptimeFeeds[1]: up}
}

// putUptimeFeeds puts them where they belong.
func (m *machine) putUptimeFeeds() {
	for at, reply := range around() {
		m.state.SetCode(at, replier, tracing.CodeChangeUnspecified)
		m.state.SetNonce(at, 1, tracing.NonceChangeUnspecified)
		m.tell(at, reply)
	}
}

// tell makes an uptime feed say something else.
func (m *machine) tell(feed common.Address, r Reply) {
	set := func(slot int, value *big.Int) {
		m.state.SetState(feed, common.BigToHash(big.NewInt(int64(slot))), common.BigToHash(value))
	}
	reverts := new(big.Int)
	if r.Reverts {
		reverts = common.Big1
	}
	set(0, reverts)
	set(1, big.NewInt(int64(32*len(r.Words))))
	for i, word := range r.Words {
		set(2+i, word)
	}
}

// tell makes an uptime feed say something else, in the model's world and in the contract's.
func (p pair) tell(feed common.Address, r Reply) {
	p.model.UptimeFeeds[feed] = r
	p.contract.tell(feed, r)
}

// anyReply is what an uptime feed says as a rule, and every other thing that it might.
func anyReply(r *rand.Rand, now uint64, grace uint32) Reply {
	long := uint64(grace)
	since := pick(r, 0, now, now, now+1, now-long, now-long-1, now-long+1, now-30, now-100_000, math.MaxUint64)
	answer := pick(r, common.Big0, common.Big0, common.Big0, common.Big0, common.Big0, common.Big0, common.Big1, common.Big2, ones(256))
	reply := Reply{Words: []*big.Int{common.Big1, answer, integer(since), integer(since), common.Big1}}
	switch r.IntN(16) {
	case 0:
		reply.Reverts = true
	case 1:
		reply.Words = reply.Words[:r.IntN(5)]
	case 2:
		reply.Words = append(reply.Words, common.Big1)
	case 3:
		reply.Words[0] = ones(256) // no round id is so long
	case 4:
		reply.Words[2] = ones(256)
	}
	return reply
}
