package price

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"
)

func TestMidRoundsDownOnceAtTheEnd(t *testing.T) {
	for _, c := range []struct {
		bid, ask string
		decimals uint8
		want     Price
	}{
		{"70691.27", "70691.28", 8, 7_069_127_500_000},
		{"0.1", "0.2", 0, 0},
		{"0.00000001", "0.00000002", 8, 1},
		{"1.99", "2.00", 0, 1},
		{"2", "2", 18, MaxPrice + 1},
		{"2814749.76710655", "2814749.76710655", 8, MaxPrice},
		{"2814749.76710655", "2814749.76710656", 8, MaxPrice}, // the midpoint lies half a unit above: down
		{"2814749.76710656", "2814749.76710656", 8, MaxPrice + 1},
		{"0.000000001", "0.000000001", 8, 0},
		{"300000000000000000000", "300000000000000000000", 0, MaxPrice + 1}, // the sum is beyond 128 bits
	} {
		if got := Mid(dec(t, c.bid), dec(t, c.ask), c.decimals); got != c.want {
			t.Errorf("Mid(%s, %s, %d) = %d, want %d", c.bid, c.ask, c.decimals, got, c.want)
		}
	}
}

func TestAPriceFitsBetweenOneAndFortyEightBits(t *testing.T) {
	for p, want := range map[Price]bool{0: false, 1: true, MaxPrice: true, MaxPrice + 1: false} {
		if p.Fits() != want {
			t.Errorf("%d.Fits() = %v", p, !want)
		}
	}
}

func TestRatiosAgreeWithBigRationals(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	num := func(p Price) *big.Rat { return new(big.Rat).SetInt(new(big.Int).SetUint64(uint64(p))) }
	million := big.NewRat(1_000_000, 1)
	for range 20_000 {
		a := Price(rng.Uint64N(uint64(MaxPrice))) + 1
		b := a + Price(rng.Uint64N(uint64(a)/10+2)) // near, so that limits are met from both sides
		if b > MaxPrice {
			b = MaxPrice
		}
		limit := PPM(rng.Uint32N(110_000))
		gap := new(big.Rat).Sub(num(b), num(a))
		divergence := new(big.Rat).Quo(gap, new(big.Rat).Quo(new(big.Rat).Add(num(a), num(b)), big.NewRat(2, 1)))
		divergence.Mul(divergence, million)
		change := new(big.Rat).Mul(new(big.Rat).Quo(gap, num(a)), million)
		lim := new(big.Rat).SetInt64(int64(limit))
		if got, want := Diverged(a, b, limit), divergence.Cmp(lim) > 0; got != want || Diverged(b, a, limit) != want {
			t.Fatalf("Diverged(%d, %d, %d) = %v, want %v", a, b, limit, got, want)
		}
		if got, want := Jumped(a, b, limit), change.Cmp(lim) > 0; got != want {
			t.Fatalf("Jumped(%d, %d, %d) = %v, want %v", a, b, limit, got, want)
		}
		if got, want := Deviation(a, b, limit), change.Cmp(lim) >= 0; got != want {
			t.Fatalf("Deviation(%d, %d, %d) = %v, want %v", a, b, limit, got, want)
		}
		up := new(big.Rat).SetInt64(int64(DivergencePPM(a, b)))
		if up.Cmp(divergence) < 0 || new(big.Rat).Sub(up, divergence).Cmp(big.NewRat(1, 1)) >= 0 {
			t.Fatalf("DivergencePPM(%d, %d) = %v, want %v rounded up", a, b, up, divergence)
		}
		down := new(big.Rat).SetInt64(int64(ChangePPM(a, b)))
		if down.Cmp(change) > 0 || new(big.Rat).Sub(change, down).Cmp(big.NewRat(1, 1)) >= 0 {
			t.Fatalf("ChangePPM(%d, %d) = %v, want %v rounded down", a, b, down, change)
		}
	}
}

func TestEqualityIsAgreementButFiresTheDeviation(t *testing.T) {
	// 995 and 1005: mean 1000, apart by 10: exactly 1 %.
	if Diverged(995, 1005, 10_000) || !Diverged(995, 1005, 9_999) {
		t.Error("divergence at its limit must be agreement, and one ppm tighter must not")
	}
	if !Deviation(1000, 1010, 10_000) || Deviation(1000, 1010, 10_001) {
		t.Error("deviation at its trigger must fire, and one ppm wider must not")
	}
	if Jumped(1000, 1200, 200_000) || !Jumped(1000, 1201, 200_000) {
		t.Error("a change at the jump limit is none, one unit more is one")
	}
	if ChangePPM(0, 5) != 1<<32-1 || ChangePPM(1, MaxPrice) != 1<<32-1 {
		t.Error("a change from nothing, or beyond 32 bits, must saturate")
	}
}

func TestP3TheMeanIsWithinHalfTheLimitOfEitherSide(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		honest := Price(rng.Uint64N(1<<40)) + 1
		liar := honest + honest/25 - Price(rng.Uint64N(uint64(honest)/12+1))
		limit := PPM(rng.Uint32N(60_000))
		if liar == 0 || Diverged(honest, liar, limit) {
			continue
		}
		// |mean - honest| <= limit/2 * (exact mean) + 1/2, times 4e6 to stay whole.
		gap := new(big.Int).SetUint64(uint64(distance(Mean(honest, liar), honest)))
		left := new(big.Int).Mul(gap, big.NewInt(4_000_000))
		right := new(big.Int).Mul(big.NewInt(int64(limit)), new(big.Int).SetUint64(uint64(honest+liar)))
		if left.Cmp(right.Add(right, big.NewInt(2_000_000))) > 0 {
			t.Fatalf("honest %d, liar %d, limit %v: the answer %d is too far", honest, liar, limit, Mean(honest, liar))
		}
	}
}

func TestSpreadWithinIsExactAndRefusesNoMarket(t *testing.T) {
	for _, c := range []struct {
		bid, ask string
		limit    PPM
		want     bool
	}{
		{"99.5", "100.5", 10_000, true},
		{"99.5", "100.5", 9_999, false},
		{"100", "100", 0, true},
		{"100.01", "100", 10_000, false}, // crossed
		{"0", "100", 2_000_000, false},
		{"300000000000000000000", "300000000000000000000", 10_000, false},
	} {
		if got := SpreadWithin(dec(t, c.bid), dec(t, c.ask), c.limit); got != c.want {
			t.Errorf("SpreadWithin(%s, %s, %v) = %v", c.bid, c.ask, c.limit, got)
		}
	}
}

func TestParsePPMReadsWhatPeopleWrite(t *testing.T) {
	for text, want := range map[string]PPM{"0.5%": 5_000, "50bps": 5_000, "5000ppm": 5_000, "1 %": 10_000, "0.0001%": 1, "100%": 1_000_000} {
		if got, err := ParsePPM(text); err != nil || got != want {
			t.Errorf("ParsePPM(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "5", "0.5", "-1%", "0.00001%", "1.5ppm", "0.005bps", "x%", "9999999%"} {
		if got, err := ParsePPM(text); err == nil {
			t.Errorf("ParsePPM(%q) = %d, want an error", text, got)
		}
	}
	for p, want := range map[PPM]string{5_000: "0.5%", 10_000: "1%", 1: "0.0001%", 1_000_000: "100%"} {
		if p.String() != want {
			t.Errorf("%d prints as %s, want %s", uint32(p), p, want)
		}
	}
}

func TestPriceTextSetsThePoint(t *testing.T) {
	for _, c := range []struct {
		p        Price
		decimals uint8
		want     string
	}{{301_245_000_000, 8, "3012.45000000"}, {5, 8, "0.00000005"}, {5, 0, "5"}, {0, 2, "0.00"}} {
		if got := c.p.Text(c.decimals); got != c.want {
			t.Errorf("%d at %d decimals is %q, want %q", c.p, c.decimals, got, c.want)
		}
	}
}

func TestPolicyCheckNamesEveryFaultAtOnce(t *testing.T) {
	good := Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute}
	if err := good.Check(); err != nil {
		t.Fatal(err)
	}
	if good.Allowance() != time.Minute || (Policy{Heartbeat: time.Hour}).Allowance() != 6*time.Minute {
		t.Error("the allowance is a tenth of the heartbeat, at least a minute")
	}
	for name, spoil := range map[string]func(*Policy){
		"maxDivergence 0":         func(p *Policy) { p.MaxDivergence = 0 },
		"maxDivergence too wide":  func(p *Policy) { p.MaxDivergence, p.MaxJump = 65_000, 300_000 },
		"maxJump below threefold": func(p *Policy) { p.MaxJump = 29_999 },
		"maxJump 100%":            func(p *Policy) { p.MaxJump = 1_000_000 },
		"jumpConfirm short":       func(p *Policy) { p.JumpConfirm = 9 * time.Second },
		"jumpConfirm fraction":    func(p *Policy) { p.JumpConfirm += time.Millisecond },
		"deviation 0":             func(p *Policy) { p.Deviation = 0 },
		"heartbeat too long":      func(p *Policy) { p.Heartbeat = time.Hour + time.Second },
	} {
		p := good
		spoil(&p)
		if p.Check() == nil {
			t.Errorf("%s was taken", name)
		}
	}
}

func TestFeedIDIsPageAndLane(t *testing.T) {
	id := IDAt(5, 2)
	if id != 17 || id.Page() != 5 || id.Lane() != 2 {
		t.Errorf("IDAt(5, 2) = %d, page %d, lane %d", id, id.Page(), id.Lane())
	}
	if (Feed{Name: "ETH/USD"}).Slug() != "ETH-USD" {
		t.Error("slug")
	}
}
