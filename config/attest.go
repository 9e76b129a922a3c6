package config

import (
	"fmt"
	"net"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/signer"
	"twofold/signer/logbook"
	"twofold/signer/remote"
)

// Attest is what an attester goes by beside what it signs: Log in any process, the others in one of its own, `twofold attest`,
// at which a relayer does not look.
type Attest struct {
	// Log is of what it signed and what it saw, in a folder for each side; without a folder there is none.
	Log logbook.Config
	remote.ServerConfig
	Listen string     // host:port at which relayers ask; whoever has no certificate of tls.ca is not let in
	RPC    []Endpoint // as chain.rpc, and best of other providers than the relayers'; default: those
	HTTP   HTTP       // of its own: metrics and health
}

func defaultAttest() Attest {
	return Attest{
		Log: logbook.Defaults(), ServerConfig: remote.DefaultServerConfig(), Listen: "127.0.0.1:9470", HTTP: HTTP{Listen: "127.0.0.1:9466"},
	}
}

// AttesterKey is the path of a side's own key.
func AttesterKey(side price.Side) string { return sideKey(side) + ".attester" }

// AttestersKey is the path of one of a side's attesters that run apart.
func AttestersKey(side price.Side, i int) string {
	return fmt.Sprintf("%s.attesters[%d]", sideKey(side), i)
}

func sideKey(side price.Side) string { return "sides." + strings.ToLower(side.String()) }

// Attesting is the config as an attester that runs apart has it, for a side: with endpoints of its own. The error joins a
// [*Fault] for each key that only such a process needs.
func (c *Config) Attesting(side price.Side) (*Config, error) {
	f := &faults{source: c.source}
	if c.Sides.Of(side).Attester == (signer.KeyConfig{}) {
		f.add(AttesterKey(side), "is missing: name the key that signs for side %v", side)
	}
	f.addEach(c.TLS.Check(), sectionOf("tls", c.TLS))
	f.addEach(c.Attest.Check(), sectionOf("attest", c.Attest))
	own := *c
	if len(c.Attest.RPC) > 0 {
		own.Chain.RPC, own.rpcAt = c.Attest.RPC, attestRPC
	}
	return &own, f.error(nil)
}

// attestRPC is where its endpoints stand.
const attestRPC = "attest.rpc"

func (c *Config) checkAttest(f *faults) {
	f.addEach(c.Attest.Log.Check(), sectionOf("attest.log", c.Attest.Log))
	server := c.Attest.ServerConfig
	if len(server.Proposers) == 0 {
		server.Proposers = []string{"any"} // only who attests needs them
	}
	f.addEach(server.Check(), sectionOf("attest", c.Attest))
	if len(c.Attest.RPC) > 0 {
		own := *c
		own.Chain.RPC, own.rpcAt = c.Attest.RPC, attestRPC
		own.checkEndpoints(f)
	}
	for key, listen := range map[string]string{"attest.listen": c.Attest.Listen, "attest.http.listen": c.Attest.HTTP.Listen} {
		if _, port, err := net.SplitHostPort(listen); err != nil || port == "" {
			f.add(key, "%q must be host:port, such as 127.0.0.1:9470", listen)
		}
	}
}

// checkAttesters is about those that run apart. An address serves one side, and nobody is asked twice.
func (c *Config) checkAttesters(f *faults) {
	urls, addresses := map[string]string{}, map[common.Address]string{}
	for _, side := range price.Sides {
		for i, peer := range c.Sides.Of(side).Attesters {
			key := AttestersKey(side, i)
			f.addEach(peer.Check(), sectionOf(key, peer))
			if before, twice := urls[peer.URL]; twice {
				f.add(key+".url", "is %s once more: name another attester's, or leave it out", before)
			}
			if before, twice := addresses[peer.Address]; twice {
				f.add(key+".address", "is %s once more: each attester has a key of its own, which serves one side for ever", before)
			}
			if peer.Check() == nil {
				urls[peer.URL], addresses[peer.Address] = key+".url", key+".address"
			}
		}
	}
	if c.Sides.A.Apart() || c.Sides.B.Apart() || c.TLS != (remote.Files{}) {
		f.addEach(c.TLS.Check(), sectionOf("tls", c.TLS))
	}
}
