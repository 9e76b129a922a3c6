package app

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
)

// panicError is what a part that panicked ended with: a defect of ours, with the place of it.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v\n%s", e.value, e.stack) }

// caught runs a part and gives its panic as an error, so that it stands in the log and the other parts end in order. One in
// a goroutine that a part keeps to itself ends the process where it stands: Go prints it, and exits 2.
func caught(ctx context.Context, run func(context.Context) error) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = &panicError{value, debug.Stack()}
		}
	}()
	return run(ctx)
}

func panicked(err error) bool { return errors.As(err, new(*panicError)) }
