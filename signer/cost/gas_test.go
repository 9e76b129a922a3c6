package cost

import (
	"encoding/json"
	"os"
	"strconv"
	"testing"
)

// measured are the contract's own figures, which a change of the contract changes.
func measured(t *testing.T) func(name string) uint64 {
	t.Helper()
	text, err := os.ReadFile("../../contracts/snapshots/Gas.json")
	if err != nil {
		t.Fatal(err)
	}
	var figures map[string]string
	if err := json.Unmarshal(text, &figures); err != nil {
		t.Fatal(err)
	}
	return func(name string) uint64 {
		n, err := strconv.ParseUint(figures[name], 10, 64)
		if err != nil {
			t.Fatalf("figure %q: %v: if it has another name now, the model may be wrong as well", name, err)
		}
		return n
	}
}

func TestTheModelIsCloselyAboveWhatWasMeasured(t *testing.T) {
	figure := measured(t)
	close := func(what string, model, real uint64) {
		t.Helper()
		if model < real || model > real+real/20 {
			t.Errorf("%s: the model says %d, measured are %d: it should be 0 to 5 %% above", what, model, real)
		}
	}
	var m GasModel
	for _, pages := range []int{1, 4, 17} {
		name := "pages=" + strconv.Itoa(pages) + " history="
		close(name+"on", m.Foretold(Shape{Pages: pages}), figure(name+"on"))
		if off := figure(name + "off"); m.Foretold(Shape{Pages: pages}) < off {
			t.Errorf("%soff: foretold is less than the %d that were measured", name, off)
		}
	}
	for _, pages := range []int{1, 4} {
		worst := m.Foretold(Shape{Pages: pages, Fresh: pages, Turns: 3 * pages}) + m.scaled(pairGas)
		close("worst "+strconv.Itoa(pages), worst, figure("worst pages="+strconv.Itoa(pages)))
	}
}

func TestALimitHasRoomForHalfMoreThanTheWorst(t *testing.T) {
	figure := measured(t)
	for _, pages := range []int{1, 4} {
		worst := figure("worst pages=" + strconv.Itoa(pages))
		if limit := (GasModel{}).Limit(pages, 356, 30_000_000); limit < worst*3/2 || limit > worst*8/5 {
			t.Errorf("%d pages: the limit is %d, the worst %d", pages, limit, worst)
		}
	}
}

func TestALimitIsWithinWhatTheChainTakes(t *testing.T) {
	for _, c := range []struct {
		name         string
		pages, bytes int
		head, want   uint64
	}{
		{"as many pages as fit are not cut", 99, 4_056, 60_000_000, 16_666_350},
		{"more, composed before the model was raised, are: to what a transaction may ask for", 100, 4_096, 60_000_000, MaxGas},
		{"a head that does not say", 100, 4_096, 0, MaxGas},
		{"nor more than a block holds", 30, 1_296, 5_000_000, 5_000_000},
		{"bytes that cost more than what they do", 1, 50_000, 0, 21_000 + 50_000*40},
	} {
		if got := (GasModel{}).Limit(c.pages, c.bytes, c.head); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestAReportHasAsManyPagesAsTheWorstOfThemFits(t *testing.T) {
	twice := GasModel{doubled: 1}
	for _, c := range []struct {
		name  string
		model GasModel
		head  uint64
		want  int
	}{
		{"a head that does not say", GasModel{}, 0, 99},
		{"a block that holds more than a transaction may ask for", GasModel{}, 60_000_000, 99},
		{"a block that holds less", GasModel{}, 5_000_000, 29},
		{"a block that holds hardly anything", GasModel{}, 100_000, 1},
		{"a chain that charges twice as much", GasModel{raised: 2 * whole}, 0, 49},
		{"after a post that ran out of gas", twice, 0, 49},
		{"after many", GasModel{doubled: maxDoubled}, 0, 1},
	} {
		got := c.model.Pages(c.head)
		if got != c.want {
			t.Errorf("%s: %d pages, want %d", c.name, got, c.want)
		}
		if limit := c.model.Limit(got, 156+50*got, c.head); got > 1 && limit != c.model.wanted(got) {
			t.Errorf("%s: the limit of %d pages is cut to %d", c.name, got, limit)
		}
	}
}

func TestTheMostPagesHaveRoomForHalfMoreThanTheWorst(t *testing.T) {
	figure := measured(t)
	one, four := figure("worst pages=1"), figure("worst pages=4")
	var m GasModel
	pages := m.Pages(0)
	worst := one + (four-one)*uint64(pages-1)/3
	if limit := m.Limit(pages, 4_056, 0); limit < worst*3/2 {
		t.Errorf("%d pages: the limit is %d, the worst %d", pages, limit, worst)
	}
}

func TestAReceiptAboveWhatWasForetoldRaisesTheModelByAsMuch(t *testing.T) {
	var m GasModel
	shape := Shape{Pages: 2}
	foretold, limit := m.Foretold(shape), m.Limit(2, 300, 0)
	used := foretold*2 + 1
	if miss := m.Learn(shape, used, limit, false); miss != AboveForetold {
		t.Fatalf("it is %v", miss)
	}
	if got := m.Foretold(shape); got < used || got > used+used/100 {
		t.Errorf("foretold is now %d, used were %d", got, used)
	}
	if got := m.Limit(2, 300, 0); got < 2*limit {
		t.Errorf("the limit went from %d to %d only", limit, got)
	}
	if miss := m.Learn(shape, used, limit, false); miss != NoMiss {
		t.Errorf("the same again is %v: it was too low twice", miss)
	}
	if miss := m.Learn(shape, foretold, limit, false); miss != NoMiss || m.Foretold(shape) < used {
		t.Error("a cheap one took back what was learnt")
	}
}

func TestAnotherPairOfAttestersExplainsMoreGasOnce(t *testing.T) {
	var m GasModel
	shape := Shape{Pages: 1}
	used := m.Foretold(shape) + pairGas
	if miss := m.Learn(shape, used, 1e6, false); miss != NoMiss {
		t.Fatalf("the first is %v", miss)
	}
	if miss := m.Learn(shape, m.Foretold(shape), 1e6, false); miss != NoMiss {
		t.Fatalf("an ordinary one is %v", miss)
	}
	if miss := m.Learn(shape, used, 1e6, false); miss != NoMiss {
		t.Fatalf("another pair later is %v", miss)
	}
	if miss := m.Learn(shape, used, 1e6, false); miss != AboveForetold {
		t.Fatalf("twice in a row is %v", miss)
	}
}

func TestALimitDoublesWithEachPostThatRanOutOfGas(t *testing.T) {
	first := GasModel{}.Limit(1, 200, 0)
	for need := uint64(50_000); need < MaxGas; need += 50_000 {
		var m GasModel
		for misses := 0; ; misses++ {
			limit := m.Limit(1, 200, 30_000_000)
			if limit >= need {
				if limit > max(2*need, first) {
					t.Fatalf("a post that needs %d may use %d", need, limit)
				}
				break
			}
			if misses == maxDoubled {
				t.Fatalf("a post that needs %d got %d after %d had run out of gas", need, limit, misses)
			}
			if miss := m.Learn(Shape{Pages: 1}, limit, limit, true); miss != RanOut {
				t.Fatalf("it is %v", miss)
			}
		}
	}
}

func TestARevertForAnotherReasonTeachesNothing(t *testing.T) {
	var m GasModel
	limit := m.Limit(1, 200, 0)
	if miss := m.Learn(Shape{Pages: 1}, limit/2, limit, true); miss != NoMiss || m.Limit(1, 200, 0) != limit {
		t.Errorf("it is %v, and the limit %d", miss, m.Limit(1, 200, 0))
	}
}
