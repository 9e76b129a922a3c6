//go:build !linux

package rig

import "syscall"

// dieWithParent is known to Linux only.
func dieWithParent() *syscall.SysProcAttr { return nil }
