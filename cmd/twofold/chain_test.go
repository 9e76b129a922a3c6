package main

import (
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// keys are the environment variables of the site's keys, and what they hold.
var keys = map[string]string{}

func addressOf(variable string) common.Address {
	key, err := crypto.HexToECDSA(keys[variable])
	if err != nil {
		panic(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey)
}

func TestMain(m *testing.M) {
	for _, name := range []string{"WALLET", "OWNER", "GUARDIAN", "ATTESTER_A", "ATTESTER_B", "STRANGER"} {
		variable := "TWOFOLD_TEST_" + name
		keys[variable] = common.Bytes2Hex(crypto.Keccak256([]byte("the command's " + name)))
		if err := os.Setenv(variable, keys[variable]); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

const (
	walletKey, ownerKey, guardianKey = "TWOFOLD_TEST_WALLET", "TWOFOLD_TEST_OWNER", "TWOFOLD_TEST_GUARDIAN"
	attesterA, attesterB, stranger   = "TWOFOLD_TEST_ATTESTER_A", "TWOFOLD_TEST_ATTESTER_B", "TWOFOLD_TEST_STRANGER"
)

// site is a folder with a config, and a chain behind its endpoint that mines what it is sent at once and whose time can be
// moved. On it stands what `deploy` makes.
type site struct {
	*testing.T
	backend *simulated.Backend
	node    *rpc.Client
	config  string
	oracle  common.Address
}

func newSite(t *testing.T) *site {
	t.Helper()
	t.Parallel()
	alloc := types.GenesisAlloc{}
	for variable := range keys {
		alloc[addressOf(variable)] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	s := &site{T: t, config: filepath.Join(t.TempDir(), "twofold.yaml")}
	s.start(alloc)
	endpoint := httptest.NewServer(s)
	t.Cleanup(endpoint.Close)
	text := strings.NewReplacer("RPC", endpoint.URL, "OWNER", addressOf(ownerKey).Hex()).Replace(siteConfig)
	if err := os.WriteFile(s.config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	s.done("deploy")
	var record struct {
		Oracle struct{ Address common.Address }
	}
	file, err := os.ReadFile(filepath.Join(filepath.Dir(s.config), "deployments", "1337.json"))
	if err == nil {
		err = json.Unmarshal(file, &record)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.oracle = record.Oracle.Address
	return s
}

// start starts the chain.
func (s *site) start(alloc types.GenesisAlloc) { s.startAs(1337, alloc) }

// startAs starts a chain of another id. Its socket has a folder of its own: a socket's path must be short.
func (s *site) startAs(chainID int64, alloc types.GenesisAlloc) {
	s.Helper()
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		s.Fatal(err)
	}
	socket := filepath.Join(folder, "ipc")
	s.backend = simulated.NewBackend(alloc, func(conf *gethnode.Config, eth *ethconfig.Config) {
		conf.IPCPath = socket
		rules := *eth.Genesis.Config
		rules.ChainID = big.NewInt(chainID)
		eth.Genesis.Config, eth.NetworkId = &rules, uint64(chainID)
	})
	s.Cleanup(func() {
		if err := errors.Join(s.backend.Close(), os.RemoveAll(folder)); err != nil {
			s.Error(err)
		}
	})
	s.backend.Commit()
	if s.node, err = rpc.DialContext(s.Context(), socket); err != nil {
		s.Fatal(err)
	}
	s.Cleanup(s.node.Close)
}

const siteConfig = `chain: {id: 1337, rpc: "RPC", blockTime: 1s}
wallet: {env: TWOFOLD_TEST_WALLET}
sides:
  a: {provider: coinbase, attester: {env: TWOFOLD_TEST_ATTESTER_A}}
  b: {provider: kraken, attester: {env: TWOFOLD_TEST_ATTESTER_B}}
posting: {pollEvery: 5ms, readTimeout: 60s, sendTimeout: 60s}
defaults:
  policy: {maxDivergence: 0.5%, deviation: 0.5%, heartbeat: 300s, maxJump: 20%, jumpConfirm: 60s}
feeds:
  - name: ETH/USD
    decimals: 8
    symbols: {coinbase: ETH-USD, kraken: ETH/USD}
  - name: BTC/USD
    decimals: 6
    symbols: {coinbase: BTC-USD, kraken: BTC/USD}
deploy:
  owner: "OWNER"
`

// ServeHTTP hands JSON-RPC to the chain.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
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
	err := s.node.CallContext(r.Context(), &result, request.Method, request.Params...)
	if err != nil {
		fault := map[string]any{"code": -32000, "message": err.Error()}
		if carrying := rpc.DataError(nil); errors.As(err, &carrying) {
			fault["data"] = carrying.ErrorData()
		}
		reply["error"] = fault
	} else {
		reply["result"] = result
	}
	if request.Method == "eth_sendRawTransaction" {
		s.backend.Commit()
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(reply) // a client that is gone is not the chain's trouble
}

// does runs a command and gives its exit code and what it printed.
func (s *site) does(args ...string) (code int, stdout, stderr string) {
	s.Helper()
	var out, err strings.Builder
	code = run(s.Context(), append(args, "--config", s.config), &out, &err)
	return code, out.String(), err.String()
}

// done runs a command that must succeed.
func (s *site) done(args ...string) string {
	s.Helper()
	code, stdout, stderr := s.does(args...)
	if code != exitDone {
		s.Fatalf("%q: exit %d: %s%s", args, code, stdout, stderr)
	}
	return stdout
}

// fails runs a command that must fail with a code and a word about it.
func (s *site) fails(code int, word string, args ...string) {
	s.Helper()
	got, stdout, stderr := s.does(args...)
	if got != code || !strings.Contains(stderr, word) {
		s.Errorf("%q: exit %d, want %d and %q: %s%s", args, got, code, word, stdout, stderr)
	}
}

// nonces is how many transactions everyone has sent together.
func (s *site) nonces() (sum uint64) {
	s.Helper()
	for variable := range keys {
		n, err := s.backend.Client().NonceAt(s.Context(), addressOf(variable), nil)
		if err != nil {
			s.Fatal(err)
		}
		sum += n
	}
	return sum
}

// actJSON is what a command that acts prints with --json.
func (s *site) actJSON(args ...string) actResult {
	s.Helper()
	var r actResult
	text := s.done(append(args, "--json")...)
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		s.Fatalf("%q: %v: %s", args, err, text)
	}
	return r
}

func hexData(t *testing.T, text string) []byte {
	t.Helper()
	data, err := hexutil.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
