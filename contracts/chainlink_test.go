package contracts

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestARoundIsFiveWords(t *testing.T) {
	word := func(v *big.Int) []byte { return common.BigToHash(v).Bytes() }
	id := RoundID(3, 7)
	minus := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), big.NewInt(5)) // -5
	var answer []byte
	for _, v := range []*big.Int{id, minus, new(big.Int), big.NewInt(1_800_000_000), id} {
		answer = append(answer, word(v)...)
	}
	got, err := UnpackRound(answer)
	if err != nil || got.ID.Cmp(id) != 0 || got.Answer.Int64() != -5 || got.StartedAt.Unix() != 0 || !got.UpdatedAt.Equal(time.Unix(1_800_000_000, 0)) {
		t.Errorf("got %+v, %v", got, err)
	}
	for _, length := range []int{0, 64, 159, 161, 192} {
		if _, err := UnpackRound(append(answer, make([]byte, 32)...)[:length]); err == nil {
			t.Errorf("%d bytes are taken for a round", length)
		}
	}
}

func TestAnswerUpdatedHasARoundAndASignedAnswer(t *testing.T) {
	minus := common.HexToHash("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe")
	round, answer, err := DecodeAnswerUpdated(&types.Log{Topics: []common.Hash{AnswerUpdatedTopic, minus, {31: 9}}})
	if err != nil || round.Int64() != 9 || answer.Int64() != -2 {
		t.Errorf("got %v, %v, %v", round, answer, err)
	}
	for _, topics := range [][]common.Hash{nil, {AnswerUpdatedTopic}, {MirroredTopic, minus, {31: 9}}} {
		if _, _, err := DecodeAnswerUpdated(&types.Log{Topics: topics}); !errors.Is(err, ErrOtherEvent) {
			t.Errorf("%v: got %v", topics, err)
		}
	}
}
