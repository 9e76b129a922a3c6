package relay

import (
	"math/big"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"

	"twofold/contracts"
)

func TestTheLagIsOfEachNewAnswerAlsoWhereAHeadTellsOfItBeforeTheReceipt(t *testing.T) {
	both(t, nil, func(w *world) {
		now := time.Now()
		f := w.relay.feeds[0]
		arrives := func(transmitted time.Time, seenBefore bool) uint64 {
			w.relay.begin()
			if seenBefore {
				f.mirror.UpdatedAt = transmitted
			}
			w.relay.mirrored(contracts.Mirrored{Feed: f.Proxy, RoundID: big.NewInt(1), Answer: big.NewInt(1), UpdatedAt: transmitted}, now)
			var found dto.Metric
			if err := w.relay.metrics.lag.Write(&found); err != nil {
				t.Fatal(err)
			}
			return found.GetHistogram().GetSampleCount()
		}
		for i, c := range []struct {
			transmitted time.Time
			seenBefore  bool
			want        uint64
		}{
			{now.Add(-time.Minute), true, 1},
			{now.Add(-time.Minute), false, 1}, // only proven again
			{now.Add(-time.Second), false, 2},
		} {
			if got := arrives(c.transmitted, c.seenBefore); got != c.want {
				t.Errorf("%d: %d answers are counted, want %d", i, got, c.want)
			}
		}
	})
}
