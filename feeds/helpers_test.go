package feeds

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"twofold/price"
)

// noon is our clock's start in tests; the providers' runs with it.
var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// at is a time of the tests' day, as the providers write it.
func at(after time.Duration) string { return noon.Add(after).Format("2006-01-02T15:04:05.000000Z") }

const ms = time.Millisecond

func testConfig(provider string) Config {
	names := map[string][2]string{Coinbase: {"ETH-USD", "BTC-USD"}, Kraken: {"ETH/USD", "BTC/USD"}}[provider]
	return Config{
		Provider: provider,
		Symbols: []Symbol{
			{Feed: price.Feed{ID: 0, Name: "ETH/USD", Decimals: 8}, Name: names[0], MaxSpread: 5000, MaxQuoteAge: 10 * time.Second},
			{Feed: price.Feed{ID: 4, Name: "BTC/USD", Decimals: 6}, Name: names[1], MaxSpread: 5000, MaxQuoteAge: 10 * time.Second},
		},
	}
}

// script drives one decoder and fails the test on what is not expected.
type script struct {
	*testing.T
	decoder Decoder
}

func play(t *testing.T, provider string) *script {
	t.Helper()
	d, err := NewDecoder(testConfig(provider), 7)
	if err != nil {
		t.Fatal(err)
	}
	s := &script{t, d}
	if out := d.Open(noon); len(out.Send) != 1 || len(out.Quotes) != 0 {
		t.Fatalf("Open sends %q and says %v", out.Send, out.Quotes)
	}
	return s
}

// frame feeds one frame that must be decodable.
func (s *script) frame(after time.Duration, text string) Output {
	s.Helper()
	out, err := s.decoder.Frame(noon.Add(after), []byte(text))
	if err != nil {
		s.Fatalf("%s: %v", text, err)
	}
	return out.copy()
}

func (s *script) tick(after time.Duration) Output {
	s.Helper()
	return s.decoder.Tick(noon.Add(after)).copy()
}

func (o *Output) copy() Output {
	c := *o
	c.Quotes, c.Send = slices.Clone(o.Quotes), slices.Clone(o.Send)
	c.Rejected, c.Notices = slices.Clone(o.Rejected), slices.Clone(o.Notices)
	return c
}

// only is the one quote of o.
func (s *script) only(o Output) price.Quote {
	s.Helper()
	if len(o.Quotes) != 1 {
		s.Fatalf("quotes %+v, want one", o.Quotes)
	}
	return o.Quotes[0]
}

// nothing fails if o holds a quote, and unless its rejections are those given.
func (s *script) nothing(o Output, why ...Reject) {
	s.Helper()
	if len(o.Quotes) != 0 || !slices.Equal(o.Rejected, why) {
		s.Fatalf("quotes %+v, rejected %v; want none, %v", o.Quotes, o.Rejected, why)
	}
}

// says fails unless o is one quote of this price, stated and confirmed then.
func (s *script) says(o Output, p price.Price, stated, confirmed time.Duration) {
	s.Helper()
	q := s.only(o)
	if q.Gone != price.Present || q.Price != p {
		s.Fatalf("quote %d, %v; want %d", q.Price, q.Gone, p)
	}
	if !q.Stated.Equal(noon.Add(stated)) || !q.Confirmed.Equal(noon.Add(confirmed)) {
		s.Fatalf("stated %v, confirmed %v after noon; want %v, %v", q.Stated.Sub(noon), q.Confirmed.Sub(noon), stated, confirmed)
	}
}

// gone fails unless o withdraws one quote for that reason.
func (s *script) gone(o Output, why price.Gone) {
	s.Helper()
	if q := s.only(o); q.Gone != why || q.Price != 0 {
		s.Fatalf("quote %d, %v; want %v", q.Price, q.Gone, why)
	}
}

// sent is what o sends, each a line.
func sent(o Output) string { return string(bytes.Join(o.Send, []byte("\n"))) }

func frames(t testing.TB, path string) [][]byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Split(bytes.TrimSpace(text), []byte("\n"))
}

// undecodable runs each text as a subtest: the decoder must refuse it and say nothing.
func undecodable(t *testing.T, provider string, texts map[string]string) {
	t.Helper()
	for name, text := range texts {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			s := play(t, provider)
			out, err := s.decoder.Frame(noon, []byte(text))
			if !errors.Is(err, ErrUndecodable) || !slices.Equal(out.Rejected, []Reject{Garbage}) {
				t.Fatalf("%s: error %v, rejected %v", text, err, out.Rejected)
			}
		})
	}
}
