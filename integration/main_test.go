package integration

import (
	"context"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"testing"
	"time"

	"go.uber.org/goleak"

	"twofold/contracts/devchain"
	"twofold/integration/rig"
)

// binary is the operator's program, built once.
var binary string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	flag.Parse()
	// What runs here waits for blocks, so more fits side by side than there are cores; and what measures time wants its share.
	if err := flag.Set("test.parallel", "16"); err != nil {
		return failed(err)
	}
	folder, err := os.MkdirTemp("", "twofold-integration-")
	if err != nil {
		return failed(err)
	}
	defer os.RemoveAll(folder)
	if binary, err = rig.Build(context.Background(), folder); err != nil {
		return failed(err)
	}
	before, err := openDescriptors()
	if err != nil {
		return failed(err)
	}
	code := m.Run()
	if code != 0 {
		return code
	}
	http.DefaultClient.CloseIdleConnections()
	return leaks(before)
}

func failed(err error) int {
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// leaks looks for what is still there after every test has ended: goroutines, and descriptors beyond those before.
func leaks(before int) int {
	var ignored []goleak.Option
	for _, function := range append(devchain.OutlivingGoroutines(), rig.OutlivingGoroutines()...) {
		ignored = append(ignored, goleak.IgnoreAnyFunction(function))
	}
	if err := goleak.Find(ignored...); err != nil {
		return failed(fmt.Errorf("goroutines are left: %w", err))
	}
	var after int
	for range 100 { // the kernel takes a moment to close a socket
		var err error
		if after, err = openDescriptors(); err != nil {
			return failed(err)
		}
		if after <= before {
			return 0
		}
		<-time.After(20 * time.Millisecond)
	}
	return failed(fmt.Errorf("%d descriptors are open, %d were before the tests", after, before))
}

// openDescriptors counts them, once the runtime has made its own.
func openDescriptors() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	if err := listener.Close(); err != nil {
		return 0, err
	}
	open, err := os.ReadDir("/proc/self/fd")
	if os.IsNotExist(err) {
		return 0, nil // not Linux: nothing to count by
	}
	return len(open), err
}
