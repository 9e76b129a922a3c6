package rig

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"
)

// ErrNoRedis says that the real server is not installed.
var ErrNoRedis = errors.New("redis-server is not installed: run `make test`, or install Debian's redis-server")

// redisStarts bounds how long the server may take to listen.
const redisStarts = 10 * time.Second

// Redis is the real redis-server, in a process of its own. Its methods are called from one goroutine.
type Redis struct {
	Process *Process
	Client  *redis.Client // the test's own

	path, port string
}

// StartRedis starts one that keeps nothing on disk.
func StartRedis(ctx context.Context) (*Redis, error) {
	path, err := exec.LookPath("redis-server")
	if err != nil {
		return nil, ErrNoRedis
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0") // the server takes no port 0
	if err != nil {
		return nil, fmt.Errorf("looking for a port: %w", err)
	}
	r := &Redis{path: path, port: strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)}
	if err := listener.Close(); err != nil {
		return nil, fmt.Errorf("looking for a port: %w", err)
	}
	r.Client = redis.NewClient(&redis.Options{Addr: "127.0.0.1:" + r.port, MaxRetries: -1})
	if err := r.Start(ctx); err != nil {
		return nil, errors.Join(err, r.Client.Close())
	}
	return r, nil
}

// Start starts the server, which does not run, at the same address as before.
func (r *Redis) Start(ctx context.Context) (err error) {
	command := exec.CommandContext(context.WithoutCancel(ctx), r.path, "--bind", "127.0.0.1", "--port", r.port, "--save", "", "--appendonly", "no")
	if r.Process, err = StartProcess(command); err != nil {
		return err
	}
	err = Await(ctx, redisStarts, "Redis to answer", func(ctx context.Context) error { return r.Client.Ping(ctx).Err() })
	if err != nil {
		return errors.Join(fmt.Errorf("%w: it says %q", err, r.Process.Lines()), r.Process.Kill())
	}
	return nil
}

// URL is where it listens.
func (r *Redis) URL() string { return "redis://127.0.0.1:" + r.port }

// Stop ends it.
func (r *Redis) Stop() error { return errors.Join(r.Client.Close(), r.Process.Kill()) }
