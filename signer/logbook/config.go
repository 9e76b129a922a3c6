package logbook

import (
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"twofold/price"
)

// Config says where a log is kept, and how much of it.
type Config struct {
	Dir string `yaml:"dir"` // a folder, best on a disk of this machine; empty: no log is kept
	// MaxSize bounds all files of a log together; the oldest go.
	MaxSize Size `yaml:"maxSize"`
	// Keep is how long a file is kept at most.
	Keep time.Duration `yaml:"keep"`
}

// Defaults keep a month, as long as it is no more than a gigabyte, and name no folder.
func Defaults() Config { return Config{MaxSize: 1 * gigabyte, Keep: 30 * 24 * time.Hour} }

const (
	megabyte Size = 1_000_000
	gigabyte Size = 1_000_000_000

	minSize = 16 * megabyte
	minKeep = time.Hour
	// share is the part of a log that a file may be, in size and in time.
	share = 8
)

// Check joins every fault of c, or is nil.
func (c Config) Check() error {
	var faults []error
	if c.MaxSize < minSize {
		faults = append(faults, fmt.Errorf("maxSize %v must be at least %v", c.MaxSize, minSize))
	}
	if c.Keep < minKeep {
		faults = append(faults, fmt.Errorf("keep %v must be at least %v", c.Keep, minKeep))
	}
	return errors.Join(faults...)
}

// Of is the config of one side's log: a folder in the one that is named.
func (c Config) Of(side price.Side) Config {
	c.Dir = filepath.Join(c.Dir, strings.ToLower(side.String()))
	return c
}

// Size is a number of bytes.
type Size uint64

// ParseSize reads what people write: 64MB, 2GB.
func ParseSize(text string) (Size, error) {
	unit := megabyte
	digits, ok := strings.CutSuffix(text, "MB")
	if !ok {
		digits, ok = strings.CutSuffix(text, "GB")
		unit = gigabyte
	}
	n, err := strconv.ParseUint(digits, 10, 32)
	if !ok || err != nil || n > math.MaxInt64/uint64(unit) || strconv.FormatUint(n, 10) != digits {
		return 0, errors.New("write a size in whole MB or GB, such as 64MB or 1GB")
	}
	return Size(n) * unit, nil
}

// String is the size as [ParseSize] reads it.
func (s Size) String() string {
	switch {
	case s%gigabyte == 0:
		return strconv.FormatUint(uint64(s/gigabyte), 10) + "GB"
	case s%megabyte == 0:
		return strconv.FormatUint(uint64(s/megabyte), 10) + "MB"
	default:
		return strconv.FormatUint(uint64(s), 10) + " bytes"
	}
}
