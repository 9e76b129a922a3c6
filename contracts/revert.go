package contracts

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
)

// plainRevert decodes Solidity's own Error(string) and Panic(uint256).
func plainRevert(data []byte) (name, reason string, ok bool) {
	reason, err := abi.UnpackRevert(data)
	if err != nil {
		return "", "", false
	}
	if [4]byte(data) == [4]byte{0x4e, 0x48, 0x7b, 0x71} {
		return "Panic", reason, true
	}
	return "Error", reason, true
}
