// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Guardianship} from "./Guardianship.sol";
import {IChainlinkMirror} from "./IChainlinkMirror.sol";
import {MirrorBook} from "./MirrorBook.sol";
import {IL1Block} from "./interfaces/IL1Block.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {L1State} from "./libraries/L1State.sol";
import {TrieWay} from "./libraries/TrieWay.sol";
import {FeedWord} from "./types/FeedWord.sol";
import {RoundWord, roundWordOf} from "./types/RoundWord.sol";

/// @title The mirror. `IChainlinkMirror` says what it does.
contract ChainlinkMirror is MirrorBook, IChainlinkMirror {
    using L1State for TrieWay.Pool;
    using TrieWay for TrieWay.Pool;

    IL1Block private constant L1_BLOCK = IL1Block(0x4200000000000000000000000000000000000015);
    /// @dev Where an `EACAggregatorProxy` keeps its phase's id, 16 bits, and above that the phase's aggregator.
    bytes32 private constant PHASE_SLOT = bytes32(uint256(2));

    /// @dev As many as `taken` has bits.
    uint256 private constant MAX_PROOFS = 256;
    uint256 private constant MAX_LAG = 7200;

    /// @dev An L1 block, as its header says.
    struct L1 {
        uint256 number;
        bytes32 stateRoot;
        uint256 time;
    }

    /// @inheritdoc IChainlinkMirror
    uint256 public immutable maxLag;
    mapping(uint256 number => bytes32) private _checkpoints;
    /// @dev By the feed's era, the round's id and the feed, as `_keyOf` joins them.
    mapping(uint256 key => RoundWord) private _rounds;

    /// @param owner_ Who adds feeds and layouts; meant to be a multisig.
    /// @param guardian_ Who may veto, and pause; 0: nobody.
    /// @param delay_ How long what loosens must wait, in seconds: at most 30 days.
    /// @param maxLag_ How many L1 blocks behind the newest a proof may be.
    /// @param feeds_ The feeds that are there from the start.
    /// @param layouts_ The layouts that are known from the start.
    constructor(
        address owner_,
        address guardian_,
        uint256 delay_,
        uint256 maxLag_,
        FirstMirroredFeed[] memory feeds_,
        FirstLayout[] memory layouts_
    ) Guardianship(owner_, guardian_, delay_) MirrorBook(feeds_, layouts_) {
        Bounds.check("maxLag", maxLag_, 1, MAX_LAG);
        maxLag = maxLag_;
    }

    // ----------------------------------------------------------------------------------------------------- proving

    /// @inheritdoc IChainlinkMirror
    function checkpoint() public returns (uint256 number, bytes32 hash) {
        number = _newestL1Block();
        hash = _checkpoints[number];
        if (hash != 0) return (number, hash);
        hash = L1_BLOCK.hash();
        if (hash == 0) revert NoHash(number);
        _checkpoints[number] = hash;
        emit Checkpointed(number, hash);
    }

    /// @inheritdoc IChainlinkMirror
    function prove(uint256 number, bytes calldata header, bytes[] calldata nodes, FeedProof[] calldata proofs)
        public
        returns (uint256 taken)
    {
        if (proofs.length > MAX_PROOFS) revert TooManyProofs(proofs.length, MAX_PROOFS);
        L1 memory l1 = _open(number, header);
        TrieWay.Pool memory pool = TrieWay.pool(nodes);
        for (uint256 i = 0; i < proofs.length; ++i) {
            if (_prove(l1, pool, proofs[i])) taken |= 1 << i;
        }
    }

    /// @inheritdoc IChainlinkMirror
    function checkpointAndProve(
        uint256 number,
        bytes calldata header,
        bytes[] calldata nodes,
        FeedProof[] calldata proofs
    ) external returns (uint256 taken) {
        checkpoint();
        return prove(number, header, nodes, proofs);
    }

    /// @dev The header is read once its hash is known to be right. Of a number that is kept none is near 2^256.
    function _open(uint256 number, bytes memory header) private view returns (L1 memory l1) {
        bytes32 expected = _checkpoints[number];
        if (expected == 0) revert UnknownCheckpoint(number);
        uint256 newest = _newestL1Block();
        if (number + maxLag < newest) revert CheckpointTooOld(number, newest);
        bytes32 hash = keccak256(header);
        if (hash != expected) revert WrongHeader(number, hash, expected);
        l1.number = number;
        (l1.stateRoot, l1.time) = L1State.read(header);
    }

    function _prove(L1 memory l1, TrieWay.Pool memory pool, FeedProof calldata proof) private returns (bool) {
        address feed_ = proof.feed;
        FeedWord word = _known(feed_);
        if (word.isPaused() || l1.number <= word.l1Block()) {
            emit Skipped(feed_, l1.number);
            return false;
        }
        pool.begin(proof.path);
        (uint256 phase, address aggregator) = _phaseOf(l1, pool, feed_);
        FeedWord next = _roundOf(l1, pool, phase, aggregator, word);
        pool.finish();
        _words[feed_] = next;
        _rounds[_keyOf(feed_, next.roundId(), next)] = roundWordOf(next, l1.time);
        _tell(l1, feed_, next);
        if (phase != word.phase()) _tellPhase(feed_, phase, aggregator);
        return true;
    }

    /// @dev What the proxy on L1 says: which phase it is in, and whose that is.
    function _phaseOf(L1 memory l1, TrieWay.Pool memory pool, address feed_)
        private
        pure
        returns (uint256 phase, address aggregator)
    {
        bytes32 root = pool.storageRoot(l1.stateRoot, feed_);
        uint256 current = pool.word(root, feed_, PHASE_SLOT);
        // forge-lint: disable-next-line(unsafe-typecast)
        return (current & type(uint16).max, address(uint160(current >> 16)));
    }

    /// @dev The feed's word with what the aggregator on L1 says: the number of its latest round, and the round.
    function _roundOf(L1 memory l1, TrieWay.Pool memory pool, uint256 phase, address aggregator, FeedWord word)
        private
        view
        returns (FeedWord)
    {
        Layout memory where = layoutOf(aggregator);
        bytes32 root = pool.storageRoot(l1.stateRoot, aggregator);
        uint256 hotVars = pool.word(root, aggregator, bytes32(uint256(where.hotVarsSlot)));
        uint256 round_ = (hotVars >> where.roundShift) & type(uint32).max;
        if (round_ == 0) revert NoRound(aggregator);

        uint256 said = pool.word(root, aggregator, keccak256(abi.encode(round_, where.transmissionsSlot)));
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 answer = int192(uint192(said));
        if (answer <= 0) revert NoAnswer(aggregator, answer);
        uint256 width = (1 << where.timeBits) - 1;
        uint256 startedAt = (said >> where.startedAtShift) & width;
        uint256 updatedAt = (said >> where.updatedAtShift) & width;
        if (startedAt == 0) revert ImpossibleTime(aggregator, startedAt, l1.time);
        if (updatedAt == 0 || updatedAt > l1.time) revert ImpossibleTime(aggregator, updatedAt, l1.time);
        return word.proven((phase << 64) | round_, answer, startedAt, updatedAt, l1.number);
    }

    function _newestL1Block() internal view override returns (uint256) {
        return L1_BLOCK.number();
    }

    function _tell(L1 memory l1, address feed_, FeedWord word) private {
        (uint256 startedAt, uint256 updatedAt) = (word.startedAt(), word.updatedAt());
        // forge-lint: disable-next-line(unsafe-typecast)
        emit Mirrored(feed_, uint80(word.roundId()), word.answer(), startedAt, updatedAt, l1.number, l1.time);
    }

    function _tellPhase(address feed_, uint256 phase, address aggregator) private {
        // forge-lint: disable-next-line(unsafe-typecast)
        emit PhaseEntered(feed_, uint16(phase), aggregator);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IChainlinkMirror
    function checkpoints(uint256 number) external view returns (bytes32) {
        return _checkpoints[number];
    }

    /// @inheritdoc IChainlinkMirror
    function latest(address feed_) external view returns (FeedWord) {
        return _words[feed_];
    }

    /// @inheritdoc IChainlinkMirror
    function round(address feed_, uint256 roundId) external view returns (RoundWord found, FeedWord word) {
        word = _words[feed_];
        if (roundId <= type(uint80).max) found = _rounds[_keyOf(feed_, roundId, word)];
    }

    /// @dev One word, and so one hash to the round's slot: era 16 bits, round's id 80, feed 160.
    function _keyOf(address feed_, uint256 roundId, FeedWord word) private pure returns (uint256) {
        return (word.era() << 240) | (roundId << 160) | uint160(feed_);
    }
}
