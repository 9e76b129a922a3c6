package devchain_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/contracts/devchain"
)

// patience bounds every wait on the real clock. It is far above what a wait should take, for slow machines under -race.
const patience = 30 * time.Second

const testChainID = 424242

var (
	funded    = devchain.Key(0)
	payer     = crypto.PubkeyToAddress(funded.PublicKey)
	recipient = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	// answering holds code that returns 42 to every call: PUSH1 42, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN.
	answering     = common.HexToAddress("0x00000000000000000000000000000000000000bb")
	answeringCode = common.FromHex("602a5f5260205ff3")
)

func startChain(t *testing.T) (*devchain.Chain, *ethclient.Client, context.Context) {
	t.Helper()
	alloc := devchain.Funded(payer)
	alloc[answering] = types.Account{Code: answeringCode, Balance: new(big.Int)}
	chain, err := devchain.New(devchain.Config{ChainID: testChainID, Alloc: alloc})
	if err != nil {
		t.Fatalf("starting chain: %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	client, err := ethclient.DialContext(ctx, chain.URL())
	if err != nil {
		t.Fatalf("dialling chain: %v", err)
	}
	t.Cleanup(func() {
		cancel()
		client.Close()
		if err := chain.Close(); err != nil {
			t.Errorf("closing chain: %v", err)
		}
	})
	return chain, client, ctx
}

func run(t *testing.T, ctx context.Context, chain *devchain.Chain) {
	t.Helper()
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1) // holds Run's only result
	go func() { ended <- chain.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("running chain: %v", err)
		}
	})
}

func sendEther(t *testing.T, ctx context.Context, client *ethclient.Client, nonce uint64) *types.Transaction {
	t.Helper()
	tx := types.MustSignNewTx(funded, types.LatestSignerForChainID(big.NewInt(testChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(testChainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(4e9),
		Gas: 21_000, To: &recipient, Value: big.NewInt(7),
	})
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatalf("sending: %v", err)
	}
	return tx
}

func TestABlockIsMinedOnEverySecondOfTheClockAndNeverAheadOfIt(t *testing.T) {
	t.Parallel()
	chain, client, ctx := startChain(t)
	run(t, ctx, chain)
	seen := awaitHeads(t, ctx, client, 4)
	for i, head := range seen[1:] {
		parent := seen[i]
		if head.header.Time <= parent.header.Time {
			t.Errorf("block %v has time %d, its parent %d", head.header.Number, head.header.Time, parent.header.Time)
		}
	}
	for _, head := range seen {
		if ahead := time.Unix(int64(head.header.Time), 0).Sub(head.at); ahead > 0 {
			t.Errorf("block %v is %v ahead of the clock", head.header.Number, ahead)
		}
	}
	first, last := seen[0].header, seen[len(seen)-1].header
	if blocks, seconds := last.Number.Uint64()-first.Number.Uint64(), last.Time-first.Time; blocks > seconds {
		t.Errorf("%d blocks within %d seconds", blocks, seconds)
	}
}

type seenHead struct {
	header *types.Header
	at     time.Time
}

// awaitHeads polls until it has seen n heads after the genesis block.
func awaitHeads(t *testing.T, ctx context.Context, client *ethclient.Client, n int) []seenHead {
	t.Helper()
	var seen []seenHead
	for len(seen) < n {
		header, err := client.HeaderByNumber(ctx, nil)
		if err != nil {
			t.Fatalf("reading head: %v", err)
		}
		fresh := header.Number.Sign() > 0 && (len(seen) == 0 || seen[len(seen)-1].header.Hash() != header.Hash())
		if fresh {
			seen = append(seen, seenHead{header, time.Now()})
		}
		pause(ctx)
	}
	return seen
}

// pause waits between two polls.
func pause(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(20 * time.Millisecond):
	}
}

// awaitReceipt polls for a receipt. A node that has just started answers for a moment that it is still indexing.
func awaitReceipt(t *testing.T, ctx context.Context, client *ethclient.Client, tx *types.Transaction) *types.Receipt {
	t.Helper()
	for {
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return receipt
		}
		if ctx.Err() != nil {
			t.Fatalf("the transaction never landed: %v", err)
		}
		pause(ctx)
	}
}

func TestATransactionLandsAndItsReceiptSaysSo(t *testing.T) {
	t.Parallel()
	chain, client, ctx := startChain(t)
	run(t, ctx, chain)
	tx := sendEther(t, ctx, client, 0)
	receipt := awaitReceipt(t, ctx, client, tx)
	if receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed != 21_000 {
		t.Errorf("status %d with %d gas, want 1 with 21000", receipt.Status, receipt.GasUsed)
	}
	balance, err := client.BalanceAt(ctx, recipient, nil)
	if err != nil || balance.Int64() != 7 {
		t.Errorf("balance %v (%v), want 7", balance, err)
	}
}

func TestItAnswersCallsAndItsChainIDOverHTTPAndWebSocket(t *testing.T) {
	t.Parallel()
	chain, _, ctx := startChain(t)
	for _, url := range []string{chain.URL(), chain.WSURL()} {
		client, err := ethclient.DialContext(ctx, url)
		if err != nil {
			t.Fatalf("dialling %s: %v", url, err)
		}
		defer client.Close()
		id, err := client.ChainID(ctx)
		if err != nil || id.Uint64() != testChainID {
			t.Errorf("%s: chain id %v (%v), want %d", url, id, err, testChainID)
		}
		got, err := client.CallContract(ctx, ethereum.CallMsg{To: &answering}, nil)
		if want := common.LeftPadBytes([]byte{42}, 32); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: call returned %x (%v), want %x", url, got, err, want)
		}
	}
}

func TestItServesNoNamespaceThatHoldsKeysOrSteersTheNode(t *testing.T) {
	t.Parallel()
	_, client, ctx := startChain(t)
	for _, method := range []string{"personal_listAccounts", "admin_nodeInfo", "engine_exchangeCapabilities"} {
		err := client.Client().CallContext(ctx, nil, method)
		if err == nil || !strings.Contains(err.Error(), "does not exist") {
			t.Errorf("%s: error %v, want none of that name", method, err)
		}
	}
}

func TestWhilePausedNothingIsMinedAndThenWhatWaitedLands(t *testing.T) {
	t.Parallel()
	chain, client, ctx := startChain(t)
	chain.Pause()
	run(t, ctx, chain)
	tx := sendEther(t, ctx, client, 0)
	select {
	case <-ctx.Done():
	case <-time.After(2200 * time.Millisecond): // two blocks' time
	}
	if number := chain.Head().Number.Uint64(); number != 0 {
		t.Fatalf("block %d was mined while paused", number)
	}
	chain.Resume()
	awaitReceipt(t, ctx, client, tx)
}

func TestADroppedTransactionIsNotMined(t *testing.T) {
	t.Parallel()
	chain, client, ctx := startChain(t)
	tx := sendEther(t, ctx, client, 0)
	chain.DropPending()
	if _, err := chain.Mine(ctx); err != nil {
		t.Fatalf("mining: %v", err)
	}
	block, err := client.BlockByNumber(ctx, nil)
	if err != nil || block.NumberU64() != 1 || block.Transaction(tx.Hash()) != nil {
		t.Errorf("block %v (%v) holds the dropped transaction or is not the next", block, err)
	}
	if pending, err := client.PendingNonceAt(ctx, payer); err != nil || pending != 0 {
		t.Errorf("pending nonce %d (%v), want 0", pending, err)
	}
}

func TestRewindTakesBlocksBackWithTheirTransactions(t *testing.T) {
	t.Parallel()
	chain, client, ctx := startChain(t)
	if _, err := chain.Mine(ctx); err != nil {
		t.Fatalf("mining: %v", err)
	}
	kept := chain.Head().Hash()
	sendEther(t, ctx, client, 0)
	if _, err := chain.Mine(ctx); err != nil {
		t.Fatalf("mining: %v", err)
	}
	if nonce, err := client.NonceAt(ctx, payer, nil); err != nil || nonce != 1 {
		t.Fatalf("nonce %d (%v) before the rewind, want 1", nonce, err)
	}
	if err := chain.Rewind(1); err != nil {
		t.Fatalf("rewinding: %v", err)
	}
	next, err := chain.Mine(ctx)
	if err != nil {
		t.Fatalf("mining: %v", err)
	}
	if next.ParentHash != kept {
		t.Errorf("the next block's parent is %s, want %s", next.ParentHash, kept)
	}
	if nonce, err := client.NonceAt(ctx, payer, nil); err != nil || nonce != 0 {
		t.Errorf("nonce %d (%v) after the rewind, want 0", nonce, err)
	}
	if err := chain.Rewind(100); err == nil {
		t.Error("a rewind beyond the genesis block was not refused")
	}
}

func TestATakenPortIsAnError(t *testing.T) {
	t.Parallel()
	first, _, _ := startChain(t)
	_, port, _ := strings.Cut(first.Addr(), ":")
	second, err := devchain.New(devchain.Config{Port: mustInt(t, port)})
	if err == nil {
		_ = second.Close()
		t.Fatal("two chains listen on one port")
	}
}

func mustInt(t *testing.T, digits string) int {
	t.Helper()
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		t.Fatalf("no number: %q", digits)
	}
	return int(n.Int64())
}

func TestAConfigNamesEveryFault(t *testing.T) {
	t.Parallel()
	_, err := devchain.New(devchain.Config{BlockTime: 1500 * time.Millisecond, Port: 70_000})
	if err == nil || !strings.Contains(err.Error(), "block time 1.5s") || !strings.Contains(err.Error(), "port 70000") {
		t.Errorf("error %v, want both faults named", err)
	}
}

func TestNothingIsWrittenToDisk(t *testing.T) {
	t.Chdir(t.TempDir())
	chain, client, ctx := startChain(t)
	sendEther(t, ctx, client, 0)
	if _, err := chain.Mine(ctx); err != nil {
		t.Fatalf("mining: %v", err)
	}
	if err := errors.Join(chain.Close(), chain.Close()); err != nil {
		t.Fatalf("closing twice: %v", err)
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 0 {
		t.Errorf("found %v (%v) in the working directory, want nothing", entries, err)
	}
}
