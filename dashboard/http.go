package dashboard

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"twofold/docs"
)

// openapi describes the API to other programs.
//
//go:embed openapi.json
var openapi []byte

// The pages, which need no build step and nothing from elsewhere.
//
//go:embed web
var web embed.FS

// The API's paths.
const (
	pathRelayer = "/api/v1/relayer"
	pathFeeds   = "/api/v1/feeds"
	pathFeed    = "/api/v1/feeds/{slug}"
	pathHistory = "/api/v1/feeds/{slug}/history"
	pathEvents  = "/api/v1/events"
	pathMirror  = "/api/v1/mirror"
	pathOpenAPI = "/api/v1/openapi.json"
)

// Handler serves the page at / and the API. All of it only reads. It belongs behind a [Guard].
func (d *Dashboard) Handler() http.Handler { return d.routes }

func (d *Dashboard) newRoutes() http.Handler {
	mux := newRoutes("index.html", map[string]http.HandlerFunc{
		pathRelayer: func(w http.ResponseWriter, _ *http.Request) {
			now := time.Now()
			answer(w, d.encoded(d.relayer(now, d.source.Feeds(now))))
		},
		pathFeeds: func(w http.ResponseWriter, _ *http.Request) {
			now := time.Now()
			answer(w, d.encoded(d.feeds(now, d.source.Feeds(now))))
		},
		pathFeed:    d.ofFeed(func(now time.Time, f *Facts) any { return d.detail(now, f) }),
		pathHistory: d.ofFeed(func(_ time.Time, f *Facts) any { return d.history(f) }),
	})
	mux.Handle(pathEvents, readOnly(http.HandlerFunc(d.events))) // compressed, events would wait for each other
	return mux
}

// newRoutes serves a page, its API, and the documents.
func newRoutes(page string, api map[string]http.HandlerFunc) *http.ServeMux {
	mux := http.NewServeMux()
	handle := func(path string, handler http.Handler) { mux.Handle(path, gzhttp.GzipHandler(readOnly(handler))) }
	for path, handler := range api {
		handle(path, handler)
	}
	handle(pathOpenAPI, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { write(w, http.StatusOK, "application/json", openapi) }))
	handle("/api/", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, Problem{Status: http.StatusNotFound, Detail: "there is no such path; " + pathOpenAPI + " lists those there are"})
	}))
	handle("/", newFiles(web, "web", "/", page))
	handle("/docs/", newFiles(docs.Files, ".", "/docs/", ""))
	return mux
}

// ofFeed answers about the feed that the path names.
func (d *Dashboard) ofFeed(about func(now time.Time, f *Facts) any) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		now := time.Now()
		feeds := d.source.Feeds(now)
		slugs := make([]string, len(feeds))
		for i := range feeds {
			if slugs[i] = feeds[i].Slug(); strings.EqualFold(slugs[i], r.PathValue("slug")) {
				answer(w, d.encoded(about(now, &feeds[i])))
				return
			}
		}
		refuse(w, r, Problem{
			Status: http.StatusNotFound, Feeds: slugs,
			Detail: fmt.Sprintf("there is no feed %q; there are %s", r.PathValue("slug"), strings.Join(slugs, ", ")),
		})
	}
}

// readOnly refuses whatever would change something.
func readOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			refuse(w, r, Problem{Status: http.StatusMethodNotAllowed, Detail: "the dashboard only reads: ask with GET"})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// answer answers with a value of the model, as of now.
func answer(w http.ResponseWriter, text []byte) {
	w.Header().Set("Cache-Control", "no-store")
	write(w, http.StatusOK, "application/json", text)
}

func write(w http.ResponseWriter, status int, kind string, text []byte) {
	w.Header().Set("Content-Type", kind)
	w.WriteHeader(status)
	_, _ = w.Write(text) // who asked may be gone
}

func refuse(w http.ResponseWriter, r *http.Request, p Problem) {
	p.Title, p.Instance = http.StatusText(p.Status), r.URL.Path
	w.Header().Set("Cache-Control", "no-store")
	text, _ := json.Marshal(p) // strings and a number always can be
	write(w, p.Status, "application/problem+json", text)
}

const (
	// writeWithin is how long one write to a stream of events may take.
	writeWithin = 5 * time.Second
	// lastWithin is how long all that still waits for a stream may take once the dashboard ends.
	lastWithin = time.Second
	// beatEvery is how often a stream says that it lives, so that nothing on the way takes it for dead.
	beatEvery = 15 * time.Second
	// comeBack is after how many milliseconds a client whose stream ended should come back.
	comeBack = 1000
)

// events streams what happens until the client goes, is too slow, or the dashboard ends.
func (d *Dashboard) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	c, err := d.hub.join(r.Header.Get("Last-Event-ID"))
	if err != nil {
		detail := err.Error() + ": try again later"
		if errors.Is(err, errTooMany) {
			detail = fmt.Sprintf("%v (%d): close other pages of it", err, mostClients)
		}
		w.Header().Set("Retry-After", "5")
		refuse(w, r, Problem{Status: http.StatusServiceUnavailable, Detail: detail})
		return
	}
	defer d.hub.leave(c)
	now := time.Now()
	feeds := d.source.Feeds(now)
	d.hub.greet(c, EventFeeds, d.encoded(d.feeds(now, feeds)))
	d.hub.greet(c, EventRelayer, d.encoded(d.relayer(now, feeds)))
	d.stream(w, r, c)
}

func (d *Dashboard) stream(w http.ResponseWriter, r *http.Request, c *client) {
	control := http.NewResponseController(w)
	// A server's deadlines are for answers that end; each write has its own here. One that cannot have any is a test's.
	_ = control.SetReadDeadline(time.Time{})
	send := func(text []byte) bool {
		_ = control.SetWriteDeadline(d.hub.writeBy(time.Now()))
		_, err := w.Write(text)
		return err == nil && control.Flush() == nil
	}
	beat := time.NewTicker(beatEvery)
	defer beat.Stop()
	for alive := send(fmt.Appendf(nil, "retry: %d\n\n", comeBack)); alive; {
		waiting, over := d.hub.take(c)
		for _, e := range waiting {
			alive = alive && send(e.text)
		}
		if over || !alive {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-c.wake:
		case <-beat.C:
			alive = send([]byte(":\n\n"))
		}
	}
}
