package remote

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-json-experiment/json"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// The paths. The first asks for a signature, or only tells; the second asks who answers.
const (
	attestPath   = "/v1/attest"
	attesterPath = "/v1/attester"
)

const (
	// maxMessage bounds what either end reads: 256 pages, every lane with long prices and names, take about half of it.
	maxMessage = 256 << 10
	// maxProvider is longer than any provider's name.
	maxProvider = 32
	// maxCause is how much of an attester's own words a proposer takes into its log, errors and dashboard.
	maxCause = 200
)

// request is a proposal on the wire, with the oracle it is for: an attester that serves another one says so.
type request struct {
	Chain      uint64         `json:"chain"`
	Oracle     common.Address `json:"oracle"`
	ObservedAt uint32         `json:"observedAt"`    // unix seconds
	Sign       bool           `json:"sign,omitzero"` // left out: it only tells
	Pages      []page         `json:"pages"`
}

type page struct {
	Page  uint16                    `json:"page"`
	Lanes [price.LanesPerPage]*lane `json:"lanes"`
}

// lane has its prices in units of the feed's stored decimals, each left out where the side has none.
type lane struct {
	Claim     string      `json:"claim"`
	A         price.Price `json:"a,omitzero"`
	B         price.Price `json:"b,omitzero"`
	Providers [2]string   `json:"providers"` // A's and B's, empty where the proposer listens to nobody
}

// answer is what comes back: one of the three, or nothing to what only told.
type answer struct {
	Signature *signature `json:"signature,omitzero"`
	Refusal   *refusal   `json:"refusal,omitzero"`
	Error     string     `json:"error,omitzero"` // the request never came before the attester
}

// signature is EIP-2098 compact.
type signature struct {
	R  common.Hash `json:"r"`
	VS common.Hash `json:"vs"`
}

// refusal is a [signer.Refusal] on the wire.
type refusal struct {
	Side   string        `json:"side"`
	Reason string        `json:"reason"`
	Lanes  []refusedLane `json:"lanes,omitzero"`
	Cause  string        `json:"cause,omitzero"`
}

type refusedLane struct {
	Feed   price.FeedID `json:"feed"`
	Claim  string       `json:"claim"`
	Sent   price.Price  `json:"sent,omitzero"`
	Own    price.Price  `json:"own,omitzero"`
	Health string       `json:"health"`
	Reason string       `json:"reason"`
}

// identity is who answers.
type identity struct {
	Side    string         `json:"side"`
	Address common.Address `json:"address"`
	Chain   uint64         `json:"chain"`
	Oracle  common.Address `json:"oracle"`
}

// The closed sets go by their names: numbers would mean another thing once a set grows.
var (
	claims  = []report.Claim{report.Nothing, report.Agreed, report.Disputed, report.Missing}
	healths = []price.Health{price.Healthy, price.Missing, price.Skewed, price.Stale, price.OutOfRange}
)

// named is the value of a set that has that name.
func named[T fmt.Stringer](name string, set []T) (value T, err error) {
	for _, v := range set {
		if v.String() == name {
			return v, nil
		}
	}
	return value, fmt.Errorf("%.40q is no %T", name, value)
}

// newRequest is a proposal for an oracle, encoded.
func newRequest(d report.Domain, p report.Proposal) ([]byte, error) {
	r := request{Chain: d.ChainID, Oracle: d.Oracle, ObservedAt: p.ObservedAt, Sign: p.Sign, Pages: make([]page, len(p.Pages))}
	for i, from := range p.Pages {
		r.Pages[i].Page = from.Number
		for j, l := range from.Lanes {
			r.Pages[i].Lanes[j] = &lane{l.Claim.String(), l.A, l.B, l.Providers}
		}
	}
	body, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encoding a proposal: %w", err)
	}
	return body, nil
}

// readRequest is strict: what is not a field, is there twice, is missing, or is beyond what a proposal may be is an error. The
// rest is for the attester to judge.
func readRequest(body []byte) (report.Domain, report.Proposal, error) {
	var r request
	if err := read(body, &r); err != nil {
		return report.Domain{}, report.Proposal{}, err
	}
	if len(r.Pages) == 0 || len(r.Pages) > price.MaxPages {
		return report.Domain{}, report.Proposal{}, fmt.Errorf("%d pages, want 1 to %d", len(r.Pages), price.MaxPages)
	}
	p := report.Proposal{ObservedAt: r.ObservedAt, Sign: r.Sign, Pages: make([]report.ProposedPage, len(r.Pages))}
	for i, from := range r.Pages {
		p.Pages[i].Number = from.Page
		for j, l := range from.Lanes {
			var err error
			if p.Pages[i].Lanes[j], err = l.proposed(); err != nil {
				return report.Domain{}, report.Proposal{}, fmt.Errorf("page %d lane %d: %w", from.Page, j, err)
			}
		}
	}
	return report.Domain{ChainID: r.Chain, Oracle: r.Oracle}, p, nil
}

func (l *lane) proposed() (report.ProposedLane, error) {
	if l == nil {
		return report.ProposedLane{}, errors.New("is null")
	}
	if max(len(l.Providers[0]), len(l.Providers[1])) > maxProvider {
		return report.ProposedLane{}, fmt.Errorf("a provider's name is longer than %d bytes", maxProvider)
	}
	claim, err := named(l.Claim, claims)
	return report.ProposedLane{Lane: report.Lane{Claim: claim, A: l.A, B: l.B}, Providers: l.Providers}, err
}

// read decodes one JSON value, of which it takes nothing that it does not know.
func read(body []byte, into any) error {
	return json.Unmarshal(body, into, json.RejectUnknownMembers(true))
}

// newRefusal is a refusal on the wire.
func newRefusal(r *signer.Refusal) *refusal {
	to := &refusal{Side: r.Side.String(), Reason: r.Reason.String()}
	if r.Cause != nil {
		to.Cause = r.Cause.Error()
	}
	for _, l := range r.Lanes {
		to.Lanes = append(to.Lanes, refusedLane{
			Feed: l.Feed, Claim: l.Claim.String(), Sent: l.Sent, Own: l.Own, Health: l.Health.String(), Reason: l.Reason.String(),
		})
	}
	return to
}

// said is no more of somebody's words than we repeat.
func said(words string) string {
	return strings.ToValidUTF8(words[:min(len(words), maxCause)], "")
}

// to is what an attester of a side answered, if it can be an answer to that proposal.
func (r *refusal) to(side price.Side, p report.Proposal) (*signer.Refusal, error) {
	reason, known := signer.ParseReason(r.Reason)
	if !known || r.Side != side.String() {
		return nil, fmt.Errorf("a refusal of side %.10q for reason %.40q", r.Side, r.Reason)
	}
	read := &signer.Refusal{Side: side, Reason: reason}
	if r.Cause != "" {
		read.Cause = errors.New(said(r.Cause))
	}
	about := make(map[price.FeedID]bool)
	for _, l := range r.Lanes {
		if about[l.Feed] {
			return nil, fmt.Errorf("a refusal that is about feed %d twice", l.Feed)
		}
		about[l.Feed] = true
		if !slices.ContainsFunc(p.Pages, func(page report.ProposedPage) bool { return page.Number == l.Feed.Page() }) {
			return nil, fmt.Errorf("a refusal about feed %d, which was not proposed", l.Feed)
		}
		lane, err := l.read()
		if err != nil {
			return nil, fmt.Errorf("a refusal about feed %d: %w", l.Feed, err)
		}
		read.Lanes = append(read.Lanes, lane)
	}
	return read, nil
}

func (l refusedLane) read() (signer.RefusedLane, error) {
	claim, wrongClaim := named(l.Claim, claims)
	health, wrongHealth := named(l.Health, healths)
	reason, known := signer.ParseReason(l.Reason)
	if !known {
		return signer.RefusedLane{}, fmt.Errorf("for reason %.40q", l.Reason)
	}
	return signer.RefusedLane{Feed: l.Feed, Claim: claim, Sent: l.Sent, Own: l.Own, Health: health, Reason: reason}, errors.Join(wrongClaim, wrongHealth)
}
