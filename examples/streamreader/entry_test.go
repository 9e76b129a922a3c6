package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
)

// told are entries of one feed as observedAt, block and status.
type told struct {
	observedAt, block, status string
	news                      bool
}

func fields(t told) map[string]any {
	price := "3101.67"
	if t.observedAt == "0" {
		price = ""
	}
	return map[string]any{"schema": "1", "kind": "answer", "feed": "ETH/USD", "price": price, "decimals": "8", "observedAt": t.observedAt,
		"round": "7", "status": t.status, "block": t.block, "tx": "", "relayer": "0x1"}
}

func TestOfWhatSeveralRelayersTellOnlyWhatIsNewIsTaken(t *testing.T) {
	for name, entries := range map[string][]told{
		"the same once more":                 {{"100", "5", "OK", true}, {"100", "6", "OK", false}},
		"a later answer":                     {{"100", "5", "OK", true}, {"103", "8", "OK", true}},
		"an earlier answer":                  {{"103", "8", "OK", true}, {"100", "5", "OK", false}, {"100", "8", "OK", false}},
		"what a reorganisation leaves":       {{"103", "8", "OK", true}, {"100", "9", "OK", true}, {"103", "8", "OK", false}},
		"a status of the same answer":        {{"100", "5", "OK", true}, {"100", "9", "STALE", true}},
		"a status told late":                 {{"100", "9", "STALE", true}, {"100", "5", "OK", false}},
		"no answer yet":                      {{"0", "5", "NONE", true}, {"0", "6", "NONE", false}, {"100", "7", "OK", true}},
		"an answer that the owner cleared":   {{"100", "5", "PAUSED", true}, {"0", "6", "NONE", true}, {"100", "5", "OK", false}, {"110", "9", "OK", true}},
		"that it is cleared, told once more": {{"100", "5", "OK", true}, {"0", "6", "NONE", true}, {"0", "7", "NONE", false}},
		"that there was none, told late":     {{"100", "5", "OK", true}, {"0", "4", "NONE", false}},
	} {
		t.Run(name, func(t *testing.T) {
			f := new(feed)
			for i, next := range entries {
				e, err := parse(fields(next))
				if err != nil {
					t.Fatal(err)
				}
				if got := f.take(e); got != next.news {
					t.Errorf("entry %d: news is %v, want %v", i, got, next.news)
				}
			}
		})
	}
}

func TestAFieldThatIsNotKnownIsSkippedAndASchemaThatIsNotEndsTheReader(t *testing.T) {
	more := fields(told{"100", "5", "OK", true})
	more["confidence"] = "12"
	if _, err := parse(more); err != nil {
		t.Errorf("an unknown field: %v", err)
	}
	more["schema"] = "2"
	if _, err := parse(more); !errors.Is(err, errSchema) {
		t.Errorf("schema 2: %v", err)
	}
	for _, field := range []string{"schema", "feed", "observedAt", "status", "block"} {
		less := fields(told{"100", "5", "OK", true})
		delete(less, field)
		if _, err := parse(less); err == nil || errors.Is(err, errSchema) {
			t.Errorf("without %s: %v", field, err)
		}
	}
	wild := fields(told{"100", "5", "\x1b[2J", true})
	if _, err := parse(wild); err == nil {
		t.Error("what a terminal obeys was taken for a status")
	}
}

func TestAnAnswerThatNobodyCallsStaleIsCalledSoOnce(t *testing.T) {
	out := new(bytes.Buffer)
	r := reader{maxAge: time.Minute, feeds: map[string]*feed{}, out: out}
	if err := r.take(redis.XMessage{ID: "1-0", Values: fields(told{"100", "5", "OK", true})}); err != nil {
		t.Fatal(err)
	}
	for _, second := range []int64{160, 161, 200} {
		r.judgeAges(time.Unix(second, 0))
		if n, want := strings.Count(out.String(), "STALE by our own clock"), map[int64]int{160: 0, 161: 1, 200: 1}[second]; n != want {
			t.Errorf("at %d it was said %d times, want %d: %s", second, n, want, out)
		}
	}
}
