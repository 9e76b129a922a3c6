package txmgr

import (
	"errors"
	"fmt"
	"time"
)

// Config says how much a transaction may cost and how patient to be.
type Config struct {
	// ChainID that the node must have. A transaction is signed for it and worthless elsewhere.
	ChainID uint64 `yaml:"chainId"`
	// Tip is the priority fee of a first attempt, in wei per gas. It is not asked of the node: OP chains order by arrival
	// and tip, and are content with next to nothing.
	Tip uint64 `yaml:"tip"`
	// MaxFee is the most that a unit of gas may cost, base fee and tip together, in wei. At the cap nothing dearer is
	// sent: what is pending waits for the base fee to fall.
	MaxFee uint64 `yaml:"maxFee"`
	// GasPrice, in wei per gas, is what is paid on a chain without a base fee, where it takes the place of Tip. 0: what the
	// node asks (eth_gasPrice), read at every head and not per send.
	GasPrice uint64 `yaml:"gasPrice"`
	// ResubmitAfter is how many blocks a transaction may be pending before fresh content replaces it. From then on it is
	// replaced at most once a block, and more slowly what the pool is known to hold (see pauseShare).
	ResubmitAfter uint64 `yaml:"resubmitAfter"`
	// RaisePercent is by how much a replacement raises both fees. Nodes require 10; below that they refuse.
	RaisePercent uint64 `yaml:"raisePercent"`
	// MaxRaises bounds how often one Send raises further when the node wants more: it holds a transaction whose fees we do
	// not know (ours, from before a restart), or has a least tip of its own. Each raise is twice the one before, so 8 of
	// them reach more than a thousand times the first price; MaxFee bounds them as well.
	MaxRaises int `yaml:"maxRaises"`
	// SendTimeout is how long one send waits for the node's answer. After it the transaction counts as sent.
	SendTimeout time.Duration `yaml:"sendTimeout"`
	// AwaitReceipt sends by eth_sendRawTransactionSync (EIP-7966) where the node offers it, which answers with the receipt:
	// what landed is then looked for at once and not at the next poll. It gains a part of a poll over HTTP, nothing over a
	// subscription to heads, and keeps one request open for as long as SendTimeout allows. Off unless set.
	AwaitReceipt bool `yaml:"awaitReceipt"`
	// ReadTimeout bounds each read from the node.
	ReadTimeout time.Duration `yaml:"readTimeout"`
	// PollEvery is how often Transact asks for a new head.
	PollEvery time.Duration `yaml:"pollEvery"`
}

// Defaults are made for an OP chain with blocks of one or two seconds.
func Defaults() Config {
	return Config{
		Tip:           1_000_000,      // 0.001 gwei, what op-geth suggests at least
		MaxFee:        20_000_000_000, // 20 gwei, thousands of times the usual price there
		ResubmitAfter: 3,
		RaisePercent:  10,
		MaxRaises:     8,
		SendTimeout:   2 * time.Second,
		ReadTimeout:   5 * time.Second,
		PollEvery:     200 * time.Millisecond,
	}
}

// Check reports every fault of the configuration, joined.
func (c Config) Check() error {
	var faults []error
	need := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	need(c.ChainID > 0, "chainId: must be set")
	need(c.MaxFee > 0, "maxFee: must be above 0 wei per gas")
	need(c.Tip <= c.MaxFee, "tip: %d wei per gas is above maxFee, %d", c.Tip, c.MaxFee)
	need(c.GasPrice <= c.MaxFee, "gasPrice: %d wei per gas is above maxFee, %d", c.GasPrice, c.MaxFee)
	need(c.ResubmitAfter > 0, "resubmitAfter: must be at least 1 block")
	need(c.RaisePercent >= 10 && c.RaisePercent <= 100, "raisePercent: %d is not within 10 (what nodes require) and 100", c.RaisePercent)
	need(c.MaxRaises >= 0 && c.MaxRaises <= 20, "maxRaises: %d is not within 0 and 20", c.MaxRaises)
	need(c.SendTimeout > 0, "sendTimeout: must be above 0")
	need(c.ReadTimeout > 0, "readTimeout: must be above 0")
	need(c.PollEvery > 0, "pollEvery: must be above 0")
	return errors.Join(faults...)
}
