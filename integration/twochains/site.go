package twochains

import (
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"twofold/integration/rig"
)

// Relay says who keeps the world's mirror, and how.
type Relay struct {
	Wallet   rig.Role          // pays
	L1       []string          // its RPC endpoints; none: L1's own
	Settings map[string]string // more of the config's section of it, such as depth
}

// Site is an empty folder made one that such a relay runs on: config and keystore.
func (w *World) Site(dir string, r Relay) (rig.Site, error) {
	s := rig.Site{Dir: dir}
	if len(r.L1) == 0 {
		r.L1 = []string{w.L1.URL}
	}
	var text strings.Builder
	fmt.Fprintf(&text, "chain: {id: %d, rpc: %q, blockTime: %v}\n", rig.ChainID, w.L2.URL, w.cfg.L2Block)
	fmt.Fprintf(&text, "deploy: {owner: %q}\n", rig.Owner.Address())
	fmt.Fprintf(&text, "relay:\n  mirror: %q\n  wallet: {keystore: relay.json, passphraseFile: relay.pass}\n", w.Mirror)
	fmt.Fprintf(&text, "  http: {listen: 127.0.0.1:0}\n  heartbeat: %v\n  l1:\n    id: %d\n    rpc: [%s]\n    blockTime: %v\n", 2*past, L1ID, strings.Join(r.L1, ", "), w.cfg.L1Block)
	for key, value := range r.Settings {
		fmt.Fprintf(&text, "  %s: %s\n", key, value)
	}
	text.WriteString("  feeds:\n")
	for _, f := range w.Feeds {
		fmt.Fprintf(&text, "    - {name: %s, proxy: %q}\n", f.Name, f.Proxy.Address)
	}
	key, err := weakly(r.Wallet)
	if err != nil {
		return s, fmt.Errorf("making keystore: %w", err)
	}
	for name, content := range map[string]string{"relay.json": key, "relay.pass": rig.Passphrase + "\n"} {
		if err := os.WriteFile(s.File(name), []byte(content), 0o600); err != nil {
			return s, fmt.Errorf("making site: %w", err)
		}
	}
	return s, s.Write(text.String())
}

// weakly is a role's keystore, which takes no time to open.
func weakly(role rig.Role) (string, error) {
	const scryptN, scryptP = 2, 1
	key, err := keystore.EncryptKey(&keystore.Key{Address: role.Address(), PrivateKey: role.Key()}, rig.Passphrase, scryptN, scryptP)
	return string(key), err
}
