package txmgr

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// errAlreadyKnown is a refusal that means yes: the node has this very transaction.
var errAlreadyKnown = errors.New("already known")

// refusals are the nodes' words, in lower case, for a transaction that is surely not in their pool (but for the first
// two). JSON-RPC has no codes for them: the text is all there is. Sources: go-ethereum core/error.go and core/txpool; op-geth
// core/txpool/errors.go and validation.go (5d5badd), which has them too, counts the fee for data on L1 in what funds must
// cover, and adds what is marked; reth says the same; anvil's own words are marked. Tests provoke them, go-ethereum's here
// and anvil's in package integration.
var refusals = []struct {
	text string
	is   error
}{
	{"already known", errAlreadyKnown},
	{"already imported", errAlreadyKnown}, // anvil
	{"replacement transaction underpriced", ErrUnderpriced},
	{"nonce too low", ErrNonceTooLow},
	{"nonce too high", ErrNonceTooHigh},
	{"insufficient funds", ErrInsufficientFunds},
	{"transaction underpriced", ErrFeeTooLow},
	{"gas price below minimum", ErrFeeTooLow},
	{"max fee per gas less than block base fee", ErrFeeTooLow},
	{"txpool is full", ErrPoolFull},
	{"out of capacity", ErrPoolFull},
	{"account limit exceeded", ErrPoolFull},
	{"in-flight transaction limit reached", ErrPoolFull},
	{"future transaction tries to replace pending", ErrPoolFull},
	{"address already reserved", ErrPoolFull}, // the account has blobs pending, so somebody else uses it
	{"exceeds block gas limit", ErrInvalid},
	{"exceeds maximum per-transaction gas limit", ErrInvalid}, // op-geth
	{"gas limit too high", ErrInvalid},
	{"intrinsic gas too low", ErrInvalid},
	{"intrinsic gas too high", ErrInvalid}, // anvil: above the block's gas limit
	{"insufficient gas for floor data gas cost", ErrInvalid},
	{"exceeds the configured cap", ErrInvalid}, // the node's own limit on what a transaction may cost (RPCTxFeeCap)
	{"oversized data", ErrInvalid},
	{"max initcode size exceeded", ErrInvalid},
	{"invalid sender", ErrInvalid},
	{"invalid chain id", ErrInvalid},
	{"transaction type not supported", ErrInvalid},
	{"max priority fee per gas higher than max fee per gas", ErrInvalid},
}

// The codes of EIP-7966, for a send that waits for its receipt. They are read before the words.
const (
	codeWaitedInVain = 4 // it is in the pool
	codeNotReady     = 5 // something is missing, such as funds; it may be in the pool
	codeNonceGap     = 6 // the nonces before come first; the draft does not say whether it is in the pool
)

// answer is how a node's answer to a send is understood.
type answer int

const (
	accepted   answer = iota // it is in the pool
	unanswered               // no answer: it may be in the pool
	unclear                  // an answer that we do not know: it may be in the pool
	refused                  // it is surely not in the pool
)

// understand reads the answer to a send. For a refusal the error wraps one of the sentinels and the node's words; for a send
// that was unanswered or unclear it is the cause.
func understand(err error) (answer, error) {
	if err == nil {
		return accepted, nil
	}
	var several severalAnswers
	var statused rpc.HTTPError
	var worded rpc.Error
	var elsewhere *WrongChainError
	switch {
	case errors.As(err, &several):
		return several.understand()
	case errors.As(err, &elsewhere):
		return word(ErrUnreachable, err) // whoever asks several nodes had none to send to
	case errors.Is(err, ErrUnreachable):
		return refused, Redacted(err)
	case errors.As(err, &statused):
		if is := match(string(statused.Body)); is != nil {
			return word(is, err)
		}
		// A gateway's "no" comes before any node has seen the request; its 5xx and time-out may come after.
		if statused.StatusCode/100 == 4 && statused.StatusCode != http.StatusRequestTimeout {
			return word(ErrUnreachable, err)
		}
		return unanswered, Redacted(err)
	case errors.As(err, &worded) && worded.ErrorCode() == codeWaitedInVain:
		return accepted, nil
	case errors.As(err, &worded) && (worded.ErrorCode() == codeNotReady || worded.ErrorCode() == codeNonceGap):
		return unanswered, Redacted(err) // the words name reasons that would be refusals elsewhere
	case errors.As(err, &worded):
		if is := match(worded.Error()); is != nil {
			return word(is, err)
		}
		return unclear, Redacted(err)
	case neverConnected(err):
		return word(ErrUnreachable, err)
	default:
		return unanswered, Redacted(err)
	}
}

// word keeps the node's own words beside the sentinel: they hold the figures.
func word(is, err error) (answer, error) {
	if errors.Is(is, errAlreadyKnown) {
		return accepted, nil
	}
	return refused, fmt.Errorf("%w: %w", is, Redacted(err))
}

func match(text string) error {
	text = strings.ToLower(text)
	for _, refusal := range refusals {
		if strings.Contains(text, refusal.text) {
			return refusal.is
		}
	}
	return nil
}

// neverConnected: net/http sends a POST again by itself only if nothing of it had been written, so the last dial's
// failure says that the request never left.
func neverConnected(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// noReceiptYet tells "not there", which includes a node that is still indexing its blocks, from "could not be asked".
func noReceiptYet(err error) bool {
	var worded rpc.Error
	return errors.Is(err, ethereum.NotFound) ||
		errors.As(err, &worded) && strings.Contains(worded.Error(), "indexing is in progress")
}

// revertData is what a call reverted with, and the node's words. Without data it may be out of gas, or no revert at all.
// The error's code is not looked at: go-ethereum and anvil answer 3, others -32000.
func revertData(err error) (data []byte, detail string) {
	var carrying rpc.DataError
	if errors.As(err, &carrying) {
		if text, ok := carrying.ErrorData().(string); ok {
			data, _ = hexutil.Decode(text) // what is not hex is no revert data
		}
	}
	return data, Redacted(err).Error()
}

// isRevert says that the call ran and failed, other than that it could not be made.
func isRevert(err error) bool {
	var worded rpc.Error
	return errors.As(err, &worded) && strings.Contains(worded.Error(), "revert") || OutOfGas(err)
}

// What follows is for whoever asks several nodes and has to tell their answers apart.

// Accepted tells whether the answer to a send means that the node has the transaction.
func Accepted(err error) bool {
	verdict, _ := understand(err)
	return verdict == accepted
}

// Answered tells whether the node answered, be it with an error or that there is nothing.
func Answered(err error) bool {
	var worded rpc.Error
	return err == nil || errors.Is(err, ethereum.NotFound) || errors.As(err, &worded)
}

// OutOfGas tells of a call's error that it used up the gas that it was given.
func OutOfGas(err error) bool {
	var worded rpc.Error
	return errors.As(err, &worded) &&
		(strings.Contains(worded.Error(), "out of gas") || strings.Contains(worded.Error(), "OutOfGas")) // the latter anvil's
}

// Reverts tells of a call's error that it ran and failed, which any other node would say as well.
func Reverts(err error) bool { return isRevert(err) }

// Refused tells whether the node answered that it will not, or cannot, do what was asked.
func Refused(err error) bool {
	var worded rpc.Error
	return errors.As(err, &worded) && !isRevert(err)
}

// forgotten are the nodes' words, in lower case, for a state that they have pruned, or prove no more.
var forgotten = []string{
	"missing trie node",            // go-ethereum
	"historical state",             // go-ethereum
	"exceeds maximum proof window", // reth, which proves only the newest block unless told otherwise
	"requested block is too old",   // Erigon
	"not available due to pruning", // Erigon
	"no state available for block", // Nethermind
	"world state unavailable",      // Besu
}

// Forgotten tells whether a node answered that it no longer has, or proves, the state of a block.
func Forgotten(err error) bool {
	var worded rpc.Error
	if !errors.As(err, &worded) {
		return false
	}
	text := strings.ToLower(worded.Error())
	return slices.ContainsFunc(forgotten, func(words string) bool { return strings.Contains(text, words) })
}

// Redacted hides the path of the node's URL, where providers put the key, from an error's text. Whoever calls a node
// without a Sender in between wraps its errors in it.
func Redacted(err error) error {
	var asked *url.Error
	if !errors.As(err, &asked) {
		return err
	}
	shown := "the node"
	if parsed, bad := url.Parse(asked.URL); bad == nil && parsed.Host != "" {
		shown = parsed.Scheme + "://" + parsed.Host
	}
	return &redactedError{err: err, text: strings.ReplaceAll(err.Error(), asked.URL, shown)}
}

type redactedError struct {
	err  error
	text string
}

func (e *redactedError) Error() string { return e.text }
func (e *redactedError) Unwrap() error { return e.err }
