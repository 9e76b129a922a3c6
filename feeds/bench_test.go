package feeds

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// BenchmarkCoinbaseUpdate is a change of the book: four levels, around the top of a book of two thousand.
func BenchmarkCoinbaseUpdate(b *testing.B) {
	d := newCoinbase(testConfig(Coinbase).WithDefaults(), 1)
	d.Open(noon)
	var bids, asks []string
	for i := range 1000 {
		bids = append(bids, fmt.Sprintf(`["%d.%02d","1"]`, 2999-i/100, i%100))
		asks = append(asks, fmt.Sprintf(`["%d.%02d","1"]`, 3001+i/100, i%100))
	}
	snapshot := `{"type":"snapshot","product_id":"ETH-USD","bids":[` + strings.Join(bids, ",") + `],"asks":[` + strings.Join(asks, ",") + `]}`
	if _, err := d.Frame(noon, []byte(snapshot)); err != nil {
		b.Fatal(err)
	}
	var updates [1000][]byte
	for i := range updates {
		updates[i] = []byte(l2update(time.Duration(i)*50*ms, fmt.Sprintf(
			`["buy","3000.%02d","%d"],["sell","3001.%02d","0.50000000"],["buy","2990.55","0.00000000"],["sell","3005.55","2.1"]`, i%90, i%2, i%90)))
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i%len(updates) == 0 {
			d.at[0].heard = time.Time{} // the day begins anew
		}
		out, err := d.Frame(noon, updates[i%len(updates)])
		if err != nil || len(out.Quotes) != 1 {
			b.Fatal(err, out.Rejected)
		}
	}
}

// BenchmarkKrakenUpdate is a change of the best bid and ask.
func BenchmarkKrakenUpdate(b *testing.B) {
	d := newKraken(testConfig(Kraken).WithDefaults(), 1)
	d.Open(noon)
	var updates [1000][]byte
	for i := range updates {
		updates[i] = []byte(krakenTick("update", fmt.Sprintf("3000.%02d", i%90), "3001.00", stamp(time.Duration(i)*50*ms)))
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i%len(updates) == 0 {
			d.at[0].order = time.Time{} // the day begins anew
		}
		out, err := d.Frame(noon, updates[i%len(updates)])
		if err != nil || len(out.Quotes) != 1 {
			b.Fatal(err, out.Rejected)
		}
	}
}

func TestAFrameCostsNoAllocation(t *testing.T) {
	for name, c := range map[string]struct {
		provider string
		frame    func(i int) string
	}{
		"coinbase change": {Coinbase, func(i int) string {
			return l2update(time.Duration(i)*ms, `["buy","3000.10","1"],["sell","3000.20","0"]`)
		}},
		"coinbase heartbeat": {Coinbase, func(i int) string { return coinbaseBeat(time.Duration(i)*ms, 5) }},
		"coinbase ticker":    {Coinbase, func(i int) string { return coinbaseTicker(time.Duration(i)*ms, i+1, "3000.00", "3000.20") }},
		"kraken update":      {Kraken, func(i int) string { return krakenTick("update", "3000.10", "3000.2", stamp(time.Duration(i)*ms)) }},
		"kraken heartbeat":   {Kraken, func(int) string { return `{"channel":"heartbeat"}` }},
	} {
		t.Run(name, func(t *testing.T) {
			s := play(t, c.provider)
			if c.provider == Coinbase {
				s.frame(0, coinbaseBook)
			}
			var frames [1100][]byte
			for i := range frames {
				frames[i] = []byte(c.frame(i))
			}
			i := 0
			one := func() {
				if _, err := s.decoder.Frame(noon.Add(time.Duration(i)*ms), frames[i]); err != nil {
					t.Fatal(err)
				}
				i++
			}
			for range 50 {
				one() // buffers grow to their size
			}
			if n := testing.AllocsPerRun(1000, one); n != 0 {
				t.Errorf("%v allocations a frame", n)
			}
		})
	}
}

// BenchmarkCoinbaseSnapshot is a full book, 25 000 levels a side, as BTC-USD has them.
func BenchmarkCoinbaseSnapshot(b *testing.B) {
	d := newCoinbase(testConfig(Coinbase).WithDefaults(), 1)
	d.Open(noon)
	var bids, asks []string
	for i := range 25_000 {
		bids = append(bids, fmt.Sprintf(`["%d.%02d","0.05851373"]`, 70_000-i/100, i%100))
		asks = append(asks, fmt.Sprintf(`["%d.%02d","0.05851373"]`, 70_001+i/100, i%100))
	}
	snapshot := []byte(`{"type":"snapshot","product_id":"ETH-USD","asks":[` + strings.Join(asks, ",") + `],"bids":[` + strings.Join(bids, ",") + `]}`)
	b.SetBytes(int64(len(snapshot)))
	for b.Loop() {
		if _, err := d.Frame(noon, snapshot); err != nil {
			b.Fatal(err)
		}
	}
}
