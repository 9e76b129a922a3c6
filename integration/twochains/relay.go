package twochains

import (
	"context"
	"fmt"
	"strings"

	"twofold/integration/rig"
)

// StartRelay starts `twofold relay` of a binary, in an empty folder that becomes its site: a config, and of all keys the wallet's.
// It keeps the world's own mirror, of each feed every round.
func (w *World) StartRelay(ctx context.Context, binary, dir string) (*rig.Daemon, error) {
	site, err := rig.WriteSite(dir, w.relayConfig(), rig.Wallet)
	if err != nil {
		return nil, err
	}
	return rig.StartRelay(ctx, binary, site)
}

// relayConfig is what an operator writes for this world.
func (w *World) relayConfig() string {
	var feeds strings.Builder
	for _, f := range w.Feeds {
		fmt.Fprintf(&feeds, "    - {name: %s, proxy: %v}\n", f.Name, f.Proxy.Address)
	}
	return fmt.Sprintf(`chain: {id: %d, rpc: %q, blockTime: %v}
relay:
  mirror: %v
  wallet: {keystore: keys/wallet.json, passphraseFile: keys/wallet.pass}
  l1: {id: %d, rpc: %q, blockTime: %v}
  feeds:
%s  http: {listen: 127.0.0.1:0}
`, rig.ChainID, w.L2.URL, w.cfg.L2Block, w.Mirror, L1ID, w.L1.URL, w.cfg.L1Block, feeds.String())
}
