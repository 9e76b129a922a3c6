package logbook

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"twofold/signer"
)

// inFolder names the log of a process that is to be killed.
const inFolder = "TWOFOLD_TEST_LOG_TO_BE_KILLED"

func TestMain(m *testing.M) {
	if dir := os.Getenv(inFolder); dir != "" {
		if err := writeUntilKilled(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// writeUntilKilled prints each second once its signature could have left.
func writeUntilKilled(dir string) error {
	l, err := Open(configIn(dir), owner, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		return err
	}
	go func() { _ = l.Run(context.Background()) }()
	for second := uint32(1); ; second++ {
		if err := l.Write(context.Background(), entry(signer.VerdictSigned, 0, second)); err != nil {
			return err
		}
		fmt.Println(second)
	}
}

func TestASignatureThatLeftAProcessThatWasKilledIsInItsLog(t *testing.T) {
	dir := t.TempDir()
	for range 10 {
		left := killed(t, dir)
		b := open(t, configIn(dir))
		got := b.Signed()
		if len(got) != 1 || got[0].Second < left || left < 50 {
			t.Fatalf("a start finds %+v, and %d had left", got, left)
		}
		b.end()
	}
	for _, err := range Read(dir, time.Time{}) {
		if err != nil {
			t.Error(err)
		}
	}
}

// killed runs a process until it has signed for a while, and kills it in the midst of it. It returns the last second that left.
func killed(t *testing.T, dir string) (last uint32) {
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), inFolder+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		second, err := strconv.ParseUint(lines.Text(), 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		if last = uint32(second); second == 50 {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = cmd.Wait() // it was killed
	return last
}
