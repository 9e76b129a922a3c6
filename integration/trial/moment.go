package trial

import (
	"context"
	"math/rand/v2"
	"time"

	"twofold/integration/rig"
)

// AwaitMoment waits for one at which to be cruel to who pays from a wallet. Every other one comes when there is a transaction
// in the pool; the others, and the time that passes after one was seen, are random.
func AwaitMoment(ctx context.Context, c *rig.Chain, wallet rig.Role, rng *rand.Rand, n int) error {
	if n%2 == 0 {
		if _, err := c.AwaitPending(ctx, wallet.Address(), pendingWithin); err != nil {
			return err
		}
		rig.Pause(ctx, upTo(rng, 150*time.Millisecond))
		return nil
	}
	rig.Pause(ctx, upTo(rng, 3*time.Second))
	return nil
}

func upTo(rng *rand.Rand, d time.Duration) time.Duration { return time.Duration(rng.Int64N(int64(d))) }
