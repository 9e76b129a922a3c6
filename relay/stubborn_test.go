package relay

import (
	"testing"
	"time"
)

func TestAStopDuringAPostEndsIt(t *testing.T) {
	for range 20 { // which ends first, the post or the heads, is chance
		both(t, nil, func(w *world) {
			w.landsAfter = 1000
			w.run(10 * time.Second) // a bubble whose goroutines all wait for each other fails
		})
	}
}
