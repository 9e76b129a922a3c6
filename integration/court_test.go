package integration

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

// court is where lies are told: both sides' attesters as processes, and a market that moves only when it is told to, so that
// what was said when is known to the unit.
type court struct {
	rig       *rig.Rig
	domain    report.Domain
	attesters [2]*rig.Attester
	links     [2]*rig.Link // from each to its provider
}

// What attesters in court have for disputeAfter and settle: shorter than the demo's, so that the longest count is over sooner.
const (
	disputeAfterInCourt = 4 * time.Second
	settleInCourt       = time.Second
)

// openCourt has one proposer for each lie on the attesters' lists, so that no lie leaves anything behind for the next.
func openCourt(t *testing.T, proposers []string) *court {
	t.Helper()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour}})
	certs := r.Command(t.Context(), "attest", "certs", r.Site.File("tls"), "--relayer", strings.Join(append(proposers, stranger), ","))
	if out, err := certs.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	c := &court{rig: r, domain: report.Domain{ChainID: rig.ChainID, Oracle: r.Oracle.Address}}
	for side, provider := range []string{r.Market.CoinbaseURL(), r.Market.KrakenURL()} {
		link, url, err := rig.StartLink(provider)
		must(t, err)
		t.Cleanup(link.Stop)
		a, err := r.StartAttesterWith(t.Context(), rig.AttesterOptions{Dir: t.TempDir(), Side: price.Sides[side], Edit: map[string]string{
			"  proposers: [relayer]\n":               "  proposers: [" + strings.Join(proposers, ", ") + "]\n  log: {dir: log}\n",
			"  settle: 2s\n  disputeAfter: 5s\n":     fmt.Sprintf("  settle: %v\n  disputeAfter: %v\n", settleInCourt, disputeAfterInCourt),
			provider + "\n    readTimeout: 2500ms\n": url + "\n    readTimeout: 10s\n", // a provider that is mute is to be heard of as such
		}})
		must(t, err)
		t.Cleanup(func() {
			check(t, a.Kill())
			if lines := a.Lines().Errors(); len(lines) > 0 || t.Failed() {
				t.Errorf("the attester of side %v: %s", side, a.Lines())
			}
		})
		c.attesters[side], c.links[side] = a, link
	}
	return c
}

// stranger has a certificate of the CA, and is on no list.
const stranger = "stranger"

// providerOf is whom each side listens to.
var providerOf = [2]simulator.Provider{simulator.Coinbase, simulator.Kraken}

// honest is what a proposer says that sees both providers: every feed agreed, at what each provider says now.
func (c *court) honest(t *testing.T) report.Proposal {
	t.Helper()
	p := report.Proposal{ObservedAt: uint32(time.Now().Unix()), Sign: true}
	for _, f := range c.rig.Record.Feeds {
		if n := len(p.Pages); n == 0 || p.Pages[n-1].Number != f.ID.Page() {
			p.Pages = append(p.Pages, report.ProposedPage{Number: f.ID.Page()})
		}
		lane := &p.Pages[len(p.Pages)-1].Lanes[f.ID.Lane()]
		lane.Claim, lane.A, lane.B = report.Agreed, c.says(t, price.A, f.Name, f.Decimals), c.says(t, price.B, f.Name, f.Decimals)
		lane.Providers = [2]string{string(providerOf[price.A]), string(providerOf[price.B])}
	}
	return p
}

// says is the midpoint of what a side's provider says now, as the simulator knows it, in the feed's stored decimals.
func (c *court) says(t *testing.T, side price.Side, feed string, decimals uint8) price.Price {
	t.Helper()
	now := time.Now()
	said := c.rig.Market.Truth().Said(providerOf[side], feed, now, now)
	if len(said) == 0 {
		t.Fatalf("%s has said nothing of %s", providerOf[side], feed)
	}
	units := said[len(said)-1].Bid + said[len(said)-1].Ask // twice the midpoint
	half := uint64(2)
	for range simulator.Decimals - decimals {
		half *= 10
	}
	if units%half != 0 {
		t.Fatalf("the midpoint of %s at %s has more than %d decimals", feed, providerOf[side], decimals)
	}
	return price.Price(units / half)
}

// copyOf is a proposal that may be changed.
func copyOf(p report.Proposal) report.Proposal {
	p.Pages = slices.Clone(p.Pages)
	return p
}

// tls is how a proposer connects. With a nil certificate it shows none.
func (c *court) tls(cert *tls.Certificate) (*tls.Config, error) {
	authority, err := os.ReadFile(c.rig.Site.File("tls/ca.pem"))
	if err != nil {
		return nil, err
	}
	cfg := &tls.Config{RootCAs: x509.NewCertPool(), NextProtos: []string{"h2"}}
	cfg.RootCAs.AppendCertsFromPEM(authority)
	if cert != nil {
		// A client that is asked for a certificate of one CA shows none of another by itself.
		cfg.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return cert, nil }
	}
	return cfg, nil
}

// identity is who speaks to attesters, with connections of its own.
func (c *court) identity(t *testing.T, cert *tls.Certificate) *http.Client {
	t.Helper()
	cfg, err := c.tls(cert)
	must(t, err)
	transport := &http.Transport{TLSClientConfig: cfg, ForceAttemptHTTP2: true}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport, Timeout: 10 * time.Second}
}

// knock connects to a side's attester, and is why the connection ended before the attester said anything.
func (c *court) knock(ctx context.Context, cert *tls.Certificate, side price.Side) (err error) {
	cfg, err := c.tls(cert)
	if err != nil {
		return err
	}
	conn, err := (&tls.Dialer{Config: cfg}).DialContext(ctx, "tcp", c.attesters[side].At)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if err := conn.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		return err
	}
	_, err = conn.Read(make([]byte, 1)) // in TLS 1.3 a client hears only here that its certificate is not taken
	return err
}

// certificate is one of a folder.
func certificate(t *testing.T, site rig.Site, name string) *tls.Certificate {
	t.Helper()
	cert, err := tls.LoadX509KeyPair(site.File("tls/"+name+".pem"), site.File("tls/"+name+".key"))
	must(t, err)
	return &cert
}

// verdict is what an attester answers.
type verdict struct {
	Status    int
	Signature *struct {
		R  common.Hash `json:"r"`
		VS common.Hash `json:"vs"`
	} `json:"signature"`
	Refusal *struct {
		Side   string `json:"side"`
		Reason string `json:"reason"`
		Lanes  []struct {
			Feed   price.FeedID `json:"feed"`
			Own    price.Price  `json:"own"`
			Reason string       `json:"reason"`
		} `json:"lanes"`
	} `json:"refusal"`
	Error string `json:"error"`
}

// String is the answer for people.
func (v verdict) String() string {
	switch {
	case v.Refusal != nil:
		return fmt.Sprintf("%d %s", v.Status, v.Refusal.Reason)
	case v.Signature != nil:
		return fmt.Sprintf("%d signed", v.Status)
	default:
		return strings.TrimSpace(fmt.Sprintf("%d %s", v.Status, v.Error))
	}
}

// wire is a proposal as design section 8 has it on the wire, written here once more.
func wire(t *testing.T, d report.Domain, p report.Proposal) []byte {
	t.Helper()
	type lane struct {
		Claim     string      `json:"claim"`
		A         price.Price `json:"a"`
		B         price.Price `json:"b"`
		Providers [2]string   `json:"providers"`
	}
	type page struct {
		Page  uint16  `json:"page"`
		Lanes [3]lane `json:"lanes"`
	}
	var pages []page
	for _, from := range p.Pages {
		to := page{Page: from.Number}
		for i, l := range from.Lanes {
			to.Lanes[i] = lane{l.Claim.String(), l.A, l.B, l.Providers}
		}
		pages = append(pages, to)
	}
	body, err := json.Marshal(map[string]any{
		"chain": d.ChainID, "oracle": d.Oracle, "observedAt": p.ObservedAt, "sign": p.Sign, "pages": pages,
	})
	must(t, err)
	return body
}

// ask asks a side's attester. An error is one of the connection.
func (c *court) ask(ctx context.Context, who *http.Client, side price.Side, body []byte) (v verdict, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://"+c.attesters[side].At+"/v1/attest", bytes.NewReader(body))
	if err != nil {
		return v, err
	}
	response, err := who.Do(request)
	if err != nil {
		return v, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	v.Status = response.StatusCode
	text, err := io.ReadAll(response.Body)
	if err == nil && len(text) > 0 {
		err = json.Unmarshal(text, &v)
	}
	return v, err
}

// signedBy tells whether an answer is a side's signature of that very proposal.
func (c *court) signedBy(side price.Side, v verdict, p report.Proposal) error {
	if v.Status != http.StatusOK || v.Signature == nil {
		return fmt.Errorf("it answers %v", v)
	}
	by, err := report.Signature{R: v.Signature.R, VS: v.Signature.VS}.Recover(c.domain.Digest(p.Report()))
	if want := []rig.Role{rig.AttesterA, rig.AttesterB}[side].Address(); err == nil && by != want {
		err = fmt.Errorf("signed by %v and not by %v", by, want)
	}
	return err
}
