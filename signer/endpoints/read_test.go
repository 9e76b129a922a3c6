package endpoints

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/signer/txmgr"
)

func TestAnAnswerThatIsNotAcceptedIsNoAnswer(t *testing.T) {
	t.Parallel()
	w := prepare(t, 2)
	e, err := Open(t.Context(), w.config((*node).url), slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	w.Endpoints = e
	liar, truth := w.nodes[0].url(), w.nodes[1].url()
	read := func(why error) (who string, err error) {
		err = e.Read(t.Context(), func(answer json.RawMessage) error {
			var said hexutil.Bytes
			if err := json.Unmarshal(answer, &said); err != nil {
				return err
			}
			if who = string(said); who == liar {
				return why
			}
			return nil
		}, "eth_call", map[string]any{}, "latest")
		return who, err
	}
	if who, err := read(nil); err != nil || who != liar {
		t.Fatalf("%s was read, error %v", who, err)
	}
	if who, err := read(fmt.Errorf("it has none: %w", ethereum.NotFound)); err != nil || who != truth || w.trouble(0) != none {
		t.Errorf("%s was read, error %v; who has nothing is in trouble %q", who, err, w.trouble(0))
	}
	if who, err := read(errors.New("a lie")); err != nil || who != truth || w.trouble(0) != silent {
		t.Errorf("%s was read, error %v; who lies is in trouble %q", who, err, w.trouble(0))
	}
	w.nodes[1].set(func(f *faults) { f.refusal = "missing trie node" })
	if _, err := read(errors.New("a lie")); !txmgr.Forgotten(err) {
		t.Errorf("error %v, want what the one that does not lie says", err)
	}
}
