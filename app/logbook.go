package app

import (
	"context"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/report"
	"twofold/signer"
	"twofold/signer/logbook"
)

// keepLog has an attester write down what it does, if the config names a folder for it; nil: it does not. Who has the log must run it
// for as long as the attester is asked, and close it then.
func keepLog(cfg *config.Config, attester *signer.Attester, domain report.Domain, log *slog.Logger, reg prometheus.Registerer) (*logbook.Logbook, error) {
	if cfg.Attest.Log.Dir == "" {
		return nil, nil
	}
	owner := logbook.Owner{Side: attester.Side(), Attester: attester.Address(), Domain: domain}
	book, err := logbook.Open(cfg.Attest.Log.Of(owner.Side), owner, log, reg)
	if err != nil {
		return nil, cfg.At("attest.log.dir", err)
	}
	attester.KeepLog(book)
	return book, nil
}

// keepLog is [keepLog] of an attester in this process.
func (a *App) keepLog(cfg *config.Config, attester *signer.Attester, domain report.Domain) error {
	book, err := keepLog(cfg, attester, domain, a.log, a.registry)
	if err != nil || book == nil {
		return err
	}
	a.logs = append(a.logs, book)
	a.cleanup.add("log of attester "+attester.Side().String(), func(context.Context) error { return book.Close() })
	return nil
}

// logParts are the logs that are kept: they end when nobody asks the attesters any more.
func logParts(logs []*logbook.Logbook) []part {
	var parts []part
	for _, book := range logs {
		parts = append(parts, part{name: "log " + book.Side().String(), run: book.Run})
	}
	return parts
}
