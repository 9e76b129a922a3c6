package app

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/aggregator/engine"
	"twofold/config"
	"twofold/contracts/deploy"
	"twofold/dashboard"
	"twofold/price"
	"twofold/signer/cost"
	"twofold/signer/submit"
)

// source is what the dashboard shows of a relayer.
type source struct{ *App }

var _ dashboard.Source = source{}

// Feeds is what is known of each feed.
func (s source) Feeds(now time.Time) []dashboard.Facts {
	feeds, snapshot := s.App.Feeds(), s.Snapshot()
	stamp, waits := s.stamp(now, snapshot), s.waits(snapshot)
	facts := make([]dashboard.Facts, len(feeds))
	for i, f := range feeds {
		facts[i] = dashboard.Facts{
			Feed: f, Published: snapshot.Published[f.ID], Stamp: stamp, Waits: waits,
			Reader: s.readers[f.Name], Differs: s.follower.difference(f.Name),
		}
		facts[i].Decision, _ = s.engine.Last(f.ID)
		facts[i].DueSince = s.engine.DueSince(f.ID)
		if waits == "" {
			facts[i].Waits = s.waitsForOthers(now, facts[i].DueSince)
		}
	}
	leftToOthers(facts)
	return facts
}

// Transitions are the feed's that come after a number.
func (s source) Transitions(id price.FeedID, after uint64) []engine.Transition {
	return s.engine.Transitions(id, after)
}

// Transitioned is the number of the newest transition.
func (s source) Transitioned() uint64 { return s.engine.Transitioned() }

// stamp is what a report made now would be stamped with.
func (s source) stamp(now time.Time, snapshot submit.Snapshot) time.Time {
	if snapshot.Head == nil {
		return now
	}
	return price.Stamp(now, s.timing.Latest(snapshot.Seen, snapshot.Pace))
}

// waits is why nothing is sent now; "" if what is due is.
func (s source) waits(snapshot submit.Snapshot) string {
	switch pace := snapshot.Pace; {
	case s.draining.Load():
		return "the relayer was told to stop, and posts nothing new"
	case s.engine.ClockDoubted():
		return "neither the chain nor any provider bears out this machine's clock"
	case !pace.Signs():
		return "the chain is " + pace.String() + ", and nothing is signed meanwhile"
	}
	if obstacle := s.sender.Obstacle(); obstacle != nil {
		return obstacle.Error()
	}
	return ""
}

// Relayer is the whole at a glance.
func (s source) Relayer(now time.Time) dashboard.Relayer {
	ready := s.readiness(now)
	r := dashboard.Relayer{
		At: now.UTC(), Version: s.version, Started: s.started.UTC(), Demo: s.demo,
		Ready: ready.ready(), Reasons: append([]string{}, ready.faults...),
		Apart: s.attestersApart(), Turn: s.several.state(s.stagger), Chain: s.chainState(now), Config: s.configState(),
	}
	watched := s.monitor.State()
	showHeights(now, &r.Chain, watched)
	r.Accounts = accountStates(watched)
	money := s.purse.State(now)
	r.Wallet, r.Spend, r.Held = s.walletState(money), spendState(money), s.held(money)
	for _, side := range price.Sides {
		r.Attesters = append(r.Attesters, s.attesterStates(side)...)
		r.Providers = append(r.Providers, s.providerState(side))
	}
	return r
}

func (s source) held(money cost.State) dashboard.Held {
	held := s.sender.Held()
	return dashboard.Held{
		ClockDoubted: s.engine.ClockDoubted(), WalletEmpty: held.Missing.Sign() > 0, GasTooDear: held.TooDear,
		WalletBelowFloor: money.Known && money.Balance.Less(money.Floor),
	}
}

// attesterStates are those of a side, in the order of the config.
func (s source) attesterStates(side price.Side) (all []dashboard.AttesterState) {
	covered := s.follower.covered(side)
	if covered.After(forEver) {
		covered = forEver
	}
	for _, address := range s.follower.attesters[side] {
		why := s.follower.whyNot(address)
		all = append(all, dashboard.AttesterState{
			Side: side.String(), Address: address.Hex(), Active: why == "", Why: why, CoveredUntil: unlessZero(covered),
		})
	}
	if s.apart[side] == nil {
		showAnswered(&all[0], s.answers[side].All(), s.App.Feeds())
		return all
	}
	for i, peer := range s.apart[side].States() {
		all[i].URL, all[i].Trouble = peer.URL, peer.Trouble
		showAnswered(&all[i], peer.Answered, s.App.Feeds())
	}
	return all
}

// forEver is the latest that RFC 3339 can say.
var forEver = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

func (s source) chainState(now time.Time) dashboard.ChainState {
	snapshot := s.Snapshot()
	c := dashboard.ChainState{
		ID: s.chain.id, Oracle: s.chain.oracle.Address.Hex(), Pace: snapshot.Pace.String(),
		Endpoints: endpointStates(s.chain.endpoints),
	}
	if head := snapshot.Head; head != nil {
		c.Block, c.HeadTime = head.Number.Uint64(), unlessZero(snapshot.Seen.Time)
		c.HeadAgeMs, c.LagMs = now.Sub(snapshot.Seen.Seen).Milliseconds(), snapshot.Seen.Lag().Milliseconds()
	}
	return c
}

func (s source) walletState(money cost.State) dashboard.WalletState {
	_, pending := s.sender.Pending()
	w := dashboard.WalletState{
		Address: s.wallet.Hex(), FloorWei: money.Floor.Digits(), MissingWei: s.sender.Held().Missing.String(), WarnMs: money.Warn.Milliseconds(), PaceWei: money.PerHour.Digits(), Pending: pending, Nonce: s.sender.Nonce(),
	}
	if money.Known {
		w.Wei = money.Balance.Digits()
		if money.Lasts < cost.Never.Truncate(time.Second) {
			left := money.Lasts.Milliseconds()
			w.LeftMs = &left
		}
	}
	return w
}

func spendState(money cost.State) dashboard.SpendState {
	spent := dashboard.SpendState{
		Since: money.Since.UTC(), TotalWei: money.Spent.Digits(), DayWei: money.LastDay.Digits(), TodayWei: money.Today.Digits(),
		BudgetWei: money.Budget.Digits(), StretchPPM: int64(money.Stretch) * 1_000_000 / int64(cost.Full),
	}
	if money.Dollars {
		spent.Dollars = price.Price(money.Micro).Text(6)
	}
	return spent
}

func (s source) providerState(side price.Side) dashboard.ProviderState {
	state := s.streams[side].State()
	p := dashboard.ProviderState{
		Name: state.Provider, Side: side.String(), Connected: state.Connected, Since: unlessZero(state.Since), LastFrame: unlessZero(state.LastFrame),
		OffsetMs: state.Offset.Milliseconds(), Reconnects: state.Ended, Why: state.Why,
	}
	for _, f := range s.App.Feeds() {
		p.Feeds++
		if d, decided := s.engine.Last(f.ID); decided && d.Health[side] == price.Healthy {
			p.Healthy++
		}
	}
	return p
}

func (s source) configState() dashboard.ConfigState {
	c := dashboard.ConfigState{OK: true, At: s.started.UTC()}
	if last := s.reloader.last.Load(); last != nil {
		c.OK = last.ok
		if !last.at.IsZero() {
			c.At = last.at.UTC()
		}
	}
	return c
}

func unlessZero(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

// readersOf are the contracts that consumers read of an oracle. Where neither the options nor a record tells them, they are not
// known.
func readersOf(cfg *config.Config, oracle common.Address, given map[string]common.Address) map[string]string {
	readers := map[string]string{}
	for name, address := range given {
		readers[name] = address.Hex()
	}
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err != nil || record.Oracle == nil || record.Oracle.Address != oracle {
		return readers
	}
	for _, f := range record.Feeds {
		if f.Reader != nil {
			readers[f.Name] = f.Reader.Address.Hex()
		}
	}
	return readers
}
