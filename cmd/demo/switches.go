package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"slices"
	"time"
)

// switches are the levers on the dashboard: GET lists them, POST throws one. The dashboard's guard stands before it, so the
// origin that a request names can be believed.
type switches struct {
	levers  []lever
	foreign *http.CrossOriginProtection // refuses what another origin's page asks for
}

func newSwitches(levers []lever) *switches {
	return &switches{levers: levers, foreign: http.NewCrossOriginProtection()}
}

// position is a switch as it stands.
type position struct {
	Provider string `json:"provider"`
	Name     string `json:"name"`
	Label    string `json:"label"`
	Meaning  string `json:"meaning"`
	Active   bool   `json:"active"`
	LeftMs   *int64 `json:"leftMs"` // until it goes back by itself; null while it is off, or as --fault has it
}

// throw is what POST takes.
type throw struct {
	Provider string `json:"provider"`
	Name     string `json:"name"`
	On       *bool  `json:"on"`
}

// mostThrown bounds a request's body, in bytes.
const mostThrown = 1 << 10

// ServeHTTP answers GET and POST with all switches as they stand then.
func (s *switches) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
	case http.MethodPost:
		if status, err := s.thrown(w, r); err != nil {
			problem(w, status, err)
			return
		}
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		problem(w, http.StatusMethodNotAllowed, fmt.Errorf("%s is neither GET nor POST", r.Method))
		return
	}
	answer(w, http.StatusOK, "application/json", s.positions(time.Now()))
}

// thrown throws the switch that a request names, or says with which status it does not.
func (s *switches) thrown(w http.ResponseWriter, r *http.Request) (status int, err error) {
	if err := s.foreign.Check(r); err != nil {
		return http.StatusForbidden, err
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return http.StatusUnsupportedMediaType, errors.New("the content type must be application/json")
	}
	var t throw
	body := json.NewDecoder(http.MaxBytesReader(w, r.Body, mostThrown))
	body.DisallowUnknownFields()
	if err := body.Decode(&t); err != nil {
		if errors.As(err, new(*http.MaxBytesError)) {
			return http.StatusRequestEntityTooLarge, err
		}
		return http.StatusBadRequest, fmt.Errorf(`reading the request: %w: want {"provider":"kraken","name":"lie","on":true}`, err)
	}
	if t.On == nil || body.More() {
		return http.StatusBadRequest, errors.New(`want one object, {"provider":"kraken","name":"lie","on":true}`)
	}
	i := slices.IndexFunc(s.levers, func(l lever) bool { return l.Provider == t.Provider && l.Name == t.Name })
	if i < 0 {
		return http.StatusNotFound, fmt.Errorf("there is no switch %q of %q", t.Name, t.Provider)
	}
	if !*t.On {
		s.levers[i].lift()
		return 0, nil
	}
	if err := s.levers[i].hold(leverHolds); err != nil {
		return http.StatusInternalServerError, err
	}
	return 0, nil
}

func (s *switches) positions(now time.Time) []position {
	all := make([]position, len(s.levers))
	for i, l := range s.levers {
		all[i] = position{Provider: l.Provider, Name: l.Name, Label: l.Label, Meaning: l.Meaning}
		pulled, until := l.state()
		all[i].Active = pulled
		if pulled && !until.IsZero() {
			left := max(0, until.Sub(now).Milliseconds())
			all[i].LeftMs = &left
		}
	}
	return all
}

// problem answers with an error as RFC 9457 has it.
func problem(w http.ResponseWriter, status int, err error) {
	answer(w, status, "application/problem+json", map[string]any{
		"type": "about:blank", "title": http.StatusText(status), "status": status, "detail": err.Error(),
	})
}

func answer(w http.ResponseWriter, status int, kind string, body any) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // who has gone away needs no answer
}
