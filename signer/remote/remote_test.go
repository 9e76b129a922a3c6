package remote

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

const soon = 5 * time.Second // far more than an answer takes on loopback

func TestAnAttesterApartSignsWhatItIsShown(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	p := proposal()
	sig, err := c.within(t, soon, p)
	if err != nil {
		t.Fatal(err)
	}
	if by, err := sig.Recover(domain.Digest(p.Report())); err != nil || by != s.key.Address() {
		t.Errorf("signed by %v, %v", by, err)
	}
	if diff := cmp.Diff([]report.Proposal{p}, s.asked); diff != "" {
		t.Errorf("on the way it became another: %s", diff)
	}
	if diff := cmp.Diff([]string{"relayer"}, s.by); diff != "" {
		t.Errorf("the proposer is not the certificate's: %s", diff)
	}
	if !strings.Contains(s.log.String(), "a proposer asks") || metric(t, s.metrics, "twofold_attest_requests_total", "relayer", "signed") != 1 {
		t.Errorf("the server did not tell who asks: %s", s.log)
	}
}

func TestARefusalComesBackWithItsReasonAndLanes(t *testing.T) {
	dir := certificates(t, nil)
	want := &signer.Refusal{Side: price.B, Reason: signer.NotSaid, Cause: errors.New("why"), Lanes: []signer.RefusedLane{
		{Feed: 6, Claim: report.Agreed, Sent: 3, Own: price.MaxPrice, Health: price.OutOfRange, Reason: signer.NotSaid},
		{Feed: 8, Claim: report.Missing, Health: price.Stale, Reason: signer.LeftOut},
	}}
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b"), refuse: want}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	_, err := c.within(t, soon, proposal())
	var got *signer.Refusal
	if !errors.As(err, &got) || got.Error() != want.Error() {
		t.Fatalf("error %v, want %v", err, want)
	}
	if diff := cmp.Diff(want.Lanes, got.Lanes); diff != "" {
		t.Error(diff)
	}
	if c.States()[0].Trouble != "" || metric(t, c.metrics, "twofold_remote_requests_total", "refused") != 1 {
		t.Errorf("a refusal is no trouble of the only attester: %v", c.States())
	}
	if answered := c.States()[0].Answered; !answered.Refusing || answered.Refused != 1 || answered.Refusal.Reason != want.Reason {
		t.Errorf("whoever shows the attester is told %+v", answered)
	}
}

func TestAProposerOfAnotherOracleIsToldSo(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	c.cfg.Domain.ChainID++
	_, err := c.within(t, soon, proposal())
	var got *signer.Refusal
	if !errors.As(err, &got) || got.Reason != signer.OtherOracle {
		t.Errorf("error %v", err)
	}
	if asked, _ := s.count(); asked != 0 {
		t.Error("it came before the attester")
	}
}

func TestADeadAttesterCostsNothingButAMetricAndALine(t *testing.T) {
	dir := certificates(t, nil)
	dead := listen(t)
	at := dead.Addr().String()
	first := &judge{key: key(t, "first")}
	serve(t, serving{id: load(t, files(dir, "attester")), judge: first, at: dead})
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, Peer{URL: "https://" + at, Address: first.key.Address()}, s.peer())
	for range 3 {
		if _, err := c.within(t, soon, proposal()); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "the dead one to be noticed", func() bool { return c.States()[0].Trouble != "" })
	if n := strings.Count(c.log.String(), "does not answer as it should"); n != 1 {
		t.Errorf("said %d times: %s", n, c.log)
	}
	if metric(t, c.metrics, "twofold_remote_well", at) != 0 || metric(t, c.metrics, "twofold_remote_well", s.address) != 1 {
		t.Error("the metric does not tell who is well")
	}
	dead.alive.Store(true)
	eventually(t, "it to be well again", func() bool { return c.States()[0].Trouble == "" })
	if !strings.Contains(c.log.String(), "answers as it should again") {
		t.Errorf("nobody said so: %s", c.log)
	}
}

func TestASlowAttesterIsNotWaitedForAndHearsToTheEnd(t *testing.T) {
	dir := certificates(t, nil)
	slow := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "slow"), hold: make(chan struct{}), stubborn: true}})
	quick := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, slow.peer(), quick.peer())
	if _, err := c.within(t, soon, proposal()); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the slow one to be asked", func() bool { asked, _ := slow.count(); return asked == 1 })
	close(slow.hold)
	eventually(t, "its answer to come all the same", func() bool {
		return metric(t, c.metrics, "twofold_remote_requests_total", "signed", slow.address) == 1
	})
}

func TestNobodyWaitsBeyondTheCallersDeadline(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b"), hold: make(chan struct{})}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	_, err := c.within(t, 50*time.Millisecond, proposal())
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("error %v", err)
	}
	eventually(t, "it to count as late", func() bool { return metric(t, c.metrics, "twofold_remote_requests_total", "late") == 1 })
}

func TestARefusalIsNotHeldBackByOneInTrouble(t *testing.T) {
	dir := certificates(t, nil)
	refusal := &signer.Refusal{Side: price.B, Reason: signer.Starting}
	slow := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "slow"), hold: make(chan struct{})}})
	refuses := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b"), refuse: refusal}})
	c := ask(t, load(t, files(dir, "relayer")), nil, slow.peer(), refuses.peer())
	eventually(t, "the slow one to be known to be slow", func() bool {
		_, _ = c.within(t, 300*time.Millisecond, proposal())
		return c.States()[0].Trouble != ""
	})
	began := time.Now()
	_, err := c.within(t, time.Minute, proposal())
	if got := (*signer.Refusal)(nil); !errors.As(err, &got) || time.Since(began) > 30*time.Second {
		t.Errorf("error %v after %v", err, time.Since(began))
	}
	close(slow.hold)
}

func TestALyingSignatureCountsForNothing(t *testing.T) {
	dir := certificates(t, nil)
	liar := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "liar")}})
	honest := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	lies := liar.peer()
	lies.Address = key(t, "somebody else").Address()
	alone := ask(t, load(t, files(dir, "relayer")), nil, lies)
	if sig, err := alone.within(t, soon, proposal()); err == nil {
		t.Fatalf("took %v", sig)
	}
	if metric(t, alone.metrics, "twofold_remote_requests_total", "forged") != 1 || alone.States()[0].Trouble == "" {
		t.Errorf("it is not told: %v", alone.States())
	}
	both := ask(t, load(t, files(dir, "relayer")), nil, lies, honest.peer())
	sig, err := both.within(t, soon, proposal())
	if by, _ := sig.Recover(domain.Digest(proposal().Report())); err != nil || by != honest.key.Address() {
		t.Errorf("signed by %v, %v", by, err)
	}
}

func TestOnlyAttestersThatCountAreAskedUnlessNoneDoes(t *testing.T) {
	dir := certificates(t, nil)
	standby := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "standby")}})
	active := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b"), hold: make(chan struct{})}})
	only := active.key.Address()
	c := ask(t, load(t, files(dir, "relayer")), func(a common.Address) bool { return a == only }, standby.peer(), active.peer())
	if _, err := c.within(t, 200*time.Millisecond, proposal()); err == nil {
		t.Error("the standby's signature was taken")
	}
	close(active.hold)
	none := ask(t, load(t, files(dir, "relayer")), func(common.Address) bool { return false }, standby.peer())
	if _, err := none.within(t, soon, proposal()); err != nil {
		t.Error(err)
	}
}

func TestWhatIsOnlyToldGoesToAllAndADeadOneDelaysNobody(t *testing.T) {
	dir := certificates(t, nil)
	stuck := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "stuck"), hold: make(chan struct{})}})
	fine := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, stuck.peer(), fine.peer())
	p := proposal()
	p.Sign = false
	eventually(t, "the connections to stand", func() bool {
		return strings.Contains(stuck.log.String(), "a proposer asks") && strings.Contains(fine.log.String(), "a proposer asks")
	})
	dropped := func(of *running) float64 {
		return metric(t, c.metrics, "twofold_remote_tells_dropped_total", of.address)
	}
	for i := 0; dropped(stuck) == 0 && i < 100; i++ {
		if _, err := c.within(t, soon, p); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the other to hear it", func() bool { _, told := fine.count(); return told == i+1 })
	}
	if dropped(stuck) == 0 {
		t.Error("nothing was dropped for the one that is stuck")
	}
	if n := dropped(fine); n != 0 {
		t.Errorf("%v were dropped for the one that is fine", n)
	}
	close(stuck.hold)
}

func TestAProposerThatAsksTooOftenIsToldSo(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}, config: func(c *ServerConfig) { c.PerSecond = 1 }})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	var err error
	for range 100 { // more than the two at once, and one a second, that a slow machine makes room for
		if _, err = c.within(t, soon, proposal()); err != nil {
			break
		}
	}
	if err == nil || !strings.Contains(err.Error(), "attest.perSecond") || metric(t, s.metrics, "twofold_attest_requests_total", "limited") == 0 {
		t.Errorf("error %v", err)
	}
}

func TestNoSecretsAreNeededToBeRefused(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	for name, tamper := range map[string]func(*Identity){
		"no certificate":  func(id *Identity) { id.cert.Certificate = nil },
		"an attester's":   func(id *Identity) { id.cert = load(t, files(dir, "attester")).cert },
		"of another CA":   func(id *Identity) { id.cert = load(t, files(certificates(t, nil), "relayer")).cert },
		"one that is old": func(id *Identity) { *id = *expired(t, dir, "relayer") },
	} {
		t.Run(name, func(t *testing.T) {
			id := load(t, files(dir, "relayer"))
			roots := id.roots
			tamper(id)
			id.roots = roots
			c := ask(t, id, nil, s.peer())
			if _, err := c.within(t, soon, proposal()); err == nil {
				t.Error("it was let in")
			}
			eventually(t, "the client to know why", func() bool {
				state, why := c.peers[0].trouble()
				return state == untrusted && strings.Contains(why, "remote error: tls: ")
			})
			for range 3 {
				_, err := c.within(t, soon, proposal())
				if state, why := c.peers[0].trouble(); state != untrusted || !strings.Contains(why, "remote error: tls: ") || err == nil {
					t.Errorf("then it is %v, since %s; error %v", state, why, err)
				}
			}
		})
	}
	eventually(t, "the server to have said all", func() bool { return metric(t, s.metrics, "twofold_attest_handshakes_refused_total") >= 4 })
	if asked, told := s.count(); asked+told > 0 {
		t.Error("one came before the attester")
	}
	for _, why := range []string{"client didn't provide a certificate", "incompatible key usage", "signed by unknown authority", "has expired"} {
		if strings.Count(s.log.String(), why) != 1 {
			t.Errorf("the server did not say once %q: %s", why, s.log)
		}
	}
}

// expired is a certificate of a folder's CA whose life is over.
func expired(t *testing.T, dir, name string) *Identity {
	t.Helper()
	old := DevelopmentSet{From: time.Now().Add(-2 * time.Hour), Valid: time.Hour}
	usage := load(t, files(dir, name)).cert.Leaf.ExtKeyUsage[0]
	template := old.leaf(name, usage)
	template.IPAddresses = []net.IP{net.IPv4(127, 0, 0, 1)}
	return issued(t, dir, name, template)
}

func TestAnAttesterWhoseCertificateIsNotGoodIsNotBelieved(t *testing.T) {
	dir := certificates(t, nil)
	elsewhere := certificates(t, func(s *DevelopmentSet) { s.Hosts = []string{"attester.example"} })
	for name, c := range map[string]struct {
		id  *Identity
		why string
	}{
		"expired":           {expired(t, dir, "attester"), "expired"},
		"of another CA":     {load(t, files(certificates(t, nil), "attester")), "unknown authority"},
		"for another host":  {load(t, Files{CA: filepath.Join(elsewhere, "ca.pem"), Cert: filepath.Join(elsewhere, "attester.pem"), Key: filepath.Join(elsewhere, "attester.key")}), "127.0.0.1"},
		"a relayer's, even": {load(t, files(dir, "relayer")), "127.0.0.1"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, serving{id: c.id, judge: &judge{key: key(t, "b")}})
			id := load(t, files(dir, "relayer"))
			if name == "for another host" {
				id = load(t, files(elsewhere, "relayer"))
			}
			client := ask(t, id, nil, s.peer())
			_, err := client.within(t, soon, proposal())
			if err == nil || !strings.Contains(err.Error(), c.why) {
				t.Errorf("error %v, want %q", err, c.why)
			}
			if strings.Count(client.log.String(), "does not answer as it should") != 1 || !strings.Contains(client.log.String(), "is=untrusted") {
				t.Errorf("the log says %s", client.log)
			}
			if asked, _ := s.count(); asked > 0 {
				t.Error("it was shown the proposal")
			}
			eventually(t, "the server to say so too", func() bool { return strings.Contains(s.log.String(), "remote error: tls: ") })
		})
	}
}

func TestAProposerThatIsNotOnTheListIsNamed(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "stranger")), nil, s.peer())
	_, err := c.within(t, soon, proposal())
	if err == nil || !strings.Contains(err.Error(), "stranger, sha256:") {
		t.Errorf("error %v", err)
	}
	if !strings.Contains(s.log.String(), "a proposer is not let in") || metric(t, s.metrics, "twofold_attest_requests_total", unknownProposer) == 0 {
		t.Errorf("the server does not say so: %s", s.log)
	}
	if asked, _ := s.count(); asked > 0 {
		t.Error("it came before the attester")
	}
}

func TestAPinnedCertificateIsKnownByItsFingerprint(t *testing.T) {
	dir := certificates(t, nil)
	id := load(t, files(dir, "stranger"))
	pinned := pin + Fingerprint(id.cert.Leaf)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}, config: func(c *ServerConfig) { c.Proposers = []string{pinned} }})
	if _, err := ask(t, id, nil, s.peer()).within(t, soon, proposal()); err != nil {
		t.Fatal(err)
	}
	if _, err := ask(t, load(t, files(dir, "relayer")), nil, s.peer()).within(t, soon, proposal()); err == nil {
		t.Error("a name that is not on the list was let in")
	}
	if diff := cmp.Diff([]string{pinned}, s.by); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNoProposalNeverComesBeforeTheAttester(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	good, err := newRequest(domain, proposal())
	if err != nil {
		t.Fatal(err)
	}
	with := func(old, with string) string {
		if !strings.Contains(string(good), old) {
			t.Fatalf("%q is not in %s", old, good)
		}
		return strings.Replace(string(good), old, with, 1)
	}
	for name, bad := range map[string]struct {
		body   string
		status int
	}{
		"garbage":              {"\x00\xff", http.StatusBadRequest},
		"nothing":              {"", http.StatusBadRequest},
		"two of them":          {string(good) + string(good), http.StatusBadRequest},
		"a field too many":     {with(`"sign":true`, `"sign":true,"really":true`), http.StatusBadRequest},
		"a field twice":        {with(`"sign":true`, `"sign":true,"sign":true`), http.StatusBadRequest},
		"another spelling":     {with(`"sign":true`, `"Sign":true`), http.StatusBadRequest},
		"no pages":             {`{"chain":901,"oracle":"0x000000000000000000000000000000000000007f","observedAt":1}`, http.StatusBadRequest},
		"a lane too few":       {with(`{"claim":"nothing","a":1,"b":2,"providers":["coinbase","kraken"]},`, ``), http.StatusBadRequest},
		"a lane that is null":  {with(`{"claim":"nothing","a":1,"b":2,"providers":["coinbase","kraken"]}`, `null`), http.StatusBadRequest},
		"an unknown claim":     {with(`"nothing"`, `"perhaps"`), http.StatusBadRequest},
		"a negative price":     {with(`"a":1`, `"a":-1`), http.StatusBadRequest},
		"a broken price":       {with(`"a":1`, `"a":1.5`), http.StatusBadRequest},
		"a long provider":      {with(`"coinbase"`, `"`+strings.Repeat("c", maxProvider+1)+`"`), http.StatusBadRequest},
		"more than is allowed": {strings.Repeat(" ", maxMessage+1) + string(good), http.StatusRequestEntityTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			response, err := c.peers[0].send(t.Context(), http.MethodPost, attestPath, []byte(bad.body))
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			text, _ := io.ReadAll(response.Body)
			if response.StatusCode != bad.status || !strings.Contains(string(text), `"error":`) {
				t.Errorf("status %d: %s", response.StatusCode, text)
			}
		})
	}
	if asked, told := s.count(); asked+told > 0 {
		t.Error("one came before the attester")
	}
}

func TestAKeyThatFailsIsSaidAndNotWhy(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b"), fail: errors.New("the vault is closed")}})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	_, err := c.within(t, soon, proposal())
	if err == nil || strings.Contains(err.Error(), "vault") || !strings.Contains(s.log.String(), "the vault is closed") {
		t.Errorf("error %v; log %s", err, s.log)
	}
	if metric(t, c.metrics, "twofold_remote_requests_total", "failed") != 1 || metric(t, s.metrics, "twofold_attest_requests_total", "failed") != 1 {
		t.Error("it is not counted")
	}
}

func TestAnswersThatAreNoneAreNotBelieved(t *testing.T) {
	dir := certificates(t, nil)
	for name, text := range map[string]string{
		"garbage":               "\x00",
		"a field too many":      `{"signature":{"r":"0x00","vs":"0x00","more":1}}`,
		"nothing":               `{}`,
		"another side":          `{"refusal":{"side":"A","reason":"not_said"}}`,
		"an unknown reason":     `{"refusal":{"side":"B","reason":"mood"}}`,
		"no reason":             `{"refusal":{"side":"B","reason":"none"}}`,
		"another page's lane":   `{"refusal":{"side":"B","reason":"not_said","lanes":[{"feed":0,"claim":"agreed","health":"healthy","reason":"not_said"}]}}`,
		"a lane without health": `{"refusal":{"side":"B","reason":"not_said","lanes":[{"feed":6,"claim":"agreed","health":"","reason":"not_said"}]}}`,
		"a lane twice": `{"refusal":{"side":"B","reason":"not_said","lanes":[` +
			strings.Repeat(`{"feed":6,"claim":"agreed","health":"healthy","reason":"not_said"},`, 3) +
			`{"feed":7,"claim":"agreed","health":"healthy","reason":"not_said"}]}}`,
		"a long name":          `{"` + strings.Repeat("x", 200_000) + `":1}`,
		"more than is allowed": `{"error":"` + strings.Repeat("x", maxMessage) + `"}`,
	} {
		t.Run(name, func(t *testing.T) {
			url := answering(t, load(t, files(dir, "attester")), text)
			c := ask(t, load(t, files(dir, "relayer")), nil, Peer{URL: url, Address: common.Address{1}})
			if sig, err := c.within(t, soon, proposal()); err == nil || errors.As(err, new(*signer.Refusal)) {
				t.Errorf("took %v, %v", sig, err)
			}
			if said := c.log.String(); len(said) > 2_000 {
				t.Errorf("%d bytes are logged of it: %.80s", len(said), said)
			}
			if metric(t, c.metrics, "twofold_remote_requests_total", "malformed") != 1 {
				t.Errorf("it counts as something else: %s", c.log)
			}
		})
	}
}

func TestOfAnAttestersWordsFewAreRepeated(t *testing.T) {
	dir := certificates(t, nil)
	text := fmt.Sprintf(`{"refusal":{"side":"B","reason":"malformed","cause":%q}}`, strings.Repeat("\u00fc", 100_000))
	c := ask(t, load(t, files(dir, "relayer")), nil, Peer{URL: answering(t, load(t, files(dir, "attester")), text), Address: common.Address{1}})
	_, err := c.within(t, soon, proposal())
	if !errors.As(err, new(*signer.Refusal)) || !strings.Contains(err.Error(), "\u00fc") || len(err.Error()) > 500 {
		t.Errorf("the error has %d bytes: %.80v", len(err.Error()), err)
	}
}

func TestWhoAnswersMustBeWhomTheConfigMeans(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	at := s.peer()
	at.Address = common.Address{1}
	c := ask(t, load(t, files(dir, "relayer")), nil, at)
	eventually(t, "it to be noticed before anything is proposed", func() bool { return strings.Contains(c.States()[0].Trouble, "wanted is side B") })
}

func TestTheDevelopmentSetOverwritesNothing(t *testing.T) {
	dir := certificates(t, nil)
	before, err := os.ReadFile(filepath.Join(dir, "ca.pem"))
	if err != nil {
		t.Fatal(err)
	}
	set := DevelopmentSet{Relayers: []string{"new"}, Attesters: []string{"other"}, Hosts: []string{"localhost"}, From: time.Now(), Valid: time.Hour}
	if names, err := set.Write(dir); err == nil || len(names) > 0 || !strings.Contains(err.Error(), "nothing is overwritten") {
		t.Errorf("wrote %v, error %v", names, err)
	}
	after, _ := os.ReadFile(filepath.Join(dir, "ca.pem"))
	_, err = os.Stat(filepath.Join(dir, "new.pem"))
	if string(before) != string(after) || !errors.Is(err, os.ErrNotExist) {
		t.Error("something was written all the same")
	}
	if info, _ := os.Stat(filepath.Join(dir, "relayer.key")); info.Mode().Perm() != 0o600 {
		t.Errorf("keys are open to others: %v", info.Mode())
	}
	set.Attesters = []string{"new", "../up", "ca"}
	for _, name := range []string{`"new"`, `"../up"`, `"ca"`} {
		if err := set.Check(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
