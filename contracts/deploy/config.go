package deploy

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/signer/txmgr"
)

// Config says what should be on the chain.
type Config struct {
	// Record is the path of the record; its folder is made.
	Record string
	// Oracle that is there already, for a record that was lost; zero: what the record says, or a new one.
	Oracle common.Address
	// Terms of a new oracle.
	Terms Terms
	// Attesters by side, active from the start in a new oracle.
	Attesters [2]common.Address
	// Feeds, at least one. New ones get the next free ids in this order.
	Feeds []Feed
	// Posting is how transactions are sent; its chain id is the chain's.
	Posting txmgr.Config
}

// Feed is a feed and its readers.
type Feed struct {
	Name           string // "ETH/USD"
	Decimals       uint8  // of the stored price
	ReaderDecimals uint8  // of what consumers get
	Policy         price.Policy
	Readers        []ReaderKind // what else is created beside the plain one; it may be named, too
}

// Check joins every fault of c, or is nil.
func (c Config) Check() error {
	faults := []error{c.Terms.Check(), c.Posting.Check()}
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(c.Record == "", "record: the path is missing")
	refuse(c.Attesters[price.A] == common.Address{} || c.Attesters[price.B] == common.Address{}, "attesters: each side needs one")
	refuse(c.Attesters[price.A] == c.Attesters[price.B], "attesters: %v stands on both sides, and an address serves one side", c.Attesters[price.A])
	refuse(len(c.Feeds) == 0 || len(c.Feeds) > price.MaxPages*price.LanesPerPage,
		"feeds: there are %d, an oracle has 1 to %d", len(c.Feeds), price.MaxPages*price.LanesPerPage)
	names := map[string]bool{}
	for _, f := range c.Feeds {
		refuse(names[f.Name], "feeds: %s is there twice", f.Name)
		names[f.Name] = true
		for _, err := range []error{f.Policy.Check(), checkKinds(f.Readers)} {
			if err != nil {
				faults = append(faults, fmt.Errorf("feed %s: %w", f.Name, err))
			}
		}
	}
	return errors.Join(faults...)
}
