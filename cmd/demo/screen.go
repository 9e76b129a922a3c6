package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode/utf8"
)

// screen is the lower part of a terminal, redrawn in place; what is written to it scrolls away above. Safe for
// concurrent use.
type screen struct {
	out  io.Writer
	size func() (width, height int, err error)

	mu     sync.Mutex
	drawn  []string // as they stand on the terminal
	closed bool
}

// Control sequences of every terminal since the VT100.
const (
	upBy       = "\x1b[%dA"
	clearLine  = "\x1b[K"
	clearBelow = "\x1b[J"
	hideCursor = "\x1b[?25l"
	showCursor = "\x1b[?25h"
	normal     = "\x1b[0m"
)

func newScreen(out io.Writer, size func() (int, int, error)) *screen {
	return &screen{out: out, size: size}
}

// draw puts lines in the place of those drawn before.
func (s *screen) draw(lines []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	width, height, err := s.size()
	if err != nil || width < 1 || height < 2 {
		width, height = 80, 24
	}
	fitting := make([]string, min(len(lines), height-1))
	for i := range fitting {
		fitting[i] = cut(lines[i], width-1) // a full line would wrap on some terminals
	}
	s.put("", fitting)
}

// put writes text above and lines below, in one go so that nothing flickers.
func (s *screen) put(text string, lines []string) {
	var b strings.Builder
	b.WriteString(hideCursor)
	if len(s.drawn) > 0 {
		fmt.Fprintf(&b, upBy, len(s.drawn))
	}
	b.WriteByte('\r')
	if text != "" {
		b.WriteString(clearBelow + text)
	}
	for _, l := range lines {
		b.WriteString(l + clearLine + "\n")
	}
	b.WriteString(clearBelow)
	_, _ = io.WriteString(s.out, b.String())
	s.drawn = lines
}

// Write puts whole lines above what is drawn.
func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return s.out.Write(p)
	}
	text := string(p)
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	s.put(text, s.drawn)
	return len(p), nil
}

// close leaves the terminal as it should be, with what was drawn last. Safe to call twice.
func (s *screen) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.closed = true
		_, _ = io.WriteString(s.out, normal+showCursor)
	}
}

// cut shortens a line to so many characters; control sequences have no width, and are all kept.
func cut(line string, width int) string {
	var b strings.Builder
	for len(line) > 0 {
		if strings.HasPrefix(line, "\x1b[") {
			end := strings.IndexByte(line, 'm') + 1
			b.WriteString(line[:max(end, 2)])
			line = line[max(end, 2):]
			continue
		}
		_, size := utf8.DecodeRuneInString(line)
		if width > 0 {
			b.WriteString(line[:size])
		}
		width--
		line = line[size:]
	}
	return b.String()
}
