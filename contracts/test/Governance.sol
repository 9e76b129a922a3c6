// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IAttesterBook} from "../src/interfaces/IAttesterBook.sol";
import {IFeedBook} from "../src/interfaces/IFeedBook.sol";
import {IGuardianship} from "../src/interfaces/IGuardianship.sol";
import {Marks} from "../src/types/Marks.sol";
import {LaneModel} from "./Model.sol";
import {Witness} from "./Witness.sol";

/// @title What owner and guardian do, and what strangers try, each time with what must come of it.
abstract contract Governance is Witness {
    uint256[4] internal _keys = [KEY_A, 0xa22, KEY_B, 0xb22]; // the first two are side A's
    address[4] internal _signers; // of these keys

    constructor() {
        oracle = deploy(FEEDS);
        _makeReaders();
        for (uint256 feedId = 0; feedId < FEEDS; ++feedId) {
            (_lanes[feedId].exists, _lanes[feedId].policy) = (true, config().policy);
        }
        vm.startPrank(owner);
        oracle.setHistory(0, RING);
        for (uint256 i = 0; i < 4; ++i) {
            bool first = i % 2 == 0;
            uint64 from = first ? uint64(START) : uint64(START + DELAY);
            _signers[i] = vm.addr(_keys[i]);
            _lives[_signers[i]] = Life(_sideOf(i), false, from, FOREVER);
            if (!first) oracle.addAttester(_signers[i], _sideOf(i), from, FOREVER);
        }
        vm.stopPrank();
        vm.warp(START + DELAY);
    }

    // --------------------------------------------------------------------------------------------- owner and guardian

    /// @notice Owner, guardian or a stranger do what they may, or try what they may not.
    function govern(uint256 seed) external {
        uint256 what = _pick(seed, 0, 8);
        uint256 feedId = _pick(seed, 1, FEEDS);
        address caller = _pick(seed, 2, 6) == 0 ? stranger : _pick(seed, 2, 2) == 0 ? owner : guardian;
        if (what == 0) _pauseOrUnpause(caller);
        else if (what == 1) _pauseOrUnpauseFeed(caller, feedId);
        else if (what <= 3) _setPolicy(caller, feedId, seed);
        else if (what == 4) _applyOrVeto(caller, feedId, seed);
        else if (what == 5) _suspendOrLift(caller, _signers[_pick(seed, 3, 4)]);
        else if (what == 6) _rotate(caller, _pick(seed, 3, 4));
        else if (_pick(seed, 3, 3) == 0) _remove(caller, feedId);
        _lookAround();
    }

    function _pauseOrUnpause(address caller) private {
        if (!_allPaused) {
            if (!_try(caller, abi.encodeCall(oracle.pause, ()), _unlessEither(caller))) return;
            _allPaused = true;
            for (uint256 i = 0; i < FEEDS; ++i) {
                _close(i, Marks.PAUSED);
            }
            return;
        }
        if (!_try(caller, abi.encodeCall(oracle.unpause, ()), _unlessOwner(caller))) return;
        _allPaused = false;
        for (uint256 i = 0; i < FEEDS; ++i) {
            if (_lanes[i].mark != Marks.REMOVED && !_lanes[i].paused) _clear(i);
        }
    }

    function _pauseOrUnpauseFeed(address caller, uint256 feedId) internal {
        LaneModel storage lane = _lanes[feedId];
        bool pauses = !lane.paused;
        bytes memory why = pauses ? _unlessEither(caller) : _unlessOwner(caller);
        if (why.length == 0) why = _unlessLiving(feedId);
        bytes memory call_ =
            pauses ? abi.encodeCall(oracle.pauseFeed, (feedId)) : abi.encodeCall(oracle.unpauseFeed, (feedId));
        if (!_try(caller, call_, why)) return;
        lane.paused = pauses;
        if (pauses) _close(feedId, Marks.PAUSED);
        else if (!_allPaused) _clear(feedId);
    }

    function _setPolicy(address caller, uint256 feedId, uint256 seed) private {
        IFeedBook.Policy memory next = _somePolicy(_pick(seed, 3, 4));
        bytes memory why = _unlessOwner(caller);
        if (why.length == 0) why = _unlessLiving(feedId);
        if (!_try(caller, abi.encodeCall(oracle.setPolicy, (feedId, next)), why)) return;
        LaneModel storage lane = _lanes[feedId];
        IFeedBook.Policy memory present = lane.policy;
        bool waits = next.maxDivergence > present.maxDivergence || next.maxJump > present.maxJump
            || next.jumpConfirm < present.jumpConfirm || next.heartbeat > present.heartbeat;
        if (waits) (lane.proposed, lane.readyAt) = (next, vm.getBlockTimestamp() + DELAY);
        else (lane.policy, lane.readyAt) = (next, 0);
    }

    /// @dev Anyone applies what is proposed, at its time or before; or somebody vetoes it.
    function _applyOrVeto(address caller, uint256 feedId, uint256 seed) private {
        LaneModel storage lane = _lanes[feedId];
        bytes memory nothing = abi.encodeWithSelector(IGuardianship.NothingProposed.selector);
        if (_pick(seed, 3, 4) == 0) {
            bytes memory may = _unlessEither(caller);
            if (may.length == 0 && lane.readyAt == 0) may = nothing;
            if (_try(caller, abi.encodeCall(oracle.vetoPolicy, (feedId)), may)) lane.readyAt = 0;
            return;
        }
        if (_pick(seed, 4, 3) != 0 && vm.getBlockTimestamp() < lane.readyAt) vm.warp(lane.readyAt);
        (uint256 present, uint256 last) = (vm.getBlockTimestamp(), lane.readyAt + 14 days);
        bytes memory why = "";
        if (lane.readyAt == 0) {
            why = nothing;
        } else if (present < lane.readyAt) {
            why = abi.encodeWithSelector(IGuardianship.TooSoon.selector, present, lane.readyAt);
        } else if (present > last) {
            why = abi.encodeWithSelector(IGuardianship.ProposalExpired.selector, last);
        }
        if (_try(stranger, abi.encodeCall(oracle.applyPolicy, (feedId)), why)) {
            (lane.policy, lane.readyAt) = (lane.proposed, 0);
        }
    }

    function _suspendOrLift(address caller, address attester) private {
        Life storage life = _lives[attester];
        bool lifts = life.suspended;
        bytes memory call_ = lifts
            ? abi.encodeCall(oracle.liftAttester, (attester))
            : abi.encodeCall(oracle.suspendAttester, (attester));
        if (_try(caller, call_, lifts ? _unlessOwner(caller) : _unlessEither(caller))) life.suspended = !lifts;
    }

    /// @dev An attester is removed at once; one that is gone comes back after the delay.
    function _rotate(address caller, uint256 index) private {
        address attester = _signers[index];
        Life storage life = _lives[attester];
        uint64 present = uint64(vm.getBlockTimestamp());
        if (present < life.until) {
            bytes memory removal = abi.encodeCall(oracle.removeAttester, (attester));
            if (_try(caller, removal, _unlessOwner(caller))) life.until = present;
            return;
        }
        (uint64 from, uint64 until) = (present + DELAY, present + DELAY + 20 days);
        bytes memory adding = abi.encodeCall(oracle.addAttester, (attester, _sideOf(index), from, until));
        if (_try(caller, adding, _unlessOwner(caller))) (life.from, life.until) = (from, until);
    }

    function _remove(address caller, uint256 feedId) private {
        bytes memory why = _unlessOwner(caller);
        if (why.length == 0) why = _unlessLiving(feedId);
        if (!_try(caller, abi.encodeCall(oracle.removeFeed, (feedId)), why)) return;
        _close(feedId, Marks.REMOVED);
        _lanes[feedId].readyAt = 0;
    }

    /// @dev The owner does what it takes for this feed to be reported again. Twice, since what one side waits for may
    /// outlast the other.
    function _revive(uint256 feedId) internal {
        if (_allPaused) _pauseOrUnpause(owner);
        if (_lanes[feedId].paused) _pauseOrUnpauseFeed(owner, feedId);
        for (uint256 i = 0; i < 8; i += 2) {
            uint256 first = i % 4;
            if (_livingKey(first) != 0) continue;
            address attester = _signers[first];
            Life storage life = _lives[attester];
            if (life.suspended) _suspendOrLift(owner, attester);
            if (vm.getBlockTimestamp() >= life.until) _rotate(owner, first);
            if (vm.getBlockTimestamp() < life.from) vm.warp(life.from);
        }
    }

    // --------------------------------------------------------------------------------------------- what is foreseen

    /// @dev Calls the oracle; what comes of it must be what is foreseen. Says whether it was done.
    function _try(address caller, bytes memory data, bytes memory why) internal returns (bool ok) {
        bytes memory got;
        vm.prank(caller);
        (ok, got) = address(oracle).call(data);
        if (!ok) refusals[bytes4(got)]++;
        if (!ok && keccak256(got) != keccak256(why)) surprises++;
        if (ok && why.length != 0) surprises++;
    }

    function _unlessOwner(address caller) private view returns (bytes memory) {
        if (caller == owner) return "";
        return abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller);
    }

    function _unlessEither(address caller) private view returns (bytes memory) {
        if (caller == owner || caller == guardian) return "";
        return abi.encodeWithSelector(IGuardianship.NotOwnerOrGuardian.selector, caller);
    }

    function _unlessLiving(uint256 feedId) private view returns (bytes memory) {
        if (_lanes[feedId].mark != Marks.REMOVED) return "";
        return abi.encodeWithSelector(IFeedBook.FeedIsRemoved.selector, feedId);
    }

    // -------------------------------------------------------------------------------------------------------- choices

    /// @dev A number below `count`, another for each `what`.
    function _pick(uint256 seed, uint256 what, uint256 count) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(what, seed))) % count;
    }

    function _livingKey(uint256 first) internal view returns (uint256) {
        for (uint256 i = first; i < first + 2; ++i) {
            if (_isActive(_signers[i], _sideOf(i))) return _keys[i];
        }
        return 0;
    }

    function _sideOf(uint256 index) internal pure returns (IAttesterBook.Side) {
        return index < 2 ? IAttesterBook.Side.A : IAttesterBook.Side.B;
    }

    function _somePolicy(uint256 which) private pure returns (IFeedBook.Policy memory policy) {
        policy = config().policy;
        if (which == 1) (policy.maxDivergence, policy.maxJump, policy.jumpConfirm) = (2000, 50_000, 120);
        if (which == 2) (policy.maxDivergence, policy.maxJump, policy.jumpConfirm) = (60_000, 180_000, 10);
        if (which == 3) (policy.maxDivergence, policy.heartbeat) = (20_000, 60);
    }
}
