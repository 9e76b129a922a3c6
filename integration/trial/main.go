package trial

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// Main measures until that is done or it is told to end, prints the result as JSON, which is the last line of standard output, and
// ends the process: with 1 if it could not be measured, or is not good enough.
func Main[R any](name string, measure func(context.Context) (R, error), judge func(R) error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	result, err := measure(ctx)
	stop()
	if err == nil {
		err = judge(result)
	}
	if line, encodeErr := json.Marshal(result); encodeErr == nil {
		fmt.Println(string(line))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, name+":", err)
		os.Exit(1)
	}
}
