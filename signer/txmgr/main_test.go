package txmgr_test

import (
	"testing"

	"go.uber.org/goleak"

	"twofold/contracts/devchain"
)

func TestMain(m *testing.M) {
	var ignored []goleak.Option
	for _, function := range devchain.OutlivingGoroutines() {
		ignored = append(ignored, goleak.IgnoreAnyFunction(function))
	}
	goleak.VerifyTestMain(m, ignored...)
}
