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
	MainTelling(name, measure, judge, func(result R) {
		if line, err := json.Marshal(result); err == nil {
			fmt.Println(string(line))
		}
	})
}

// MainTelling is [Main] with a result that is told otherwise.
func MainTelling[R any](name string, measure func(context.Context) (R, error), judge func(R) error, tell func(R)) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	result, err := measure(ctx)
	stop()
	if err == nil {
		err = judge(result)
	}
	tell(result)
	if err != nil {
		fmt.Fprintln(os.Stderr, name+":", err)
		os.Exit(1)
	}
}
