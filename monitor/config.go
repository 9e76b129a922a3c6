package monitor

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/signer/cost"
)

// The chains that an account may be on.
const (
	L1 = "l1"
	L2 = "l2"
)

// Config says what is watched beside the relayer's own wallet.
type Config struct {
	// Every is how often the chains are asked, at least so often that alerts, which wait for ten minutes, see it. The rest of what is known comes from the heads that are followed anyway.
	Every    time.Duration
	Accounts []Account

	// BlockTime is how far apart the L2's blocks should be.
	BlockTime time.Duration `yaml:"-"`
	// L1ID is which chain the L1 must be; 0: any.
	L1ID uint64 `yaml:"-"`
	// PaceOver is how far back an account's pace is reckoned, and PaceAfter how much of that must be known; shorter in tests
	// only.
	PaceOver  time.Duration `yaml:"-"`
	PaceAfter time.Duration `yaml:"-"`
}

// Account is one that must not run out of ether.
type Account struct {
	Name    string // for people, and a label of metrics
	Address common.Address
	Chain   string // L1 or L2
	// Floor is an alarm as soon as the balance is below it. 0: none.
	Floor cost.Wei
	// WarnHours is for how many hours the balance should last. 0: it is not judged by that.
	WarnHours int
	// Returns says that what it spends comes back, as a proposer's bonds do: its pace is net of that. Elsewhere every rise is
	// a top-up, since a small one, in need, would hide the drain that it is for.
	Returns bool
}

// Defaults read twice a minute. A pace needs half an hour: a batcher pays minutes apart.
func Defaults() Config {
	return Config{Every: 30 * time.Second, BlockTime: 2 * time.Second, PaceOver: 6 * time.Hour, PaceAfter: 30 * time.Minute}
}

// DefaultAccount is on the L2, and is warned of three days ahead, so that a weekend fits in.
func DefaultAccount() Account { return Account{Chain: L2, WarnHours: 72} }

// AccountFault is what is wrong with one of the accounts.
type AccountFault struct {
	Index int
	Err   error // begins with the key
}

func (f *AccountFault) Error() string { return fmt.Sprintf("account %d: %v", f.Index, f.Err) }

// Unwrap is the cause.
func (f *AccountFault) Unwrap() error { return f.Err }

// Check joins every fault of the config; those of accounts are each an [*AccountFault].
func (c Config) Check() error {
	var faults []error
	if c.Every < time.Second || c.Every > 5*time.Minute {
		faults = append(faults, fmt.Errorf("every: %v must be from 1s to 5m", c.Every))
	}
	if c.BlockTime <= 0 {
		faults = append(faults, fmt.Errorf("a block time of %v is too short", c.BlockTime))
	}
	if c.PaceAfter <= 0 || c.PaceOver < c.PaceAfter {
		faults = append(faults, fmt.Errorf("a pace over %v cannot be known after %v", c.PaceOver, c.PaceAfter))
	}
	for i, account := range c.Accounts {
		for _, err := range account.faults() {
			faults = append(faults, &AccountFault{i, err})
		}
		if slices.ContainsFunc(c.Accounts[:i], func(a Account) bool { return a.Name == account.Name }) {
			faults = append(faults, &AccountFault{i, fmt.Errorf("name: %q is there twice: give each its own", account.Name)})
		}
	}
	return errors.Join(faults...)
}

func (a Account) faults() (faults []error) {
	if a.Name == "" {
		faults = append(faults, errors.New("name: is missing: give it one, such as batcher"))
	}
	if a.Address == (common.Address{}) {
		faults = append(faults, errors.New("address: is missing: write the account's"))
	}
	if a.Chain != L1 && a.Chain != L2 {
		faults = append(faults, fmt.Errorf("chain: %q: use %s or %s", a.Chain, L1, L2))
	}
	if a.WarnHours < 0 || a.WarnHours > 8760 {
		faults = append(faults, fmt.Errorf("warnHours: %d must be from 0, which is off, to 8760, a year", a.WarnHours))
	}
	return faults
}
