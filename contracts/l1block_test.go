package contracts

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/crypto"
)

// predeploy answers by selector; what it does not know it does not hold.
type predeploy map[string][]byte

func (p predeploy) CallContract(_ context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if *call.To != L1Block || block.Int64() != 9 {
		return nil, errors.New("asked of another")
	}
	return p[string(call.Data)], nil
}

func selector(signature string) string { return string(crypto.Keccak256([]byte(signature))[:4]) }

func word(n uint64) []byte { return new(big.Int).SetUint64(n).FillBytes(make([]byte, 32)) }

func TestTheOriginIsWhatThePredeploySaysAtTheBlock(t *testing.T) {
	chain := predeploy{selector("number()"): word(21_000_000), selector("timestamp()"): word(1_760_000_000)}
	got, err := ReadOrigin(t.Context(), chain, big.NewInt(9))
	if err != nil || got.Block != 21_000_000 || !got.Time.Equal(time.Unix(1_760_000_000, 0)) {
		t.Errorf("origin %v, error %v", got, err)
	}
}

func TestAChainWithoutThePredeployHasNoOrigin(t *testing.T) {
	if _, err := ReadOrigin(t.Context(), predeploy{}, big.NewInt(9)); !errors.Is(err, ErrNoL1Block) {
		t.Errorf("error %v", err)
	}
}

func TestWhatIsNoNumberIsNoOrigin(t *testing.T) {
	huge := word(1)
	huge[0] = 1
	for name, answer := range map[string][]byte{"short": {1}, "huge": huge} {
		chain := predeploy{selector("number()"): answer, selector("timestamp()"): word(1)}
		if _, err := ReadOrigin(t.Context(), chain, big.NewInt(9)); err == nil || errors.Is(err, ErrNoL1Block) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}
