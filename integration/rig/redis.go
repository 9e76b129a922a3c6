package rig

import (
	"context"
	"crypto/tls"
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
	args       []string
	secure     bool
}

// keepingNothing are arguments by which a server keeps nothing on disk, and others.
func keepingNothing(others ...string) []string {
	return append([]string{"--save", "", "--appendonly", "no"}, others...)
}

// StartRedis starts one that keeps nothing on disk.
func StartRedis(ctx context.Context) (*Redis, error) {
	return startRedis(ctx, nil, keepingNothing()...)
}

// startRedis starts one as the arguments say beside; what is said by a file comes first among them.
func startRedis(ctx context.Context, secure *tls.Config, args ...string) (*Redis, error) {
	path, err := exec.LookPath("redis-server")
	if err != nil {
		return nil, ErrNoRedis
	}
	r := &Redis{path: path, args: args, secure: secure != nil}
	if r.port, err = freePort(ctx); err != nil { // the server takes no port 0
		return nil, err
	}
	listen := []string{"--port", r.port}
	if r.secure {
		listen = []string{"--port", "0", "--tls-port", r.port}
	}
	r.args = append(append(r.args, "--bind", "127.0.0.1"), listen...)
	r.Client = redis.NewClient(&redis.Options{Addr: "127.0.0.1:" + r.port, MaxRetries: -1, TLSConfig: secure})
	if err := r.Start(ctx); err != nil {
		return nil, errors.Join(err, r.Client.Close())
	}
	return r, nil
}

// freePort is one that nobody listens at now.
func freePort(ctx context.Context) (string, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("looking for a port: %w", err)
	}
	port := strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
	if err := listener.Close(); err != nil {
		return "", fmt.Errorf("looking for a port: %w", err)
	}
	return port, nil
}

// Start starts the server, which does not run, at the same address as before.
func (r *Redis) Start(ctx context.Context) (err error) {
	if r.Process, err = StartProcess(exec.CommandContext(context.WithoutCancel(ctx), r.path, r.args...)); err != nil {
		return err
	}
	err = Await(ctx, redisStarts, "Redis to answer", func(ctx context.Context) error { return r.Client.Ping(ctx).Err() })
	if err != nil {
		return errors.Join(fmt.Errorf("%w: it says %q", err, r.Process.Lines()), r.Process.Kill())
	}
	return nil
}

// URL is where it listens.
func (r *Redis) URL() string {
	if r.secure {
		return "rediss://127.0.0.1:" + r.port
	}
	return "redis://127.0.0.1:" + r.port
}

// Stop ends it.
func (r *Redis) Stop() error { return errors.Join(r.Client.Close(), r.Process.Kill()) }
