package logbook

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"time"
)

// Read gives the records of the log in a folder from a time on, the oldest first, also of one that is being written. A line that
// cannot be read is an error, and the next one follows; but for the very last line, which may be half written.
func Read(dir string, since time.Time) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		files, err := filesIn(dir)
		if err != nil {
			yield(Record{}, fmt.Errorf("reading the log: %w", err))
			return
		}
		for i, f := range files {
			if f.modified.Before(since) {
				continue
			}
			if !readFile(f.path, since, i == len(files)-1, yield) {
				return
			}
		}
	}
}

// readFile tells whether to go on.
func readFile(path string, since time.Time, newest bool, yield func(Record, error) bool) bool {
	var garbled error // of the line before
	for l, err := range lines(path) {
		if garbled != nil && !yield(Record{}, garbled) {
			return false
		}
		garbled = nil
		switch {
		case errors.Is(err, os.ErrNotExist):
			return true // it has just gone, being old
		case err != nil:
			return yield(Record{}, fmt.Errorf("reading the log: %w", err))
		case l.err != nil:
			garbled = fmt.Errorf("%s, line that ends at %d: %w", path, l.end, l.err)
		case !l.When().Before(since) && !yield(Record{l.Opened, l.Entry}, nil):
			return false
		}
	}
	return garbled == nil || newest || yield(Record{}, garbled)
}
