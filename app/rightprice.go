//go:build !wrongprice

package app

import "twofold/feeds"

// heard is what providers say as they say it. A build with the tag wrongprice, for `make watch-test`, says otherwise here.
func heard(sink feeds.Sink) feeds.Sink { return sink }
