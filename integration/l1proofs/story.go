package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/integration/chainlink"
	"twofold/integration/rig"
)

// vectors are the file's content.
type vectors struct {
	// OCR2 and OCR1 are the aggregators whose layout the mirror is to know.
	OCR2  []common.Address `json:"ocr2"`
	OCR1  []common.Address `json:"ocr1"`
	Feeds []common.Address `json:"feeds"` // proxies
	Cases []block          `json:"cases"`
}

// block is an L1 block, a proof of it, and what is to become of it.
type block struct {
	Name     string        `json:"name"`
	Number   uint64        `json:"number"`
	Hash     common.Hash   `json:"hash"`
	Time     uint64        `json:"time"`
	Calldata hexutil.Bytes `json:"calldata"` // of checkpointAndProve
	Error    string        `json:"error"`    // by signature; empty: it is taken
	// What the proxies on L1 say, in the order of the proofs.
	Feeds []common.Address `json:"feeds"`
	// Of those that are taken.
	RoundIDs  []string `json:"roundIds,omitempty"`
	Answers   []string `json:"answers,omitempty"`
	StartedAt []uint64 `json:"startedAt,omitempty"`
	UpdatedAt []uint64 `json:"updatedAt,omitempty"`
}

// behind is a proxy, and what is behind it.
type behind struct {
	proxy      *chainlink.Proxy
	aggregator chainlink.Aggregator
	layout     chainlink.Layout
}

// story is what happens on the chain, and what is told of it.
type story struct {
	chain *rig.Chain
	site  *chainlink.Site
	told  vectors
}

// tell has rounds transmitted, aggregators replaced, and blocks proven in between.
func tell(ctx context.Context, chain *rig.Chain) (vectors, error) {
	site, err := chainlink.NewSite(ctx, chain.Client, rig.Wallet.Key())
	if err != nil {
		return vectors{}, err
	}
	s := &story{chain: chain, site: site}
	eth, err := s.newOCR2(ctx, "ETH / USD")
	if err != nil {
		return vectors{}, err
	}
	btc, err := s.newOCR1(ctx, "BTC / USD")
	if err != nil {
		return vectors{}, err
	}
	s.told.Feeds = []common.Address{eth.proxy.Address, btc.proxy.Address}
	for _, chapter := range []func(context.Context, *behind, *behind) error{s.beginning, s.rounds, s.refusals, s.replacements, s.crowd} {
		if err := chapter(ctx, eth, btc); err != nil {
			return vectors{}, err
		}
	}
	return s.told, nil
}

func (s *story) newOCR2(ctx context.Context, description string) (*behind, error) {
	aggregator, err := s.site.DeployOCR2(ctx, description)
	if err != nil {
		return nil, err
	}
	s.told.OCR2 = append(s.told.OCR2, aggregator.Address())
	proxy, err := s.site.DeployProxy(ctx, aggregator)
	return &behind{proxy, aggregator, chainlink.OCR2Layout}, err
}

func (s *story) newOCR1(ctx context.Context, description string) (*behind, error) {
	aggregator, err := s.site.DeployOCR1(ctx, description)
	if err != nil {
		return nil, err
	}
	s.told.OCR1 = append(s.told.OCR1, aggregator.Address())
	proxy, err := s.site.DeployProxy(ctx, aggregator)
	return &behind{proxy, aggregator, chainlink.OCR1Layout}, err
}

func (s *story) beginning(ctx context.Context, eth, btc *behind) error {
	if err := s.note(ctx, "no round yet, of the present generation", "NoRound(address)", eth); err != nil {
		return err
	}
	return s.note(ctx, "no round yet, of the generation before", "NoRound(address)", btc)
}

func (s *story) rounds(ctx context.Context, eth, btc *behind) error {
	if err := transmit(ctx, eth, 3123_45678901, btc, 98765_43210987); err != nil {
		return err
	}
	if err := s.note(ctx, "the present generation alone", "", eth); err != nil {
		return err
	}
	if err := s.pass(ctx, 1); err != nil {
		return err
	}
	if err := s.note(ctx, "the generation before alone", "", btc); err != nil {
		return err
	}
	if err := s.pass(ctx, 1); err != nil {
		return err
	}
	if err := s.note(ctx, "both generations", "", eth, btc); err != nil {
		return err
	}
	if err := s.pass(ctx, 3); err != nil {
		return err
	}
	if err := s.note(ctx, "the same rounds, later", "", eth, btc); err != nil {
		return err
	}
	for i := range int64(20) {
		if err := transmit(ctx, eth, 3124_00000000+i, btc, 98700_00000000-i); err != nil {
			return err
		}
	}
	return s.note(ctx, "twenty rounds later", "", btc, eth)
}

func (s *story) refusals(ctx context.Context, eth, btc *behind) error {
	const noAnswer = "NoAnswer(address,int256)"
	for _, answer := range []int64{0, -1, -3123_45678901} {
		if err := transmit(ctx, eth, answer, btc, answer); err != nil {
			return err
		}
		if err := s.note(ctx, fmt.Sprintf("an answer of %d, of the present generation", answer), noAnswer, eth); err != nil {
			return err
		}
		if err := s.note(ctx, fmt.Sprintf("an answer of %d, of the generation before", answer), noAnswer, btc); err != nil {
			return err
		}
	}
	return transmit(ctx, eth, 3125_00000000, btc, 98888_00000000)
}

func (s *story) replacements(ctx context.Context, eth, btc *behind) error {
	older, err := s.site.DeployOCR1(ctx, "ETH / USD")
	if err != nil {
		return err
	}
	s.told.OCR1 = append(s.told.OCR1, older.Address())
	eth.aggregator, eth.layout = older, chainlink.OCR1Layout
	if err := eth.proxy.Replace(ctx, older); err != nil {
		return err
	}
	if err := s.note(ctx, "an aggregator without a round took its place", "NoRound(address)", eth); err != nil {
		return err
	}
	if err := transmit(ctx, eth, 3126_00000000, btc, 98889_00000000); err != nil {
		return err
	}
	if err := s.note(ctx, "another generation took its place", "", eth, btc); err != nil {
		return err
	}
	unknown, err := s.site.DeployOCR2(ctx, "BTC / USD")
	if err != nil {
		return err
	}
	known := *btc
	btc.aggregator, btc.layout = unknown, chainlink.OCR2Layout
	if err := btc.proxy.Replace(ctx, unknown); err != nil {
		return err
	}
	if err := transmit(ctx, eth, 3127_00000000, btc, 98890_00000000); err != nil {
		return err
	}
	if err := s.note(ctx, "an unknown aggregator took its place", "UnknownAggregator(address)", btc); err != nil {
		return err
	}
	// Back to the one before, which is a third phase.
	btc.aggregator, btc.layout = known.aggregator, known.layout
	if err := btc.proxy.Replace(ctx, known.aggregator); err != nil {
		return err
	}
	return s.note(ctx, "the aggregator before is back", "", btc, eth)
}

// crowd makes L1's trie some levels deeper.
func (s *story) crowd(ctx context.Context, eth, btc *behind) error {
	for i := range int64(3000) {
		account := common.BytesToAddress(crypto.Keccak256(big.NewInt(i).Bytes()))
		if err := s.chain.Call(ctx, nil, "anvil_setBalance", account, hexutil.Uint64(1)); err != nil {
			return err
		}
	}
	if err := transmit(ctx, eth, 3128_00000000, btc, 98891_00000000); err != nil {
		return err
	}
	return s.note(ctx, "among three thousand accounts", "", eth, btc)
}

// pass lets blocks of twelve seconds pass.
func (s *story) pass(ctx context.Context, blocks uint64) error {
	return s.chain.Call(ctx, nil, "anvil_mine", hexutil.Uint64(blocks), hexutil.Uint64(12))
}

func transmit(ctx context.Context, a *behind, answerA int64, b *behind, answerB int64) error {
	if err := a.aggregator.Transmit(ctx, big.NewInt(answerA), time.Now().Add(-2*time.Second)); err != nil {
		return err
	}
	return b.aggregator.Transmit(ctx, big.NewInt(answerB), time.Now())
}

// note proves the newest block, and tells what the proxies say there.
func (s *story) note(ctx context.Context, name, refusal string, feeds ...*behind) error {
	proof, header, err := s.site.Begin(ctx, nil)
	if err != nil {
		return err
	}
	b := block{Name: name, Number: proof.Block, Hash: header.Hash(), Time: header.Time, Error: refusal}
	for _, f := range feeds {
		if err := s.site.Prove(ctx, proof, f.proxy.Address, f.aggregator.Address(), f.layout); err != nil {
			return err
		}
		b.Feeds = append(b.Feeds, f.proxy.Address)
		if refusal != "" {
			continue // such as without a round, where the proxy reverts
		}
		round, err := f.proxy.Latest(ctx, header.Number)
		if err != nil {
			return err
		}
		b.RoundIDs, b.Answers = append(b.RoundIDs, round.ID.String()), append(b.Answers, round.Answer.String())
		b.StartedAt, b.UpdatedAt = append(b.StartedAt, round.StartedAt), append(b.UpdatedAt, round.UpdatedAt)
	}
	if b.Calldata, err = proof.PackCheckpointAndProve(); err != nil {
		return fmt.Errorf("packing: %w", err)
	}
	s.told.Cases = append(s.told.Cases, b)
	return nil
}
