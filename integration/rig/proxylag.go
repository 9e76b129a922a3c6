package rig

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Lag has the node seem so many blocks behind: those above are none of which it knows. 0 ends that.
func (p *Proxy) Lag(blocks uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.behind = blocks
}

// request is one of JSON-RPC.
type request struct {
	Version json.RawMessage   `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// blockAt is which of a method's parameters says the block.
var blockAt = map[string]int{"eth_getBlockByNumber": 0, "eth_call": 1, "eth_getProof": 2}

// late is what a node that lags would be asked, or what it answers of a block that it does not know.
func (p *Proxy) late(ctx context.Context, asked []byte) (instead, answer []byte, err error) {
	p.mu.Lock()
	behind := p.behind
	p.mu.Unlock()
	var call request
	_ = json.Unmarshal(asked, &call) // a batch has no method of its own
	place, ofBlock := blockAt[call.Method]
	if behind == 0 || !ofBlock || len(call.Params) <= place {
		return asked, nil, nil
	}
	newest, err := p.number(ctx, "eth_getBlockByNumber", "latest")
	if err != nil {
		return nil, nil, err
	}
	newest -= min(behind, newest)
	number, err := p.numberIn(ctx, call.Params[place], newest)
	if err != nil {
		return nil, nil, err
	}
	if number <= newest {
		if bytes.Equal(call.Params[place], []byte(`"latest"`)) {
			call.Params[place] = json.RawMessage(fmt.Sprintf("%q", hexutil.Uint64(number)))
		}
		instead, err = json.Marshal(call)
		return instead, nil, err
	}
	said := `"error":{"code":-32000,"message":"header not found"}`
	if call.Method == "eth_getBlockByNumber" {
		said = `"result":null`
	}
	return nil, fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,%s}`, call.ID, said), nil
}

// numberIn is which block a parameter says.
func (p *Proxy) numberIn(ctx context.Context, param json.RawMessage, newest uint64) (uint64, error) {
	var number hexutil.Uint64
	var of struct {
		Hash common.Hash `json:"blockHash"`
	}
	switch {
	case json.Unmarshal(param, &number) == nil:
		return uint64(number), nil
	case json.Unmarshal(param, &of) == nil:
		return p.number(ctx, "eth_getBlockByHash", of.Hash.Hex())
	default: // by a word, which is none that lies above
		return newest, nil
	}
}

// number is a block's, as the node itself has it.
func (p *Proxy) number(ctx context.Context, method, block string) (uint64, error) {
	answer, err := p.ask(ctx, fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"method":%q,"params":[%q,false]}`, method, block))
	if err != nil {
		return 0, err
	}
	var told struct {
		Result struct {
			Number hexutil.Uint64 `json:"number"`
		} `json:"result"`
	}
	if err := json.Unmarshal(answer, &told); err != nil {
		return 0, fmt.Errorf("reading block %s: %w", block, err)
	}
	return uint64(told.Result.Number), nil
}
