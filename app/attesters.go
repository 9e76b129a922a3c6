package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
	"twofold/signer/remote"
	"twofold/signer/submit"
)

// Keys are what a relayer holds: the wallet's, and that of each side's attester that is in its process.
type Keys struct {
	Wallet    *signer.Key    // pays, and has no authority
	Attesters [2]*signer.Key // by side; nil where they run apart
}

// LoadKeys opens the keys that the config names for a relayer, at once: a keystore's key derivation is slow on purpose. Each
// fault is a *config.Fault.
func LoadKeys(ctx context.Context, cfg *config.Config, reg prometheus.Registerer, log *slog.Logger) (*Keys, error) {
	keys := new(Keys)
	named := []namedKey{{&keys.Wallet, "wallet", cfg.Wallet}}
	for _, side := range price.Sides {
		if s := cfg.Sides.Of(side); !s.Apart() {
			named = append(named, namedKey{&keys.Attesters[side], config.AttesterKey(side), s.Attester})
		}
	}
	faults := make([]error, len(named))
	var opening sync.WaitGroup
	for i, k := range named {
		opening.Go(func() {
			var err error
			if *k.into, err = LoadKey(ctx, k.key, k.config, reg, log); err != nil {
				faults[i] = cfg.At(k.key, err)
			}
		})
	}
	opening.Wait()
	debug.FreeOSMemory() // a keystore may take 256 MB to open, which would stay with the process for minutes
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	all := AttesterAddresses(cfg, keys)
	for _, address := range all[price.B] {
		if slices.Contains(all[price.A], address) {
			return nil, cfg.At(config.AttesterKey(price.B), errors.New("is the key of side a, by another name: an address serves one side, make another"))
		}
	}
	return keys, nil
}

// namedKey is a key of the config and where it goes.
type namedKey struct {
	into   **signer.Key
	key    string
	config signer.KeyConfig
}

// AttesterAddresses are those of each side's attesters, in this process or apart, in the order of the config.
func AttesterAddresses(cfg *config.Config, keys *Keys) (all [2][]common.Address) {
	for _, side := range price.Sides {
		if key := keys.Attesters[side]; key != nil {
			all[side] = []common.Address{key.Address()}
			continue
		}
		for _, peer := range cfg.Sides.Of(side).Attesters {
			all[side] = append(all[side], peer.Address)
		}
	}
	return all
}

// checkAttesters makes sure that all are attesters of their sides. One that may not sign now may later.
func (s standing) checkAttesters(cfg *config.Config, oracle common.Address, attesters [2][]common.Address) error {
	var faults []error
	for _, side := range price.Sides {
		for i, address := range attesters[side] {
			key, life := config.AttesterKey(side), s.attesters[side][i]
			if cfg.Sides.Of(side).Apart() {
				key = config.AttestersKey(side, i) + ".address"
			}
			switch {
			case !life.Known():
				faults = append(faults, cfg.At(key, fmt.Errorf("%v is no attester of oracle %v: have its owner add it, or use the right key", address, oracle)))
			case life.Side != side:
				faults = append(faults, cfg.At(key, fmt.Errorf("%v signs for side %v: an address serves one side for ever; use another key", address, life.Side)))
			}
		}
	}
	return errors.Join(faults...)
}

// makeAttesters makes those of this process, and the clients of those that run apart.
func (a *App) makeAttesters(cfg *config.Config, keys *Keys) (err error) {
	domain := report.Domain{ChainID: cfg.Chain.ID, Oracle: a.chain.oracle.Address}
	view := &chainView{feeds: a.Feeds, snapshot: a.Snapshot}
	var identity *remote.Identity
	for _, side := range price.Sides {
		if keys.Attesters[side] == nil {
			if identity == nil {
				if identity, err = cfg.TLS.Load(a.log); err != nil {
					return cfg.At("tls", err)
				}
				identity.Export(a.registry)
			}
			a.apart[side] = remote.NewClient(
				remote.ClientConfig{Side: side, Domain: domain, Peers: cfg.Sides.Of(side).Attesters},
				remote.ClientParts{Identity: identity, Active: a.follower.maySign, Log: a.log, Registerer: a.registry})
			continue
		}
		c := cfg.Attester(side)
		c.Timing = a.timing
		if a.attesters[side], err = signer.NewAttester(c, domain, keys.Attesters[side], view, a.registry); err != nil {
			return fmt.Errorf("making the attester of side %v: %w", side, err)
		}
		if err := a.keepLog(cfg, a.attesters[side], domain); err != nil {
			return err
		}
	}
	a.exportRefusals()
	return nil
}

// apartParts keep the connections to attesters that run apart.
func (a *App) apartParts() (parts []part) {
	for _, side := range price.Sides {
		if client := a.apart[side]; client != nil {
			parts = append(parts, part{name: "attesters " + side.String(), run: client.Run})
		}
	}
	return parts
}

// signers are whom the submitter asks, by side.
func (a *App) signers() (all [2]submit.Attester) {
	for _, side := range price.Sides {
		if attester := a.attesters[side]; attester != nil {
			all[side] = counted{attester, &a.answers[side]}
		} else {
			all[side] = a.apart[side]
		}
	}
	return all
}

// attestersApart tells whether no process holds the attesters of both sides, as far as this one can know: it holds at most one.
func (a *App) attestersApart() bool {
	return a.attesters[price.A] == nil || a.attesters[price.B] == nil
}

// sayWhoSigns tells against whom the promises hold (design section 2).
func (a *App) sayWhoSigns() {
	if !a.attestersApart() {
		a.log.Warn("both attesters run in this process: the promises hold against a lying provider, not against a stolen machine")
		return
	}
	for _, side := range price.Sides {
		if a.apart[side] == nil {
			a.log.Info("an attester runs in this process", "side", side)
			continue
		}
		for _, peer := range a.apart[side].States() {
			a.log.Info("an attester runs apart", "side", side, "url", peer.URL, "address", peer.Address)
		}
	}
}
