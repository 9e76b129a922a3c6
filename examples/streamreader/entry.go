package main

import (
	"fmt"
	"regexp"
	"strconv"
)

// entry is what matters of an entry's fields; those that it does not know are skipped.
type entry struct {
	feed, price, status string // price is "" where there is no answer
	observedAt          int64
	block               uint64
}

// What the fields may be. Whoever can write to Redis could write anything there, also what a terminal would obey.
var (
	aFeed   = regexp.MustCompile(`^\w+/\w+$`)
	aPrice  = regexp.MustCompile(`^(\d+(\.\d+)?)?$`)
	aStatus = regexp.MustCompile(`^[A-Z_]+$`)
)

// parse reads an entry's fields.
func parse(fields map[string]any) (e entry, err error) {
	text := func(name string) string { s, _ := fields[name].(string); return s }
	if schema, err := strconv.Atoi(text("schema")); err != nil || schema < 1 {
		return e, fmt.Errorf("schema %q is no number", text("schema"))
	} else if schema > 1 {
		return e, fmt.Errorf("%w: schema %d", errSchema, schema)
	}
	e.feed, e.price, e.status = text("feed"), text("price"), text("status")
	if !aFeed.MatchString(e.feed) || !aPrice.MatchString(e.price) || !aStatus.MatchString(e.status) {
		return e, fmt.Errorf("feed %q, price %q, status %q", e.feed, e.price, e.status)
	}
	if e.observedAt, err = strconv.ParseInt(text("observedAt"), 10, 64); err != nil {
		return e, fmt.Errorf("observedAt: %w", err)
	}
	e.block, err = strconv.ParseUint(text("block"), 10, 64)
	return e, err
}

func (e entry) priceOrNone() string {
	if e.price == "" {
		return "none"
	}
	return e.price
}

// feed is the newest of a feed.
type feed struct {
	entry
	aged bool // that it is old by our own clock was said
}

// take tells whether an entry is news. Several relayers tell the same, and are not in step: what was read at an earlier block is
// old, and of the same block an earlier answer.
func (f *feed) take(e entry) bool {
	before := f.entry
	if e.block < before.block || e.block == before.block && e.observedAt < before.observedAt {
		return false
	}
	f.entry = e
	if e.price != before.price || e.observedAt != before.observedAt {
		f.aged = false
		return true
	}
	return before.feed == "" || e.status != before.status
}
