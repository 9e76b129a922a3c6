package txmgr

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Poster takes transactions and says what became of them. It is asked all the time.
type Poster interface {
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// HeadReader reads headers; with a nil number the newest. Blocks are never read: on an L2 go-ethereum's client cannot
// decode one that holds a deposit.
type HeadReader interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Prober is asked at start, and for the pool's nonce also at heads while a transaction is pending for long.
type Prober interface {
	ChainID(ctx context.Context) (*big.Int, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
}

// Caller runs a transaction without sending it: to learn why one reverted, and what one will need.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
}

// Node is one RPC endpoint, or several that behave as one. ethclient.Client is a Node; Endpoint is that and can tell the
// L1 data fee. A Node must be safe for concurrent use. It is trusted: it can keep us from landing and lie about what
// landed, but it cannot spend.
type Node interface {
	Poster
	HeadReader
	Prober
	Caller
}

// L1FeeReader is a Node that can tell what a transaction paid for its data on L1; nil where the chain knows no such fee.
type L1FeeReader interface {
	L1Fee(ctx context.Context, hash common.Hash) (*big.Int, error)
}

// ReceiptSender is a Node that may answer a send with the receipt. The receipt is not looked at: some chains give one
// before there is a block. A nil error says that there is one; an error is read like that of SendTransaction.
type ReceiptSender interface {
	SendForReceipt(ctx context.Context, tx *types.Transaction) error
}

// Endpoint is a node over JSON-RPC.
type Endpoint struct{ *ethclient.Client }

// L1Fee reads the fee in wei from the receipt, which go-ethereum's own type drops. anvil does not state it; op-geth does.
func (e Endpoint) L1Fee(ctx context.Context, hash common.Hash) (*big.Int, error) {
	var receipt struct {
		L1Fee *hexutil.Big `json:"l1Fee"`
	}
	if err := e.Client.Client().CallContext(ctx, &receipt, "eth_getTransactionReceipt", hash); err != nil {
		return nil, fmt.Errorf("reading the L1 fee of %s: %w", hash, Redacted(err))
	}
	return receipt.L1Fee.ToInt(), nil
}

// SendForReceipt sends by EIP-7966. It leaves out the time to wait, which anvil does not take: the context's is ours.
func (e Endpoint) SendForReceipt(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	return e.Client.Client().CallContext(ctx, new(json.RawMessage), "eth_sendRawTransactionSync", hexutil.Bytes(raw))
}

// Wallet is the account that pays. It must be safe for concurrent use.
type Wallet interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// KeyWallet is a wallet whose key is in memory.
type KeyWallet struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKeyWallet is the wallet of the key.
func NewKeyWallet(key *ecdsa.PrivateKey) KeyWallet {
	return KeyWallet{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address of the wallet's account.
func (w KeyWallet) Address() common.Address { return w.address }

// SignTx signs for the chain.
func (w KeyWallet) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), w.key)
}
