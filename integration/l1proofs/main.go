// Command l1proofs writes contracts/testdata/l1proofs.json: proofs of what Chainlink's own contracts hold, on a real chain,
// with what a consumer reads there at the same block. The tests of ChainlinkMirror hold the contract against them.
//
// Run it when the mirror takes other proofs than before: go run ./integration/l1proofs
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"twofold/integration/rig"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := write(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "l1proofs:", err)
		os.Exit(1)
	}
}

func write(ctx context.Context) (err error) {
	chain, err := rig.StartAnvilAs(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Stop()) }()
	// Every transaction has a block of its own, at once.
	if err := errors.Join(chain.Pause(ctx), chain.Call(ctx, nil, "evm_setAutomine", true)); err != nil {
		return err
	}
	found, err := tell(ctx, chain)
	if err != nil {
		return err
	}
	root, err := rig.Root()
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(found, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, "contracts", "testdata", "l1proofs.json"), append(text, '\n'), 0o644)
}
