package remote

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestStrangersDoNotSilenceWhatIsSaidOfProposersOrOfEachOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		log := new(output)
		s := &Server{log: log.log(), metrics: newServerMetrics(nil, nil)}
		fails := func(from, why string) {
			message := handshakeError + from + ": " + why
			if err := (handshakes{s}).Handle(context.Background(), slog.NewRecord(time.Now(), slog.LevelError, message, 0)); err != nil {
				t.Error(err)
			}
		}
		for i := range 2 * maxSayings {
			fails(fmt.Sprintf("203.0.113.9:%d", i), fmt.Sprintf("tls: client requested unsupported application protocols ([x%d%s])", i, strings.Repeat("x", 9_000)))
			fails(fmt.Sprintf("203.0.113.9:%d", i), fmt.Sprintf("tls: failed to verify certificate: x509: certificate has expired: current time %d", i))
		}
		if n := strings.Count(log.String(), "a connection is refused"); n != 2 || len(log.String()) > 2_000 {
			t.Errorf("what one stranger does is said %d times, in %d bytes; want two kinds once each", n, len(log.String()))
		}
		fails("203.0.113.10:1", "remote error: tls: bad certificate")
		if !strings.Contains(log.String(), "203.0.113.10") {
			t.Error("another stranger's trouble is not said")
		}
		for i := range maxSayings { // strangers by the dozen
			fails(fmt.Sprintf("198.51.100.%d:1", i), "remote error: tls: bad certificate")
		}
		if !s.newsOf("relayer", "signing as 0x…: KMS denies") || s.newsOf("relayer", "signing as 0x…: KMS denies") {
			t.Error("that a proposer's request could not be signed is said once, whatever strangers do")
		}
		<-time.After(sayEvery)
		if !s.newsOf("relayer", "signing as 0x…: KMS denies") || !s.newsOfStranger("198.51.100.9:1", "") {
			t.Error("after a minute it is news again")
		}
	})
}
