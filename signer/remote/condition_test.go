package remote

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// step is an exchange, and whether the attester is well after it.
type step struct {
	way  way
	came outcome
	well bool
}

func TestWhatOneKindOfExchangeFindsAnotherCannotAlwaysJudge(t *testing.T) {
	unsigned := func(o outcome) []step {
		return []step{{toGreet, signed, true}, {toSign, o, false}, {toGreet, signed, false}, {toTell, signed, false}, {toSign, o, false}, {toGreet, signed, false}, {toSign, signed, true}}
	}
	for name, steps := range map[string][]step{
		"it greets, and signs too late":             unsigned(late),
		"it greets, and answers nonsense":           unsigned(malformed),
		"it greets, and its key fails":              unsigned(failed),
		"it greets, and signs as somebody else":     unsigned(forged),
		"it greets, and is asked too often":         unsigned(limited),
		"a greeting was one too many":               {{toGreet, limited, false}, {toGreet, signed, true}},
		"it is another, and then the right one":     {{toGreet, malformed, false}, {toSign, signed, false}, {toGreet, signed, true}},
		"a refusal is an answer":                    {{toSign, failed, false}, {toSign, refusedOutcome, true}},
		"a greeting finds a connection again":       {{toSign, unreachable, false}, {toTell, unreachable, false}, {toGreet, signed, true}},
		"so does a telling":                         {{toSign, untrusted, false}, {toTell, signed, true}},
		"so does a signature":                       {{toGreet, unreachable, false}, {toSign, signed, true}},
		"its machine was gone for all":              {{toSign, late, false}, {toGreet, late, false}, {toGreet, signed, true}},
		"and what came late of a signature stays":   {{toGreet, unreachable, false}, {toGreet, signed, true}, {toSign, late, false}, {toGreet, signed, false}},
		"tellings are late, and signatures are not": {{toTell, late, false}, {toSign, signed, false}, {toTell, signed, true}},
		"a greeting knows better what is wrong":     {{toSign, unreachable, false}, {toGreet, untrusted, false}, {toGreet, signed, true}},
	} {
		said := new(output)
		metrics := newClientMetrics(nil, "B").of("attester")
		p := newPeer(ClientConfig{Side: price.B, Domain: domain, Peers: make([]Peer, 2)},
			Peer{URL: "https://attester", Address: common.Address{1}}, ClientParts{Identity: new(Identity), Log: said.log()}, metrics)
		was, turns := true, 0
		for i, s := range steps {
			var err error
			if s.came != signed {
				err = errors.New("a reason")
			}
			p.found(s.way, s.came, err)
			if p.well() != s.well {
				t.Errorf("%s: after step %d it is %v", name, i, p.worst())
			}
			if _, why := p.trouble(); s.well != (why == "" || s.came == refusedOutcome) {
				t.Errorf("%s: after step %d the trouble is %q", name, i, why)
			}
			if s.well && !was && s.came != refusedOutcome {
				turns++
			}
			if is, _ := p.trouble(); s.came == untrusted && is != untrusted {
				t.Errorf("%s: after step %d it is %v", name, i, is)
			}
			was = s.well
		}
		if n := strings.Count(said.String(), "answers as it should again"); n != turns {
			t.Errorf("%s: it is said %d times to answer again, want %d: %s", name, n, turns, said)
		}
	}
}
