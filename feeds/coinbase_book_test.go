package feeds

import (
	"strconv"
	"testing"

	"twofold/price"
)

func TestBookTakesALevelOnceAndKeepsItsSidesApart(t *testing.T) {
	b := newBook()
	one, two := decimal(t, "1"), decimal(t, "2.00")
	if err := b.apply([]level{{price: one}, {price: one}, {price: decimal(t, "1.50")}, {price: two, ask: true}, {price: decimal(t, "3"), ask: true}}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.best(), (best{decimal(t, "1.5"), two}); got != want {
		t.Fatalf("best %v, want %v", got, want)
	}
	if err := b.apply([]level{{price: decimal(t, "1.5"), gone: true}, {price: two, gone: true}, {price: two, ask: true, gone: true}}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.best(), (best{one, decimal(t, "3")}); got != want {
		t.Fatalf("best %v, want %v", got, want)
	}
	if b.clear(); b.best() != (best{}) {
		t.Fatalf("an empty book's best is %v", b.best())
	}
}

func TestBookOfTooManyLevelsIsAnError(t *testing.T) {
	b := newBook()
	levels := make([]level, maxLevels)
	for i := range levels {
		levels[i].price = decimal(t, strconv.Itoa(i+1))
	}
	if err := b.apply(levels); err != nil {
		t.Fatal(err)
	}
	if err := b.apply([]level{{price: decimal(t, "0.5")}}); err == nil {
		t.Fatal("no error")
	}
}

func decimal(t *testing.T, text string) price.Decimal {
	t.Helper()
	d, err := price.ParseDecimal([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}
