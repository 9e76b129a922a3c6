package txmgr

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

type worded string

func (w worded) Error() string  { return string(w) }
func (w worded) ErrorCode() int { return -32000 }

type coded struct {
	words string
	code  int
}

func (c coded) Error() string  { return c.words }
func (c coded) ErrorCode() int { return c.code }

func TestANodesWordsAreUnderstood(t *testing.T) {
	dial := &url.Error{Op: "Post", URL: "http://node", Err: &net.OpError{Op: "dial", Err: errors.New("refused")}}
	read := &url.Error{Op: "Post", URL: "http://node", Err: &net.OpError{Op: "read", Err: errors.New("reset")}}
	tests := []struct {
		name string
		err  error
		want answer
		is   error
	}{
		{"yes", nil, accepted, nil},
		{"geth known", worded("already known"), accepted, nil},
		{"anvil known", worded("transaction already imported"), accepted, nil},
		{"known beside other words", rpc.HTTPError{StatusCode: 400, Body: []byte(`{"error":{"message":"already known"}}`)}, accepted, nil},
		{"geth replacement", worded("replacement transaction underpriced"), refused, ErrUnderpriced},
		{"geth fee", worded("transaction underpriced: tip needed 5, tip permitted 1"), refused, ErrFeeTooLow},
		{"geth nonce", worded("nonce too low: next nonce 5, tx nonce 4"), refused, ErrNonceTooLow},
		{"anvil nonce", worded("nonce too low"), refused, ErrNonceTooLow},
		{"geth funds", worded("insufficient funds for gas * price + value: balance 0, tx cost 9, overshot 9"), refused, ErrInsufficientFunds},
		{"anvil funds", worded("Insufficient funds for gas * price + value"), refused, ErrInsufficientFunds},
		{"op-geth funds, L1 fee included", worded("insufficient funds for gas * price + value: total tx cost overflow"), refused, ErrInsufficientFunds},
		{"geth funds, replacing", worded("insufficient funds for gas * price + value: balance 1, queued cost 9, tx bumped 2, overshot 10"), refused, ErrInsufficientFunds},
		{"geth tip", worded("transaction gas price below minimum: gas tip cap 0, minimum needed 1"), refused, ErrFeeTooLow},
		{"anvil fee cap", worded("max fee per gas less than block base fee"), refused, ErrFeeTooLow},
		{"geth without London", worded("transaction type not supported: type 2 rejected, pool not yet in London"), refused, ErrInvalid},
		{"op-geth gas", worded("exceeds maximum per-transaction gas limit: transaction gas 30000000, limit 16777216"), refused, ErrInvalid},
		{"geth blobs", worded("address already reserved"), refused, ErrPoolFull},
		{"geth full", worded("txpool is full"), refused, ErrPoolFull},
		{"geth cap", worded("tx fee (2.00 ether) exceeds the configured cap (1.00 ether)"), refused, ErrInvalid},
		{"geth gas", worded("intrinsic gas too low: gas 20000, minimum needed 21000"), refused, ErrInvalid},
		{"anvil gas", worded("intrinsic gas too high -- tx.gas_limit > env.block.gas_limit"), refused, ErrInvalid},
		{"node time-out", worded("request timed out"), unclear, nil},
		{"waited for the receipt in vain", coded{"The transaction was added to the transaction pool but wasn't processed in 2s", 4}, accepted, nil},
		{"taken and not ready", coded{"added to the mempool but wasn't processed due to a missing nonce or insufficient funds", 5}, unanswered, nil},
		{"a gap", coded{"nonce too high", 6}, unanswered, nil},
		{"new words", worded("sequencer is having a day off"), unclear, nil},
		{"no endpoint on our chain", &WrongChainError{Want: 901, Got: 10}, refused, ErrUnreachable},
		{"rate limit", rpc.HTTPError{StatusCode: 429, Status: "429 Too Many Requests"}, refused, ErrUnreachable},
		{"gateway time-out", rpc.HTTPError{StatusCode: 504, Status: "504 Gateway Timeout"}, unanswered, nil},
		{"request time-out", rpc.HTTPError{StatusCode: 408, Status: "408 Request Timeout"}, unanswered, nil},
		{"no connection", dial, refused, ErrUnreachable},
		{"connection lost", read, unanswered, nil},
		{"closed", io.EOF, unanswered, nil},
		{"no answer", context.DeadlineExceeded, unanswered, nil},
	}
	for _, test := range tests {
		got, cause := understand(test.err)
		if got != test.want || test.is != nil && !errors.Is(cause, test.is) {
			t.Errorf("%s: understood as %d with cause %v, want %d with %v", test.name, got, cause, test.want, test.is)
		}
		if got == refused && !strings.Contains(cause.Error(), test.err.Error()) {
			t.Errorf("%s: cause %q without the node's words", test.name, cause)
		}
		if (got == unanswered || got == unclear) && cause == nil {
			t.Errorf("%s: doubt without a cause", test.name)
		}
	}
}

func TestEveryRefusalHasALabel(t *testing.T) {
	for _, refusal := range refusals {
		if errors.Is(refusal.is, errAlreadyKnown) {
			continue
		}
		if label := refusalLabel(refusal.is); label == labelOther {
			t.Errorf("%q has no label of its own", refusal.text)
		}
	}
}

func TestTheKeyInANodesURLIsNotInTheErrorsText(t *testing.T) {
	cause := &net.OpError{Op: "read", Err: errors.New("connection reset")}
	err := Redacted(&url.Error{Op: "Post", URL: "https://node.example/v2/SECRET?key=SECRET", Err: cause})
	if strings.Contains(err.Error(), "SECRET") || !strings.Contains(err.Error(), "https://node.example") {
		t.Errorf("error %q, want the host and no key", err)
	}
	if !errors.Is(err, cause) {
		t.Error("the cause is lost")
	}
}

func TestACallThatRanOutOfGasIsKnownByTheNodesWords(t *testing.T) {
	for _, words := range []string{"out of gas", "EVM error OutOfGas"} { // geth's, anvil's
		if !OutOfGas(fmt.Errorf("simulating: %w", worded(words))) {
			t.Errorf("%q is not understood", words)
		}
	}
	if OutOfGas(worded("execution reverted")) || OutOfGas(errors.New("out of gas")) || OutOfGas(nil) {
		t.Error("something else is taken for it")
	}
}

func TestANodeThatHasForgottenAStateSaysSo(t *testing.T) {
	for _, says := range []string{
		"missing trie node 3a6a3e (path ) state 0x3a6a3e is not available, not found", // go-ethereum
		"historical state 3a6a3e is not available",                                    // go-ethereum
		"distance to target block exceeds maximum proof window",                       // reth
		"requested block is too old, block must be within 1000 blocks of the head",    // Erigon
		"old data not available due to pruning",                                       // Erigon
		"No state available for block 9451636",                                        // Nethermind
		"World state unavailable",                                                     // Besu
	} {
		if !Forgotten(fmt.Errorf("asking: %w", worded(says))) {
			t.Errorf("%q is not understood", says)
		}
	}
	for _, other := range []error{nil, worded("header not found"), errors.New("missing trie node"), worded("execution reverted")} {
		if Forgotten(other) {
			t.Errorf("%v is taken for it", other)
		}
	}
}
