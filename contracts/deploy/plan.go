package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Plan is what is left to do and what is to be said. Steps are not independent: what comes of one decides the next.
type Plan struct {
	Record *Record
	// Steps that [Deployer.Run] would take, in order.
	Steps []string
	// Differences between the chain and the config that stay: the chain's is what holds.
	Differences []string
	// Warnings are about what is as the config says, or will be, and seldom meant.
	Warnings []string
	// Waiting is what was proposed and can be applied later; then run again.
	Waiting []string
	// OwnerMust are calls that the wallet cannot make, since it is not the owner. After them run again.
	OwnerMust []Call

	steps []step
}

// Call is a transaction that the contract's owner must send.
type Call struct {
	What string
	To   common.Address
	Data []byte
}

// step is one transaction and what is written around it.
type step struct {
	what string
	take func(ctx context.Context, r *Record) error
}

func (p *Plan) add(what string, take func(context.Context, *Record) error) {
	p.Steps = append(p.Steps, what)
	p.steps = append(p.steps, step{what, take})
}

func (p *Plan) differ(format string, args ...any) {
	p.Differences = append(p.Differences, fmt.Sprintf(format, args...))
}

func (p *Plan) warn(line string) { p.Warnings = append(p.Warnings, line) }
