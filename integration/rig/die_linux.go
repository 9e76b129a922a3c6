package rig

import "syscall"

// dieWithParent has the kernel end a child whose parent was killed, as a test run that timed out is.
func dieWithParent() *syscall.SysProcAttr { return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} }
