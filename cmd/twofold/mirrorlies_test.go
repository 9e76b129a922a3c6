package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// liesAbout puts an endpoint before the L1's in the config that says otherwise what a function answers.
func (s *mirrorSite) liesAbout(selector, answer string) {
	s.Helper()
	text, err := os.ReadFile(s.config)
	if err != nil {
		s.Fatal(err)
	}
	honest := regexp.MustCompile(`id: 900, rpc: \["([^"]+)"`).FindSubmatch(text)[1]
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if bytes.Contains(body, []byte(selector)) {
			var request struct{ ID json.RawMessage }
			_ = json.Unmarshal(body, &request)
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"%s"}`, request.ID, answer)
			return
		}
		reply, err := http.Post(string(honest), "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer reply.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, reply.Body)
	}))
	s.Cleanup(liar.Close)
	s.write(strings.Replace(string(text), `rpc: ["`+string(honest)+`"`, `rpc: ["`+liar.URL+`", "`+string(honest)+`"`, 1))
}

const decimalsSelector = "0x313ce567"

func TestWhatIsForEverOfAFeedEachEndpointOfTheL1MustSay(t *testing.T) {
	s := newMirrorSite(t)
	s.done("mirror", "deploy")
	s.addBTC()
	wrong := contracts.MirroredFeed{Proxy: s.btc.Address, Description: "BTC / USD", Decimals: 18}
	s.sends(ownerKey, s.mirrorAddress(), wrong.PackAddFeed())
	s.fails(exitFailed, "not all is as L1 says", "mirror", "feed", "check")
	s.wait(delay)
	s.liesAbout(decimalsSelector, "0x"+strings.Repeat("0", 62)+"12")
	s.fails(exitFailed, "the L1's endpoints disagree", "mirror", "feed", "apply", "BTC/USD")
	s.fails(exitFailed, "the L1's endpoints disagree", "mirror", "feed", "propose", "BTC/USD")
	code, out, _ := s.does("mirror", "feed", "check")
	if code != exitFailed || !strings.Contains(out, "differs: BTC/USD: the L1's endpoints disagree") {
		t.Errorf("exit %d: %s", code, out)
	}
}

func TestAGuardianVetoesAFeedThatItsConfigDoesNotHave(t *testing.T) {
	s := newMirrorSite(t)
	s.done("mirror", "deploy")
	evil := contracts.MirroredFeed{Proxy: s.btc.Address, Description: "ETH / USD", Decimals: 8}
	s.sends(ownerKey, s.mirrorAddress(), evil.PackAddFeed())
	s.acts(ownerKey, "mirror", "feed", "veto", s.btc.Address.Hex())
	s.fails(exitFailed, "NothingProposed", "mirror", "feed", "veto", s.btc.Address.Hex())
	s.fails(exitUsage, "known are ETH/USD (proxy ", "mirror", "feed", "propose", s.btc.Address.Hex())
}

func (s *mirrorSite) mirrorAddress() common.Address {
	s.Helper()
	return common.HexToAddress(s.show().Mirror)
}
