package logbook

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"twofold/signer"
)

// file is one that is being written.
type file interface {
	io.WriterAt
	Truncate(size int64) error
	Sync() error
	Close() error
}

// logFile is one that lies in the folder.
type logFile struct {
	number   int
	path     string
	size     int64
	modified time.Time
}

const extension = ".log"

func pathOf(dir string, number int) string {
	return filepath.Join(dir, fmt.Sprintf("%06d%s", number, extension))
}

// filesIn are the files of a log, the oldest first. What else lies there is not ours.
func filesIn(dir string) ([]logFile, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []logFile
	for _, e := range entries {
		digits, ok := strings.CutSuffix(e.Name(), extension)
		number, err := strconv.Atoi(digits)
		if !ok || err != nil || number <= 0 || e.Name() != filepath.Base(pathOf(dir, number)) {
			continue
		}
		info, err := e.Info()
		if errors.Is(err, os.ErrNotExist) {
			continue // it has just gone
		}
		if err != nil {
			return nil, err
		}
		files = append(files, logFile{number, pathOf(dir, number), info.Size(), info.ModTime()})
	}
	slices.SortFunc(files, func(a, b logFile) int { return a.number - b.number })
	return files, nil
}

// found is a line of a file.
type found struct {
	Record
	end int64 // of the line, in the file
	err error // wraps ErrGarbled
}

// lines are those of a file as it stands, with an error if it cannot be read. Garbled ones are among them.
func lines(path string) iter.Seq2[found, error] {
	return func(yield func(found, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(found{}, err)
			return
		}
		defer f.Close()
		var end int64
		for in := bufio.NewReaderSize(f, 1<<16); ; {
			text, err := in.ReadBytes('\n')
			end += int64(len(text))
			if len(text) > 0 {
				r, garbled := parse(text)
				if !yield(found{r, end, garbled}, nil) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(found{}, err)
				return
			}
		}
	}
}

// standing is what was signed last, for each proposer and page.
type standing map[place]signer.Signed

type place struct {
	proposer string
	page     uint16
}

// note takes what was signed, in any order.
func (s standing) note(signed ...signer.Signed) {
	for _, n := range signed {
		at := place{n.Proposer, n.Page}
		if before, ok := s[at]; !ok || n.Second >= before.Second {
			s[at] = n
		}
	}
}

// list is all of it, in an order that does not change.
func (s standing) list() []signer.Signed {
	return slices.SortedFunc(maps.Values(s), func(a, b signer.Signed) int {
		return cmp.Or(strings.Compare(a.Proposer, b.Proposer), cmp.Compare(a.Page, b.Page))
	})
}

// tail is what a start finds of a log.
type tail struct {
	newest  logFile   // number 0: there is none
	begun   time.Time // when that was begun; zero: it does not say
	good    int64     // its size up to the end of its last good line
	torn    int64     // bytes behind that
	garbled int       // lines before it that cannot be read, in all files that were read
	signed  standing
}

// readTail reads the newest file, and further back until one begins as it should: that says all that was signed before it.
func readTail(files []logFile) (tail, error) {
	t := tail{signed: standing{}}
	for i := len(files) - 1; i >= 0; i-- {
		s, err := scan(files[i].path, t.signed)
		if err != nil {
			return tail{}, fmt.Errorf("reading the log: %w", err)
		}
		t.garbled += s.garbled
		if i == len(files)-1 {
			t.newest, t.begun, t.good, t.torn = files[i], s.begun, s.good, s.end-s.good
		}
		if !s.begun.IsZero() {
			break
		}
	}
	return t, nil
}

// scanned is what a file holds.
type scanned struct {
	begun     time.Time // what its first line says; zero: that cannot be read
	good, end int64     // the end of the last good line, and of all
	garbled   int       // lines before good that cannot be read
}

func scan(path string, into standing) (s scanned, err error) {
	garbled := 0
	for l, err := range lines(path) {
		if err != nil {
			return scanned{}, err
		}
		if l.err != nil {
			garbled++
			s.end = l.end
			continue
		}
		if s.end == 0 && l.Opened != nil {
			s.begun = l.Opened.At
		}
		into.note(l.signed()...)
		s.garbled, s.good, s.end = garbled, l.end, l.end
	}
	return s, nil
}
