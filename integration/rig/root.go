package rig

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// Root is the repository's folder.
func Root() (string, error) {
	_, file, _, ok := runtime.Caller(0)
	if !ok {
		return "", errors.New("finding the repository: this build does not know its sources")
	}
	return filepath.Dir(filepath.Dir(filepath.Dir(file))), nil
}

// Build builds the operator's binary into a folder and returns its path. Tags make one with defects.
func Build(ctx context.Context, folder string, tags ...string) (string, error) {
	root, err := Root()
	if err != nil {
		return "", err
	}
	binary := filepath.Join(folder, strings.Join(append([]string{"twofold"}, tags...), "-"))
	cmd := exec.CommandContext(ctx, "go", "build", "-tags", strings.Join(tags, ","), "-o", binary, "./cmd/twofold")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building cmd/twofold: %w: %s", err, out)
	}
	return binary, nil
}

// ErrNoAnvil says that the real chain is not installed.
var ErrNoAnvil = errors.New("anvil is not installed: run `make test`, or `npm ci` in contracts/")

// anvilPath is the real binary: npm's own is a wrapper that starts a child, whose process id nobody would know.
func anvilPath() (string, error) {
	root, err := Root()
	if err != nil {
		return "", err
	}
	path := filepath.Join(root, "contracts", "node_modules", "@foundry-rs", "anvil-"+runtime.GOOS+"-"+runtime.GOARCH, "bin", "anvil")
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s: %w", path, ErrNoAnvil)
	} else if err != nil {
		return "", fmt.Errorf("looking for anvil: %w", err)
	}
	return path, nil
}
