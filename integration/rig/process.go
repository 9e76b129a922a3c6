package rig

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Process is a child of ours. It is ended by its id, and does not outlive us.
type Process struct {
	cmd   *exec.Cmd
	lines *Lines
	ended chan struct{} // closed once the child is gone and its output read
}

// StartProcess starts a command and keeps what it prints, both streams together.
func StartProcess(cmd *exec.Cmd) (*Process, error) {
	p := &Process{cmd: cmd, lines: new(Lines), ended: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = p.lines, p.lines
	cmd.SysProcAttr = dieWithParent()
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", cmd.Path, err)
	}
	go func() {
		defer close(p.ended)
		_ = cmd.Wait() // the exit code is asked for where it matters
	}()
	return p, nil
}

// ID is the process's.
func (p *Process) ID() int { return p.cmd.Process.Pid }

// Lines is what it has printed so far.
func (p *Process) Lines() *Lines { return p.lines }

// Ended is closed when the process is no more.
func (p *Process) Ended() <-chan struct{} { return p.ended }

// ExitCode is -1 while it runs and when a signal ended it.
func (p *Process) ExitCode() int {
	select {
	case <-p.ended:
		return p.cmd.ProcessState.ExitCode()
	default:
		return -1
	}
}

// Kill ends it as a power cut would, and waits until it is gone.
func (p *Process) Kill() error {
	if err := p.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("killing process %d: %w", p.cmd.Process.Pid, err)
	}
	<-p.ended
	return nil
}

// Stop asks it to end and kills it when it has not within a while, which is an error.
func (p *Process) Stop(within time.Duration) error {
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stopping process %d: %w", p.cmd.Process.Pid, err)
	}
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case <-p.ended:
		return nil
	case <-timer.C:
		return errors.Join(fmt.Errorf("process %d did not end within %v", p.cmd.Process.Pid, within), p.Kill())
	}
}

// mostLines is how much of an output is kept; anvil alone prints ten lines a second.
const mostLines = 20_000

// Lines collects text that is written to it. It is safe for concurrent use.
type Lines struct {
	mu    sync.Mutex
	whole []string
	rest  bytes.Buffer
}

// Write takes text in, whole lines or not.
func (l *Lines) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.rest.Write(text)
	for {
		i := bytes.IndexByte(l.rest.Bytes(), '\n')
		if i < 0 {
			break
		}
		l.whole = append(l.whole, string(l.rest.Next(i + 1)[:i]))
	}
	if len(l.whole) > mostLines {
		l.whole = append([]string(nil), l.whole[mostLines/2:]...)
	}
	return len(text), nil
}

// All is every line, an unfinished one at the end included.
func (l *Lines) All() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := append([]string(nil), l.whole...)
	if l.rest.Len() > 0 {
		all = append(all, l.rest.String())
	}
	return all
}

// With is the lines that hold a text.
func (l *Lines) With(text string) []string {
	var found []string
	for _, line := range l.All() {
		if strings.Contains(line, text) {
			found = append(found, line)
		}
	}
	return found
}

// Errors is the log lines of level error: each is a defect of ours.
func (l *Lines) Errors() []string { return l.With("level=ERROR") }

// String is all of it.
func (l *Lines) String() string { return strings.Join(l.All(), "\n") }
