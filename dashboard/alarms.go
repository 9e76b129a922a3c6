package dashboard

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"time"
)

// The severities of alerts.yml: a page is for now, at any hour, a ticket for this working day.
const (
	page   = "page"
	ticket = "ticket"
)

// rule is an alert of alerts.yml as this process judges it: the same name, severity and time to wait, and the same condition on
// what it sees of itself. Tests hold the two together.
type rule[View any] struct {
	name     string
	severity string
	wait     time.Duration
	find     func(View) []finding
}

// view is what the rules of a relayer judge.
type view struct {
	now     time.Time
	relayer *Relayer
	feeds   []Facts
}

// finding is one thing that a rule found to be so now.
type finding struct {
	feed    string
	subject string // side, provider, endpoint, chain or account
	summary string
}

// Alarms tells which alerts would fire now, so that nobody needs a Prometheus to see them on the page. It remembers since when
// each condition holds, and nothing else. Its methods may be called from any goroutine.
type Alarms struct {
	mu    sync.Mutex
	since map[alarmKey]time.Time
}

type alarmKey struct{ name, feed, subject string }

// Judge is every alarm of a relayer whose condition holds now, the worst first. A condition begins, and ends, with the call that
// finds it so, which therefore should come every few seconds.
func (a *Alarms) Judge(now time.Time, relayer Relayer, feeds []Facts) []Alarm {
	return judge(a, now, rules, view{now, &relayer, feeds})
}

func judge[View any](a *Alarms, now time.Time, rules []rule[View], v View) []Alarm {
	a.mu.Lock()
	defer a.mu.Unlock()
	before := a.since
	a.since = make(map[alarmKey]time.Time, len(before))
	alarms := []Alarm{}
	for _, rule := range rules {
		for _, found := range rule.find(v) {
			key := alarmKey{rule.name, found.feed, found.subject}
			since, lasts := before[key]
			if !lasts {
				since = now
			}
			a.since[key] = since
			alarms = append(alarms, Alarm{
				Name: rule.name, Severity: rule.severity, Feed: found.feed, Subject: found.subject, Summary: found.summary,
				Since: since.UTC(), Firing: now.Sub(since) >= rule.wait, Runbook: "docs/runbook.md#" + strings.ToLower(rule.name),
			})
		}
	}
	slices.SortStableFunc(alarms, worse)
	return alarms
}

// worse orders what fires before what may, pages before tickets, and the older before the younger.
func worse(a, b Alarm) int {
	rank := func(a Alarm) int {
		rank := 0
		if !a.Firing {
			rank += 2
		}
		if a.Severity != page {
			rank++
		}
		return rank
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), a.Since.Compare(b.Since))
}
