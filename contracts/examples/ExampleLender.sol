// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ITwofoldReader} from "../src/ITwofoldReader.sol";

/// @title How a lender may read Twofold: strict where it takes on risk, tolerant where it sheds it.
///
/// @notice An example, not a lender: it shows the reads and nothing else. One collateral and one debt asset, both priced in
/// dollars with 8 decimals; amounts have 18.
///
/// Three decisions are shown, each of which has cost somebody money elsewhere:
///
/// - **New debt** needs prices that are OK. In a dispute the last answer may be wrong by more than the loan-to-value covers,
///   and nobody is harmed by waiting.
/// - **Liquidation** goes on while a feed is in trouble, at the last agreed answer, as long as that is not too old: a lender
///   that stops liquidating when its oracle hesitates collects bad debt.
/// - **Collateral at the lower, debt at the higher** of both sides' prices, so that a side that lies within the limit gains
///   nothing by it.
contract ExampleLender {
    /// @notice New debt is taken on at prices no older than this, in seconds. Below the feeds' heartbeat and allowance.
    uint256 public constant BORROW_MAX_AGE = 6 minutes;
    /// @notice Positions are liquidated at prices no older than this, in seconds.
    uint256 public constant LIQUIDATION_MAX_AGE = 1 hours;
    uint256 private constant LOAN_TO_VALUE_PERCENT = 80;

    /// @notice A `TwofoldBoundFeed` of the collateral, LOW.
    ITwofoldReader public immutable COLLATERAL_LOW;
    /// @notice A `TwofoldBoundFeed` of the debt, HIGH.
    ITwofoldReader public immutable DEBT_HIGH;
    /// @notice What both feeds promised when governance reviewed them.
    bytes32 public immutable REVIEWED_COLLATERAL_POLICY;
    /// @notice What both feeds promised when governance reviewed them.
    bytes32 public immutable REVIEWED_DEBT_POLICY;

    error WrongDecimals(address feed);
    error PriceTooOld(uint256 updatedAt, uint256 oldest);

    constructor(ITwofoldReader collateralLow, ITwofoldReader debtHigh) {
        if (collateralLow.decimals() != 8) revert WrongDecimals(address(collateralLow));
        if (debtHigh.decimals() != 8) revert WrongDecimals(address(debtHigh));
        COLLATERAL_LOW = collateralLow;
        DEBT_HIGH = debtHigh;
        REVIEWED_COLLATERAL_POLICY = collateralLow.policyHash();
        REVIEWED_DEBT_POLICY = debtHigh.policyHash();
    }

    /// @notice How much of the debt asset may be lent against `collateral` now. Reverts while either price is not OK.
    function maxDebt(uint256 collateral) external view returns (uint256) {
        // Disputed, missing, held, stale, paused, sequencer down or just back: all of these revert here.
        (int256 low,) = COLLATERAL_LOW.priceNoOlderThan(BORROW_MAX_AGE);
        (int256 high,) = DEBT_HIGH.priceNoOlderThan(BORROW_MAX_AGE);
        return collateral * uint256(low) * LOAN_TO_VALUE_PERCENT / 100 / uint256(high);
    }

    /// @notice Whether a position may be liquidated, by the last prices on which both sides agreed.
    function isUnderwater(uint256 collateral, uint256 debt) external view returns (bool) {
        return debt * _lastAgreed(DEBT_HIGH) > collateral * _lastAgreed(COLLATERAL_LOW);
    }

    /// @notice Whether both feeds still promise what governance reviewed. Watch it: loosening is announced a delay ahead.
    function policiesAreAsReviewed() external view returns (bool) {
        return COLLATERAL_LOW.policyHash() == REVIEWED_COLLATERAL_POLICY && DEBT_HIGH.policyHash() == REVIEWED_DEBT_POLICY;
    }

    /// @dev What one would do with a Chainlink feed. An answer is never 0 or less, and `updatedAt` never ahead of the block.
    function _lastAgreed(ITwofoldReader feed) private view returns (uint256) {
        (, int256 answer,, uint256 updatedAt,) = feed.latestRoundData();
        uint256 oldest = block.timestamp - LIQUIDATION_MAX_AGE;
        if (updatedAt < oldest) revert PriceTooOld(updatedAt, oldest);
        return uint256(answer);
    }
}
