package feeds

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"twofold/price"
)

// What the tests' Kraken says.
const krakenOnline = `{"channel":"status","type":"update","data":[{"version":"2.0.10","system":"online","api_version":"v2","connection_id":9471984923908980762}]}`

func krakenAck(request int, in time.Duration) string {
	return fmt.Sprintf(`{"method":"subscribe","result":{"channel":"ticker","event_trigger":"bbo","snapshot":true,"symbol":"ETH/USD"},"success":true,"time_in":"%s","time_out":"%s","req_id":%d}`,
		at(in), at(in+10*ms), request)
}

// krakenTick is a ticker frame of ETH/USD; stamp is its timestamp field with a leading comma, or nothing.
func krakenTick(kind, bid, ask, stamp string) string {
	return fmt.Sprintf(`{"channel":"ticker","type":"%s","data":[{"symbol":"ETH/USD","bid":%s,"bid_qty":44620.68691883,"ask":%s,"ask_qty":1.00000000,"last":1.00000%s}]}`, kind, bid, ask, stamp)
}

func stamp(after time.Duration) string { return fmt.Sprintf(`,"timestamp":"%s"`, at(after)) }

// quotingKraken has taken a snapshot that is 107 s old by its own timestamp, as first quotes can be:
// 3000.10, confirmed at 110 ms.
func quotingKraken(t *testing.T) *script {
	t.Helper()
	s := play(t, Kraken)
	s.nothing(s.frame(0, krakenOnline))
	s.nothing(s.frame(150*ms, krakenAck(1, 100*ms)))
	s.says(s.frame(160*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(-107*time.Second))), 300010000000, -107*time.Second, 110*ms)
	return s
}

func TestKrakenSubscribesToTheBestBidAndAskAtOnce(t *testing.T) {
	d, err := NewDecoder(testConfig(Kraken), 1)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"method":"subscribe","params":{"channel":"ticker","symbol":["ETH/USD","BTC/USD"],"event_trigger":"bbo","snapshot":true},"req_id":1}`
	if got := sent(*d.Open(noon)); got != want {
		t.Fatalf("sent %s", got)
	}
}

func TestKrakenSnapshotIsConfirmedAsOfTheAcknowledgementWhateverItsOwnTime(t *testing.T) {
	s := quotingKraken(t)
	if offset := s.decoder.(*kraken).offset; offset != -40*ms {
		t.Fatalf("offset %v: the acknowledgement's time_out tells the clock, the snapshot's timestamp does not", offset)
	}
}

func TestKrakenUpdateIsStatedAndConfirmedAsOfItsTimestamp(t *testing.T) {
	s := quotingKraken(t)
	out := s.frame(530*ms, krakenTick("update", "3000.10", "3000.20", stamp(500*ms)))
	s.says(out, 300015000000, 500*ms, 500*ms)
	q := s.only(out)
	if q.Provider != Kraken || q.Session != 7 || q.Feed != 0 || !q.Received.Equal(noon.Add(530*ms)) || q.Offset != -30*ms {
		t.Fatalf("%+v", q)
	}
}

func TestKrakenUpdateThatIsOlderIsDroppedAndSoIsARepeatedOne(t *testing.T) {
	s := quotingKraken(t)
	s.frame(530*ms, krakenTick("update", "3000.10", "3000.20", stamp(500*ms)))
	s.nothing(s.frame(540*ms, krakenTick("update", "2000.10", "2000.20", stamp(499*ms))), OutOfOrder)
	s.nothing(s.frame(550*ms, krakenTick("update", "3000.10", "3000.20", stamp(500*ms))), Duplicate)
	s.says(s.frame(560*ms, krakenTick("update", "3000.12", "3000.20", stamp(500*ms))), 300016000000, 500*ms, 500*ms)
}

func TestATimeFarAheadDoesNotHideWhatKrakenSaysAfterIt(t *testing.T) {
	const far = `,"timestamp":"9999-12-31T23:59:59Z"`
	s := quotingKraken(t)
	q := s.only(s.frame(530*ms, krakenTick("update", "3000.10", "3000.20", far)))
	if got := q.Health(noon.Add(530*ms), 10*time.Second); got != price.Skewed {
		t.Fatalf("it is %v, want skewed", got)
	}
	if got := sent(s.tick(6 * time.Second)); !strings.Contains(got, "subscribe") {
		t.Errorf("it is not asked for again: %q", got)
	}
	s.says(s.frame(6100*ms, krakenTick("update", "3000.12", "3000.20", stamp(6080*ms))), 300016000000, 6080*ms, 6080*ms)

	s = play(t, Kraken)
	s.frame(0, krakenTick("snapshot", "3000.00", "3000.20", far))
	s.says(s.frame(530*ms, krakenTick("update", "3000.12", "3000.20", stamp(500*ms))), 300016000000, 500*ms, 500*ms)
}

func TestKrakenUpdateWithoutTimestampIsStatedAsOfTheNewestTimeShownBefore(t *testing.T) {
	s := quotingKraken(t)
	s.says(s.frame(900*ms, krakenTick("update", "3000.10", "3000.20", ``)), 300015000000, 110*ms, 110*ms)
	s = play(t, Kraken)
	s.nothing(s.frame(900*ms, krakenTick("update", "3000.10", "3000.20", `,"timestamp":null`)), Untimed)
}

func TestKrakenQuietProductIsAskedForAgainAndTheAnswerConfirms(t *testing.T) {
	s := quotingKraken(t)
	if out := s.tick(5100 * ms); strings.Contains(sent(out), "ETH/USD") {
		t.Fatalf("asked too early: %s", sent(out))
	}
	out := s.tick(5110 * ms) // half of maxQuoteAge after the confirmation
	if !strings.Contains(sent(out), `{"method":"unsubscribe","params":{"channel":"ticker","symbol":["ETH/USD"],"event_trigger":"bbo"},"req_id":4}`) ||
		!strings.Contains(sent(out), `{"method":"subscribe","params":{"channel":"ticker","symbol":["ETH/USD"],"event_trigger":"bbo","snapshot":true},"req_id":5}`) {
		t.Fatalf("sent %s", sent(out))
	}
	s.nothing(s.frame(5150*ms, strings.Replace(krakenAck(4, 5120*ms), `"subscribe"`, `"unsubscribe"`, 1)))
	s.nothing(s.frame(5160*ms, krakenAck(5, 5130*ms)))
	s.says(s.frame(5170*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(-107*time.Second))), 300010000000, -107*time.Second, 5140*ms)
	if out := s.tick(10 * time.Second); len(out.Send) != 0 {
		t.Fatalf("asked again within half of maxQuoteAge: %s", sent(out))
	}
}

func TestKrakenAnswerToAnEarlierRequestConfirmsNothing(t *testing.T) {
	s := quotingKraken(t)
	s.tick(5110 * ms)
	s.nothing(s.frame(5160*ms, krakenAck(1, 5130*ms)))
	s.says(s.frame(5170*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(time.Second))), 300010000000, time.Second, time.Second)
}

func TestKrakenSnapshotBeforeItsAcknowledgementIsConfirmedAsOfTheRequestsArrival(t *testing.T) {
	s := play(t, Kraken)
	s.says(s.frame(160*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(-5*time.Second))), 300010000000, -5*time.Second, -5*time.Second)
	s.says(s.frame(170*ms, krakenAck(1, 100*ms)), 300010000000, -5*time.Second, 100*ms)
	s = play(t, Kraken)
	s.nothing(s.frame(160*ms, krakenTick("snapshot", "3000.00", "3000.20", ``)), Untimed)
	s.says(s.frame(170*ms, krakenAck(1, 100*ms)), 300010000000, 100*ms, 100*ms)
}

func TestKrakenSnapshotThatIsOvertakenByANewerUpdateIsDropped(t *testing.T) {
	s := play(t, Kraken)
	s.frame(150*ms, krakenAck(1, 100*ms))
	s.says(s.frame(160*ms, krakenTick("update", "3001.00", "3001.20", stamp(155*ms))), 300110000000, 155*ms, 155*ms)
	s.nothing(s.frame(170*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(110*ms))), OutOfOrder)
}

func TestKrakenClockThatWasSetBackIsFollowedAfterTheNextRequest(t *testing.T) {
	s := quotingKraken(t)
	s.frame(530*ms, krakenTick("update", "3000.10", "3000.20", stamp(500*ms)))
	s.nothing(s.frame(600*ms, krakenTick("update", "3000.20", "3000.30", stamp(-time.Hour))), OutOfOrder)
	s.tick(5510 * ms)
	s.frame(5600*ms, krakenAck(3, -time.Hour))
	out := s.frame(5610*ms, krakenTick("snapshot", "3000.30", "3000.40", stamp(-time.Hour)))
	s.says(out, 300035000000, -time.Hour, -time.Hour+10*ms)
	if health := s.only(out).Health(noon.Add(5610*ms), 10*time.Second); health != price.Skewed {
		t.Fatalf("health %v", health)
	}
}

func TestKrakenFrameMayHoldSeveralQuotes(t *testing.T) {
	s := play(t, Kraken)
	out := s.frame(160*ms, `{"channel":"ticker","type":"update","data":[{"symbol":"ETH/USD","bid":1.0,"ask":1.00,"timestamp":"`+at(0)+`"},{"symbol":"DOGE/USD","bid":1,"ask":1},{"symbol":"BTC/USD","bid":7e4,"ask":7.00002E+04,"timestamp":"`+at(0)+`"}]}`)
	if len(out.Quotes) != 2 || out.Quotes[0].Price != 100000000 || out.Quotes[1].Price != 70000100000 || out.Quotes[1].Feed != 4 {
		t.Fatalf("%+v", out.Quotes)
	}
	if len(out.Rejected) != 1 || out.Rejected[0] != UnknownSymbol {
		t.Fatalf("rejected %v", out.Rejected)
	}
}

func TestKrakenQuoteThatIsNoPriceIsWithdrawnWithItsReasonOnce(t *testing.T) {
	for name, c := range map[string]struct {
		bid, ask string
		why      price.Gone
		reject   Reject
	}{
		"crossed":     {"3000.21", "3000.20", price.Crossed, CrossedBook},
		"zero bid":    {"0", "3000.20", price.OneSided, NoBidOrAsk},
		"null ask":    {"3000.00", "null", price.OneSided, NoBidOrAsk},
		"both zero":   {"0.0", "0e5", price.OneSided, NoBidOrAsk},
		"wide spread": {"2985.00", "3000.20", price.WideSpread, Wide},
	} {
		t.Run(name, func(t *testing.T) {
			s := quotingKraken(t)
			out := s.frame(560*ms, krakenTick("update", c.bid, c.ask, stamp(550*ms)))
			if s.gone(out, c.why); out.Rejected[0] != c.reject {
				t.Fatalf("rejected %v", out.Rejected)
			}
			s.nothing(s.frame(660*ms, krakenTick("update", c.bid, c.ask, stamp(650*ms))), c.reject)
			s.says(s.frame(760*ms, krakenTick("update", "3000.00", "3000.20", stamp(750*ms))), 300010000000, 750*ms, 750*ms)
		})
	}
}

func TestKrakenThatIsNotOnlineHasNoPricesUntilItIsAndWasAskedAgain(t *testing.T) {
	s := quotingKraken(t)
	out := s.frame(time.Second, strings.Replace(krakenOnline, "online", "maintenance", 1))
	if len(out.Quotes) != 2 || out.Quotes[0].Gone != price.Halted || out.Quotes[1].Gone != price.Halted || len(out.Notices) != 1 {
		t.Fatalf("quotes %+v, notices %v", out.Quotes, out.Notices)
	}
	s.nothing(s.frame(2*time.Second, krakenTick("update", "3000.00", "3000.20", stamp(2*time.Second))), NotOnline)
	if out := s.tick(time.Minute); len(out.Send) != 0 || out.Lost {
		t.Fatalf("halted: sent %s, lost %v", sent(out), out.Lost)
	}
	s.nothing(s.frame(time.Minute, krakenOnline))
	if out := s.tick(time.Minute + 100*ms); !strings.Contains(sent(out), `["ETH/USD","BTC/USD"]`) || out.Lost {
		t.Fatalf("back online: sent %s, lost %v", sent(out), out.Lost)
	}
	s.frame(time.Minute+150*ms, krakenAck(3, time.Minute+110*ms))
	s.says(s.frame(time.Minute+160*ms, krakenTick("snapshot", "3000.00", "3000.20", stamp(0))), 300010000000, 0, time.Minute+120*ms)
}

func TestKrakenConnectionWithoutAnyQuoteIsLost(t *testing.T) {
	s := play(t, Kraken)
	s.frame(150*ms, krakenAck(1, 100*ms))
	s.frame(4*time.Second, `{"channel":"heartbeat"}`)
	if s.tick(4900 * ms).Lost {
		t.Fatal("lost before the first quote's time was over")
	}
	if !s.tick(5 * time.Second).Lost {
		t.Fatal("not lost")
	}
}

func TestKrakenRefusedSymbolIsReportedAndLeftAloneForAMinute(t *testing.T) {
	s := play(t, Kraken)
	out := s.frame(100*ms, `{"error":"Currency pair not supported BTC/USD","method":"subscribe","success":false,"symbol":"BTC/USD","time_in":"`+at(0)+`","time_out":"`+at(0)+`"}`)
	if len(out.Notices) != 1 || out.Notices[0].Symbol != "BTC/USD" || out.Kind != Failure {
		t.Fatalf("%v: notices %v", out.Kind, out.Notices)
	}
	for after := 400 * ms; after < 60*time.Second; after += 500 * ms {
		s.frame(after, krakenTick("update", "3000.00", "3000.20", stamp(after)))
		if out := s.tick(after); strings.Contains(sent(out), "BTC") || out.Lost {
			t.Fatalf("%v after noon: sent %s, lost %v", after, sent(out), out.Lost)
		}
	}
	if out := s.tick(60100 * ms); !strings.Contains(sent(out), `["BTC/USD"]`) {
		t.Fatalf("sent %s", sent(out))
	}
}

func TestKrakenIsAskedForNothingForAWhileAfterItComplainedOfTooManyMessages(t *testing.T) {
	s := quotingKraken(t)
	if out := s.frame(5*time.Second, `{"Error":"Exceeded msg rate"}`); len(out.Notices) != 1 || out.Kind != Failure {
		t.Fatalf("%v: notices %v", out.Kind, out.Notices)
	}
	if out := s.tick(14 * time.Second); len(out.Send) != 0 {
		t.Fatalf("sent %s", sent(out))
	}
	if out := s.tick(15 * time.Second); len(out.Send) == 0 {
		t.Fatal("nothing sent")
	}
}

func TestKrakenCloseWithdrawsWhatWasSaidAndNothingElse(t *testing.T) {
	s := quotingKraken(t)
	s.gone(s.decoder.Close(noon.Add(time.Second)).copy(), price.Disconnected)
}

func TestKrakenIgnoresWhatItDoesNotKnow(t *testing.T) {
	s := quotingKraken(t)
	for _, text := range []string{
		`{"channel":"book","type":"update","data":5}`, `{"channel":"trade"}`, `{}`, `{"Channel":"ticker","TYPE":"update"}`,
		`{"method":"new"}`, `{"channel":null,"method":7}`,
	} {
		if out := s.frame(time.Second, text); out.Kind != Unknown || len(out.Rejected) != 0 {
			t.Fatalf("%s: %v, rejected %v", text, out.Kind, out.Rejected)
		}
	}
}

func TestKrakenUndecodableFramesAreErrors(t *testing.T) {
	undecodable(t, Kraken, map[string]string{
		"empty": ``, "not JSON": `pong`, "cut": `{"channel":"ticker","type":"upd`, "array": `[{"channel":"ticker"}]`,
		"key twice":       krakenTick("update", "1", "1", `,"bid":2`),
		"string as price": krakenTick("update", `"1"`, "1", stamp(0)),
		"negative price":  krakenTick("update", `-1`, "1", stamp(0)),
		"true as price":   krakenTick("update", `true`, "1", stamp(0)),
		"too fine":        krakenTick("update", `1.0000000000000000001`, "1", stamp(0)),
		"odd timestamp":   krakenTick("update", `1`, "1", `,"timestamp":"noon"`),
		"unix timestamp":  krakenTick("update", `1`, "1", `,"timestamp":1`),
		"year 10000":      krakenTick("update", `1`, "1", `,"timestamp":"9999-12-31T23:59:59-01:00"`),
		"year 0":          krakenTick("update", `1`, "1", `,"timestamp":"0001-01-01T00:00:00+01:00"`),
		"odd type":        krakenTick("change", `1`, "1", stamp(0)),
		"no type":         `{"channel":"ticker","data":[]}`,
		"no data":         `{"channel":"ticker","type":"update"}`,
		"data no array":   `{"channel":"ticker","type":"update","data":{}}`,
		"no objects":      `{"channel":"ticker","type":"update","data":[1]}`,
		"no symbol":       `{"channel":"ticker","type":"update","data":[{"bid":1,"ask":1}]}`,
		"no bid":          `{"channel":"ticker","type":"update","data":[{"symbol":"ETH/USD","ask":1}]}`,
		"bid of another":  `{"channel":"ticker","type":"update","data":[{"symbol":"ETH/USD","Bid":1,"ask":1}]}`,
		"no status":       `{"channel":"status","data":[]}`,
		"odd status":      `{"channel":"status","data":[{"system":1}]}`,
		"no success":      `{"method":"subscribe","result":{"symbol":"ETH/USD"}}`,
		"odd request":     `{"method":"subscribe","success":true,"req_id":"x"}`,
		"odd time_out":    `{"method":"subscribe","success":true,"time_out":"x"}`,
	})
}

func TestKrakenDecodesEveryRecordedFrame(t *testing.T) {
	want := map[Kind]int{Status: 1, Ack: 2, Snapshot: 1, Heartbeat: 1, Failure: 5, Unknown: 2}
	got := map[Kind]int{}
	s := play(t, Kraken)
	for i, f := range frames(t, "testdata/kraken.jsonl") {
		out, err := s.decoder.Frame(noon.Add(time.Duration(i)*time.Second), f)
		if err != nil {
			t.Fatalf("line %d: %v", i+1, err)
		}
		got[out.Kind]++
	}
	for k := range kindEnd {
		if got[k] != want[k] {
			t.Errorf("%v: %d frames, want %d", k, got[k], want[k])
		}
	}
}
