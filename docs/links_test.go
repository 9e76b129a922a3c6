package docs_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"twofold/docs"
)

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
	dropped = regexp.MustCompile(`[^\w\- ]`)
	fenced  = regexp.MustCompile("(?ms)^ *```.*?^ *```")
)

// anchors are those of a document's headings, as GitHub makes them.
func anchors(text string) map[string]bool {
	all := map[string]bool{}
	for _, h := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
		all[strings.ReplaceAll(dropped.ReplaceAllString(strings.ToLower(h[1]), ""), " ", "-")] = true
	}
	return all
}

func TestEveryLinkOfTheDocumentsLeadsSomewhere(t *testing.T) {
	names, err := fs.Glob(docs.Files, "*.md")
	if err != nil || len(names) == 0 {
		t.Fatalf("documents: %v, %v", names, err)
	}
	for _, name := range names {
		text, err := docs.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range link.FindAllStringSubmatch(fenced.ReplaceAllString(string(text), ""), -1) {
			path, anchor, _ := strings.Cut(found[1], "#")
			if strings.Contains(path, "://") {
				continue
			}
			if path == "" {
				path = name
			}
			target, err := os.ReadFile(filepath.FromSlash(path)) // tests run where the documents are
			if err != nil {
				if _, isFolder := os.ReadDir(filepath.FromSlash(path)); isFolder != nil {
					t.Errorf("%s leads to %s, which is not there", name, path)
				}
				continue
			}
			if anchor != "" && !anchors(string(target))[anchor] {
				t.Errorf("%s leads to %s, which has no heading for #%s", name, path, anchor)
			}
		}
	}
}
