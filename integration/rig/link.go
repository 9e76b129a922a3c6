package rig

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// Link is the network between the relayer and something outside, good until it is broken. Its methods are called from one
// goroutine.
type Link struct {
	proxy *toxiproxy.Proxy
	count int // of toxics, for their names
}

// Toxic is what breaks a link, in toxiproxy's words.
type Toxic struct {
	Type string `json:"type"`
	// Stream is downstream, towards the relayer, or upstream.
	Stream     string         `json:"stream"`
	Attributes map[string]int `json:"attributes"`

	Name     string  `json:"name"`
	Toxicity float32 `json:"toxicity"` // the share of the connections that have it
}

// StartLink puts a link before what listens at a URL, and gives the URL to use instead.
func StartLink(to string) (*Link, string, error) {
	parsed, err := url.Parse(to)
	if err != nil {
		return nil, "", fmt.Errorf("making a link: %w", err)
	}
	zerolog.SetGlobalLevel(zerolog.Disabled) // toxics have a log of their own, which nobody asked for
	server := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	l := &Link{proxy: toxiproxy.NewProxy(server, to, "127.0.0.1:0", parsed.Host)}
	if err := l.proxy.Start(); err != nil {
		return nil, "", fmt.Errorf("making a link to %s: %w", to, err)
	}
	parsed.Host = l.proxy.Listen
	return l, parsed.String(), nil
}

// Break has toxics in force, on open connections and on new ones, until mend is called.
func (l *Link) Break(toxics ...Toxic) (mend func(context.Context) error, err error) {
	var names []string
	mend = func(ctx context.Context) error {
		var errs []error
		for _, name := range names {
			errs = append(errs, l.proxy.Toxics.RemoveToxic(ctx, name))
		}
		return errors.Join(errs...)
	}
	for _, toxic := range toxics {
		l.count++
		toxic.Name, toxic.Toxicity = fmt.Sprintf("%s-%d", toxic.Type, l.count), 1
		text, err := json.Marshal(toxic)
		if err != nil {
			return nil, fmt.Errorf("breaking a link: %w", err)
		}
		if _, err := l.proxy.Toxics.AddToxicJson(bytes.NewReader(text)); err != nil {
			return nil, errors.Join(fmt.Errorf("breaking a link: %s: %w", text, err), mend(context.Background()))
		}
		names = append(names, toxic.Name)
	}
	return mend, nil
}

// Down ends every connection and refuses new ones, until up is called.
func (l *Link) Down() (up func() error) {
	l.proxy.Stop()
	return l.proxy.Start
}

// Stop ends it.
func (l *Link) Stop() { l.proxy.Stop() }

// OutlivingGoroutines are functions of toxiproxy that may not end: one that has something to hand on to a toxic that was taken
// away waits for ever.
func OutlivingGoroutines() []string {
	return []string{"github.com/Shopify/toxiproxy/v2/toxics.(*ToxicStub).Run"}
}
