package main

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// terminalModel is what a terminal makes of the sequences that screen uses.
type terminalModel struct {
	lines []string
	at    int // the line of the cursor
}

var sequence = regexp.MustCompile(`^\x1b\[(\??[0-9]*)([A-Za-z])`)

// Write shows text.
func (m *terminalModel) Write(p []byte) (int, error) {
	for text := string(p); len(text) > 0; {
		if len(m.lines) <= m.at {
			m.lines = append(m.lines, "")
		}
		if s := sequence.FindStringSubmatch(text); s != nil {
			n, _ := strconv.Atoi(s[1])
			switch s[2] {
			case "A":
				m.at -= n
			case "J":
				m.lines = m.lines[:m.at]
			}
			text = text[len(s[0]):]
			continue
		}
		switch c := text[0]; c {
		case '\r':
		case '\n':
			m.at++
		default:
			// screen writes whole lines from their beginning.
			end := strings.IndexAny(text, "\x1b\n\r")
			if end < 0 {
				end = len(text)
			}
			m.lines[m.at] = text[:end]
			text = text[end:]
			continue
		}
		text = text[1:]
	}
	return len(p), nil
}

func (m *terminalModel) text() string { return strings.Join(m.lines, "|") }

func testScreen(width, height int) (*screen, *terminalModel) {
	m := new(terminalModel)
	return newScreen(m, func() (int, int, error) { return width, height, nil }), m
}

func TestTheTableIsRedrawnInPlaceAndLinesScrollAwayAboveIt(t *testing.T) {
	s, m := testScreen(80, 24)
	steps := []struct {
		do   func()
		want string
	}{
		{func() { s.draw([]string{"a1", "b1"}) }, "a1|b1"},
		{func() { s.draw([]string{"a2", "b2"}) }, "a2|b2"},
		{func() { _, _ = s.Write([]byte("a warning\n")) }, "a warning|a2|b2"},
		{func() { s.draw([]string{"a3"}) }, "a warning|a3"},
		{func() { _, _ = s.Write([]byte("without an end")) }, "a warning|without an end|a3"},
		{func() { s.draw([]string{"a4", "b4", "c4"}) }, "a warning|without an end|a4|b4|c4"},
	}
	for i, step := range steps {
		step.do()
		if got := m.text(); got != step.want {
			t.Fatalf("step %d: the terminal shows %q, want %q", i, got, step.want)
		}
	}
}

func TestWhatDoesNotFitIsCut(t *testing.T) {
	s, m := testScreen(6, 4)
	s.draw([]string{"1234567", "2", "3", "4"})
	if got := m.text(); got != "12345|2|3" {
		t.Errorf("the terminal shows %q", got)
	}
}

func TestASizeThatCannotBeReadIsTheUsualOne(t *testing.T) {
	var out bytes.Buffer
	s := newScreen(&out, func() (int, int, error) { return 0, 0, errors.New("no terminal") })
	s.draw([]string{strings.Repeat("x", 100)})
	if got := strings.Count(out.String(), "x"); got != 79 {
		t.Errorf("%d columns, want 79", got)
	}
}

func TestTheCursorComesBack(t *testing.T) {
	var out bytes.Buffer
	s := newScreen(&out, func() (int, int, error) { return 80, 24, nil })
	s.draw([]string{"a"})
	s.close()
	s.close()
	if text := out.String(); !strings.HasSuffix(text, showCursor) || strings.Count(text, showCursor) != 1 {
		t.Errorf("wrote %q", text)
	}
	s.draw([]string{"b"})
	if strings.Contains(out.String(), "b\x1b") {
		t.Error("drew after it was closed")
	}
}

func TestColoursHaveNoWidth(t *testing.T) {
	for _, c := range []struct {
		line  string
		width int
		want  string
	}{
		{"\x1b[32mOK\x1b[0m rest", 4, "\x1b[32mOK\x1b[0m r"},
		{"\x1b[32mDISPUTED\x1b[0m", 3, "\x1b[32mDIS\x1b[0m"},
		{"äöü", 2, "äö"},
		{"short", 10, "short"},
	} {
		if got := cut(c.line, c.width); got != c.want {
			t.Errorf("%q to %d: got %q, want %q", c.line, c.width, got, c.want)
		}
	}
}
