package contracts

import (
	"fmt"

	"twofold/contracts/bindings/mirror"
)

// ofMirror words what whoever mirrors Chainlink's feeds can meet. What the mirror's owner and guardian meet as the oracle's
// do is worded there.
func ofMirror(e any) string {
	switch e := e.(type) {
	case *mirror.ChainlinkMirrorNoHash:
		return fmt.Sprintf("the L2 knows of L1 block %v and says no hash of it", e.Number)
	case *mirror.ChainlinkMirrorUnknownCheckpoint:
		return fmt.Sprintf("no hash is kept of L1 block %v: checkpoint it while it is the newest that the L2 knows", e.Number)
	case *mirror.ChainlinkMirrorCheckpointTooOld:
		return fmt.Sprintf("L1 block %v lies too far behind %v, the newest that the L2 knows: prove a later one", e.Number, e.Newest)
	case *mirror.ChainlinkMirrorTooManyProofs:
		return fmt.Sprintf("%v feeds are proven in one, of which there can be %v", e.Proofs, e.Max)
	case *mirror.ChainlinkMirrorWrongHeader:
		return fmt.Sprintf("the header sent for L1 block %v has the hash %#x, and the block %#x: was L1 reorganised?", e.Number, e.Hash, e.Checkpoint)
	case *mirror.ChainlinkMirrorUnknownFeed:
		return fmt.Sprintf("the mirror has no feed %v, by its proxy's address on L1", e.Feed)
	case *mirror.ChainlinkMirrorUnknownAggregator:
		return fmt.Sprintf("the mirror knows no layout of aggregator %v: Chainlink has replaced it, and the owner must add the new one's", e.Aggregator)
	case *mirror.ChainlinkMirrorNoRound:
		return fmt.Sprintf("aggregator %v has no round yet", e.Aggregator)
	case *mirror.ChainlinkMirrorNoAnswer:
		return fmt.Sprintf("aggregator %v answers %v, and none of 0 or less is mirrored", e.Aggregator, e.Answer)
	case *mirror.ChainlinkMirrorImpossibleTime:
		return fmt.Sprintf("aggregator %v says %v, in an L1 block of %v", e.Aggregator, day(timeOf(e.Time)), day(timeOf(e.ProvenAt)))
	case *mirror.ChainlinkMirrorSafeCastOverflowedIntDowncast:
		return fmt.Sprintf("%v has no room in %d bits", e.Value, e.Bits)
	case *mirror.ChainlinkMirrorSafeCastOverflowedUintDowncast:
		return fmt.Sprintf("%v has no room in %d bits", e.Value, e.Bits)
	default:
		return ofProof(e)
	}
}

// ofProof words what can be wrong with a proof.
func ofProof(e any) string {
	switch e := e.(type) {
	case *mirror.ChainlinkMirrorNoAccount:
		return fmt.Sprintf("L1 has no account %v", e.Account)
	case *mirror.ChainlinkMirrorNoSlot:
		return fmt.Sprintf("slot %#x of %v holds nothing: has the aggregator another layout?", e.Slot, e.Account)
	case *mirror.ChainlinkMirrorWrongNode:
		return fmt.Sprintf("node %v of the proof has the hash %#x where %#x should be: it is of another block, or way", e.Place, e.Hash, e.Expected)
	case *mirror.ChainlinkMirrorUnknownNode:
		return fmt.Sprintf("the proof goes through node %v, and has %v", e.Place, e.Nodes)
	case *mirror.ChainlinkMirrorPathTooShort:
		return fmt.Sprintf("the proof's way goes on behind its %v bytes", e.Length)
	case *mirror.ChainlinkMirrorPathTooLong:
		return fmt.Sprintf("the proof's way ends after %v of its %v bytes", e.Taken, e.Length)
	case *mirror.ChainlinkMirrorMalformedNode:
		return "a node of the proof is none of a state or storage trie"
	case *mirror.ChainlinkMirrorMalformedList, *mirror.ChainlinkMirrorRLPInvalidEncoding:
		return "a header or node of the proof is no RLP"
	default:
		return ofMirrorBook(e)
	}
}

// ofMirrorBook words what owner and guardian can meet when they change what is mirrored.
func ofMirrorBook(e any) string {
	switch e := e.(type) {
	case *mirror.ChainlinkMirrorFeedExists:
		return fmt.Sprintf("feed %v is mirrored already", e.Feed)
	case *mirror.ChainlinkMirrorNoDescription:
		return fmt.Sprintf("feed %v needs a description", e.Feed)
	case *mirror.ChainlinkMirrorFeedIsPaused:
		return fmt.Sprintf("feed %v is paused already", e.Feed)
	case *mirror.ChainlinkMirrorFeedNotPaused:
		return fmt.Sprintf("feed %v is not paused", e.Feed)
	default:
		return ""
	}
}
