package trial

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"syscall"
	"time"

	"twofold/contracts/bindings"
	"twofold/integration/rig"
	"twofold/price"
)

// ownerFaults are what people do: the oracle's owner on purpose, who runs the relayer by mistake.
func ownerFaults() []Fault {
	oracle := bindings.NewTwofoldOracle()
	return []Fault{
		{Name: "operator: reloads a broken file", Length: usual, play: breakConfig, felt: func(r rise) error {
			return errors.Join(rises(`twofold_config_reloads_total{outcome="faulty"}`, 1)(r), goesOn(r))
		}},
		{Name: "owner: pauses a feed", Length: usual, felt: harmless, play: func(ctx context.Context, b *Bench, length time.Duration) error {
			id := b.IDs()[0]
			feed := new(big.Int).SetUint64(uint64(id))
			return pause(ctx, b, length, []price.FeedID{id}, [2][]byte{oracle.PackPauseFeed(feed), oracle.PackUnpauseFeed(feed)})
		}},
		// A report on its way arrives at an oracle that takes none, and reverts.
		{Name: "owner: pauses the oracle", Length: usual, felt: stood, play: func(ctx context.Context, b *Bench, length time.Duration) error {
			return pause(ctx, b, length, b.IDs(), [2][]byte{oracle.PackPause(), oracle.PackUnpause()})
		}},
	}
}

// breakConfig has a file that is no config in the place of the relayer's.
func breakConfig(ctx context.Context, b *Bench, length time.Duration) error {
	good, err := b.Site.Text()
	if err != nil {
		return err
	}
	for _, text := range []string{good[:len(good)/2] + "\n\tnot: [a config", good} {
		if err := b.Site.Write(text); err != nil {
			return err
		}
		if err := b.Relayer.Signal(syscall.SIGHUP); err != nil {
			return err
		}
		if text != good {
			rig.Pause(ctx, length)
		}
	}
	return nil
}

// pause has the owner stop feeds for a time, by a call and its opposite, and makes sure that they were.
func pause(ctx context.Context, b *Bench, length time.Duration, ids []price.FeedID, calls [2][]byte) error {
	for i, call := range calls {
		tx, err := b.Chain.Send(ctx, rig.Owner, b.Oracle.Address, call)
		if err != nil {
			return err
		}
		if err := b.Chain.AwaitMined(ctx, tx); err != nil {
			return err
		}
		if i > 0 {
			return nil
		}
		lanes, err := b.Lanes(ctx)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if lanes[id].Mark != price.MarkPaused {
				return fmt.Errorf("feed %d is %v, want it paused", id, lanes[id].Mark)
			}
		}
		rig.Pause(ctx, length)
	}
	return nil
}
