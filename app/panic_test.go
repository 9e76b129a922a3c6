package app

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
)

func TestAPartThatPanicsIsAnErrorThatSaysWhereAndStopsTheOthers(t *testing.T) {
	for _, ended := range []bool{false, true} { // also one that panics while it drains
		var text bytes.Buffer
		a := &App{log: slog.New(slog.NewTextHandler(&text, nil))}
		ctx, cancel := context.WithCancel(t.Context())
		if ended {
			cancel()
		}
		err := a.part(ctx, "engine", thePanickingPart)()
		cancel()
		if err == nil || !strings.Contains(err.Error(), "no such lane") {
			t.Errorf("ended %v: the error is %v, want the panic", ended, err)
		}
		for _, want := range []string{"level=ERROR", "part=engine", "no such lane", "thePanickingPart"} {
			if !strings.Contains(text.String(), want) {
				t.Errorf("ended %v: the log has no %q: %s", ended, want, &text)
			}
		}
	}
}

func thePanickingPart(context.Context) error { panic(errors.New("no such lane")) }
