package app

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/owner"
	"twofold/watch"
)

// pool takes whatever is sent.
type pool struct {
	owner.Node
	took int
}

func (p *pool) SendTransaction(context.Context, *types.Transaction) error {
	p.took++
	return nil
}

func TestAPauseIsGivenUpIfItsGroundsEndBeforeItIsSentAndFollowedIfAfter(t *testing.T) {
	stopped := errors.New("the process is to end")
	for name, c := range map[string]struct {
		sends  bool  // before its context ends
		cause  error // of that
		follow bool  // it goes on
	}{
		"no grounds, nothing sent":  {false, watch.ErrGroundless, false},
		"no grounds, and it is out": {true, watch.ErrGroundless, true},
		"we are to end":             {true, stopped, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				node := new(pool)
				p := &pauser{desk: owner.Desk{Node: node}}
				ctx, cut := context.WithCancelCause(t.Context())
				_, err := p.untilSent(ctx, func(following context.Context, d *owner.Desk) (*owner.Sent, error) {
					if c.sends {
						_ = d.Node.SendTransaction(following, nil)
					}
					cut(c.cause)
					synctest.Wait()
					_ = d.Node.SendTransaction(following, nil) // a replacement
					return new(owner.Sent), following.Err()
				})
				if (err == nil) != c.follow {
					t.Errorf("it ended with %v", err)
				}
				if out := node.took > 0; out != c.sends {
					t.Errorf("%d were sent", node.took)
				}
			})
		})
	}
}
