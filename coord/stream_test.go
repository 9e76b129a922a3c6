package coord

import (
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestWhatReadersCannotBeToldInTimeIsCountedAndTheNewestStays(t *testing.T) {
	s := newStream(Config{StreamLength: 10}, nil, slog.New(slog.DiscardHandler), newMetrics(nil))
	for round := range uint32(streamWaits + 3) {
		s.tell(Entry{Kind: Answer, Round: round})
	}
	if n := s.metrics.dropped.Load(); n != 3 {
		t.Errorf("%v dropped, want 3", n)
	}
	if oldest := <-s.waiting; oldest.Round != 3 {
		t.Errorf("round %d is the oldest that waits, want 3", oldest.Round)
	}
}

func TestAnEntryHasEveryFieldThatReadersAreTold(t *testing.T) {
	e := Entry{Kind: Answer, Feed: "ETH/USD", Price: "1234.5", Decimals: 8, ObservedAt: time.Unix(1_790_000_000, 0), Round: 7, Status: "OK", Block: 9, Tx: "0xab"}
	want := []string{"schema", "1", "kind", "answer", "feed", "ETH/USD", "price", "1234.5", "decimals", "8", "observedAt", "1790000000",
		"round", "7", "status", "OK", "block", "9", "tx", "0xab", "relayer", "me"}
	var got []string
	for _, v := range e.values("me") {
		got = append(got, fmt.Sprint(v))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}
