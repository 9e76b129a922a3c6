package simulator

import (
	"testing"
	"testing/synctest"
	"time"
)

func fault(t *testing.T, text string) Fault {
	t.Helper()
	f, err := ParseFault(text)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestAHeldFaultEndsByItselfAndAnotherOfItsKindTakesItsPlace(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		silent, lie, slight := fault(t, "silent"), fault(t, "lie(5%)"), fault(t, "lie(0.5%)")
		began := time.Now()
		for _, f := range []Fault{silent, lie} {
			if err := b.Hold(Kraken, f, 10*time.Second); err != nil {
				t.Fatal(err)
			}
		}
		b.pass(4 * time.Second)
		if err := b.Hold(Kraken, slight, 10*time.Second); err != nil {
			t.Fatal(err)
		}
		if in := b.InForce(Kraken); len(in) != 2 || in[0].Fault != silent || in[1].Fault != slight || in[1].Until.Sub(began) != 14*time.Second {
			t.Errorf("in force are %+v", in)
		}
		b.pass(6 * time.Second)
		if in := b.InForce(Kraken); len(in) != 1 || in[0].Fault != slight {
			t.Errorf("after ten seconds in force are %+v, want the second lie alone", in)
		}
		b.pass(4 * time.Second)
		if in := b.InForce(Kraken); len(in) != 0 {
			t.Errorf("after all have ended in force are %+v", in)
		}
		for i, want := range []time.Duration{10 * time.Second, 4 * time.Second, 14 * time.Second} {
			if s := b.Truth().Spells()[i]; s.To.Sub(began) != want || s.Played {
				t.Errorf("%v ended after %v, want %v, and by hand", s.Fault, s.To.Sub(began), want)
			}
		}
		flows(t, b, Kraken, b.subscribed(Kraken, eth[Kraken]))
	})
}

func TestALiftedFaultIsOverAndTheOthersStay(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		b.set(Kraken, "dead")
		b.set(Kraken, "lie(5%)")
		b.Lift(Kraken, fault(t, "lie(4%)")) // not in force
		b.Lift(Kraken, fault(t, "dead"))
		if in := b.InForce(Kraken); len(in) != 1 || in[0].Fault.Kind != Lie || !in[0].Until.IsZero() {
			t.Errorf("in force are %+v, want the lie alone, without an end", in)
		}
		flows(t, b, Kraken, b.subscribed(Kraken, eth[Kraken]))
	})
}

func TestAScheduleGoesOnBesideWhatIsHeldByHand(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		began := time.Now()
		played := ScheduledFault{Kraken, fault(t, "lie(5%)"), time.Second, 4 * time.Second}
		done := make(chan error, 1)
		go func() { done <- b.Play(t.Context(), []ScheduledFault{played}) }()
		b.pass(2 * time.Second)
		if err := b.Hold(Kraken, played.Fault, 10*time.Second); err != nil { // takes the place of its equal
			t.Fatal(err)
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		if in := b.InForce(Kraken); len(in) != 1 || in[0].Until.Sub(began) != 12*time.Second {
			t.Errorf("once the schedule is over in force are %+v, want what is held", in)
		}
		spells := b.Truth().Spells()
		if len(spells) != 2 || !spells[0].Played || spells[1].Played || spells[0].To.Sub(began) != 2*time.Second || !spells[1].To.IsZero() {
			t.Errorf("the spells are %+v", spells)
		}
	})
}

func TestWhatCannotBeHeldIsRefused(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		for _, err := range []error{
			b.Hold("okx", Fault{Kind: Silent}, time.Second), b.Hold(Kraken, Fault{Kind: "tired"}, time.Second), b.Hold(Kraken, Fault{Kind: Silent}, 0),
			b.Shift(Shift{}, time.Second), b.Shift(Shift{PPM: -999_999}, time.Second), b.Shift(Shift{PPM: 1, Over: -1}, time.Second), b.Shift(Shift{PPM: 1}, 0),
		} {
			if err == nil {
				t.Error("it was taken")
			}
		}
		b.Lift("okx", Fault{Kind: Silent})
		if in := b.InForce("okx"); in != nil {
			t.Errorf("in force are %+v", in)
		}
	})
}

func TestAShiftMovesTheTruthAndEveryProviderAndThenGoesBack(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		b.subscribed(Coinbase, eth[Coinbase])
		b.subscribed(Kraken, eth[Kraken])
		unshifted := b.Truth().paths["ETH/USD"]
		away := func(units uint64, at time.Time) int64 { // from where the path is without shifts, in ppm
			path := unshifted.units(at.Sub(b.Truth().started))
			return (int64(units) - path) * million / path
		}
		began := time.Now()
		fall := Shift{PPM: -30_000, Over: 3 * time.Second}
		if err := b.Shift(fall, 20*time.Second); err != nil {
			t.Fatal(err)
		}
		for after, want := range map[time.Duration]int64{
			-time.Second: 0, 0: 0, time.Second: -10_000, 2 * time.Second: -20_000, 3 * time.Second: -30_000, 20 * time.Second: -30_000, 21 * time.Second: -20_000, 23 * time.Second: 0,
		} {
			at := began.Add(after)
			real, err := b.Truth().True("ETH/USD", at)
			if got := away(real, at); err != nil || got > want+2 || got < want-2 { // two roundings
				t.Errorf("%v after its beginning the truth is %d ppm away, want %d (%v)", after, got, want, err)
			}
		}
		b.pass(5 * time.Second)
		for _, p := range Providers() {
			said := b.Truth().Said(p, "ETH/USD", time.Now(), time.Now())
			if len(said) == 0 || !said[0].Honest {
				t.Fatalf("%s said %+v, want something honest", p, said)
			}
			if got := away((said[0].Bid+said[0].Ask)/2, said[0].At); got > -28_500 || got < -31_500 {
				t.Errorf("%s is %d ppm away, want -30 000 but for its noise", p, got)
			}
		}
		b.Unshift(fall)
		lifted := time.Now()
		if real, _ := b.Truth().True("ETH/USD", lifted.Add(3*time.Second)); away(real, lifted.Add(3*time.Second)) != 0 {
			t.Error("it has not gone back")
		}
	})
}

func TestAJumpIsToldAtOnceByEveryProvider(t *testing.T) {
	inBubble(t, Config{Every: time.Minute}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, eth[Coinbase])
		k := b.subscribed(Kraken, eth[Kraken])
		b.pass(time.Second)
		c.take()
		k.take()
		if err := b.Shift(Shift{PPM: 300_000}, time.Hour); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if len(with(c.take(), isQuote[Coinbase]...)) == 0 || len(with(k.take(), isQuote[Kraken]...)) == 0 {
			t.Error("a provider waits with it")
		}
		jumped, _ := b.Truth().True("ETH/USD", time.Now())
		if err := b.Shift(Shift{PPM: 300_000}, time.Hour); err != nil { // once more: it is there already
			t.Fatal(err)
		}
		if again, _ := b.Truth().True("ETH/USD", time.Now()); again != jumped || len(b.Truth().Shifts()) != 2 {
			t.Errorf("a jump that is in force jumped again, from %d to %d", jumped, again)
		}
	})
}
