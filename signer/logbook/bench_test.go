package logbook

import (
	"context"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// chain has every feed at 1 000 000.
type chain struct{}

func (chain) Published(price.FeedID) (price.Published, price.Policy, bool) {
	return price.Published{Exists: true, Price: 1_000_000}, price.Policy{MaxDivergence: 10_000}, true
}

func (chain) Head() price.Head { return price.Head{} }

// attesting is an attester, and what asks it for two full pages. The same report is signed as often as it is asked for.
func attesting(b *testing.B) (*signer.Attester, func() report.Proposal) {
	b.Helper()
	secret, err := crypto.ToECDSA(crypto.Keccak256([]byte("attester of side B")))
	if err != nil {
		b.Fatal(err)
	}
	c := signer.DefaultConfig()
	c.Side, c.Provider = price.B, "kraken"
	a, err := signer.NewAttester(c, report.Domain{ChainID: 901, Oracle: common.HexToAddress("0x7f")}, signer.NewKey(secret), chain{}, nil)
	if err != nil {
		b.Fatal(err)
	}
	for started := time.Now(); time.Now().Unix() == started.Unix(); { // nothing is signed for the second of the start
		<-time.After(10 * time.Millisecond)
	}
	lane := report.ProposedLane{Lane: report.Lane{Claim: report.Agreed, A: 1_000_000, B: 1_000_000}, Providers: [2]string{"coinbase", "kraken"}}
	lanes := [price.LanesPerPage]report.ProposedLane{lane, lane, lane}
	quoted := time.Time{}
	return a, func() report.Proposal {
		if now := time.Now(); now.Sub(quoted) > time.Second {
			for id := range price.FeedID(6) {
				a.Quote(price.Quote{Feed: id, Provider: "kraken", Price: 1_000_000, Stated: now, Confirmed: now, Received: now, Session: 1})
			}
			quoted = now
		}
		return report.Proposal{ObservedAt: uint32(time.Now().Unix()), Sign: true, Pages: []report.ProposedPage{{Number: 0, Lanes: lanes}, {Number: 1, Lanes: lanes}}}
	}
}

func benchmark(b *testing.B, keep func(*signer.Attester)) {
	a, next := attesting(b)
	keep(a)
	var took []time.Duration
	for b.Loop() {
		p, began := next(), time.Now()
		if _, err := a.AttestFor(b.Context(), "relayer", p); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	for name, of := range map[string]int{"p50-µs": 50, "p99-µs": 99} {
		b.ReportMetric(float64(took[len(took)*of/100].Microseconds()), name)
	}
}

// BenchmarkAttest is a request for two pages, without a log, with one, and with one that has the disk hold each entry before its
// signature leaves, as ours does not.
func BenchmarkAttest(b *testing.B) {
	b.Run("log=none", func(b *testing.B) { benchmark(b, func(*signer.Attester) {}) })
	for name, sync := range map[string]bool{"log=kept": false, "log=synced": true} {
		b.Run(name, func(b *testing.B) {
			c := configIn(b.TempDir())
			l, err := Open(c, owner, slog.New(slog.DiscardHandler), nil)
			if err != nil {
				b.Fatal(err)
			}
			ctx, cancel := context.WithCancel(context.Background())
			ended := make(chan error, 1)
			go func() { ended <- l.Run(ctx) }()
			benchmark(b, func(a *signer.Attester) {
				if sync {
					a.KeepLog(synced{l})
				} else {
					a.KeepLog(l)
				}
			})
			cancel()
			if err := <-ended; err != nil {
				b.Error(err)
			}
			if err := l.Close(); err != nil {
				b.Error(err)
			}
		})
	}
}

// synced is a log that has the disk hold each entry before it returns.
type synced struct{ *Logbook }

func (s synced) Write(ctx context.Context, e *signer.Entry) error {
	if err := s.Logbook.Write(ctx, e); err != nil {
		return err
	}
	s.sync()
	return nil
}
