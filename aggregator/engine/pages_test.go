package engine

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"twofold/aggregator"
	"twofold/price"
)

func TestAProposalHasNoMorePagesThanFitAndThoseDueTheLongestGoFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const pages = 5
		cfg, published := testConfig(), map[price.FeedID]price.Published{}
		settings := cfg.Feeds[0]
		cfg.Feeds = nil
		for page := range uint16(pages) {
			f := settings
			f.ID = price.IDAt(page, 0)
			cfg.Feeds = append(cfg.Feeds, f)
		}
		d := runWith(t, cfg)
		all := func(p price.Price) {
			for _, f := range cfg.Feeds {
				d.say(f.ID, p, p)
			}
		}
		// look says that nothing of before has landed.
		look := func(ready bool) {
			d.chain(func(o *aggregator.Outlook) { o.Published, o.Ready, o.MaxPages = published, ready, 2 })
		}
		for _, f := range cfg.Feeds {
			published[f.ID] = price.Published{Exists: true, Price: 10_000, At: uint32(time.Now().Unix()), Clock: uint32(time.Now().Unix())}
		}
		look(false)
		for range 6 {
			all(10_000)
			time.Sleep(time.Second / 2)
		}
		for page := pages - 1; page >= 0; page-- {
			d.say(cfg.Feeds[page].ID, 10_020, 10_020)
			time.Sleep(10 * time.Millisecond)
		}
		for _, want := range [][]uint16{{3, 4}, {1, 2}, {0, 3}, {1, 4}} {
			look(true)
			p := d.offer(t)
			var got []uint16
			for _, page := range p.Pages {
				got = append(got, page.Number)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("the proposal's pages: %s", diff)
			}
			if len(p.Causes) != len(want) {
				t.Errorf("it was made for %+v", p.Causes)
			}
			d.answered++
			look(false)
			time.Sleep(time.Second)
			all(10_020)
		}
	})
}
