package logbook

import (
	"bytes"
	"errors"
	"testing"

	"twofold/signer"
)

func TestALineIsReadAsItWasWritten(t *testing.T) {
	text, err := line(Record{Entry: entry(signer.VerdictSigned, 3, 7)})
	if err != nil {
		t.Fatal(err)
	}
	r, err := parse(text)
	if err != nil || r.ObservedAt != 7 || r.Lanes[0].Feed.Page() != 3 || r.Opened != nil {
		t.Errorf("%+v, %v", r, err)
	}
	again, err := line(r)
	if err != nil || !bytes.Equal(again, text) {
		t.Errorf("%q became %q, %v", text, again, err)
	}
}

func FuzzNoLineIsTakenForAnother(f *testing.F) {
	text, err := line(Record{Entry: entry(signer.VerdictRefused, 3, 7)})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte("00000000 \n"))
	f.Add([]byte("\n"))
	f.Fuzz(func(t *testing.T, l []byte) {
		r, err := parse(l)
		switch {
		case err != nil && !errors.Is(err, ErrGarbled):
			t.Errorf("error %v", err)
		case err == nil && r.Opened == nil && r.Entry == nil:
			t.Error("a line without anything in it is a record")
		}
		if err == nil {
			_, _ = r.When(), r.signed()
		}
	})
}
