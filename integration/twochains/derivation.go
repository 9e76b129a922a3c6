package twochains

import (
	_ "embed"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
)

// derivation is how far the L2 has come with L1.
type derivation struct {
	origin   *types.Header // of the next L2 block
	sequence uint64        // how many L2 blocks before that have the same origin
	lag      uint64        // how far the origin keeps behind L1's newest block
	stands   bool          // the origin does
	deposit  common.Hash   // which waits for the next L2 block
	origins  map[uint64]origined
}

// origined is an L2 block's place in its epoch.
type origined struct {
	origin   *types.Header
	sequence uint64
}

// wants is the number of the origin that the L2 block after the one with this origin has, if L1 is so far: the same, or the
// next. None is left out, and no origin is younger than the L2 block itself.
func (d derivation) wants(newest uint64) uint64 {
	number := d.origin.Number.Uint64()
	if d.stands || number+1+d.lag > newest {
		return number
	}
	return number + 1
}

// follow has the next L2 block know an origin.
func (d *derivation) follow(origin *types.Header) {
	if origin.Hash() == d.origin.Hash() {
		d.sequence++
		return
	}
	d.origin, d.sequence = origin, 0
}

//go:embed l1block.json
var l1BlockJSON []byte

// l1BlockCode is the predeploy's code.
func l1BlockCode() []byte {
	var artifact struct {
		DeployedBytecode struct {
			Object string `json:"object"`
		} `json:"deployedBytecode"`
	}
	if err := json.Unmarshal(l1BlockJSON, &artifact); err != nil {
		panic(err) // a mistake in the file beside us
	}
	return common.FromHex(artifact.DeployedBytecode.Object)
}

// depositor is who tells L1Block, in a transaction that no one signs.
var depositor = common.HexToAddress("0xDeaDDEaDDeAdDeAdDEAdDEaddeAddEAdDEAd0001")

// What a byte on L1 costs, as OP Mainnet has it.
const (
	baseFeeScalar     = 5227
	blobBaseFeeScalar = 1014213
)

const depositGas = 1_000_000

// depositTx is the transaction that begins an L2 block, as the specification of deposits has it.
type depositTx struct {
	SourceHash common.Hash
	From, To   common.Address
	Mint       []byte
	Value      *big.Int
	Gas        uint64
	IsSystem   bool
	Data       []byte
}

// depositType is the type's byte, which comes first on the wire.
const depositType = 0x7e

// attributes is the deposit that begins the next L2 block, in wire form.
func (d derivation) attributes() ([]byte, error) {
	hash := d.origin.Hash()
	inner := crypto.Keccak256(hash[:], common.BigToHash(new(big.Int).SetUint64(d.sequence)).Bytes())
	content, err := rlp.EncodeToBytes(depositTx{
		// 1 is the domain of what tells of L1's attributes.
		SourceHash: crypto.Keccak256Hash(common.BigToHash(common.Big1).Bytes(), inner),
		From:       depositor, To: contracts.L1Block,
		Value: new(big.Int), Gas: depositGas, Data: d.values(),
	})
	if err != nil {
		return nil, fmt.Errorf("encoding deposit: %w", err)
	}
	return append([]byte{depositType}, content...), nil
}

// values is the call of setL1BlockValuesEcotone, whose arguments are packed.
func (d derivation) values() []byte {
	data := crypto.Keccak256([]byte("setL1BlockValuesEcotone()"))[:4]
	data = binary.BigEndian.AppendUint32(data, baseFeeScalar)
	data = binary.BigEndian.AppendUint32(data, blobBaseFeeScalar)
	data = binary.BigEndian.AppendUint64(data, d.sequence)
	data = binary.BigEndian.AppendUint64(data, d.origin.Time)
	data = binary.BigEndian.AppendUint64(data, d.origin.Number.Uint64())
	data = append(data, common.BigToHash(d.origin.BaseFee).Bytes()...)
	data = append(data, common.BigToHash(common.Big1).Bytes()...) // the blob base fee's least
	hash := d.origin.Hash()
	data = append(data, hash[:]...)
	return append(data, common.BytesToHash(depositor[:]).Bytes()...) // a batcher's, of which there is none
}
