package watch

import (
	"errors"
	"slices"
	"testing"
	"time"

	"twofold/price"
)

func TestAFeedWhosePauseTheOwnerLiftsIsNotPausedAgainWithinTheHour(t *testing.T) {
	watching(t, true, func(w *world) {
		w.answer(ether, 103_000)
		w.pass(10 * time.Second)
		w.unpause(ether)
		w.pass(10 * time.Second)
		w.answer(ether, 104_000)
		w.pass(10 * time.Second)
		w.wantPaused(ether.ID)
		w.wantAlarms("ETH/USD: wrong")
		if w.metric("twofold_watch_pauses_total", "withheld") != 1 {
			t.Error("that it was withheld is not counted")
		}
		w.pass(time.Hour)
		w.wantPaused(ether.ID, ether.ID)
	})
}

func TestAPauseThatAReorganisationTookBackIsDoneAgain(t *testing.T) {
	watching(t, true, func(w *world) {
		w.answer(ether, 103_000)
		w.pass(6 * time.Second)
		w.wantPaused(ether.ID)
		w.answer(ether, 103_000) // the block with the pause is gone
		w.pass(6 * time.Second)
		w.wantPaused(ether.ID, ether.ID)
		w.pass(time.Hour)
		w.wantPaused(ether.ID, ether.ID)
	})
}

func TestAPauseThatOnlyOneEndpointToldOfIsDoneAgain(t *testing.T) {
	watching(t, true, func(w *world) {
		w.answer(ether, 103_000)
		for done := false; !done; w.pass(10 * time.Millisecond) {
			w.change(func() {
				if done = len(w.paused) > 0; done {
					w.mark(ether, 10) // before any head has shown it
				}
			})
		}
		w.pass(showsWithin - time.Second)
		w.wantPaused(ether.ID)
		w.pass(2 * time.Second)
		w.wantPaused(ether.ID, ether.ID)
	})
}

func TestAPauseThatFailsIsTriedAgain(t *testing.T) {
	watching(t, true, func(w *world) {
		refused := 0
		w.change(func() { w.refuse = func(price.Feed) bool { refused++; return refused <= 3 } })
		w.answer(ether, 103_000)
		w.pass(20 * time.Second)
		w.wantPaused(ether.ID)
		if n := w.log.count("could not be paused"); n != 1 {
			t.Errorf("that it failed was said %d times", n)
		}
		if n := w.metric("twofold_watch_pauses_total", "failed"); n != 3 {
			t.Errorf("%v failures are counted", n)
		}
	})
}

func TestFeedsThatCannotBePausedKeepNoOtherWaiting(t *testing.T) {
	watchingAll(t, true, several(3), func(w *world) {
		w.change(func() {
			w.takes, w.refuse = pauseAgain, func(f price.Feed) bool { return f.ID < 2 }
			w.market = [2]price.Price{90_000, 90_000}
		})
		w.pass(62*time.Second + 4*pauseAgain)
		w.wantPaused(2)
	})
}

// several are feeds of one to ten.
func several(n int) (feeds []price.Feed) {
	for i := range n {
		feeds = append(feeds, price.Feed{ID: price.FeedID(i), Name: string(rune('A'+i)) + "/USD", Decimals: 2})
	}
	return feeds
}

func TestP1ManyFeedsThatAreWrongAtOnceHaveAllPausedWithinTenSeconds(t *testing.T) {
	feeds := several(10)
	for _, wrong := range []int{3, 9} {
		watchingAll(t, true, feeds, func(w *world) {
			w.change(func() { w.takes = 3 * time.Second })
			for _, f := range feeds[:wrong] {
				w.answer(f, 103_000)
			}
			w.pass(11 * time.Second) // the first one begins alone, if it is proven first
			w.change(func() {
				if w.allWere != 1 || len(w.paused) > 1 {
					t.Errorf("%d wrong: all were paused %d times, and %v by themselves", wrong, w.allWere, w.paused)
				}
			})
			if n := w.log.count("all feeds are paused"); n != 1 {
				t.Errorf("it was said %d times", n)
			}
			for _, f := range feeds {
				w.unpause(f)
			}
			w.pass(10 * time.Second)
			for _, f := range feeds {
				w.answer(f, 104_000)
			}
			w.pass(10 * time.Second)
			w.change(func() {
				if w.allWere != 1 {
					t.Error("the owner has lifted it, and it is done again")
				}
			})
		})
	}
}

func TestP1FeedsThatAreWrongOneSoonAfterTheOtherHaveAllPaused(t *testing.T) {
	feeds := several(5)
	watchingAll(t, true, feeds, func(w *world) {
		for _, f := range feeds[:3] {
			w.answer(f, 103_000)
			w.pass(8 * time.Second)
		}
		w.wantPaused(0, 1)
		w.change(func() {
			if w.allWere != 1 {
				t.Errorf("all were paused %d times", w.allWere)
			}
		})
	})
}

func TestFewFeedsThatAreWrongArePausedByThemselves(t *testing.T) {
	feeds := several(6)
	watchingAll(t, true, feeds, func(w *world) {
		w.answer(feeds[1], 103_000)
		w.answer(feeds[4], 103_000)
		w.pass(8 * time.Second)
		w.wantPaused(1, 4)
		w.pass(recent)
		w.answer(feeds[5], 103_000)
		w.pass(8 * time.Second)
		w.wantPaused(1, 4, 5)
	})
}

func TestFeedsThatAreBehindDoNotHaveAllPaused(t *testing.T) {
	feeds := several(4)
	watchingAll(t, true, feeds, func(w *world) {
		w.change(func() { w.market = [2]price.Price{90_000, 90_000} })
		w.pass(70 * time.Second)
		w.wantPaused(0, 1, 2, 3)
		w.change(func() {
			if w.allWere > 0 {
				t.Error("all were paused at once")
			}
		})
	})
}

func TestWhileAllCannotBePausedTheFeedsAreOneByOne(t *testing.T) {
	feeds := several(4)
	watchingAll(t, true, feeds, func(w *world) {
		w.change(func() { w.refuse = func(f price.Feed) bool { return f.Name == "all" } })
		for _, f := range feeds {
			w.answer(f, 103_000)
		}
		w.pass(30 * time.Second)
		w.change(func() {
			slices.Sort(w.paused)
			if !slices.Equal(w.paused, []price.FeedID{0, 1, 2, 3}) {
				t.Errorf("paused %v", w.paused)
			}
		})
	})
}

func TestAnAnswerThatBothHaveLeftIsPausedOnlyAfterLong(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.market = [2]price.Price{90_000, 90_000} })
		w.answer(bitcoin, 90_000)
		w.pass(50 * time.Second)
		w.wantPaused()
		w.wantAlarms("ETH/USD: behind")
		w.pass(15 * time.Second)
		w.wantPaused(ether.ID)
	})
}

func TestAPauseWhoseGroundsEndBeforeItIsSentIsGivenUp(t *testing.T) {
	watching(t, true, func(w *world) {
		w.change(func() { w.takes, w.market = 20*time.Second, [2]price.Price{90_000, 90_000} })
		w.answer(bitcoin, 90_000)
		w.pass(63 * time.Second) // it is on its way
		w.answer(ether, 90_000)
		w.answer(bitcoin, 90_000)
		w.pass(30 * time.Second)
		w.wantPaused()
		w.wantAlarms()
		w.change(func() {
			if len(w.cut) != 1 || !errors.Is(w.cut[0], ErrGroundless) {
				t.Errorf("given up with %v", w.cut)
			}
		})
		if n := w.metric("twofold_watch_pauses_total", "failed"); n != 0 {
			t.Errorf("it counts as %v failures", n)
		}
	})
}
