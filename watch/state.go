package watch

import (
	"fmt"
	"time"

	"twofold/price"
)

// State is what is wrong now, a line each, what is fine, and what is not watched any more.
type State struct{ Alarms, Fine, Gone []string }

// State is as of the last judgement.
func (w *Watcher) State() State {
	w.mu.Lock()
	defer w.mu.Unlock()
	now := time.Now()
	var s State
	for i, l := range w.general {
		if l.firing {
			s.Alarms = append(s.Alarms, fmt.Sprintf("%v: %s", Concern(i), l.text))
		}
	}
	for _, f := range w.feeds {
		alarms := f.alarmLines(now)
		switch {
		case f.lane.Mark == price.MarkRemoved:
			s.Gone = append(s.Gone, f.Name+": removed on chain")
		case len(alarms) > 0:
			s.Alarms = append(s.Alarms, alarms...)
		case f.seen.IsZero() || f.policy.Heartbeat == 0:
			s.Alarms = append(s.Alarms, f.Name+": it was not read yet")
		case !f.lane.Exists:
			s.Alarms = append(s.Alarms, f.Name+": not on the oracle")
		default:
			s.Fine = append(s.Fine, f.line(w.chainTime(now)))
		}
	}
	return s
}

func (f *watched) alarmLines(now time.Time) (lines []string) {
	for alarm := Wrong; alarm < alarmEnd; alarm++ {
		if l := f.alarms[alarm]; l.firing {
			lines = append(lines, fmt.Sprintf("%s: %v for %v: %s", f.Name, alarm, now.Sub(l.since).Round(time.Second), meanings[alarm]))
		}
	}
	return lines
}

func (f *watched) line(chain time.Time) string {
	switch {
	case !f.lane.Live():
		return f.Name + ": " + f.lane.Mark.String()
	case f.lane.Price == 0:
		return f.Name + ": no answer yet"
	case !f.verdict.known:
		return fmt.Sprintf("%s: answered %v ago", f.Name, f.lane.Age(chain).Round(time.Second))
	default:
		return fmt.Sprintf("%s: answered %v ago, %v from the nearer provider", f.Name, f.lane.Age(chain).Round(time.Second), f.verdict.away)
	}
}
