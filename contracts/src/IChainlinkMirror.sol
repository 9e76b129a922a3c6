// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMirrorBook} from "./interfaces/IMirrorBook.sol";
import {FeedWord} from "./types/FeedWord.sol";
import {RoundWord} from "./types/RoundWord.sol";

/// @title Chainlink's answers on L1, on an L2 that has no Chainlink, by proof.
///
/// @notice The L2 knows the hash of an L1 block (`IL1Block`), the hash commits to the block's header, the header to the
/// state of L1, and that to what Chainlink's contracts hold: which aggregator stands behind a feed's proxy, its latest
/// round, that round's answer and times. So whoever sends a proof need not be trusted, and anyone may.
///
/// The L2 knows the newest hash only, and a proof that aims at it usually comes too late. So hashes are kept: first a
/// checkpoint, then, in the same transaction or any later one, a proof against it.
///
/// **Order.** A feed takes a proof only of an L1 block later than the last it took one of. Neither rounds nor times decide:
/// rounds begin anew with each aggregator. The same round at a later block is taken, too, and moves `provenAt` alone:
/// Chainlink still says so.
///
/// **Age.** Of all the blocks that are later, the sender chooses one. For a feed that is mirrored that is little; for one that
/// stood still it would be any moment since, the best or the worst. So a proof is taken only of the last `maxLag` L1 blocks
/// before the newest that the L2 knows. A feed that was added later, or unpaused, begins behind the newest of then.
///
/// **Times.** When an answer was transmitted is the aggregator's own block time, and never after that of the block it is
/// proven at. When it was observed (`startedAt`) is by the clocks of Chainlink's oracles, and taken as they say.
///
/// **Who is faster.** A feed that stands at the proof's block or a later one is skipped, and so is one that is paused, before
/// anything of its proof is looked at, alone as among others: two relayers that mirror the same block both succeed, and a
/// batch never fails for a feed that somebody else has brought on. Who wants to know reads the result, or `Skipped`.
/// What is wrong with a proof of a feed that is not skipped reverts the whole, and says what it is.
///
/// Trusted are: the L2's `L1Block`, the owner for feeds and layouts, and Chainlink for what it says on L1.
interface IChainlinkMirror is IMirrorBook {
    /// @notice A feed's proof, which is a way through the nodes that are sent with it: from the state's root to the proxy's
    /// account, in its storage to the slot with phase and aggregator, from the state's root to the aggregator's account, in
    /// its storage to the hot variables, and in the same to the latest round's transmission.
    /// @param feed The feed, by its proxy's address on L1.
    /// @param path The place of each node on the way among those sent, 16 bits each, big endian. A node that several ways
    /// share, and each root's, is sent once and named as often as it is passed.
    struct FeedProof {
        address feed;
        bytes path;
    }

    /// @notice The hash of an L1 block is kept.
    event Checkpointed(uint256 indexed number, bytes32 hash);
    /// @notice A proof was taken.
    /// @param roundId The latest round at that block, as the proxy on L1 says it.
    /// @param provenAt The L1 block's time, in Unix seconds.
    event Mirrored(
        address indexed feed,
        uint80 indexed roundId,
        int256 answer,
        uint256 startedAt,
        uint256 updatedAt,
        uint256 l1Block,
        uint256 provenAt
    );
    /// @notice A feed went on to another aggregator, or was mirrored for the first time, or for the first time after a pause.
    event PhaseEntered(address indexed feed, uint16 indexed phase, address aggregator);
    /// @notice A proof was passed over: the feed stood at this L1 block or a later one, or is paused.
    event Skipped(address indexed feed, uint256 l1Block);

    /// @notice The L2 does not say this L1 block's hash.
    error NoHash(uint256 number);
    /// @notice No hash is kept of this L1 block.
    error UnknownCheckpoint(uint256 number);
    /// @notice The L1 block lies more than `maxLag` behind the newest that the L2 knows.
    error CheckpointTooOld(uint256 number, uint256 newest);
    /// @notice There are more proofs than `taken` has bits.
    error TooManyProofs(uint256 proofs, uint256 max);
    /// @notice The header is not that of the block with this number.
    error WrongHeader(uint256 number, bytes32 hash, bytes32 checkpoint);
    /// @notice There is no such account on L1.
    error NoAccount(address account);
    /// @notice The account's slot holds nothing.
    error NoSlot(address account, bytes32 slot);
    /// @notice The aggregator has no round yet.
    error NoRound(address aggregator);
    /// @notice The aggregator's answer is 0 or less.
    error NoAnswer(address aggregator, int256 answer);
    /// @notice A time of the answer is 0, or it was transmitted after the L1 block's own.
    error ImpossibleTime(address aggregator, uint256 time, uint256 provenAt);
    /// @notice The node at this place is not the one that the way leads to.
    error WrongNode(uint256 place, bytes32 hash, bytes32 expected);
    /// @notice The path names a node that was not sent.
    error UnknownNode(uint256 place, uint256 nodes);
    /// @notice The path ends before the way does.
    error PathTooShort(uint256 length);
    /// @notice The way ends before the path does.
    error PathTooLong(uint256 length, uint256 taken);
    /// @notice A node is none of a trie with keys of 32 bytes, or is embedded in the one above it.
    error MalformedNode();
    /// @notice What should be an RLP list is none.
    error MalformedList();

    /// @notice Keeps the hash of the newest L1 block that the L2 knows. What is kept is never overwritten; if it is already,
    /// nothing happens. Reverts `NoHash` if it knows none. Anyone may.
    /// @return number The block's number.
    /// @return hash Its hash.
    function checkpoint() external returns (uint256 number, bytes32 hash);

    /// @notice Proves the latest rounds of feeds at an L1 block of which the hash is kept, at most `maxLag` before the newest.
    /// Anyone may.
    /// @param number The L1 block's number.
    /// @param header Its header, in RLP.
    /// @param nodes The nodes of L1's tries that the feeds' ways lead through, in any order.
    /// @param proofs A proof for each feed, at most 256.
    /// @return taken Bit i is set if the i-th proof was taken, and not if its feed was skipped.
    function prove(uint256 number, bytes calldata header, bytes[] calldata nodes, FeedProof[] calldata proofs)
        external
        returns (uint256 taken);

    /// @notice `checkpoint`, then `prove`. The proof may also be of an earlier block whose hash is kept: so whoever is late,
    /// since the L2 has seen another L1 block meanwhile, loses nothing if anyone has called `checkpoint` in between.
    function checkpointAndProve(
        uint256 number,
        bytes calldata header,
        bytes[] calldata nodes,
        FeedProof[] calldata proofs
    ) external returns (uint256 taken);

    /// @notice How many L1 blocks behind the newest that the L2 knows a proof may be: 1 to 7200, which are a day.
    function maxLag() external view returns (uint256);

    /// @notice The hash of an L1 block; 0: it is not kept.
    function checkpoints(uint256 number) external view returns (bytes32);

    /// @notice How far a feed has come, with its latest round, as it lies. For readers.
    function latest(address feed) external view returns (FeedWord);

    /// @notice A round that was mirrored of a feed, and how far the feed has come, as they lie. For readers.
    function round(address feed, uint256 roundId) external view returns (RoundWord round, FeedWord word);
}
