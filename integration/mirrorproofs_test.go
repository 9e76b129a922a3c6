package integration

import (
	"context"
	endian "encoding/binary"
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/integration/chainlink"
	"twofold/integration/rig"
)

// proofVectors are contracts/testdata/l1proofs.json, as far as they matter here.
type proofVectors struct {
	OCR2, OCR1, Feeds []common.Address
	Cases             []struct {
		Number   uint64
		Hash     common.Hash
		Calldata hexutil.Bytes
	}
}

// judged is a mirror on a chain, and the plain judge that knows what it knows.
type judged struct {
	chain  *rig.Chain
	mirror common.Address
	judge  chainlink.Judge
	sent   []chainlink.Sent // what the vectors send
}

func TestAPlainVerifierAndTheMirrorAgreeOnAThousandProofs(t *testing.T) {
	t.Parallel()
	j := newJudged(t)
	random := rand.New(rand.NewPCG(7, 10))
	taken := 0
	for i := range 1000 {
		sent := j.alter(random)
		rounds, refusal := j.judge.Judge(sent)
		if refusal != nil && !errors.Is(refusal, chainlink.ErrRefused) {
			t.Fatal(refusal)
		}
		got, reason := j.prove(t, sent)
		switch {
		case (reason == nil) != (refusal == nil):
			t.Fatalf("proof %d: the verifier says %v, the mirror %v", i, refusal, reason)
		case reason == nil && !slices.EqualFunc(got, rounds, chainlink.Round.Equal):
			t.Fatalf("proof %d: the verifier reads %+v, the mirror %+v", i, rounds, got)
		case reason == nil:
			taken++
		}
	}
	t.Logf("%d were taken, %d refused", taken, 1000-taken)
	if taken < 150 || taken > 850 {
		t.Errorf("%d of 1000 were taken: that compares too little", taken)
	}
}

func newJudged(t *testing.T) *judged {
	t.Helper()
	root, err := rig.Root()
	must(t, err)
	text, err := os.ReadFile(filepath.Join(root, "contracts", "testdata", "l1proofs.json"))
	must(t, err)
	var vectors proofVectors
	must(t, json.Unmarshal(text, &vectors))
	chain, err := rig.StartAnvilAs(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, chain.Stop()) })

	j := &judged{chain: chain, judge: chainlink.Judge{
		Checkpoints: make(map[uint64]common.Hash), Feeds: make(map[common.Address]bool), Layouts: make(map[common.Address]chainlink.Layout),
	}}
	var feeds []mirror.IMirrorBookFirstMirroredFeed
	for _, feed := range vectors.Feeds {
		feeds = append(feeds, mirror.IMirrorBookFirstMirroredFeed{Feed: feed, Config: mirror.IMirrorBookMirroredFeed{Description: "a feed", Decimals: 8}})
		j.judge.Feeds[feed] = true
	}
	var layouts []mirror.IMirrorBookFirstLayout
	for layout, aggregators := range map[chainlink.Layout][]common.Address{chainlink.OCR2Layout: vectors.OCR2, chainlink.OCR1Layout: vectors.OCR1} {
		for _, aggregator := range aggregators {
			layouts = append(layouts, mirror.IMirrorBookFirstLayout{Aggregator: aggregator, Where: layout.Where()})
			j.judge.Layouts[aggregator] = layout
		}
	}
	j.deploy(t, feeds, layouts)
	var newest uint64
	for _, c := range vectors.Cases {
		newest = max(newest, c.Number)
		j.judge.Checkpoints[c.Number] = c.Hash
		j.checkpoint(t, c.Number, c.Hash)
		j.sent = append(j.sent, sentBy(t, c.Calldata))
	}
	j.know(t, newest)
	return j
}

// know has the chain, which has no L1, know this block as the newest there: its predeploy says so, whatever it is asked.
func (j *judged) know(t *testing.T, newest uint64) {
	t.Helper()
	word := common.BigToHash(new(big.Int).SetUint64(newest))
	says := slices.Concat(hexutil.MustDecode("0x7f"), word[:], hexutil.MustDecode("0x5f5260205ff3")) // PUSH32, MSTORE, RETURN
	must(t, j.chain.Call(t.Context(), nil, "anvil_setCode", contracts.L1Block, hexutil.Bytes(says)))
}

func (j *judged) deploy(t *testing.T, feeds []mirror.IMirrorBookFirstMirroredFeed, layouts []mirror.IMirrorBookFirstLayout) {
	t.Helper()
	opts := bind.NewKeyedTransactor(rig.Wallet.Key(), big.NewInt(rig.ChainID))
	opts.Context = t.Context()
	maxLag := big.NewInt(7200)
	terms := mirror.NewChainlinkMirror().PackConstructor(rig.Owner.Address(), rig.Guardian.Address(), big.NewInt(0), maxLag, feeds, layouts)
	address, tx, err := bind.DeployContract(opts, common.FromHex(mirror.ChainlinkMirrorMetaData.Bin), j.chain.Client, terms)
	must(t, err)
	must(t, j.chain.AwaitMined(t.Context(), tx))
	j.mirror = address
}

// checkpoint writes a block's hash where the mirror keeps it.
func (j *judged) checkpoint(t *testing.T, number uint64, hash common.Hash) {
	t.Helper()
	slot := crypto.Keccak256Hash(common.BigToHash(new(big.Int).SetUint64(number)).Bytes(), common.BigToHash(mirrorSlot(t, "_checkpoints")).Bytes())
	must(t, j.chain.Call(t.Context(), nil, "anvil_setStorageAt", j.mirror, slot, hash))
}

// mirrorSlot is where the mirror keeps one of its variables.
func mirrorSlot(t *testing.T, label string) *big.Int {
	t.Helper()
	root, err := rig.Root()
	must(t, err)
	text, err := os.ReadFile(filepath.Join(root, "contracts", "snapshots", "mirror-storage-layout.json"))
	must(t, err)
	var layout []struct{ Label, Slot string }
	must(t, json.Unmarshal(text, &layout))
	for _, variable := range layout {
		if variable.Label == label {
			slot, err := strconv.ParseInt(variable.Slot, 10, 64)
			must(t, err)
			return big.NewInt(slot)
		}
	}
	t.Fatalf("the mirror has no %s", label)
	return nil
}

// sentBy takes the calldata of checkpointAndProve apart.
func sentBy(t *testing.T, calldata []byte) chainlink.Sent {
	t.Helper()
	method := mirror.NewChainlinkMirror().GetABI().Methods["checkpointAndProve"]
	values, err := method.Inputs.Unpack(calldata[4:])
	must(t, err)
	var got struct {
		Number *big.Int
		Header []byte
		Nodes  [][]byte
		Proofs []mirror.IChainlinkMirrorFeedProof
	}
	must(t, method.Inputs.Copy(&got, values))
	sent := chainlink.Sent{Number: got.Number.Uint64(), Header: got.Header, Nodes: got.Nodes}
	for _, p := range got.Proofs {
		sent.Feeds, sent.Paths = append(sent.Feeds, p.Feed), append(sent.Paths, p.Path)
	}
	return sent
}

// alter is one of the vectors' proofs with none or one thing about it changed, some of which change nothing that matters.
func (j *judged) alter(random *rand.Rand) chainlink.Sent {
	from := j.sent[random.IntN(len(j.sent))]
	s := chainlink.Sent{Number: from.Number, Header: slices.Clone(from.Header), Feeds: slices.Clone(from.Feeds)}
	for _, node := range from.Nodes {
		s.Nodes = append(s.Nodes, slices.Clone(node))
	}
	for _, path := range from.Paths {
		s.Paths = append(s.Paths, slices.Clone(path))
	}
	other := j.sent[random.IntN(len(j.sent))]
	path := &s.Paths[random.IntN(len(s.Paths))]
	switch random.IntN(22) { // more often than not, nothing
	case 3:
		flip(random, s.Header)
	case 4:
		flip(random, s.Nodes[random.IntN(len(s.Nodes))])
	case 5:
		flip(random, *path)
	case 6: // as if one were sent twice
		s.Nodes = append(s.Nodes, s.Nodes[random.IntN(len(s.Nodes))])
		endian.BigEndian.PutUint16((*path)[2*random.IntN(len(*path)/2):], uint16(len(s.Nodes)-1))
	case 7:
		*path = append(*path, byte(random.Uint32()), byte(random.Uint32()))
	case 8:
		*path = (*path)[:random.IntN(len(*path))]
	case 9:
		s.Number, s.Header = other.Number, other.Header
	case 10:
		s.Nodes = other.Nodes
	case 11:
		s.Feeds[random.IntN(len(s.Feeds))] = other.Feeds[random.IntN(len(other.Feeds))]
	case 12:
		reorder(random, &s)
	}
	return s
}

// flip changes a bit.
func flip(random *rand.Rand, bytes []byte) { bytes[random.IntN(len(bytes))] ^= 1 << random.IntN(8) }

// reorder sends the nodes in another order, which is as good as any.
func reorder(random *rand.Rand, s *chainlink.Sent) {
	places := random.Perm(len(s.Nodes)) // by the place before
	nodes := make([][]byte, len(s.Nodes))
	for before, after := range places {
		nodes[after] = s.Nodes[before]
	}
	s.Nodes = nodes
	for _, path := range s.Paths {
		for i := 0; i+1 < len(path); i += 2 {
			endian.BigEndian.PutUint16(path[i:], uint16(places[endian.BigEndian.Uint16(path[i:])]))
		}
	}
}

// prove asks what the mirror would take, of a chain on which nothing was proven yet.
func (j *judged) prove(t *testing.T, sent chainlink.Sent) (rounds []chainlink.Round, reason error) {
	t.Helper()
	var proofs []mirror.IChainlinkMirrorFeedProof
	for i, feed := range sent.Feeds {
		proofs = append(proofs, mirror.IChainlinkMirrorFeedProof{Feed: feed, Path: sent.Paths[i]})
	}
	data := mirror.NewChainlinkMirror().PackProve(new(big.Int).SetUint64(sent.Number), sent.Header, sent.Nodes, proofs)
	answer, err := j.simulate(t.Context(), data)
	must(t, err)
	if answer.Status == 0 {
		return nil, contracts.DecodeRevert(answer.ReturnData)
	}
	for i := range answer.Logs {
		m, err := contracts.DecodeMirrored(&answer.Logs[i])
		if errors.Is(err, contracts.ErrOtherEvent) {
			continue
		}
		must(t, err)
		rounds = append(rounds, chainlink.Round{ID: m.RoundID, Answer: m.Answer, StartedAt: uint64(m.StartedAt.Unix()), UpdatedAt: uint64(m.UpdatedAt.Unix())})
	}
	return rounds, nil
}

// simulated is what becomes of a call.
type simulated struct {
	Status     hexutil.Uint64 `json:"status"`
	ReturnData hexutil.Bytes  `json:"returnData"`
	Logs       []types.Log    `json:"logs"`
}

func (j *judged) simulate(ctx context.Context, data []byte) (simulated, error) {
	type object = map[string]any
	var blocks []struct{ Calls []simulated }
	calls := object{"blockStateCalls": []object{{"calls": []object{{"from": rig.Wallet.Address(), "to": j.mirror, "input": hexutil.Bytes(data), "gas": hexutil.Uint64(10_000_000)}}}}}
	err := j.chain.Call(ctx, &blocks, "eth_simulateV1", calls, "latest")
	if err == nil && (len(blocks) != 1 || len(blocks[0].Calls) != 1) {
		err = errors.New("eth_simulateV1 says nothing of the call")
	}
	if err != nil {
		return simulated{}, err
	}
	return blocks[0].Calls[0], nil
}
