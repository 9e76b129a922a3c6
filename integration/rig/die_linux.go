package rig

import "syscall"

// dieWithParent has the kernel end a child whose parent was killed, as a test run that timed out is. Ctrl-C in a terminal is for the
// parent alone, which ends its children in their order: hence a process group of the child's own.
func dieWithParent() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}
