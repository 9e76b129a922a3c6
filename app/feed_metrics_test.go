package app

import (
	"fmt"
	"maps"
	"math"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"

	"twofold/price"
)

func TestHowAFeedStandsIsExportedByTheTimeThatReportsAreStampedWith(t *testing.T) {
	feed := feedWithHeartbeat(time.Minute)[0]
	answered := price.Published{Exists: true, Price: 5, At: uint32(now.Unix()) - 70, Clock: uint32(now.Unix()) - 70}
	with := func(change func(*price.Published)) price.Published {
		p := answered
		change(&p)
		return p
	}
	for name, c := range map[string]struct {
		stands price.Published
		lags   time.Duration // the chain, behind our clock
		status price.Status
		age    float64 // NaN: none
		paused float64
	}{
		"an answer ages by our clock":                     {answered, 0, price.StatusOK, 70, 0},
		"by the chain's while that lags":                  {answered, 40 * time.Second, price.StatusOK, 30, 0},
		"one that the chain's time has yet to reach is 0": {answered, 2 * time.Minute, price.StatusOK, 0, 0},
		"no answer has no age":                            {price.Published{Exists: true}, 0, price.StatusNone, math.NaN(), 0},
		"a feed that is paused says so":                   {with(func(p *price.Published) { p.Mark = price.MarkPaused }), 0, price.StatusPaused, 70, 1},
		"also before its first answer":                    {price.Published{Exists: true, Mark: price.MarkPaused}, 0, price.StatusNone, math.NaN(), 1},
		"and when all are":                                {price.Published{Exists: true, Paused: true}, 0, price.StatusNone, math.NaN(), 1},
		"one that was removed is not paused":              {with(func(p *price.Published) { p.Mark, p.Paused = price.MarkRemoved, true }), 0, price.StatusRemoved, 70, 0},
	} {
		t.Run(name, func(t *testing.T) {
			metrics := make(chan prometheus.Metric, 16) // more than there are
			s := newFeedStatus(nil)
			s.collect(metrics, &feed, c.stands, now.Add(-c.lags))
			close(metrics)
			got, serves := map[*prometheus.Desc]float64{}, map[string]float64{}
			for m := range metrics {
				var sample dto.Metric
				if err := m.Write(&sample); err != nil {
					t.Fatal(err)
				}
				if m.Desc() == s.status {
					serves[sample.Label[1].GetValue()] = sample.Gauge.GetValue()
				} else {
					got[m.Desc()] = sample.Gauge.GetValue()
				}
			}
			want := map[string]float64{}
			for status := range price.StatusEnd {
				want[status.String()] = boolGauge(status == c.status)
			}
			if !maps.Equal(serves, want) || fmt.Sprint(got[s.age], got[s.paused]) != fmt.Sprint(c.age, c.paused) {
				t.Errorf("serves %v, age %v, paused %v", serves, got[s.age], got[s.paused])
			}
		})
	}
}
