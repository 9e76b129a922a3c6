package remote

import (
	"context"
	"log/slog"
	"net"
	"strings"
	"sync"
	"time"
)

// sayings keep others from filling a log: what they can cause is said once a minute.
type sayings struct {
	mu   sync.Mutex
	last map[string]time.Time
}

const (
	sayEvery   = time.Minute
	maxSayings = 64 // beyond it nothing new is said until the minute is over
)

// fresh tells whether something was not said within the last minute, and notes that it is now.
func (s *sayings) fresh(what string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last == nil {
		s.last = map[string]time.Time{}
	}
	for said, at := range s.last {
		if now.Sub(at) >= sayEvery {
			delete(s.last, said)
		}
	}
	if _, said := s.last[what]; said || len(s.last) >= maxSayings {
		return false
	}
	s.last[what] = now
	return true
}

// newsOf tells whether it is to be said now what goes wrong for a proposer.
func (s *Server) newsOf(proposer, why string) bool {
	return s.said.fresh(proposer+": "+why, time.Now())
}

// newsOfStranger is the same of somebody who has not shown to be a proposer. Strangers have sayings of their own: they must not
// silence what is said of proposers.
func (s *Server) newsOfStranger(from, kind string) bool {
	host, _, err := net.SplitHostPort(from)
	if err != nil {
		host = from
	}
	return s.saidOfStrangers.fresh(host+": "+kind, time.Now())
}

// kinds are of failed handshakes. What else a stranger has to say in one would be news each time.
var kinds = []string{
	"remote error: tls: ", "didn't provide a certificate", "signed by unknown authority", "has expired or is not yet valid",
	"incompatible key usage", "failed to verify certificate",
}

// kindOf is the first that it is, empty for none.
func kindOf(why string) string {
	for _, kind := range kinds {
		if strings.Contains(why, kind) {
			return kind
		}
	}
	return ""
}

// handshakes hears what net/http has to say of connections: for the most part certificates that are not good, by their side's
// judgement or by ours.
type handshakes struct{ *Server }

const (
	handshakeError = "http: TLS handshake error from "
	panicked       = "http: panic serving"
)

// Enabled implements slog.Handler.
func (h handshakes) Enabled(context.Context, slog.Level) bool { return true }

// WithAttrs implements slog.Handler.
func (h handshakes) WithAttrs([]slog.Attr) slog.Handler { return h }

// WithGroup implements slog.Handler.
func (h handshakes) WithGroup(string) slog.Handler { return h }

// Handle implements slog.Handler.
func (h handshakes) Handle(_ context.Context, r slog.Record) error {
	rest, handshake := strings.CutPrefix(r.Message, handshakeError)
	from, why, _ := strings.Cut(rest, ": ")
	switch {
	case strings.HasPrefix(r.Message, panicked):
		h.log.Error("answering a proposer panicked", "what", r.Message)
	case !handshake:
		h.log.Debug("a connection is in trouble", "what", r.Message)
	case strings.HasSuffix(why, "EOF") || strings.HasSuffix(why, "connection reset by peer"):
		h.log.Debug("a connection ended before it began", "from", from)
	default:
		h.metrics.strangers.Inc()
		if h.newsOfStranger(from, kindOf(why)) {
			h.log.Warn("a connection is refused, since one end does not take the other's certificate", "from", from, "why", said(why))
		}
	}
	return nil
}
