package rig

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// cpuTick is the unit of /proc/PID/stat: USER_HZ is 100 on every Linux that Go runs on.
const cpuTick = 10 * time.Millisecond

// CPU is the processor time that the process has taken so far, its own and the kernel's for it.
func (p *Process) CPU() (time.Duration, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.ID()))
	if err != nil {
		return 0, fmt.Errorf("reading processor time: %w", err)
	}
	return parseCPU(string(text))
}

// parseCPU adds up the 14th and the 15th field. The second is the program's name in parentheses, which may hold anything.
func parseCPU(stat string) (time.Duration, error) {
	fields := strings.Fields(stat[strings.LastIndexByte(stat, ')')+1:])
	if len(fields) < 13 {
		return 0, fmt.Errorf("reading processor time: %q", stat)
	}
	var ticks int64
	for _, field := range fields[11:13] {
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("reading processor time: %w", err)
		}
		ticks += n
	}
	return time.Duration(ticks) * cpuTick, nil
}
