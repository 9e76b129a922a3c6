//go:build !seededdefect

package app

import "twofold/aggregator/engine"

// seeded is the poster as it is. A build with the tag seededdefect, for `make faults`, has a defect here.
func seeded(p engine.Poster) engine.Poster { return p }
