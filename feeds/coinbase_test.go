package feeds

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"twofold/price"
)

// What the tests' Coinbase says.
const coinbaseBook = `{"type":"snapshot","product_id":"ETH-USD","asks":[["3000.20","1"],["3000.30","2"]],"bids":[["3000.00","1"],["2999.90","2"]]}`

func l2update(after time.Duration, changes string) string {
	return fmt.Sprintf(`{"type":"l2update","product_id":"ETH-USD","changes":[%s],"time":"%s"}`, changes, at(after))
}

func coinbaseBeat(after time.Duration, sequence int) string {
	return fmt.Sprintf(`{"type":"heartbeat","last_trade_id":1,"product_id":"ETH-USD","sequence":%d,"time":"%s"}`, sequence, at(after))
}

func coinbaseTicker(after time.Duration, sequence int, bid, ask string) string {
	return fmt.Sprintf(`{"type":"ticker","sequence":%d,"product_id":"ETH-USD","price":"1","best_bid":"%s","best_ask":"%s","time":"%s"}`,
		sequence, bid, ask, at(after))
}

func subscriptions(products string) string {
	return `{"type":"subscriptions","channels":[{"name":"level2_50","product_ids":[` + products + `],"account_ids":null},{"name":"ticker","product_ids":["ETH-USD","BTC-USD"]}]}`
}

// quoting is a script whose book is live: 3000.10, stated at 100 ms.
func quotingCoinbase(t *testing.T) *script {
	t.Helper()
	s := play(t, Coinbase)
	s.nothing(s.frame(50*ms, coinbaseBook))
	s.says(s.frame(110*ms, l2update(100*ms, `["buy","2999.90","3"]`)), 300010000000, 100*ms, 100*ms)
	return s
}

func TestCoinbaseSubscribesToBookTickerAndHeartbeatAtOnce(t *testing.T) {
	d, err := NewDecoder(testConfig(Coinbase), 1)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"type":"subscribe","product_ids":["ETH-USD","BTC-USD"],"channels":["level2_batch","ticker","heartbeat"]}`
	if got := sent(*d.Open(noon)); got != want {
		t.Fatalf("sent %s", got)
	}
}

func TestCoinbaseSnapshotWithoutTimeIsNoQuoteUntilSomethingTellsItsAge(t *testing.T) {
	s := play(t, Coinbase)
	s.nothing(s.frame(50*ms, coinbaseBook))
	s.says(s.frame(110*ms, l2update(100*ms, ``)), 300010000000, 100*ms, 100*ms)
}

func TestCoinbaseSnapshotWithTimeIsAQuoteAsOfIt(t *testing.T) {
	s := play(t, Coinbase)
	text := strings.TrimSuffix(coinbaseBook, "}") + `,"time":"` + at(-3*time.Second) + `"}`
	out := s.frame(50*ms, text)
	s.says(out, 300010000000, -3*time.Second, -3*time.Second)
	if s.only(out).Offset != 0 {
		t.Fatalf("a snapshot may be old and tells nothing of the provider's clock; offset %v", s.only(out).Offset)
	}
}

func TestCoinbaseChangeOfTheTopIsStatedAnyOtherConfirms(t *testing.T) {
	s := quotingCoinbase(t)
	s.says(s.frame(160*ms, l2update(150*ms, `["buy","2000","1"]`)), 300010000000, 100*ms, 150*ms)
	s.says(s.frame(210*ms, l2update(200*ms, `["sell","3000.20","0.00000000"]`)), 300015000000, 200*ms, 200*ms)
	s.says(s.frame(260*ms, l2update(250*ms, `["buy","3000.05","1"],["buy","3000.00","0"]`)), 300017500000, 250*ms, 250*ms)
}

func TestCoinbaseQuoteCarriesProviderSessionReceiptAndOffset(t *testing.T) {
	s := quotingCoinbase(t)
	q := s.only(s.frame(190*ms, l2update(150*ms, ``)))
	if q.Provider != Coinbase || q.Session != 7 || q.Feed != 0 || !q.Received.Equal(noon.Add(190*ms)) || q.Offset != -40*ms {
		t.Fatalf("%+v", q)
	}
}

func TestCoinbaseMidpointIsExactAndRoundedDownOnce(t *testing.T) {
	s := play(t, Coinbase)
	s.frame(0, `{"type":"snapshot","product_id":"BTC-USD","bids":[["70000.0000001","1"]],"asks":[["70000.0000002","1"]],"time":"`+at(0)+`"}`)
	out := s.frame(0, `{"type":"l2update","product_id":"BTC-USD","changes":[["sell","70000.0000002","0"],["sell","70000.0000040","1"]],"time":"`+at(ms)+`"}`)
	s.says(out, 70000000002, ms, ms) // 70000.00000205 at six decimals
}

func TestCoinbaseHeartbeatConfirmsOnlyIfItsSequenceStandsStill(t *testing.T) {
	s := quotingCoinbase(t)
	s.nothing(s.frame(time.Second, coinbaseBeat(time.Second, 5)))     // the first: nothing to compare with
	s.nothing(s.frame(2*time.Second, coinbaseBeat(2*time.Second, 9))) // something happened
	s.says(s.frame(3010*ms, coinbaseBeat(3*time.Second, 9)), 300010000000, 100*ms, 3*time.Second)
	s.nothing(s.frame(4*time.Second, coinbaseBeat(4*time.Second, 8)), OutOfOrder)
	s.nothing(s.frame(5*time.Second, coinbaseBeat(3*time.Second, 9)), Duplicate)
}

func TestCoinbaseTwoStillHeartbeatsGiveAnUntimedSnapshotItsAge(t *testing.T) {
	s := play(t, Coinbase)
	s.nothing(s.frame(50*ms, coinbaseBook))
	s.nothing(s.frame(time.Second, coinbaseBeat(time.Second, 5)))
	s.says(s.frame(2*time.Second, coinbaseBeat(2*time.Second, 5)), 300010000000, 2*time.Second, 2*time.Second)
}

func TestCoinbaseHeartbeatNeverTurnsAConfirmationBack(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(900*ms, coinbaseBeat(900*ms, 5))
	s.frame(2010*ms, l2update(2005*ms, ``))
	s.says(s.frame(2020*ms, coinbaseBeat(2*time.Second, 5)), 300010000000, 100*ms, 2005*ms)
}

func TestCoinbaseChangeOutOfOrderBreaksTheBookUntilASnapshot(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(210*ms, l2update(200*ms, ``))
	out := s.frame(220*ms, l2update(150*ms, `["buy","3000.00","0"]`))
	if s.gone(out, price.Broken); out.Rejected[0] != OutOfOrder {
		t.Fatalf("rejected %v", out.Rejected)
	}
	s.nothing(s.frame(260*ms, l2update(250*ms, ``)), BeforeSnapshot)
	out = s.tick(1000 * ms)
	want := `{"type":"unsubscribe","product_ids":["ETH-USD"],"channels":["level2_batch"]}` + "\n" +
		`{"type":"subscribe","product_ids":["ETH-USD"],"channels":["level2_batch"]}`
	if sent(out) != want {
		t.Fatalf("sent %s", sent(out))
	}
	s.nothing(s.frame(1010*ms, l2update(1000*ms, ``)), BeforeSnapshot) // the old subscription's last words
	s.nothing(s.frame(1020*ms, subscriptions(`"BTC-USD"`)))
	s.nothing(s.frame(1030*ms, subscriptions(`"BTC-USD","ETH-USD"`)))
	// The snapshot was made after we asked; by then the provider's clock had shown 200 ms.
	s.says(s.frame(1040*ms, coinbaseBook), 300010000000, 200*ms, 200*ms)
	s.says(s.frame(1060*ms, l2update(1050*ms, ``)), 300010000000, 200*ms, 1050*ms)
}

func TestCoinbaseChangeOlderThanTheTimedSnapshotIsInIt(t *testing.T) {
	s := play(t, Coinbase)
	s.frame(50*ms, strings.TrimSuffix(coinbaseBook, "}")+`,"time":"`+at(40*ms)+`"}`)
	s.nothing(s.frame(60*ms, l2update(30*ms, `["buy","3000.00","0"]`)), OutOfOrder)
	s.says(s.frame(110*ms, l2update(100*ms, ``)), 300010000000, 40*ms, 100*ms)
}

func TestCoinbaseDuplicateChangeIsDropped(t *testing.T) {
	s := quotingCoinbase(t)
	s.nothing(s.frame(120*ms, l2update(100*ms, `["buy","2999.90","3"]`)), Duplicate)
	// The same time with other changes is another part of the same batch.
	s.says(s.frame(130*ms, l2update(100*ms, `["buy","3000.10","3"]`)), 300015000000, 100*ms, 100*ms)
}

func TestCoinbaseChangeBeforeItsSnapshotHasTheBookAskedForAgain(t *testing.T) {
	s := play(t, Coinbase)
	s.nothing(s.frame(60*ms, l2update(50*ms, ``)), BeforeSnapshot)
	s.nothing(s.frame(70*ms, coinbaseBook), OutOfOrder) // which of the two is older is not known
	if out := s.tick(900 * ms); len(out.Send) != 0 {
		t.Fatalf("asked again after %v: %s", 900*ms, sent(out))
	}
	if out := s.tick(1000 * ms); !strings.Contains(sent(out), `"subscribe","product_ids":["ETH-USD"]`) {
		t.Fatalf("sent %s", sent(out))
	}
	s.frame(1010*ms, coinbaseBook)
	s.says(s.frame(1060*ms, l2update(1050*ms, ``)), 300010000000, 1050*ms, 1050*ms)
}

func TestCoinbaseTopThatIsNoPriceIsWithdrawnWithItsReasonOnce(t *testing.T) {
	for name, c := range map[string]struct {
		changes string
		why     price.Gone
		reject  Reject
	}{
		"crossed":     {`["buy","3000.21","1"]`, price.Crossed, CrossedBook},
		"one-sided":   {`["sell","3000.20","0"],["sell","3000.30","0"]`, price.OneSided, NoBidOrAsk},
		"empty":       {`["sell","3000.20","0"],["sell","3000.30","0"],["buy","3000","0"],["buy","2999.9","0"]`, price.OneSided, NoBidOrAsk},
		"zero":        {`["sell","0","1"]`, price.OneSided, NoBidOrAsk},
		"wide spread": {`["buy","3000.00","0"],["buy","2999.90","0"],["buy","2985.00","1"]`, price.WideSpread, Wide},
	} {
		t.Run(name, func(t *testing.T) {
			s := quotingCoinbase(t)
			out := s.frame(160*ms, l2update(150*ms, c.changes))
			if s.gone(out, c.why); out.Rejected[0] != c.reject {
				t.Fatalf("rejected %v", out.Rejected)
			}
			s.nothing(s.frame(210*ms, l2update(200*ms, ``)), c.reject)
		})
	}
}

func TestCoinbaseSpreadAtItsLimitIsAPrice(t *testing.T) {
	s := play(t, Coinbase)
	text := `{"type":"snapshot","product_id":"ETH-USD","bids":[["399","1"]],"asks":[["401","1"]],"time":"` + at(0) + `"}`
	s.says(s.frame(0, text), 40000000000, 0, 0) // 2/400 = 5000 ppm
	s.gone(s.frame(ms, l2update(ms, `["sell","401","0"],["sell","401.00000001","1"]`)), price.WideSpread)
}

func TestCoinbaseBookThatStaysCrossedIsBroken(t *testing.T) {
	s := quotingCoinbase(t)
	s.gone(s.frame(160*ms, l2update(150*ms, `["buy","3000.21","1"]`)), price.Crossed)
	s.nothing(s.tick(3100 * ms))
	out := s.tick(3160 * ms)
	if s.gone(out, price.Broken); len(out.Notices) != 1 || len(out.Send) != 2 {
		t.Fatalf("notices %v, sent %s", out.Notices, sent(out))
	}
}

func TestCoinbaseBookAtOddsWithTheTickerForThreeSecondsIsBroken(t *testing.T) {
	s := quotingCoinbase(t)
	s.nothing(s.frame(200*ms, coinbaseTicker(200*ms, 10, "3000.00", "3000.20")))
	s.nothing(s.frame(300*ms, coinbaseTicker(300*ms, 11, "2999.00", "3000.20")))
	s.nothing(s.tick(3250 * ms))
	if out := s.tick(3300 * ms); len(out.Send) != 2 {
		t.Fatalf("sent %s", sent(out))
	} else {
		s.gone(out, price.Broken)
	}
}

func TestCoinbaseBookThatAgreesWithTheTickerALittleLaterIsSound(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(200*ms, coinbaseTicker(200*ms, 10, "3000.00", "3000.20"))
	s.frame(300*ms, coinbaseTicker(290*ms, 11, "2999.90", "3000.20")) // ahead of its batch
	s.frame(330*ms, l2update(320*ms, `["buy","3000.00","0"]`))
	s.nothing(s.tick(3900 * ms))
}

func TestCoinbaseBookThatMovedOnAfterTheOnlyTickerIsNotProvedWrong(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(200*ms, coinbaseTicker(200*ms, 10, "3000.00", "3000.20"))
	s.frame(300*ms, coinbaseTicker(290*ms, 11, "2999.80", "3000.20")) // a top that lasted for less than a batch
	s.frame(330*ms, l2update(320*ms, `["buy","3000.01","1"]`))
	s.nothing(s.tick(3900 * ms))
}

func TestCoinbaseBookThatMovesButIsContradictedByEveryTickerIsBroken(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(200*ms, coinbaseTicker(200*ms, 10, "3000.00", "3000.20"))
	for i := range 7 {
		after := time.Duration(300+500*i) * ms
		s.nothing(s.frame(after, coinbaseTicker(after, 11+i, "2990.00", "2990.20")))
		s.frame(after+50*ms, l2update(after+50*ms, fmt.Sprintf(`["buy","3000.%02d","1"]`, i+1)))
		if i < 6 {
			s.nothing(s.tick(after + 60*ms))
		}
	}
	s.gone(s.tick(3360*ms), price.Broken)
}

func TestCoinbaseFirstTickerProvesNothingAsItMayBeOld(t *testing.T) {
	s := quotingCoinbase(t)
	s.nothing(s.frame(200*ms, coinbaseTicker(-107*time.Second, 10, "2000.00", "2000.20")))
	s.nothing(s.tick(3900 * ms))
	if q := s.only(s.frame(4*time.Second, l2update(4*time.Second, ``))); q.Offset != 0 {
		t.Fatalf("offset %v from a ticker that is 107 s old", q.Offset)
	}
	s.nothing(s.frame(4010*ms, coinbaseTicker(4*time.Second, 10, "1", "2")), Duplicate)
	s.nothing(s.frame(4020*ms, coinbaseTicker(4*time.Second, 9, "1", "2")), OutOfOrder)
}

func TestCoinbaseQuietProductIsAskedForAgainAtHalfItsAgeAndNoOftener(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(200*ms, coinbaseBeat(200*ms, 1))
	for after := 300 * ms; after < 5100*ms; after += 100 * ms {
		out := s.tick(after)
		if strings.Contains(sent(out), "ETH-USD") {
			t.Fatalf("asked again %v after noon", after)
		}
	}
	if out := s.tick(5100 * ms); !strings.Contains(sent(out), "ETH-USD") {
		t.Fatalf("sent %s", sent(out))
	}
	s.nothing(s.frame(5110*ms, subscriptions(`"BTC-USD"`)))
	s.says(s.frame(5120*ms, coinbaseBook), 300010000000, 200*ms, 200*ms) // the heartbeat had shown 200 ms
	if out := s.tick(10 * time.Second); strings.Contains(sent(out), "ETH-USD") {
		t.Fatalf("asked again within half of maxQuoteAge: %s", sent(out))
	}
}

func TestCoinbaseSilentSymbolIsAskedForAgainWithoutHarmToTheOthers(t *testing.T) {
	s := quotingCoinbase(t)
	s.frame(4900*ms, l2update(4900*ms, ``))
	out := s.tick(5 * time.Second)
	if !strings.Contains(sent(out), `["BTC-USD"]`) || out.Lost {
		t.Fatalf("sent %s, lost %v", sent(out), out.Lost)
	}
}

func TestCoinbaseConnectionWithoutAnyQuoteIsLost(t *testing.T) {
	s := play(t, Coinbase)
	s.frame(time.Second, coinbaseBeat(time.Second, 1))
	s.frame(4*time.Second, coinbaseBeat(4*time.Second, 2))
	if s.tick(4900 * ms).Lost {
		t.Fatal("lost before the first quote's time was over")
	}
	if !s.tick(5 * time.Second).Lost {
		t.Fatal("not lost")
	}
}

func TestCoinbaseConnectionThatWentDeadIsLostOnceItsQuotesAreStale(t *testing.T) {
	s := quotingCoinbase(t)
	if s.tick(10 * time.Second).Lost {
		t.Fatal("lost while the quote was good")
	}
	if !s.tick(10110 * ms).Lost {
		t.Fatal("not lost")
	}
}

func TestCoinbaseRefusedProductIsReportedAndLeftAloneForAMinute(t *testing.T) {
	s := play(t, Coinbase)
	out := s.frame(100*ms, `{"type":"error","message":"Failed to subscribe","reason":"BTC-USD is not a valid product"}`)
	if len(out.Notices) != 1 || out.Notices[0].Symbol != "BTC-USD" || out.Kind != Failure {
		t.Fatalf("%v: notices %v", out.Kind, out.Notices)
	}
	s.frame(200*ms, coinbaseBook)
	s.frame(300*ms, l2update(300*ms, ``))
	for after := 400 * ms; after < 60*time.Second; after += 500 * ms {
		s.frame(after, l2update(after, ``))
		if out := s.tick(after); sent(out) != "" || out.Lost {
			t.Fatalf("%v after noon: sent %s, lost %v", after, sent(out), out.Lost)
		}
	}
	if out := s.tick(60100 * ms); !strings.Contains(sent(out), `["BTC-USD"]`) {
		t.Fatalf("sent %s", sent(out))
	}
}

func TestCoinbaseCloseWithdrawsWhatWasSaidAndNothingElse(t *testing.T) {
	s := quotingCoinbase(t)
	s.gone(s.decoder.Close(noon.Add(time.Second)).copy(), price.Disconnected)
}

func TestCoinbaseIgnoresWhatItDoesNotKnow(t *testing.T) {
	s := quotingCoinbase(t)
	for _, text := range []string{
		`{"type":"match","product_id":"ETH-USD","sequence":5,"price":"1"}`, `{"type":"last_match"}`, `{}`, `{"type":null}`,
		`{"TYPE":"l2update"}`, ` {"type":"new kind","product_id":5} `,
	} {
		if out := s.frame(time.Second, text); out.Kind != Unknown || len(out.Rejected) != 0 {
			t.Fatalf("%s: %v, rejected %v", text, out.Kind, out.Rejected)
		}
	}
	s.nothing(s.frame(time.Second, `{"type":"heartbeat","product_id":"DOGE-USD","sequence":5,"time":"`+at(0)+`"}`), UnknownSymbol)
}

func TestCoinbaseKeysMayComeInAnyOrderAndEscaped(t *testing.T) {
	s := play(t, Coinbase)
	s.frame(50*ms, coinbaseBook)
	s.says(s.frame(60*ms, `{"time":"`+at(55*ms)+`","changes":[],"new":{"type":"x"},"product\u005fid":"ETH\u002dUSD","type":"l2\u0075pdate"}`),
		300010000000, 55*ms, 55*ms)
}

func TestCoinbaseUndecodableFramesAreErrors(t *testing.T) {
	undecodable(t, Coinbase, map[string]string{
		"empty": ``, "not JSON": `pong`, "cut": `{"type":"l2update","product_id":"ETH-US`, "array": `[]`, "number": `1`,
		"two values":       `{"type":"x"}{"type":"x"}`,
		"key twice":        `{"type":"heartbeat","type":"heartbeat","product_id":"ETH-USD","sequence":5,"time":"` + at(0) + `"}`,
		"not UTF-8":        "{\"type\":\"x\xff\"}",
		"no time":          `{"type":"l2update","product_id":"ETH-USD","changes":[]}`,
		"null time":        `{"type":"l2update","product_id":"ETH-USD","changes":[],"time":null}`,
		"no time's time":   `{"type":"l2update","product_id":"ETH-USD","changes":[],"time":"0001-01-01T00:00:00Z"}`,
		"time of another":  `{"type":"l2update","product_id":"ETH-USD","changes":[],"Time":"` + at(0) + `"}`,
		"time as number":   `{"type":"heartbeat","product_id":"ETH-USD","sequence":5,"time":1}`,
		"no product":       `{"type":"heartbeat","sequence":5,"time":"` + at(0) + `"}`,
		"no sequence":      `{"type":"heartbeat","product_id":"ETH-USD","time":"` + at(0) + `"}`,
		"odd sequence":     `{"type":"heartbeat","product_id":"ETH-USD","sequence":5.5,"time":"` + at(0) + `"}`,
		"negative":         `{"type":"heartbeat","product_id":"ETH-USD","sequence":-5,"time":"` + at(0) + `"}`,
		"huge sequence":    `{"type":"heartbeat","product_id":"ETH-USD","sequence":18446744073709551616,"time":"` + at(0) + `"}`,
		"no changes":       `{"type":"l2update","product_id":"ETH-USD","time":"` + at(0) + `"}`,
		"unknown side":     l2update(0, `["bid","1","1"]`),
		"number as price":  l2update(0, `["buy",1,"1"]`),
		"negative price":   l2update(0, `["buy","-1","1"]`),
		"price not a num":  l2update(0, `["buy","NaN","1"]`),
		"empty price":      l2update(0, `["buy","","1"]`),
		"two elements":     l2update(0, `["buy","1"]`),
		"change no array":  l2update(0, `{}`),
		"no asks":          `{"type":"snapshot","product_id":"ETH-USD","bids":[]}`,
		"bids null":        `{"type":"snapshot","product_id":"ETH-USD","bids":null,"asks":[]}`,
		"ticker no bid":    `{"type":"ticker","product_id":"ETH-USD","sequence":5,"best_ask":"1","time":"` + at(0) + `"}`,
		"ack no channels":  `{"type":"subscriptions"}`,
		"ack odd channels": `{"type":"subscriptions","channels":["level2"]}`,
	})
}

func TestCoinbaseDecodesEveryRecordedFrame(t *testing.T) {
	want := map[Kind]int{Ack: 5, Ticker: 15, Unknown: 6, Update: 2, Heartbeat: 2, Failure: 5, Snapshot: 1}
	got := map[Kind]int{}
	s := play(t, Coinbase)
	for i, f := range frames(t, "testdata/coinbase.jsonl") {
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
