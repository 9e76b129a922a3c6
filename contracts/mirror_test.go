package contracts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/bindings/mirror"
)

// sentProof is the calldata of prove or checkpointAndProve, taken apart.
type sentProof struct {
	Number *big.Int
	Header []byte
	Nodes  [][]byte
	Proofs []mirror.IChainlinkMirrorFeedProof
}

func takeApart(t *testing.T, name string, calldata []byte) (sent sentProof) {
	t.Helper()
	method := mirrorABI.GetABI().Methods[name]
	if !bytes.HasPrefix(calldata, method.ID) {
		t.Fatalf("%x is no %s", calldata[:4], name)
	}
	values, err := method.Inputs.Unpack(calldata[4:])
	if err != nil {
		t.Fatal(err)
	}
	if err := method.Inputs.Copy(&sent, values); err != nil {
		t.Fatal(err)
	}
	return sent
}

func TestANodeThatSeveralWaysShareIsSentOnce(t *testing.T) {
	root, left, right, slot := []byte("root"), []byte("left"), []byte("right"), []byte("slot")
	proof := &MirrorProof{Block: 7, Header: []byte("header")}
	first, second := common.Address{1}, common.Address{2}
	if err := errors.Join(proof.Add(first, Way{root, left}, Way{slot}), proof.Add(second, Way{root, right}, Way{slot})); err != nil {
		t.Fatal(err)
	}
	for name, pack := range map[string]func() ([]byte, error){"prove": proof.PackProve, "checkpointAndProve": proof.PackCheckpointAndProve} {
		calldata, err := pack()
		if err != nil {
			t.Fatal(err)
		}
		sent := takeApart(t, name, calldata)
		if sent.Number.Int64() != 7 || string(sent.Header) != "header" || len(sent.Nodes) != 4 {
			t.Errorf("%s: block %v, header %q, %d nodes; want 7, header, 4", name, sent.Number, sent.Header, len(sent.Nodes))
		}
		for i, want := range [][][]byte{{root, left, slot}, {root, right, slot}} {
			var way [][]byte
			for path := sent.Proofs[i].Path; len(path) > 0; path = path[2:] {
				way = append(way, sent.Nodes[binary.BigEndian.Uint16(path)])
			}
			if !slices.EqualFunc(way, want, bytes.Equal) {
				t.Errorf("%s: the way of feed %d is %q, want %q", name, i, way, want)
			}
		}
		if sent.Proofs[0].Feed != first || sent.Proofs[1].Feed != second {
			t.Errorf("%s: feeds %v and %v", name, sent.Proofs[0].Feed, sent.Proofs[1].Feed)
		}
	}
	if proof.Feeds() != 2 {
		t.Errorf("it proves %d feeds, want 2", proof.Feeds())
	}
}

func TestAProofHasRoomForAsManyNodesAsAPathCanName(t *testing.T) {
	proof := new(MirrorProof)
	way := make(Way, 1<<16+1)
	for i := range way {
		way[i] = binary.BigEndian.AppendUint32(nil, uint32(i))
	}
	if err := proof.Add(common.Address{}, way[:1<<16]); err != nil {
		t.Errorf("as many as there is room for: %v", err)
	}
	if err := proof.Add(common.Address{}, way); err == nil {
		t.Error("one more was taken")
	}
}

func TestAProofHasRoomForAsManyFeedsAsTheResultCanTell(t *testing.T) {
	proof := new(MirrorProof)
	for i := range 256 {
		if err := proof.Add(common.Address{18: byte(i >> 8), 19: byte(i)}, Way{{1}}); err != nil {
			t.Fatalf("feed %d: %v", i, err)
		}
	}
	if err := proof.Add(common.Address{1}, Way{{1}}); err == nil || proof.Feeds() != 256 {
		t.Errorf("one more: %v, and %d feeds; want it refused, and 256", err, proof.Feeds())
	}
}

func TestTheMirrorsEventsAreDecodedAndOthersPassedBy(t *testing.T) {
	contract, feed := mirrorABI.GetABI(), common.Address{9}
	log := func(name string, topics []common.Hash, values ...any) *types.Log {
		event := contract.Events[name]
		data, err := event.Inputs.NonIndexed().Pack(values...)
		if err != nil {
			t.Fatal(err)
		}
		return &types.Log{Topics: append([]common.Hash{event.ID}, topics...), Data: data}
	}
	ofFeed, number := common.BytesToHash(feed.Bytes()), common.BigToHash(big.NewInt(70))
	n := big.NewInt

	mirrored, err := DecodeMirrored(log("Mirrored", []common.Hash{ofFeed, common.BigToHash(n(1<<40 + 5))}, n(-4), n(100), n(103), n(70), n(112)))
	if err != nil || mirrored.Feed != feed || mirrored.RoundID.Int64() != 1<<40+5 || mirrored.Answer.Int64() != -4 || mirrored.L1Block != 70 ||
		mirrored.StartedAt.Unix() != 100 || mirrored.UpdatedAt.Unix() != 103 || mirrored.ProvenAt.Unix() != 112 {
		t.Errorf("Mirrored: %+v, %v", mirrored, err)
	}
	skipped, err := DecodeSkipped(log("Skipped", []common.Hash{ofFeed}, n(70)))
	if want := (Skipped{Feed: feed, L1Block: 70}); err != nil || skipped != want {
		t.Errorf("Skipped: %+v, %v", skipped, err)
	}
	kept, err := DecodeCheckpointed(log("Checkpointed", []common.Hash{number}, [32]byte{3}))
	if want := (Checkpointed{L1Block: 70, Hash: common.Hash{3}}); err != nil || kept != want {
		t.Errorf("Checkpointed: %+v, %v", kept, err)
	}
	entered, err := DecodePhaseEntered(log("PhaseEntered", []common.Hash{ofFeed, common.BigToHash(n(3))}, common.Address{4}))
	if want := (PhaseEntered{Feed: feed, Phase: 3, Aggregator: common.Address{4}}); err != nil || entered != want {
		t.Errorf("PhaseEntered: %+v, %v", entered, err)
	}

	other := &types.Log{Topics: []common.Hash{ReportedTopic}}
	_, ofMirrored := DecodeMirrored(other)
	_, ofSkipped := DecodeSkipped(other)
	_, ofKept := DecodeCheckpointed(other)
	_, ofEntered := DecodePhaseEntered(other)
	for _, err := range []error{ofMirrored, ofSkipped, ofKept, ofEntered} {
		if !errors.Is(err, ErrOtherEvent) {
			t.Errorf("another event: %v", err)
		}
	}
}

func TestWhatTheMirrorRefusesNamesWhatItIs(t *testing.T) {
	contract, at := mirrorABI.GetABI(), common.HexToAddress("0xa66")
	for _, c := range []struct {
		data []byte
		says string
	}{
		{revert(t, contract, "UnknownAggregator", at), at.String()},
		{revert(t, contract, "UnknownFeed", at), at.String()},
		{revert(t, contract, "UnknownCheckpoint", big.NewInt(77)), "block 77"},
		{revert(t, contract, "NoHash", big.NewInt(77)), "block 77"},
		{revert(t, contract, "CheckpointTooOld", big.NewInt(77), big.NewInt(400)), "behind 400"},
		{revert(t, contract, "TooManyProofs", big.NewInt(257), big.NewInt(256)), "257 feeds"},
		{revert(t, contract, "NoAnswer", at, big.NewInt(-5)), "answers -5"},
		{revert(t, contract, "ImpossibleTime", at, big.NewInt(1_790_000_060), big.NewInt(1_790_000_000)), "2026-09-21T14:14:20Z"},
	} {
		if err := DecodeRevert(c.data); !bytes.Contains([]byte(err.Error()), []byte(c.says)) {
			t.Errorf("%v; want %q", err, c.says)
		}
	}
}
