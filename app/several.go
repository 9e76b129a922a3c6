package app

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/config"
	"twofold/coord"
	"twofold/dashboard"
)

// several is this relayer's place among others of the same oracle.
type several struct {
	coord  *coord.Coord // nil: the config's rank holds
	posts  *posts       // nil as well
	teller *teller      // nil as well, or where no stream is kept
	rank   int
}

// Rank is whose turn it is after what is due has become so: 0 is at once.
func (s *several) Rank() int {
	if s.coord == nil {
		return s.rank
	}
	return s.coord.Rank()
}

// makeSeveral makes it. Redis may be down; it is reached for once the relayer runs.
func (a *App) makeSeveral(cfg *config.Config) error {
	a.several, a.stagger = several{rank: cfg.Relayers.Rank}, cfg.Stagger()
	promauto.With(a.registry).NewGaugeFunc(prometheus.GaugeOpts{
		Name:        "twofold_coord_rank",
		Help:        "This relayer's place among several: 0 posts what is due at once, each later one a stagger after those before. Of all relayers of an oracle exactly one should be 0.",
		ConstLabels: prometheus.Labels{"oracle": fmt.Sprintf("%d/%s", cfg.Chain.ID, a.chain.oracle.Address.Hex())},
	}, func() float64 { return float64(a.several.Rank()) })
	redis, is := cfg.Coordination()
	if !is {
		return nil
	}
	redis.Prefix = fmt.Sprintf("twofold:%d:%s", cfg.Chain.ID, strings.ToLower(a.chain.oracle.Address.Hex()))
	redis.Relayer = a.wallet.Hex() // each has its own
	a.several.posts = newPosts(a)
	redis.Poster, redis.Patience = a.several.posts, a.stagger
	c, err := coord.New(redis, a.log, a.registry)
	if err != nil {
		return cfg.At("redis.url", err)
	}
	a.cleanup.add("redis", func(context.Context) error { return c.Close() })
	a.several.coord = c
	if redis.StreamLength > 0 {
		a.several.teller = newTeller(a, c, cfg.Chain.BlockTime)
	}
	return nil
}

// parts are those that coordination adds. They end once nothing is posted any more: who comes first next should find on chain
// what this relayer had in flight.
func (s *several) parts() (parts []part) {
	if s.teller != nil {
		parts = append(parts, part{name: "teller", run: s.teller.Run})
	}
	if s.coord != nil {
		parts = append(parts, part{name: "coord", run: s.coord.Run})
	}
	return parts
}

// journals are those that hear of posts for its sake.
func (s *several) journals() journals {
	var heard journals
	if s.posts != nil {
		heard = append(heard, s.posts)
	}
	if s.teller != nil {
		heard = append(heard, s.teller)
	}
	return heard
}

// readiness is a line about it: nothing that Redis does makes a relayer unready. "" where this is the only one.
func (s *several) readiness() string {
	switch {
	case s.coord == nil && s.rank == 0:
		return ""
	case s.coord == nil:
		return fmt.Sprintf("relayers: of rank %d, by the config", s.rank)
	}
	switch state := s.coord.State(); {
	case state.Leads:
		return "relayers: this one goes first"
	case !state.Answers && state.Rank != s.rank:
		return fmt.Sprintf("relayers: Redis does not answer; of rank %d, since another posts", state.Rank)
	case !state.Answers:
		return fmt.Sprintf("relayers: Redis does not answer; of rank %d, by the config", state.Rank)
	case state.Leader == "":
		return fmt.Sprintf("relayers: of rank %d; nobody goes first yet", state.Rank)
	default:
		return fmt.Sprintf("relayers: of rank %d; %s goes first", state.Rank, state.Leader)
	}
}

// state is the same for whoever shows it.
func (s *several) state(stagger time.Duration) dashboard.TurnState {
	turn := dashboard.TurnState{Rank: s.rank, Config: s.rank, StaggerMs: stagger.Milliseconds()}
	if s.coord == nil {
		return turn
	}
	c := s.coord.State()
	turn.Rank, turn.Leads, turn.Leader, turn.Turned = c.Rank, c.Leads, c.Leader, unlessZero(c.Turned)
	turn.Redis = &dashboard.RedisState{
		Kind: string(c.Kind), Answers: c.Answers, Heard: unlessZero(c.Heard), Entries: int64(c.Told), Dropped: int64(c.Dropped),
	}
	return turn
}

// waitsForOthers is why a feed that is due is not posted at once by a follower; "" for who goes first.
func (a *App) waitsForOthers(now, due time.Time) string {
	rank := a.several.Rank()
	turn := due.Add(time.Duration(rank) * a.stagger)
	if rank == 0 || due.IsZero() || !now.Before(turn) {
		return ""
	}
	text := fmt.Sprintf("this relayer is of rank %d, and posts in %v unless another has by then", rank, turn.Sub(now).Round(100*time.Millisecond))
	if a.several.coord != nil && !a.several.coord.State().Answers {
		text += " (Redis does not answer, so that is by the config)"
	}
	return text
}

// leftToOthers says of what is due that it waits since its page is left to others, for the sake of a page-mate.
func leftToOthers(facts []dashboard.Facts) {
	left := map[uint16]string{}
	for i := range facts {
		if f := &facts[i]; f.Decision.Refuted {
			left[f.ID.Page()] = f.Name
		}
	}
	for i := range facts {
		f := &facts[i]
		if mate, is := left[f.ID.Page()]; is && f.Decision.Outcome.Due() {
			f.Waits = "its page is left to other relayers, as " + mate + " is"
		}
	}
}
