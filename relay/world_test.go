package relay

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/signer/txmgr"
)

const (
	l1Every = 12 * time.Second
	l2Every = 2 * time.Second
)

var (
	mirrorAt = common.Address{0x22}
	eth      = Feed{Name: "ETH/USD", Proxy: common.Address{0xe1}, Heartbeat: time.Hour}
	btc      = Feed{Name: "BTC/USD", Proxy: common.Address{0xb1}, Heartbeat: time.Hour}
	apiABI   = func() abi.ABI {
		parsed, err := abi.JSON(strings.NewReader(mirror.ChainlinkMirrorMetaData.ABI))
		if err != nil {
			panic(err)
		}
		return parsed
	}()
	wordOf = func(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }
)

// world is both chains, with a mirror that believes every proof it is sent of a block that it keeps. L1 makes a block each l1Every,
// and the L2 one each l2Every, which knows the newest L1 block less lag.
type world struct {
	t     *testing.T
	relay *Relay

	mu          sync.Mutex
	began       time.Time
	lag         uint64
	fork        bool // L1's endpoints are on another fork
	down        bool // and so do not answer
	rounds      map[common.Address][]round
	checkpoints map[uint64]bool
	stands      map[common.Address]contracts.MirrorAnswer
	paused      map[common.Address]bool
	layouts     map[common.Address]bool
	refused     map[common.Address]bool // proofs of these revert
	sent        []string                // what was sent, in order
	fail        error                   // of every send
	landsAfter  int                     // blocks that a transaction takes
	deep        uint64                  // blocks from the newest to the safe one
	faster      func(kept uint64)       // what somebody else does once a checkpoint has landed
	panics      bool                    // L1's reader does, of a proof
	bulk        int                     // bytes that a proof has beside
	mute        bool                    // L1 proves nothing
	lies        bool                    // L1 tells of a round that there is not
	liesBy      int64                   // L1 tells of an answer that is so much more
	mutes       map[common.Address]bool // L1 proves nothing of these
	toldAfter   int                     // further blocks until it is told that it has landed
	always      bool                    // so they do of one that would be kept, since the origin has always moved
	strict      bool                    // estimates know what is kept
	unread      map[common.Address]bool // what these say cannot be read
	rival       bool                    // somebody else proves each block just before us
	hangs       bool                    // L1 takes requests for proofs, and does not answer
}

type round struct {
	from   uint64 // the L1 block that it was transmitted in
	answer int64
}

func newWorld(t *testing.T, change func(*Config)) *world {
	w := &world{
		t: t, began: time.Now(), rounds: map[common.Address][]round{}, checkpoints: map[uint64]bool{}, stands: map[common.Address]contracts.MirrorAnswer{},
		paused: map[common.Address]bool{}, refused: map[common.Address]bool{}, layouts: map[common.Address]bool{aggregatorOf(eth.Proxy): true, aggregatorOf(btc.Proxy): true}, landsAfter: 1, deep: 3,
	}
	for _, f := range []Feed{eth, btc} {
		w.rounds[f.Proxy] = []round{{from: 1, answer: 1000}}
		w.stands[f.Proxy] = contracts.MirrorAnswer{Known: true, RoundID: new(big.Int)}
	}
	cfg := Defaults()
	cfg.Feeds, cfg.L1BlockTime, cfg.L2BlockTime = []Feed{eth, btc}, l1Every, l2Every
	if change != nil {
		change(&cfg)
	}
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	w.relay = New(cfg, Parts{L2: w, Sender: w, Mirror: mirrorAt, Log: slog.New(slog.DiscardHandler)})
	w.relay.l1 = site1{w}
	return w
}

// run has the relay run for so long within a bubble.
func (w *world) run(d time.Duration) {
	ctx, cancel := context.WithTimeout(w.t.Context(), d)
	defer cancel()
	if err := w.relay.Run(ctx); err != nil {
		w.t.Error(err)
	}
	synctest.Wait()
}

// both begins a bubble with a world.
func both(t *testing.T, change func(*Config), test func(*world)) {
	synctest.Test(t, func(t *testing.T) { test(newWorld(t, change)) })
}

func aggregatorOf(proxy common.Address) common.Address { return common.Address{0xa, proxy[0]} }

func (w *world) l1Head() uint64 { return 10 + uint64(time.Since(w.began)/l1Every) }
func (w *world) l2Head() uint64 { return 100 + uint64(time.Since(w.began)/l2Every) }

// origin is what the L2 knows at one of its blocks.
func (w *world) origin(block uint64) uint64 {
	return 10 + uint64((time.Duration(block-100)*l2Every)/l1Every) - w.lag
}

func (w *world) l1Header(number uint64) *types.Header {
	h := &types.Header{Number: new(big.Int).SetUint64(number), Time: uint64(w.began.Add(time.Duration(number-10) * l1Every).Unix()), Difficulty: new(big.Int)}
	return h
}

// say is what a feed says at an L1 block.
func (w *world) say(proxy common.Address, at Block) Said {
	s := Said{Block: at, Aggregator: aggregatorOf(proxy), RoundID: new(big.Int)}
	for i, r := range w.rounds[proxy] {
		if r.from <= at.Number {
			then := time.Unix(int64(w.l1Header(r.from).Time), 0)
			s.RoundID, s.Answer, s.StartedAt, s.UpdatedAt = contracts.RoundID(1, uint32(i+1)), big.NewInt(r.answer), then, then
		}
	}
	return s
}

// transmit is a new round in the next L1 block.
func (w *world) transmit(f Feed, answer int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rounds[f.Proxy] = append(w.rounds[f.Proxy], round{w.l1Head() + 1, answer})
}

// answer is what the mirror answers of a feed; 0: nothing.
func (w *world) answer(f Feed) int64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	if a := w.stands[f.Proxy]; a.Mirrors() {
		return a.Answer.Int64()
	}
	return 0
}

func (w *world) setHangs(hangs bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.hangs = hangs
}

func (w *world) history() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]string{}, w.sent...)
}

// site1 is L1, as a relay reads it.
type site1 struct{ *world }

var errDown = errors.New("connection refused")

func (s site1) header(_ context.Context, number *big.Int) (*types.Header, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.down {
		return nil, errDown
	}
	newest := s.l1Head()
	switch {
	case number == nil:
		return s.l1Header(newest), nil
	case number.Sign() < 0:
		return s.l1Header(newest - s.deep), nil
	case number.Uint64() > newest:
		return nil, ethereum.NotFound
	}
	h := s.l1Header(number.Uint64())
	if s.fork {
		h.Extra = []byte("fork")
	}
	return h, nil
}

func (s site1) said(_ context.Context, proxy common.Address, at Block) (Said, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.down {
		return Said{}, errDown
	}
	if s.unread[proxy] {
		return Said{}, errDown
	}
	said := s.say(proxy, at)
	if s.lies {
		said.RoundID = new(big.Int).Add(said.RoundID, common.Big1)
	}
	if s.liesBy != 0 {
		said.Answer = new(big.Int).Add(said.Answer, big.NewInt(s.liesBy))
	}
	return said, nil
}

func (s site1) updated(_ context.Context, _ []common.Address, from, to uint64) (map[common.Address]bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	told := map[common.Address]bool{}
	for proxy, rounds := range s.rounds {
		for _, r := range rounds {
			if r.from >= from && r.from <= to {
				told[aggregatorOf(proxy)] = true
			}
		}
	}
	return told, nil
}

func (s site1) prove(ctx context.Context, header *types.Header, proxy common.Address, _ layouts) (proven, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.hangs {
		s.mu.Unlock()
		<-ctx.Done()
		s.mu.Lock()
		return proven{}, ctx.Err()
	}
	if s.down || s.mute || s.mutes[proxy] {
		return proven{}, errDown
	}
	if s.panics {
		panic("a defect")
	}
	return proven{Ways: []contracts.Way{{append(proxy.Bytes(), make([]byte, s.bulk)...)}}, Said: s.say(proxy, blockOf(header, time.Now()))}, nil
}

// Follow implements L2.
func (w *world) Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error {
	for {
		w.mu.Lock()
		head := w.l2Head()
		w.mu.Unlock()
		onHead(ctx, &types.Header{Number: new(big.Int).SetUint64(head), Difficulty: new(big.Int)})
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(l2Every):
		}
	}
}

// EstimateGas implements L2: it reverts where a proof would.
func (w *world) EstimateGas(_ context.Context, call ethereum.CallMsg) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if number := provenBlock(call.Data); w.strict && !w.checkpoints[number] && (w.always || bytes.HasPrefix(call.Data, apiABI.Methods["prove"].ID)) {
		return 0, &contracts.RevertError{Name: "UnknownCheckpoint"}
	}
	return 300_000, w.refuses(call.Data)
}

// refuses is the error of a proof of a feed that is refused.
func (w *world) refuses(calldata []byte) error {
	for _, f := range provenFeeds(calldata) {
		if w.refused[f] {
			return &contracts.RevertError{Name: "NoSlot", Reason: "the aggregator has another layout"}
		}
	}
	return nil
}

func (w *world) CallContract(_ context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	at := w.l2Head()
	if block != nil {
		at = block.Uint64()
	}
	origin := w.origin(at)
	if *call.To == contracts.L1Block {
		h := w.l1Header(origin)
		return map[string][]byte{"8381f58a": wordOf(origin), "b80777ea": wordOf(h.Time), "09bd5a60": h.Hash().Bytes()}[common.Bytes2Hex(call.Data)], nil
	}
	method, err := apiABI.MethodById(call.Data)
	if err != nil {
		return nil, err
	}
	args, err := method.Inputs.Unpack(call.Data[4:])
	if err != nil {
		return nil, err
	}
	if method.Name == "checkpointAndProve" {
		number := args[0].(*big.Int).Uint64()
		if w.strict && number != origin && !w.checkpoints[number] {
			return nil, &contracts.RevertError{Name: "UnknownCheckpoint"}
		}
		return wordOf(1), w.refuses(call.Data)
	}
	return w.ask(method, args)
}

func (w *world) ask(method *abi.Method, args []any) ([]byte, error) {
	switch method.Name {
	case "maxLag":
		return wordOf(256), nil
	case "checkpoints":
		number := args[0].(*big.Int).Uint64()
		if !w.checkpoints[number] {
			return make([]byte, 32), nil
		}
		return w.l1Header(number).Hash().Bytes(), nil
	case "layoutOf":
		if !w.layouts[args[0].(common.Address)] {
			return nil, &contracts.RevertError{Name: "UnknownAggregator"}
		}
		return method.Outputs.Pack(mirror.IMirrorBookLayout(layout))
	case "latest":
		return feedWord(w.stands[args[0].(common.Address)], w.paused[args[0].(common.Address)]), nil
	case "round":
		a := w.stands[args[0].(common.Address)]
		return append(common.BigToHash(new(big.Int).Lsh(big.NewInt(a.ProvenAt.Unix()), 64)).Bytes(), make([]byte, 32)...), nil
	case "feed":
		return method.Outputs.Pack(mirror.IMirrorBookMirroredFeed{Description: "ETH / USD", Decimals: 8}, false)
	default:
		return nil, fmt.Errorf("nobody asks for %s", method.Name)
	}
}

// feedWord is as types/FeedWord.sol packs it.
func feedWord(a contracts.MirrorAnswer, paused bool) []byte {
	word := new(big.Int)
	put := func(v *big.Int, shift uint) { word.Or(word, new(big.Int).Lsh(v, shift)) }
	if a.Known {
		put(big.NewInt(1), 0)
	}
	if paused {
		put(big.NewInt(1), 1)
	}
	put(new(big.Int).SetUint64(a.L1Block), 16)
	if a.Mirrors() {
		put(big.NewInt(int64(roundOf(a.RoundID))), 48)
		put(new(big.Int).SetUint64(phaseOf(a.RoundID)), 80)
		put(big.NewInt(a.StartedAt.Unix()), 96)
		put(big.NewInt(a.UpdatedAt.Unix()), 128)
		put(a.Answer, 160)
	}
	return common.BigToHash(word).Bytes()
}

// Address implements Sender.
func (w *world) Address() common.Address { return common.Address{0x77} }

// Held implements Sender.
func (w *world) Held() txmgr.Holdback { return txmgr.Holdback{Missing: new(big.Int)} }

// Transact implements Sender: the L2 takes it some blocks later.
func (w *world) Transact(ctx context.Context, content txmgr.Content) (*types.Receipt, error) {
	receipt, err := w.land(ctx, content)
	<-time.After(time.Duration(w.toldAfter) * l2Every)
	return receipt, err
}

func (w *world) land(ctx context.Context, content txmgr.Content) (*types.Receipt, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(time.Duration(w.landsAfter) * l2Every):
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.fail != nil {
		w.sent = append(w.sent, "failed")
		return nil, w.fail
	}
	block := w.l2Head()
	receipt := &types.Receipt{Status: 1, BlockNumber: new(big.Int).SetUint64(block), GasUsed: 50_000, EffectiveGasPrice: big.NewInt(1)}
	method, err := apiABI.MethodById(content.Data)
	if err != nil {
		return nil, err
	}
	if method.Name == "checkpoint" {
		w.checkpoints[w.origin(block)] = true
		w.sent = append(w.sent, fmt.Sprintf("checkpoint %d", w.origin(block)))
		if w.faster != nil {
			w.faster(w.origin(block))
		}
		return receipt, nil
	}
	args, err := method.Inputs.Unpack(content.Data[4:])
	if err != nil {
		return nil, err
	}
	number := args[0].(*big.Int).Uint64()
	if !w.checkpoints[number] {
		w.t.Errorf("proved L1 block %d, which is not kept", number)
	}
	w.sent = append(w.sent, fmt.Sprintf("prove %d of %d", number, len(provenFeeds(content.Data))))
	for _, proxy := range provenFeeds(content.Data) {
		if w.rival {
			w.mirrorFeed(proxy, number)
		}
		if w.stands[proxy].L1Block >= number {
			receipt.Logs = append(receipt.Logs, skipped(proxy, number))
			w.sent = append(w.sent, fmt.Sprintf("skipped %d", number))
			continue
		}
		receipt.Logs = append(receipt.Logs, w.mirrorFeed(proxy, number))
	}
	return receipt, nil
}

func skipped(proxy common.Address, number uint64) *types.Log {
	return &types.Log{Address: mirrorAt, Topics: []common.Hash{apiABI.Events["Skipped"].ID, common.BytesToHash(proxy[:])}, Data: wordOf(number)}
}

func (w *world) mirrorFeed(proxy common.Address, number uint64) *types.Log {
	h := w.l1Header(number)
	said := w.say(proxy, blockOf(h, time.Now()))
	w.stands[proxy] = contracts.MirrorAnswer{
		Known: true, RoundID: said.RoundID, Answer: said.Answer, StartedAt: said.StartedAt, UpdatedAt: said.UpdatedAt, ProvenAt: said.Block.Time, L1Block: number,
	}
	event := apiABI.Events["Mirrored"]
	data, err := event.Inputs.NonIndexed().Pack(said.Answer, big.NewInt(said.StartedAt.Unix()), big.NewInt(said.UpdatedAt.Unix()), h.Number, new(big.Int).SetUint64(h.Time))
	if err != nil {
		w.t.Error(err)
	}
	return &types.Log{Address: mirrorAt, Topics: []common.Hash{event.ID, common.BytesToHash(proxy[:]), common.BigToHash(said.RoundID)}, Data: data}
}

// provenBlock is the one that calldata of prove is about.
func provenBlock(calldata []byte) uint64 {
	args, err := apiABI.Methods["prove"].Inputs.Unpack(calldata[4:])
	if err != nil {
		return 0
	}
	return args[0].(*big.Int).Uint64()
}

// provenFeeds are those that calldata of prove is about.
func provenFeeds(calldata []byte) (feeds []common.Address) {
	args, err := apiABI.Methods["prove"].Inputs.Unpack(calldata[4:])
	if err != nil {
		return nil
	}
	for _, p := range *abi.ConvertType(args[3], new([]mirror.IChainlinkMirrorFeedProof)).(*[]mirror.IChainlinkMirrorFeedProof) {
		feeds = append(feeds, p.Feed)
	}
	return feeds
}
