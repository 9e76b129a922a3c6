package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/owner"
	"twofold/signer"
	"twofold/signer/txmgr"
)

// readWithin bounds the reading of the oracle.
const readWithin = 30 * time.Second

// actionHelp ends the help of every command that changes the oracle.
const actionHelp = `

Without a flag it is a dry run: it prints the call, what stands before and what would after, and sends nothing. --send
sends it, with the key of the config's wallet or with the one named, and shows what came of it. --calldata prints the
call for a multisig, in the shape that Safe's transaction builder takes, and nothing else.`

// actFlags are those of every command that changes the oracle.
type actFlags struct {
	shared                 *sharedFlags
	asJSON, calldata, send bool
	key                    signer.KeyConfig
}

// scene is where an action takes place.
type scene struct {
	cfg  *config.Config
	log  *slog.Logger
	desk *owner.Desk
	// what is acted on, in a word, and who pays unless a key is named, with where the config has that.
	what, paidBy string
	wallet       signer.KeyConfig
}

// office is an oracle as it was found, and what is needed to act on it.
type office struct {
	*scene
	state *owner.State
}

// action is what a command would do, from the oracle's present state.
type action func(*office) (*owner.Action, error)

func (f *actFlags) add(cmd *cobra.Command) {
	set := cmd.Flags()
	set.BoolVar(&f.asJSON, "json", false, "print JSON")
	set.BoolVar(&f.send, "send", false, "send the call, and wait until it is mined")
	set.BoolVar(&f.calldata, "calldata", false, "print only the call, for a multisig")
	set.StringVar(&f.key.Keystore, "keystore", "", "with --send: the V3 keystore of the owner's or guardian's key")
	set.StringVar(&f.key.PassphraseFile, "passphrase-file", "", "with --keystore: a file that holds its passphrase")
	set.StringVar(&f.key.Env, "key-env", "", "with --send, for development: the variable that holds the raw key")
	cmd.Long += actionHelp
}

func (f *actFlags) check() error {
	switch {
	case f.send && f.calldata:
		return &usageError{errors.New("--send and --calldata: choose one")}
	case f.asJSON && f.calldata:
		return &usageError{errors.New("--calldata is JSON already: leave out --json")}
	case f.key == (signer.KeyConfig{}):
		return nil
	case !f.send:
		return &usageError{errors.New("--keystore, --passphrase-file and --key-env name the key that --send signs with: add --send, or leave them out")}
	case (f.key.Keystore == "") != (f.key.PassphraseFile == "") || (f.key.Keystore == "") == (f.key.Env == ""):
		return &usageError{errors.New("name one key: either --keystore with --passphrase-file, or --key-env")}
	default:
		return nil
	}
}

// openOffice reads the config and the oracle. The caller closes the client.
func openOffice(ctx context.Context, shared *sharedFlags, stderr io.Writer) (*office, *ethclient.Client, error) {
	cfg, err := shared.load(stderr)
	if err != nil {
		return nil, nil, err
	}
	o := &office{scene: &scene{cfg: cfg, log: newLog(cfg, stderr), what: "oracle", paidBy: "wallet", wallet: cfg.Wallet}}
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	client, err := app.DialChain(ctx, cfg)
	if err != nil {
		return nil, nil, err
	}
	address, err := app.OracleAddress(cfg)
	if err == nil {
		o.desk = &owner.Desk{Node: node{client}, Oracle: address, Posting: cfg.Transactions(), Log: o.log}
		o.state, err = o.desk.Read(ctx)
	}
	if errors.Is(err, contracts.ErrNoOracle) {
		err = cfg.At("oracle", fmt.Errorf("%w: deploy with `twofold deploy`, or name the right one", err))
	}
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return o, client, nil
}

// run is a whole command.
func (f *actFlags) run(cmd *cobra.Command, build action) error {
	if err := f.check(); err != nil {
		return err
	}
	o, client, err := openOffice(cmd.Context(), f.shared, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	defer client.Close()
	a, err := build(o)
	if err != nil {
		return &usageError{err}
	}
	return f.act(cmd, o.scene, a)
}

// act does with an action what the flags say.
func (f *actFlags) act(cmd *cobra.Command, o *scene, a *owner.Action) error {
	if f.send {
		return f.sendAndShow(cmd, o, a)
	}
	ctx, cancel := context.WithTimeout(cmd.Context(), readWithin)
	defer cancel()
	refused := o.desk.Try(ctx, a, a.Of.Owner)
	if refused != nil {
		refused = fmt.Errorf("the call would fail now: %w", refused)
	}
	return errors.Join(f.show(cmd, o, a, nil, refused), refused)
}

func (f *actFlags) sendAndShow(cmd *cobra.Command, o *scene, a *owner.Action) error {
	wallet, err := f.payer(cmd.Context(), o)
	if err != nil {
		return err
	}
	sent, err := o.desk.Send(cmd.Context(), a, wallet)
	switch {
	case errors.Is(err, owner.ErrNotEntitled):
		return fmt.Errorf("%w: name its key with --keystore and --passphrase-file, or print the call for a multisig with --calldata", err)
	case errors.Is(err, txmgr.ErrInsufficientFunds):
		return fmt.Errorf("%v has too little ether on chain %d: fund it: %w", wallet.Address(), o.cfg.Chain.ID, txmgr.ErrInsufficientFunds)
	case err != nil:
		return err
	}
	return f.show(cmd, o, a, sent, nil)
}

// payer opens the key that is named, or the config's.
func (f *actFlags) payer(ctx context.Context, o *scene) (txmgr.Wallet, error) {
	named := f.key
	if named == (signer.KeyConfig{}) {
		named = o.wallet
	}
	key, err := signer.LoadKey(ctx, named, nil, o.log)
	switch {
	case err != nil && named == o.wallet:
		return nil, o.cfg.At(o.paidBy, err)
	case err != nil:
		return nil, &usageError{err}
	}
	return app.Wallet(key), nil
}

// call is a call as Safe's transaction builder takes it.
type call struct {
	To    string `json:"to"`
	Value string `json:"value"`
	Data  string `json:"data"`
}

// actResult is what --json prints. Times are Unix seconds.
type actResult struct {
	Action     string        `json:"action"`
	ChainID    uint64        `json:"chainId"`
	Block      uint64        `json:"block"` // as of which `before` is
	Call       call          `json:"call"`
	By         []string      `json:"by"` // who may make it; empty: anyone
	Rows       []owner.Row   `json:"rows"`
	Notes      []string      `json:"notes"`
	Warnings   []string      `json:"warnings"`
	WaitsUntil owner.Instant `json:"waitsUntil"`      // 0: it counts at once
	LandBy     owner.Instant `json:"landBy"`          // 0: no matter when
	Fails      string        `json:"fails,omitempty"` // why the call would fail now
	Sent       *sentResult   `json:"sent,omitempty"`  // of a dry run: none
}

type sentResult struct {
	From  string `json:"from"`
	Tx    string `json:"tx"`
	Block uint64 `json:"block"`
}

func newResult(o *scene, a *owner.Action, sent *owner.Sent, refused error) actResult {
	r := actResult{
		Action: a.Name, ChainID: o.cfg.Chain.ID, Block: a.Of.Block,
		Call: call{a.Of.Contract.Hex(), "0", fmt.Sprintf("%#x", a.Data)},
		By:   []string{}, Rows: a.Rows, Notes: append([]string{}, a.Notes...), Warnings: append([]string{}, a.Warnings...),
		WaitsUntil: a.WaitsUntil, LandBy: a.LandBy,
	}
	for _, holder := range a.By.Holders(a.Of) {
		r.By = append(r.By, holder.Hex())
	}
	if refused != nil {
		r.Fails, r.Rows = refused.Error(), nil
		for _, row := range a.Rows {
			r.Rows = append(r.Rows, owner.Row{Field: row.Field, Before: row.Before, After: row.Before})
		}
	}
	if sent != nil {
		r.Rows, r.Warnings = sent.Rows, append(r.Warnings, sent.Otherwise...)
		r.Sent = &sentResult{sent.From.Hex(), sent.Tx.Hex(), sent.Block}
	}
	return r
}

// show prints what is, or would be, done.
func (f *actFlags) show(cmd *cobra.Command, o *scene, a *owner.Action, sent *owner.Sent, refused error) error {
	r := newResult(o, a, sent, refused)
	switch {
	case f.calldata:
		for _, w := range r.Warnings {
			fmt.Fprintln(cmd.ErrOrStderr(), "warning:", w)
		}
		return printJSON(cmd.OutOrStdout(), r.Call)
	case f.asJSON:
		return printJSON(cmd.OutOrStdout(), r)
	default:
		return printAction(cmd.OutOrStdout(), r, o.what, a.By.Describe(a.Of))
	}
}

func printAction(w io.Writer, r actResult, what, by string) error {
	var text strings.Builder
	fmt.Fprintf(&text, "%s: %s %s, chain %d, block %d\n\n", r.Action, what, r.Call.To, r.ChainID, r.Block)
	rows := [][]string{{"FIELD", "BEFORE", "AFTER"}}
	for _, row := range r.Rows {
		after := row.After
		if after == row.Before {
			after = "same"
		}
		rows = append(rows, []string{row.Field, row.Before, after})
	}
	writeTable(&text, rows)
	fmt.Fprintln(&text)
	for _, n := range r.Notes {
		fmt.Fprintln(&text, n)
	}
	for _, n := range r.Warnings {
		fmt.Fprintln(&text, "warning:", n)
	}
	fmt.Fprintf(&text, "\nto    %s\ndata  %s\nby    %s\n", r.Call.To, r.Call.Data, by)
	switch {
	case r.Sent != nil:
		fmt.Fprintf(&text, "\nsent by %s, landed in block %d: %s\n", r.Sent.From, r.Sent.Block, r.Sent.Tx)
	default:
		fmt.Fprintln(&text, "\ndry run, nothing was sent: --send sends it, --calldata prints it for a multisig")
	}
	_, err := io.WriteString(w, text.String())
	return err
}

// acting is a command that changes the oracle and has no flags of its own.
type acting struct {
	use, short, long, example string
	args                      cobra.PositionalArgs
	build                     func(*office, []string) (*owner.Action, error)
}

func newActCommand(shared *sharedFlags, c acting) *cobra.Command {
	act := actFlags{shared: shared}
	cmd := &cobra.Command{
		Use: c.use, Short: c.short, Long: c.long, Example: c.example, Args: c.args,
		RunE: func(cmd *cobra.Command, args []string) error {
			return act.run(cmd, func(o *office) (*owner.Action, error) { return c.build(o, args) })
		},
	}
	act.add(cmd)
	return cmd
}

// writeTable aligns columns.
func writeTable(w io.Writer, rows [][]string) {
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(t, strings.Join(row, "\t"))
	}
	_ = t.Flush() // into memory
}
