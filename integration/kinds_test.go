package integration

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"twofold/coord"
	"twofold/integration/rig"
)

// newRedises starts several that are gone at the test's end.
func newRedises(t *testing.T, start func(context.Context, string) (*rig.Redises, error)) *rig.Redises {
	t.Helper()
	r, err := start(t.Context(), t.TempDir())
	must(t, err)
	t.Cleanup(func() { check(t, r.Stop()) })
	return r
}

// ledBy are two candidates of which the second by its config goes first by the lease.
func ledBy(t *testing.T, kind coord.Kind, url string) (first, second *candidate) {
	t.Helper()
	second = newCandidateOf(t, kind, url, 1)
	awaitRank(t, second, 0, takeover)
	first = newCandidateOf(t, kind, url, 0)
	awaitRank(t, first, 1, takeover)
	return first, second
}

func TestALeaseInAClusterIsKeptAndTakenOver(t *testing.T) {
	t.Parallel()
	cluster := newRedises(t, rig.StartCluster)
	first, second := ledBy(t, coord.Cluster, cluster.URL)
	together(t, first, second, [2]int{1, 0}, 3*time.Second) // two lives of a lease
	second.Tell(coord.Entry{Kind: coord.Answer, Feed: "ETH/USD"})
	must(t, rig.Await(t.Context(), takeover, "the stream to be told", func(ctx context.Context) error {
		for _, node := range cluster.Nodes {
			if n, err := node.Client.XLen(ctx, "twofold:test:stream").Result(); err == nil && n == 1 {
				return nil
			}
		}
		return errors.New("no node has it")
	}))
	second.end()
	awaitRank(t, first, 0, takeover)
}

func TestALeaseOutlivesTheMasterThatASentinelReplaces(t *testing.T) {
	t.Parallel()
	redises := newRedises(t, rig.StartSentinel)
	first, second := ledBy(t, coord.Sentinel, redises.URL)
	together(t, first, second, [2]int{1, 0}, 3*time.Second) // two lives of a lease
	began := time.Now()
	must(t, redises.Nodes[0].Process.Kill())
	must(t, rig.Await(t.Context(), 20*time.Second, "the replica to be the master", func(ctx context.Context) error {
		return redises.Nodes[1].Client.Set(ctx, "written", 1, 0).Err() // a replica refuses
	}))
	t.Logf("the Sentinel took %v", time.Since(began).Round(time.Millisecond))
	rig.Pause(t.Context(), takeover-time.Since(began)) // what the old master gave out is over
	awaitOneLeader(t, first, second, 5*time.Second)
	t.Logf("one leads by the new master %v after the old one's death", time.Since(began).Round(time.Millisecond))
	leader, follower := first, second
	if second.State().Leads {
		leader, follower = second, first
	}
	leader.end()
	awaitRank(t, follower, 0, takeover)
}

func TestARelayerHasItsLeaseByTLSFromARedisThatItTrusts(t *testing.T) {
	t.Parallel()
	redis, certificate, err := rig.StartRedisTLS(t.Context(), t.TempDir())
	must(t, err)
	t.Cleanup(func() { check(t, redis.Stop()) })
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"deploy:\n": fmt.Sprintf("redis: {url: %q}\ndeploy:\n", redis.URL())}})
	trusting, err := r.StartDaemon(t.Context(), "SSL_CERT_FILE="+certificate)
	must(t, err)
	t.Cleanup(func() { check(t, trusting.Kill()) })
	awaitReady(t, trusting, 10*time.Second, "relayers: this one goes first")
	site, err := r.SiteOfRank(t.Context(), t.TempDir(), 1)
	must(t, err)
	doubting, err := r.StartDaemonAt(t.Context(), site)
	must(t, err)
	t.Cleanup(func() { check(t, doubting.Kill()) })
	awaitReady(t, doubting, 10*time.Second, "relayers: Redis does not answer; of rank 1, by the config")
	for _, d := range []*rig.Daemon{trusting, doubting} {
		if lines := d.Lines().Errors(); len(lines) > 0 {
			t.Errorf("it found defects of its own: %q", lines)
		}
	}
}
