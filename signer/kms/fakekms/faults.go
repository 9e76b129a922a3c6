package fakekms

import (
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

// Fault is what a server does wrong.
type Fault int

// The faults.
const (
	None       Fault = iota
	Throttle         // 400 ThrottlingException
	Fail             // 500 KMSInternalException
	Deny             // 400 AccessDeniedException
	Disabled         // 400 DisabledException
	Hang             // no answer until the caller is tired of it
	HighS            // each signature's s is the higher one, which is no fault of KMS
	WrongKey         // another key signs
	Garbled          // the signature has a byte too many
	LoseAnswer       // it signs, and the connection breaks
)

// Misbehave has the next n requests go wrong; n below 0: all, until it is told otherwise.
func (s *Server) Misbehave(f Fault, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault, s.left = f, n
}

// Ahead sets by how much its clock is ahead of ours.
func (s *Server) Ahead(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ahead = d
}

// next is what a request meets.
func (s *Server) next() (Fault, time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now().Add(s.ahead)
	if s.left == 0 {
		return None, now
	}
	if s.left > 0 {
		s.left--
	}
	return s.fault, now
}

// intercepts answers instead of the key, if the fault is of that kind.
func (f Fault) intercepts(w http.ResponseWriter, r *http.Request) bool {
	switch f {
	case Throttle:
		say(w, http.StatusBadRequest, "ThrottlingException", "Rate exceeded")
	case Fail:
		say(w, http.StatusInternalServerError, "KMSInternalException", "The request was rejected because an internal exception occurred.")
	case Deny:
		say(w, http.StatusBadRequest, "AccessDeniedException", "User: arn:aws:iam::111122223333:user/nobody is not authorized to perform: kms:Sign")
	case Disabled:
		say(w, http.StatusBadRequest, "DisabledException", "the key is disabled")
	case Hang:
		<-r.Context().Done()
	default:
		return false
	}
	return true
}

// Client is an HTTP client whose every request comes here, by no socket. An attempt takes at most within.
func (s *Server) Client(within time.Duration) *http.Client {
	return &http.Client{Timeout: within, Transport: direct{s}}
}

type direct struct{ handler http.Handler }

// RoundTrip has the handler answer, in the caller's goroutine.
func (d direct) RoundTrip(r *http.Request) (answer *http.Response, err error) {
	defer func() {
		if aborted := recover(); aborted == http.ErrAbortHandler { //nolint:errorlint // as net/http compares it
			answer, err = nil, io.ErrUnexpectedEOF
		} else if aborted != nil {
			panic(aborted)
		}
	}()
	inner := r.Clone(r.Context())
	if inner.Host == "" {
		inner.Host = r.URL.Host
	}
	if inner.Body == nil {
		inner.Body = http.NoBody
	}
	recorder := httptest.NewRecorder()
	d.handler.ServeHTTP(recorder, inner)
	if r.Context().Err() != nil {
		return nil, r.Context().Err()
	}
	answer = recorder.Result()
	answer.Request = r
	return answer, nil
}
