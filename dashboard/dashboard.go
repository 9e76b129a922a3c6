package dashboard

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"twofold/price"
)

const (
	// lookEvery is how soon a turn is told of, whether of a decision or of a status.
	lookEvery = 200 * time.Millisecond
	// feedsEvery and relayerEvery are how often the page is told how things stand, while nothing turns.
	feedsEvery   = time.Second
	relayerEvery = 2 * time.Second
	// mostTurns is of how many turns of one feed a look tells: of two sides that part and meet at each quote only the newest.
	mostTurns = 4
	// keptTransitions and keptTransactions are of one feed.
	keptTransitions  = 50
	keptTransactions = 20
)

// Dashboard shows a relayer. All its methods may be called from any goroutine; Run once.
type Dashboard struct {
	source Source
	log    *slog.Logger
	hub    *hub
	routes http.Handler
	alarms Alarms

	mu      sync.Mutex
	records map[price.FeedID]*record
	turned  uint64        // the source's newest transition, as of the last look
	unsaid  []Transaction // settled since the last look
}

// record is what is remembered of one feed.
type record struct {
	turn         uint64       // the engine's newest transition that is known here
	status       price.Status // as it was last seen; StatusEnd: not yet
	points       ring[point]
	transitions  ring[Transition]
	transactions ring[Transaction]
}

// New makes a dashboard of a source whose feeds are known.
func New(source Source, log *slog.Logger) *Dashboard {
	now := time.Now()
	d := &Dashboard{source: source, log: log, hub: newHub(now), records: map[price.FeedID]*record{}}
	for _, f := range source.Feeds(now) {
		d.records[f.ID] = &record{
			status: price.StatusEnd,
			points: newRing[point](historyPoints), transitions: newRing[Transition](keptTransitions), transactions: newRing[Transaction](keptTransactions),
		}
	}
	d.routes = d.newRoutes()
	return d
}

// Settled takes in what became of a feed in a post. It never blocks for long: nothing is sent here.
func (d *Dashboard) Settled(feed price.FeedID, t Transaction) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if r := d.records[feed]; r != nil {
		r.transactions.add(t)
		d.unsaid = append(d.unsaid, t)
	}
}

// Run looks at the source until ctx ends; then every stream of events ends.
func (d *Dashboard) Run(ctx context.Context) error {
	defer d.hub.close()
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	var s schedule
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			d.look(time.Now(), &s)
		}
	}
}

// schedule is when what was done last. It is Run's alone.
type schedule struct{ sampled, feeds, relayer time.Time }

// passed tells whether it is time again, and takes note if it is. What is late does not make the next one early.
func passed(last *time.Time, now time.Time, every time.Duration) bool {
	if now.Sub(*last) < every-lookEvery/2 {
		return false
	}
	*last = now
	return true
}

// look sees what has turned, and tells whoever listens.
func (d *Dashboard) look(now time.Time, s *schedule) {
	feeds := d.source.Feeds(now)
	turned := d.take(now, feeds, passed(&s.sampled, now, historyStep))
	heard := d.hub.heard()
	if heard && (turned || now.Sub(s.feeds) >= feedsEvery-lookEvery/2) {
		s.feeds = now
		d.hub.tell(EventFeeds, d.encoded(d.feeds(now, feeds)))
	}
	if !passed(&s.relayer, now, relayerEvery) {
		return
	}
	// Since when an alarm holds is known only by looking, whether anybody listens or not.
	if relayer := d.relayer(now, feeds); heard {
		d.hub.tell(EventRelayer, d.encoded(relayer))
	}
}

// take enters what is new of every feed, and says whether anything has turned. What it finds is told of in its order.
func (d *Dashboard) take(now time.Time, feeds []Facts, sample bool) (turned bool) {
	d.mu.Lock()
	var found []Transition
	newest := d.source.Transitioned()
	turning := newest != d.turned
	d.turned = newest
	for i := range feeds {
		f := &feeds[i]
		r := d.records[f.ID]
		if turning {
			found = append(found, r.decisions(f, d.source)...)
		}
		found = append(found, r.statuses(now, f)...)
		if sample && f.decided() {
			r.points.add(pointOf(now, f))
		}
	}
	settled := d.unsaid
	d.unsaid = nil
	d.mu.Unlock()
	for _, t := range found {
		d.hub.keep(EventTransition, d.encoded(t))
	}
	for _, t := range settled {
		d.hub.keep(EventTransaction, d.encoded(t))
	}
	return len(found) > 0
}

// decisions enters the newest turns of what is decided about a feed.
func (r *record) decisions(f *Facts, source Source) (found []Transition) {
	turns := source.Transitions(f.ID, r.turn)
	if len(turns) == 0 {
		return nil
	}
	r.turn = turns[len(turns)-1].Number
	for _, one := range turns[max(0, len(turns)-mostTurns):] {
		found = append(found, r.enter(decisionTurn(f, one)))
	}
	return found
}

// statuses enters a turn of what readers serve.
func (r *record) statuses(now time.Time, f *Facts) []Transition {
	before, status := r.status, f.status()
	if !f.decided() || status == before {
		return nil
	}
	r.status = status
	if before == price.StatusEnd {
		return nil
	}
	return []Transition{r.enter(Transition{
		At: now.UTC(), Feed: f.Name, Kind: "status", From: before.String(), To: status.String(), Reason: statusReason(status),
	})}
}

func (r *record) enter(t Transition) Transition {
	r.transitions.add(t)
	return t
}

// feeds is every feed at a glance.
func (d *Dashboard) feeds(now time.Time, facts []Facts) Feeds {
	all := Feeds{At: now.UTC(), Feeds: make([]Feed, len(facts))}
	for i := range facts {
		all.Feeds[i] = feedOf(&facts[i], d.lastTransaction(facts[i].ID))
	}
	return all
}

func (d *Dashboard) lastTransaction(id price.FeedID) *Transaction {
	d.mu.Lock()
	defer d.mu.Unlock()
	if newest := d.records[id].transactions.newest(1); len(newest) > 0 {
		return &newest[0]
	}
	return nil
}

// relayer is the whole at a glance.
func (d *Dashboard) relayer(now time.Time, feeds []Facts) Relayer {
	r := d.source.Relayer(now)
	r.Alarms = d.alarms.Judge(now, r, feeds)
	return r
}

// detail is everything about one feed.
func (d *Dashboard) detail(now time.Time, f *Facts) FeedDetail {
	one := FeedDetail{
		At: now.UTC(), Feed: feedOf(f, d.lastTransaction(f.ID)), Refusing: refusing(now, d.source.Relayer(now).Attesters, f.Name), Reader: f.Reader, Policy: policyOf(f.Rule.Policy), Differs: f.Differs,
		Decision: decisionOf(f),
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	r := d.records[f.ID]
	one.Transitions, one.Transactions = r.transitions.newest(keptTransitions), r.transactions.newest(keptTransactions)
	return one
}

// history is a feed's over the last half an hour.
func (d *Dashboard) history(f *Facts) History {
	d.mu.Lock()
	points := d.records[f.ID].points.all()
	d.mu.Unlock()
	return historyOf(f.Feed.Feed, points)
}

// encoded is a value of the model as JSON.
func (d *Dashboard) encoded(v any) []byte { return encoded(v, d.log) }

func encoded(v any, log *slog.Logger) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		log.Error("what the API answers cannot be encoded", "err", err) // a defect, but none that posting should end for
		return []byte("null")
	}
	return text
}
