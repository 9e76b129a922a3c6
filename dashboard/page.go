package dashboard

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// kinds are the content types of what the page is made of. The machine's own table is not asked: it may know others.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png",
	".ico": "image/x-icon", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
}

// asset is a file of the page.
type asset struct {
	kind, tag string
	text      []byte
}

// newFiles serves the files of a folder below a path, and at the path itself the page of that name, which is the only one. A browser
// asks each time whether one has changed, which another version of the binary does.
func newFiles(files fs.FS, folder, below, page string) http.Handler {
	assets := map[string]asset{}
	must(fs.WalkDir(files, folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) == ".html" && path.Base(name) != page {
			return err
		}
		text, err := fs.ReadFile(files, name)
		// A weak tag, since the bytes on the way may be compressed.
		assets[below+strings.TrimPrefix(name, folder+"/")] = asset{kinds[path.Ext(name)], fmt.Sprintf(`W/"%.16x"`, sha256.Sum256(text)), text}
		return err
	}))
	if first, found := assets[below+page]; found {
		assets[below] = first
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a, found := assets[r.URL.Path]
		if !found {
			refuse(w, r, Problem{Status: http.StatusNotFound, Detail: "the dashboard has no such file; its page is at /"})
			return
		}
		w.Header().Set("Content-Type", a.kind)
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", a.tag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(a.text))
	})
}

// must is for what is embedded: it was there when this was compiled.
func must(err error) {
	if err != nil {
		panic(fmt.Sprintf("dashboard: reading the embedded page: %v", err))
	}
}
