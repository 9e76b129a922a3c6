// Package docs is these documents in the binary, so that an alarm on the dashboard leads to its runbook entry also where
// nothing else can be reached.
package docs

import "embed"

// Files are the documents, by name.
//
//go:embed *.md
var Files embed.FS
