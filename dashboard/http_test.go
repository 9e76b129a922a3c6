package dashboard

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// within bounds what a test waits for.
const within = 5 * time.Second

// served is a dashboard behind a real server whose own deadlines are far shorter than a stream's life.
type served struct {
	*stage
	board  *Dashboard
	server *httptest.Server
}

func serve(t *testing.T) *served {
	t.Helper()
	s := &served{stage: newStage()}
	s.board = newTestDashboard(s.stage)
	s.server = httptest.NewUnstartedServer(guarded(s.board.Handler()))
	s.server.Config.ReadTimeout, s.server.Config.WriteTimeout = 300*time.Millisecond, 300*time.Millisecond
	s.server.Start()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1) // size 1: whether or not it is waited for
	go func() { ended <- s.board.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		s.server.Close()
	})
	return s
}

// ask makes one request; change may alter it.
func (s *served) ask(t *testing.T, method, path string, change func(*http.Request)) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, s.server.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(request)
	}
	response, err := s.server.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

// problemOf is an answer that says what is wrong.
func problemOf(t *testing.T, response *http.Response, body string, status int) (p Problem) {
	t.Helper()
	if response.StatusCode != status || response.Header.Get("Content-Type") != "application/problem+json" {
		t.Fatalf("status %d, %s: %s", response.StatusCode, response.Header.Get("Content-Type"), body)
	}
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		t.Fatal(err)
	}
	if p.Status != status || p.Title == "" || p.Detail == "" || p.Instance == "" {
		t.Errorf("%+v", p)
	}
	return p
}

func TestAnUnknownFeedIsAnsweredWithThoseThereAre(t *testing.T) {
	s := serve(t)
	for _, path := range []string{"/api/v1/feeds/DOGE-USD", "/api/v1/feeds/DOGE-USD/history"} {
		response, body := s.ask(t, "GET", path, nil)
		if p := problemOf(t, response, body, http.StatusNotFound); strings.Join(p.Feeds, " ") != "ETH-USD BTC-USD" || !strings.Contains(p.Detail, `"DOGE-USD"; there are ETH-USD, BTC-USD`) {
			t.Errorf("%+v", p)
		}
	}
	if response, body := s.ask(t, "GET", "/api/v1/feeds/eth-usd", nil); response.StatusCode != http.StatusOK {
		t.Errorf("in small letters: %s", body)
	}
	response, body := s.ask(t, "GET", "/api/v2/feeds", nil)
	if p := problemOf(t, response, body, http.StatusNotFound); !strings.Contains(p.Detail, pathOpenAPI) {
		t.Errorf("%+v", p)
	}
}

func TestItOnlyReads(t *testing.T) {
	s := serve(t)
	for _, path := range []string{"/", pathRelayer, pathFeeds, "/api/v1/feeds/ETH-USD", pathEvents, "/nothing"} {
		for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS"} {
			response, body := s.ask(t, method, path, nil)
			problemOf(t, response, body, http.StatusMethodNotAllowed)
			if response.Header.Get("Allow") != "GET, HEAD" {
				t.Errorf("%s %s allows %q", method, path, response.Header.Get("Allow"))
			}
		}
		if response, body := s.ask(t, "HEAD", path, nil); body != "" || response.StatusCode >= http.StatusMethodNotAllowed {
			t.Errorf("HEAD %s: %d %q", path, response.StatusCode, body)
		}
	}
}

// guarded is a handler as a relayer serves it that is called oracle.example.
func guarded(next http.Handler) http.Handler {
	return Guard(next, "http.hosts", []string{"oracle.example"})
}

func TestOnlyWhoNamesAnAddressOrAListedNameIsAnswered(t *testing.T) {
	s := serve(t)
	for host, want := range map[string]int{
		"127.0.0.1": 200, "127.0.0.1:9464": 200, "[::1]:9464": 200, "[::1]": 200, "10.1.2.3:80": 200, "localhost": 200, "LOCALHOST:9464": 200, "localhost.": 200,
		"oracle.example": 200, "Oracle.Example:443": 200,
		"evil.example": 421, "evil.example:9464": 421, "oracle.example.evil": 421, "localhost.evil": 421, "127.0.0.1.evil:80": 421, "notoracle.example": 421,
	} {
		for _, path := range []string{"/", pathFeeds, pathEvents} {
			method := "HEAD"
			if want != 200 {
				method = "GET"
			}
			response, body := s.ask(t, method, path, func(r *http.Request) { r.Host = host })
			if response.StatusCode != want {
				t.Errorf("%s of %s: status %d %s, want %d", path, host, response.StatusCode, body, want)
			}
			if want == 421 {
				if p := problemOf(t, response, body, want); !strings.Contains(p.Detail, "http.hosts") {
					t.Errorf("it does not say what to do: %s", p.Detail)
				}
			}
			if response.Header.Get("Access-Control-Allow-Origin") != "" || response.Header.Get("Content-Security-Policy") != policyOfContent || response.Header.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("headers %v", response.Header)
			}
		}
	}
}

func TestTheGuardStandsBeforeOthersRoutesToo(t *testing.T) {
	called := 0
	behind := guarded(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called++ }))
	for host, want := range map[string]int{"evil.example": 0, "localhost": 1, "": 1} {
		r := httptest.NewRequest(http.MethodPost, "/demo/faults", nil)
		r.Host = host
		called = 0
		behind.ServeHTTP(httptest.NewRecorder(), r)
		if called != want {
			t.Errorf("%s: called %d times, want %d", host, called, want)
		}
	}
}

func TestWhatIsLongIsCompressedForWhoTakesIt(t *testing.T) {
	s := serve(t)
	for _, path := range []string{pathFeeds, "/api/v1/feeds/ETH-USD", pathOpenAPI} {
		plain, text := s.ask(t, "GET", path, func(r *http.Request) { r.Header.Set("Accept-Encoding", "identity") })
		packed, short := s.ask(t, "GET", path, func(r *http.Request) { r.Header.Set("Accept-Encoding", "gzip") })
		if plain.Header.Get("Content-Encoding") != "" || packed.Header.Get("Content-Encoding") != "gzip" || len(short) >= len(text)*2/3 {
			t.Errorf("%s: %q %d bytes, %q %d bytes", path, plain.Header.Get("Content-Encoding"), len(text), packed.Header.Get("Content-Encoding"), len(short))
		}
	}
}

func TestThePageIsAskedForAgainAndSentOnlyOnce(t *testing.T) {
	s := serve(t)
	response, body := s.ask(t, "GET", "/", nil)
	tag := response.Header.Get("ETag")
	if response.StatusCode != http.StatusOK || !strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") || !strings.Contains(body, "Twofold") || tag == "" || response.Header.Get("Cache-Control") != "no-cache" {
		t.Fatalf("%d %v", response.StatusCode, response.Header)
	}
	if response, body := s.ask(t, "GET", "/index.html", func(r *http.Request) { r.Header.Set("If-None-Match", tag) }); response.StatusCode != http.StatusNotModified || body != "" {
		t.Errorf("asked again: %d %q", response.StatusCode, body)
	}
	if response, _ := s.ask(t, "GET", pathFeeds, nil); response.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("an answer as of now: %v", response.Header)
	}
	response, body = s.ask(t, "GET", "/nothing.js", nil)
	problemOf(t, response, body, http.StatusNotFound)
}

// stream is an open stream of events.
type stream struct {
	t      *testing.T
	events chan [3]string // id, event, data
	close  func()
}

func (s *served) listen(t *testing.T, last string) *stream {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.server.URL+pathEvents, nil)
	if err != nil {
		t.Fatal(err)
	}
	if last != "" {
		request.Header.Set("Last-Event-ID", last)
	}
	response, err := s.server.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if kind := response.Header.Get("Content-Type"); response.StatusCode != http.StatusOK || kind != "text/event-stream" || response.Header.Get("Content-Encoding") != "" {
		t.Fatalf("status %d, %v", response.StatusCode, response.Header)
	}
	st := &stream{t: t, events: make(chan [3]string, 1000)} // size: more than a test has
	read := make(chan struct{})
	go func() {
		defer close(read)
		defer close(st.events)
		st.read(ctx, response.Body)
	}()
	st.close = func() { cancel(); _ = response.Body.Close(); <-read }
	t.Cleanup(st.close)
	return st
}

func (st *stream) read(ctx context.Context, body io.Reader) {
	var e [3]string
	lines := bufio.NewScanner(body)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		for i, field := range []string{"id: ", "event: ", "data: "} {
			if text, found := strings.CutPrefix(line, field); found {
				e[i] = text
			}
		}
		if line == "" && e[1] != "" {
			select {
			case st.events <- e:
			case <-ctx.Done():
				return
			}
			e = [3]string{}
		}
	}
}

// next is the next event of a kind.
func (st *stream) next(kind string) (id, data string) {
	st.t.Helper()
	patience := time.After(within)
	for {
		select {
		case e, open := <-st.events:
			switch {
			case !open:
				st.t.Fatalf("the stream ended before a %s", kind)
			case e[1] == kind:
				return e[0], e[2]
			}
		case <-patience:
			st.t.Fatalf("no %s within %v", kind, within)
		}
	}
}

// ended waits for the stream's end.
func (st *stream) ended() {
	st.t.Helper()
	patience := time.After(within)
	for {
		select {
		case _, open := <-st.events:
			if !open {
				return
			}
		case <-patience:
			st.t.Fatalf("the stream does not end within %v", within)
		}
	}
}

func TestAStreamOutlivesTheServersDeadlinesAndTellsHowThingsStandAtOnce(t *testing.T) {
	s := serve(t)
	st := s.listen(t, "")
	_, data := st.next(EventFeeds)
	var feeds Feeds
	if err := json.Unmarshal([]byte(data), &feeds); err != nil || len(feeds.Feeds) != 2 {
		t.Fatalf("%v: %s", err, data)
	}
	_, data = st.next(EventRelayer)
	var relayer Relayer
	if err := json.Unmarshal([]byte(data), &relayer); err != nil || relayer.Version != "test" {
		t.Fatalf("%v: %s", err, data)
	}
	for range 3 { // each a second later; the server's own deadlines are 300 ms
		st.next(EventFeeds)
	}
	s.set(dispute)
	if _, data := st.next(EventTransition); !strings.Contains(data, `"to":"disputed"`) {
		t.Errorf("told %s", data)
	}
}

func TestWhoWasAwayIsToldWhatHappenedMeanwhile(t *testing.T) {
	s := serve(t)
	st := s.listen(t, "")
	last, _ := st.next(EventFeeds)
	st.close()
	s.set(dispute)
	s.board.Settled(eth, Transaction{Feed: "ETH/USD", Outcome: "Disputed"})
	other := s.listen(t, "") // somebody else listens meanwhile
	other.next(EventFeeds)
	await(t, "both to be told", func() bool { return s.board.hub.keptSoFar() == 2 })
	back := s.listen(t, last)
	if id, data := back.next(EventTransition); id == last || !strings.Contains(data, "disputed") {
		t.Errorf("%s %s", id, data)
	}
	if _, data := back.next(EventTransaction); !strings.Contains(data, `"outcome":"Disputed"`) {
		t.Errorf("%s", data)
	}
	back.next(EventFeeds)

	stranger := s.listen(t, "another-7")
	if _, data := stranger.next(EventReset); data != "{}" {
		t.Errorf("reset says %s", data)
	}
}

// keptSoFar is how many events could be replayed.
func (h *hub) keptSoFar() int { h.mu.Lock(); defer h.mu.Unlock(); return len(h.kept.list) }

func TestTooManyStreamsAreRefusedWithWhatToDo(t *testing.T) {
	s := serve(t)
	for range mostClients {
		if _, err := s.board.hub.join(""); err != nil {
			t.Fatal(err)
		}
	}
	response, body := s.ask(t, "GET", pathEvents, nil)
	p := problemOf(t, response, body, http.StatusServiceUnavailable)
	if !strings.Contains(p.Detail, "(64): close other pages") || response.Header.Get("Retry-After") == "" {
		t.Errorf("%+v, %v", p, response.Header)
	}
}

func TestAClientThatReadsNothingIsLetGoAndHoldsUpNobody(t *testing.T) {
	s := serve(t)
	conn, err := net.Dial("tcp", s.server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, "GET "+pathEvents+" HTTP/1.1\r\nHost: localhost\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	await(t, "it to be heard", s.board.hub.heard)
	st := s.listen(t, "")
	large := s.board.encoded(Transaction{Error: strings.Repeat("x", 10_000)})
	for range 2 * mostWaiting / 64 {
		for range 64 {
			s.board.hub.tell("large", large) // no snapshot: each waits
		}
		s.board.hub.tell("mark", large)
		st.next("mark") // the other one has all of them
	}
	await(t, "it to be let go", func() bool {
		s.board.hub.mu.Lock()
		defer s.board.hub.mu.Unlock()
		return len(s.board.hub.clients) < 2
	})
}

func await(t *testing.T, what string, is func() bool) {
	t.Helper()
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	patience := time.After(4 * within)
	for !is() {
		select {
		case <-look.C:
		case <-patience:
			t.Fatalf("waited for %s in vain", what)
		}
	}
}

func TestTheEndOfTheDashboardEndsStreamsSoThatTheServerCanStop(t *testing.T) {
	s := &served{stage: newStage()}
	s.board = newTestDashboard(s.stage)
	s.server = httptest.NewServer(guarded(s.board.Handler()))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1) // size 1: the one answer
	go func() { ended <- s.board.Run(ctx) }()
	st := s.listen(t, "")
	st.next(EventFeeds)
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	stopping, release := context.WithTimeout(t.Context(), within)
	defer release()
	if err := s.server.Config.Shutdown(stopping); err != nil {
		t.Errorf("the server does not stop: %v", err)
	}
	st.ended()
	s.server.Close()
}
