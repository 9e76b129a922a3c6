// Command streamreader follows the stream of answers in Redis and prints what is new, a line an entry. It is an example of the
// rules in docs/stream.md: read that first, and this from Run on. It imports nothing of Twofold, so it may be copied as it is.
//
//	streamreader -redis redis://127.0.0.1:6379 -stream twofold:10:0x…:stream -max-age 6m
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "streamreader:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	r := reader{feeds: map[string]*feed{}, out: out}
	flags := flag.NewFlagSet("streamreader", flag.ContinueOnError)
	url := flags.String("redis", "redis://127.0.0.1:6379", "where Redis is; rediss:// is with TLS")
	flags.StringVar(&r.stream, "stream", "", "its key: twofold:CHAIN:ORACLE:stream")
	flags.StringVar(&r.after, "after", "0", "the id of the last entry that was read; 0 is all that is kept")
	flags.DurationVar(&r.maxAge, "max-age", 6*time.Minute, "an older answer is STALE: the feed's heartbeat and its allowance")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if r.stream == "" {
		return errors.New("-stream is missing")
	}
	options, err := redis.ParseURL(*url)
	if err != nil {
		return errors.New("-redis is no URL of Redis") // the parser's error may hold the password
	}
	client := redis.NewClient(options)
	defer client.Close()
	return r.run(ctx, client)
}

const (
	lookEvery = time.Second // how long a call waits for an entry; then ages are judged
	pause     = time.Second // before a call that failed is made again
	batch     = 256
)

// errSchema ends the reader: what it would make of such entries is wrong.
var errSchema = errors.New("the stream has a schema that this reader does not know: get a newer one")

type reader struct {
	stream string
	after  string // the last id that was read, from which it goes on after whatever happens
	maxAge time.Duration
	feeds  map[string]*feed
	out    io.Writer
}

// run reads until ctx ends. That Redis is away is said once, and costs nothing but what it drops meanwhile.
func (r *reader) run(ctx context.Context, client *redis.Client) error {
	away := false
	for ctx.Err() == nil {
		found, err := client.XRead(ctx, &redis.XReadArgs{Streams: []string{r.stream, r.after}, Count: batch, Block: lookEvery}).Result()
		switch {
		case err != nil && !errors.Is(err, redis.Nil): // Nil: nothing came
			if !away && ctx.Err() == nil {
				fmt.Fprintln(r.out, "# Redis does not answer:", err)
			}
			away = true
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		case away:
			fmt.Fprintln(r.out, "# Redis answers again, reading on after", r.after)
			away = false
		}
		for _, stream := range found {
			for _, message := range stream.Messages {
				if err := r.take(message); err != nil {
					return err
				}
				r.after = message.ID
			}
		}
		r.judgeAges(time.Now())
	}
	return nil
}

// take prints an entry if it is news.
func (r *reader) take(message redis.XMessage) error {
	e, err := parse(message.Values)
	switch {
	case errors.Is(err, errSchema):
		return fmt.Errorf("entry %s: %w", message.ID, err)
	case err != nil: // somebody else writes to this Redis; the next entry may be good
		fmt.Fprintf(r.out, "# entry %s is left out: %v\n", message.ID, err)
		return nil
	}
	f := r.feeds[e.feed]
	if f == nil {
		f = new(feed)
		r.feeds[e.feed] = f
	}
	if f.take(e) {
		fmt.Fprintf(r.out, "%s %s %s %s of %d\n", message.ID, e.feed, e.priceOrNone(), e.status, e.observedAt)
	}
	return nil
}

// judgeAges tells of answers that have become old without a word from anybody: no relayer may be left to say it.
func (r *reader) judgeAges(now time.Time) {
	for name, f := range r.feeds {
		if age := now.Sub(time.Unix(f.observedAt, 0)); f.price != "" && !f.aged && age > r.maxAge {
			f.aged = true
			fmt.Fprintf(r.out, "- %s %s STALE by our own clock, of %d\n", name, f.price, f.observedAt)
		}
	}
}
