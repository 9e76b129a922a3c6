package rig

import (
	"fmt"
	"os"
)

// Signal sends the process one signal.
func (p *Process) Signal(s os.Signal) error {
	if err := p.cmd.Process.Signal(s); err != nil {
		return fmt.Errorf("sending process %d %v: %w", p.cmd.Process.Pid, s, err)
	}
	return nil
}
