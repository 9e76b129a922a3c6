package chainlink

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	ocr1 "github.com/smartcontractkit/libocr/gethwrappers/accesscontrolledoffchainaggregator"
	ocr2 "github.com/smartcontractkit/libocr/gethwrappers2/accesscontrolledocr2aggregator"
)

// Aggregator is one of either generation. It is not for concurrent use.
type Aggregator interface {
	Address() common.Address
	// TypeAndVersion is what the contract calls itself.
	TypeAndVersion(*bind.CallOpts) (string, error)
	// Transmit has the oracles sign an answer, which they observed then, and transmits it: the next round.
	Transmit(ctx context.Context, answer *big.Int, observed time.Time) error
	// admit lets somebody read.
	admit(ctx context.Context, reader common.Address) error
}

// Answers may be anything: that there are limits is of no account to who proves what is there.
var (
	minAnswer = new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 95))
	maxAnswer = new(big.Int).Lsh(big.NewInt(1), 95)
)

// OCR2 is an AccessControlledOCR2Aggregator 1.0.0.
type OCR2 struct {
	*ocr2.AccessControlledOCR2Aggregator
	site    *Site
	address common.Address
	epoch   uint32
}

// DeployOCR2 deploys an aggregator of the present generation.
func (s *Site) DeployOCR2(ctx context.Context, description string) (*OCR2, error) {
	var none common.Address
	address, tx, contract, err := ocr2.DeployAccessControlledOCR2Aggregator(s.opts(ctx), s.client, none, minAnswer, maxAnswer, none, none, 8, description)
	if err := s.mined(ctx, "deploying AccessControlledOCR2Aggregator", tx, err); err != nil {
		return nil, err
	}
	a := &OCR2{AccessControlledOCR2Aggregator: contract, site: s, address: address}
	signers, transmitters := s.oracles()
	limits := append(append([]byte{1}, int192(minAnswer)...), int192(maxAnswer)...)
	tx, err = a.SetConfig(s.opts(ctx), signers, transmitters, faulty, limits, 1, nil)
	return a, s.mined(ctx, "configuring", tx, err)
}

// Address is where it is.
func (a *OCR2) Address() common.Address { return a.address }

func (a *OCR2) admit(ctx context.Context, reader common.Address) error {
	tx, err := a.AddAccess(a.site.opts(ctx), reader)
	return a.site.mined(ctx, "adding access", tx, err)
}

// Transmit is Aggregator's.
func (a *OCR2) Transmit(ctx context.Context, answer *big.Int, observed time.Time) error {
	details, err := a.LatestConfigDetails(nil)
	if err != nil {
		return fmt.Errorf("reading config digest: %w", err)
	}
	report, err := arguments("uint32", "bytes32", "int192[]", "int192").Pack(
		uint32(observed.Unix()), observers, []*big.Int{answer, answer, answer}, big.NewInt(1))
	if err != nil {
		return fmt.Errorf("packing report: %w", err)
	}
	a.epoch++
	reportContext := [3][32]byte{details.ConfigDigest, common.BigToHash(big.NewInt(int64(a.epoch)<<8 | 1)), {}}
	signed := crypto.Keccak256(crypto.Keccak256(report), reportContext[0][:], reportContext[1][:], reportContext[2][:])
	rs, ss, vs, err := a.site.sign(signed)
	if err != nil {
		return err
	}
	tx, err := a.AccessControlledOCR2Aggregator.Transmit(a.site.opts(ctx), reportContext, report, rs, ss, vs)
	return a.site.mined(ctx, "transmitting", tx, err)
}

// OCR1 is an AccessControlledOffchainAggregator, of the generation before. In what is called here no version differs.
type OCR1 struct {
	*ocr1.AccessControlledOffchainAggregator
	site    *Site
	address common.Address
	epoch   uint32
}

//go:embed ocr1.json
var olderJSON []byte

// DeployOCR1 deploys an aggregator of the generation before, 4.0.0.
func (s *Site) DeployOCR1(ctx context.Context, description string) (*OCR1, error) {
	return s.deployOCR1(ctx, ocr1.AccessControlledOffchainAggregatorMetaData.Bin, description)
}

// DeployOlderOCR1 deploys one of an older version, by its typeAndVersion: 2.0.0 or 3.0.0.
func (s *Site) DeployOlderOCR1(ctx context.Context, typeAndVersion, description string) (*OCR1, error) {
	var bytecode map[string]string
	if err := json.Unmarshal(olderJSON, &bytecode); err != nil {
		return nil, fmt.Errorf("reading older aggregators: %w", err)
	}
	code, ok := bytecode[typeAndVersion]
	if !ok {
		return nil, fmt.Errorf("there is no %s", typeAndVersion)
	}
	return s.deployOCR1(ctx, code, description)
}

func (s *Site) deployOCR1(ctx context.Context, bytecode, description string) (*OCR1, error) {
	parsed, err := ocr1.AccessControlledOffchainAggregatorMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("reading AccessControlledOffchainAggregator: %w", err)
	}
	var none common.Address
	price := uint32(1) // of gas and of LINK, each of the five
	address, tx, _, err := bind.DeployContract(s.opts(ctx), *parsed, common.FromHex(bytecode), s.client, price, price, price, price, price,
		none, minAnswer, maxAnswer, none, none, uint8(8), description)
	if err := s.mined(ctx, "deploying AccessControlledOffchainAggregator", tx, err); err != nil {
		return nil, err
	}
	contract, err := ocr1.NewAccessControlledOffchainAggregator(address, s.client)
	if err != nil {
		return nil, fmt.Errorf("binding AccessControlledOffchainAggregator: %w", err)
	}
	a := &OCR1{AccessControlledOffchainAggregator: contract, site: s, address: address}
	signers, transmitters := s.oracles()
	tx, err = a.SetPayees(s.opts(ctx), transmitters, transmitters)
	if err := s.mined(ctx, "setting payees", tx, err); err != nil {
		return nil, err
	}
	tx, err = a.SetConfig(s.opts(ctx), signers, transmitters, faulty, 1, nil)
	return a, s.mined(ctx, "configuring", tx, err)
}

// Address is where it is.
func (a *OCR1) Address() common.Address { return a.address }

func (a *OCR1) admit(ctx context.Context, reader common.Address) error {
	tx, err := a.AddAccess(a.site.opts(ctx), reader)
	return a.site.mined(ctx, "adding access", tx, err)
}

// Transmit is Aggregator's. This generation does not say when it observed.
func (a *OCR1) Transmit(ctx context.Context, answer *big.Int, _ time.Time) error {
	details, err := a.LatestConfigDetails(nil)
	if err != nil {
		return fmt.Errorf("reading config digest: %w", err)
	}
	a.epoch++
	var reportContext [32]byte // 11 bytes of nothing, the digest, epoch u32, round u8
	copy(reportContext[11:27], details.ConfigDigest[:])
	big.NewInt(int64(a.epoch)<<8 | 1).FillBytes(reportContext[27:])
	report, err := arguments("bytes32", "bytes32", "int192[]").Pack(reportContext, observers, []*big.Int{answer, answer, answer})
	if err != nil {
		return fmt.Errorf("packing report: %w", err)
	}
	rs, ss, vs, err := a.site.sign(crypto.Keccak256(report))
	if err != nil {
		return err
	}
	tx, err := a.AccessControlledOffchainAggregator.Transmit(a.site.opts(ctx), report, rs, ss, vs)
	return a.site.mined(ctx, "transmitting", tx, err)
}

// observers are the first three oracles, one byte each.
var observers = [32]byte{0, 1, 2}

// oracles are who signs, and who transmits: the owner for the first of them, nobody for the others.
func (s *Site) oracles() (signers, transmitters []common.Address) {
	for i, key := range s.keys {
		signers = append(signers, crypto.PubkeyToAddress(key.PublicKey))
		transmitters = append(transmitters, common.Address{'n', 'o', byte(i)})
	}
	transmitters[0] = s.owner.From
	return signers, transmitters
}

// sign has as many oracles sign as are needed. vs holds one byte of each.
func (s *Site) sign(hash []byte) (rs, ss [][32]byte, vs [32]byte, err error) {
	for i, key := range s.keys[:faulty+1] {
		signature, err := crypto.Sign(hash, key)
		if err != nil {
			return nil, nil, vs, fmt.Errorf("signing report: %w", err)
		}
		rs, ss = append(rs, [32]byte(signature[:32])), append(ss, [32]byte(signature[32:64]))
		vs[i] = signature[64]
	}
	return rs, ss, vs, nil
}

// arguments are types to pack by.
func arguments(types ...string) (args abi.Arguments) {
	for _, name := range types {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // a mistake above
		}
		args = append(args, abi.Argument{Type: t})
	}
	return args
}

// int192 is a number in 24 bytes.
func int192(n *big.Int) []byte {
	return common.LeftPadBytes(new(big.Int).And(n, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 192), big.NewInt(1))).Bytes(), 24)
}
