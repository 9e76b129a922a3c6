package signer

import (
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"twofold/price"
	"twofold/report"
)

// lifelong are the fields that Configure leaves alone.
var lifelong = []string{"Side", "Provider", "Timing"}

func TestConfigureTakesEverySettingButWhatIsForLife(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		before, other := reflect.ValueOf(f.cfg), reflect.New(reflect.TypeFor[Config]()).Elem()
		for i := range other.NumField() {
			switch v := other.Field(i); v.Kind() {
			case reflect.String:
				v.SetString("other")
			case reflect.Int64:
				v.SetInt(before.Field(i).Int() + int64(time.Millisecond))
			case reflect.Struct:
				v.Set(before.Field(i))
				v.Field(0).SetInt(v.Field(0).Int() + 1)
			default:
				v.SetUint(before.Field(i).Uint() ^ 1)
			}
		}
		f.Configure(other.Interface().(Config))
		after := reflect.ValueOf(f.cfg)
		for i := range after.NumField() {
			name := after.Type().Field(i).Name
			want := other.Field(i)
			if slices.Contains(lifelong, name) {
				want = before.Field(i)
			}
			if !after.Field(i).Equal(want) {
				t.Errorf("%s is %v, want %v", name, after.Field(i), want)
			}
		}
	})
}

func TestOtherSettingsCountFromTheNextRequestOnAndTroubleIsTimedOn(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		f.each(9, 1_000_000, nothing(1_020_000, 1_000_000))
		_ = f.refuses(proposal(disputed(1_020_000, 1_000_000)), TooYoung)
		c := f.cfg
		c.DisputeAfter = 10 * time.Second
		f.Configure(c)
		f.signs(proposal(disputed(1_020_000, 1_000_000))) // 9 s: a second's grace
	})
}

func TestWhatWasLeftOutUnderLongerSettingsIsNotHeldAgainstAProposerByShorterOnes(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		out := nothing(1_000_000, 1_000_000)
		f.signs(f.request(out))
		f.pass(20 * time.Second)
		c := f.cfg
		c.DisputeAfter = 10 * time.Second
		f.Configure(c)
		f.signs(f.request(out))
		f.pass(11 * time.Second)
		_ = f.refuses(f.request(out), LeftOut)
		f.alarms(1)
	})
}

func TestConfigureMayComeAtAnyMoment(t *testing.T) {
	attesterTest(t, nil, func(f *fixture) {
		var all sync.WaitGroup
		all.Go(func() {
			for n := range 200 {
				c := f.cfg // only this goroutine writes
				c.SignWait = time.Duration(n) * time.Millisecond
				f.Configure(c)
			}
		})
		all.Go(func() {
			for range 200 {
				f.say(eth, price.Price(1_000_000))
				_, _ = f.Attest(t.Context(), proposal(agreed(1_000_000, 1_000_000)))
				_, _ = f.Attest(t.Context(), report.Proposal{})
				_ = f.Side()
			}
		})
		all.Wait()
	})
}
