package deploy_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts/devchain"
	"twofold/integration/chainlink"
)

// l1 is the L1 that all tests share. They only read it, but for what each deploys for itself.
var l1 *layerOne

// layerOne is a chain that mines what is sent to it at once, with Chainlink's own contracts.
type layerOne struct {
	*ethclient.Client
	site    *chainlink.Site
	backend *simulated.Backend
	socket  *rpc.Client
	front   *httptest.Server
	folder  string
	one     sync.Mutex // who deploys

	eth, btc *chainlink.Proxy // of either generation, with a round
}

func newL1() (_ *layerOne, err error) {
	l := new(layerOne)
	if l.folder, err = os.MkdirTemp("", ""); err != nil { // a socket's path must be short
		return nil, err
	}
	socket := filepath.Join(l.folder, "ipc")
	key := devchain.Key(0)
	l.backend = simulated.NewBackend(devchain.Funded(crypto.PubkeyToAddress(key.PublicKey)),
		func(conf *gethnode.Config, _ *ethconfig.Config) { conf.IPCPath = socket })
	l.backend.Commit()
	if l.socket, err = rpc.Dial(socket); err != nil {
		return nil, err
	}
	l.front = httptest.NewServer(l)
	if l.Client, err = ethclient.Dial(l.front.URL); err != nil {
		return nil, err
	}
	ctx := context.Background()
	if l.site, err = chainlink.NewSite(ctx, l.Client, key); err != nil {
		return nil, err
	}
	if l.eth, err = l.proxy(ctx, func() (chainlink.Aggregator, error) { return l.site.DeployOCR2(ctx, "ETH / USD") }); err != nil {
		return nil, err
	}
	l.btc, err = l.proxy(ctx, func() (chainlink.Aggregator, error) { return l.site.DeployOCR1(ctx, "BTC / USD") })
	return l, err
}

// proxy deploys a proxy before an aggregator, and transmits a round.
func (l *layerOne) proxy(ctx context.Context, deploy func() (chainlink.Aggregator, error)) (*chainlink.Proxy, error) {
	aggregator, err := deploy()
	if err != nil {
		return nil, err
	}
	if err := aggregator.Transmit(ctx, big.NewInt(3_000_00000000), time.Now()); err != nil {
		return nil, err
	}
	return l.site.DeployProxy(ctx, aggregator)
}

// known is the L1Block predeploy of an L2 that knows the newest block: it answers what it keeps under each selector.
func (l *layerOne) known() (types.Account, error) {
	head, err := l.HeaderByNumber(context.Background(), nil)
	if err != nil {
		return types.Account{}, err
	}
	slot := func(signature string) common.Hash {
		return common.BytesToHash(crypto.Keccak256([]byte(signature))[:4])
	}
	return types.Account{
		Balance: new(big.Int),
		Code:    common.FromHex("5f3560e01c545f5260205ff3"), // return storage[selector]
		Storage: map[common.Hash]common.Hash{
			slot("number()"): common.BigToHash(head.Number), slot("hash()"): head.Hash(), slot("timestamp()"): common.BigToHash(new(big.Int).SetUint64(head.Time)),
		},
	}, nil
}

func (l *layerOne) close() error {
	l.Close()
	l.front.Close()
	l.socket.Close()
	return errors.Join(l.backend.Close(), os.RemoveAll(l.folder))
}

// ServeHTTP hands JSON-RPC to the chain.
func (l *layerOne) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params []any           `json:"params"`
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	reply := map[string]any{"jsonrpc": "2.0", "id": request.ID}
	var result json.RawMessage
	if err := l.socket.CallContext(r.Context(), &result, request.Method, request.Params...); err != nil {
		reply["error"] = map[string]any{"code": -32000, "message": err.Error()}
	} else {
		reply["result"] = result
	}
	if request.Method == "eth_sendRawTransaction" {
		l.backend.Commit()
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(reply) // a client that is gone is not the chain's trouble
}
