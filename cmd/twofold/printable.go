package main

import (
	"bytes"
	"io"
	"unicode"
)

// printable writes for a terminal what others may have had a word in: a provider says why it closes a connection, a node why it
// refuses. What is not to be seen, such as the sequences by which a terminal is told what to do, is replaced by �; lines and
// tabs are kept.
type printable struct{ io.Writer }

// Write implements io.Writer.
func (w printable) Write(text []byte) (int, error) {
	if _, err := w.Writer.Write(bytes.Map(shown, text)); err != nil {
		return 0, err
	}
	return len(text), nil
}

func shown(r rune) rune {
	if r == '\n' || r == '\t' || unicode.IsPrint(r) {
		return r
	}
	return unicode.ReplacementChar
}
