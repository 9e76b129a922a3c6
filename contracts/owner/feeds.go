package owner

import (
	"fmt"
	"math/big"
	"strconv"

	"twofold/contracts"
	"twofold/price"
)

// Standing is a feed's, in a word.
func (s *State) Standing(f *Feed) string {
	switch {
	case f.Removed:
		return "removed"
	case f.Paused:
		return "paused"
	case s.Paused:
		return "paused with all"
	default:
		return "running"
	}
}

// Readers is what a consumer gets (design 5.4).
func (s *State) Readers(f *Feed) string {
	switch {
	case f.Removed:
		return "revert Removed"
	case !f.Answered:
		return "revert No data present"
	case f.Paused || s.Paused:
		return "revert Paused"
	default:
		return "answer"
	}
}

// feedFields is all of a feed but what is proposed for it.
func (s *State) feedFields(id price.FeedID) []Field {
	f := s.feed(id)
	if f == nil {
		return blank((&State{Feeds: []Feed{{Feed: price.Feed{ID: id}}}}).feedFields(id))
	}
	fields := []Field{
		{"feed", f.Name}, {"id", strconv.Itoa(int(id))}, {"page", strconv.Itoa(int(id.Page()))}, {"decimals", strconv.Itoa(int(f.Decimals))},
	}
	fields = append(fields, PolicyFields(f.Policy)...)
	return append(fields, Field{"history", rounds(f.History)}, Field{"status", s.Standing(f)}, Field{"readers", s.Readers(f)})
}

func rounds(n uint16) string {
	if n == 0 {
		return "off"
	}
	return fmt.Sprintf("%d rounds", n)
}

func showsFeed(id price.FeedID) func(standing) []Field {
	return show(func(s *State) []Field { return s.feedFields(id) })
}

// showsStanding is what a pause changes of a feed.
func showsStanding(id price.FeedID) func(standing) []Field {
	return show(func(s *State) []Field {
		f := s.feed(id)
		return []Field{{"status", s.Standing(f)}, {"readers", s.Readers(f)}}
	})
}

// NextID is the lowest id beyond all that ever were.
func (s *State) NextID() price.FeedID {
	var next price.FeedID
	for i := range s.Feeds {
		next = max(next, s.Feeds[i].ID+1)
	}
	return next
}

// AddFeed adds a feed under an id that was never used.
func (s *State) AddFeed(feed price.Feed, p price.Policy) (*Action, error) {
	if err := p.Check(); err != nil {
		return nil, fmt.Errorf("policy of %s: %w", feed.Name, err)
	}
	if feed.ID >= price.MaxPages*price.LanesPerPage {
		return nil, fmt.Errorf("id %d: an oracle has ids 0 to %d", feed.ID, price.MaxPages*price.LanesPerPage-1)
	}
	if taken := s.feed(feed.ID); taken != nil {
		return nil, fmt.Errorf("id %d was %s's, and an id is never used again: the next free one is %d", feed.ID, taken.Name, s.NextID())
	}
	a := &Action{
		Name: "feed add " + feed.Name, By: ByOwner,
		Data:  oracleABI.PackAddFeed(big.NewInt(int64(feed.ID)), contracts.FeedConfig(feed, p)),
		shows: showsFeed(feed.ID),
		change: do(func(s *State) {
			s.Feeds = append(s.Feeds, Feed{Feed: feed, Policy: p, History: s.history(feed.ID.Page())})
		}),
	}
	a.note("it answers from its first agreed report; its readers are created by: twofold deploy")
	a.warn("decimals (%d), name and id are for ever: an id is never used again", feed.Decimals)
	if before, err := s.Feed(feed.Name); err == nil && !before.Removed {
		a.warn("there is a feed %s already: from now on commands need the id", before.Title())
	}
	if s.Paused {
		a.warn("all feeds are paused, and it starts so too")
	}
	s.warnOf(a, p)
	return s.foretell(a), nil
}

// history is how many rounds a page keeps.
func (s *State) history(page uint16) uint16 {
	for i := range s.Feeds {
		if s.Feeds[i].ID.Page() == page {
			return s.Feeds[i].History
		}
	}
	return 0
}

// RemoveFeed removes a feed for ever.
func (s *State) RemoveFeed(f *Feed) *Action {
	id := f.ID
	a := &Action{
		Name: "feed remove " + f.Name, By: ByOwner, Data: oracleABI.PackRemoveFeed(idOf(f)), shows: showsStanding(id),
		change: do(func(s *State) {
			f := s.feed(id)
			f.Removed, f.Proposed = true, Proposal[price.Policy]{}
		}),
	}
	a.warn("it is for ever: every reader of %s reverts from then on, whoever relies on it stops, and id %d is never used again", f.Name, id)
	a.note("rounds that are kept still answer")
	return s.foretell(a)
}

// SetHistory sets how many rounds a feed's page keeps.
func (s *State) SetHistory(f *Feed, size uint16) *Action {
	page := f.ID.Page()
	a := &Action{
		Name: fmt.Sprintf("feed history %s %d", f.Name, size), By: ByOwner,
		Data: oracleABI.PackSetHistory(big.NewInt(int64(page)), big.NewInt(int64(size))),
		shows: show(func(s *State) []Field {
			var fields []Field
			for i := range s.Feeds {
				if f := &s.Feeds[i]; f.ID.Page() == page {
					fields = append(fields, Field{f.Title(), rounds(f.History)})
				}
			}
			return fields
		}),
		change: do(func(s *State) {
			for i := range s.Feeds {
				if s.Feeds[i].ID.Page() == page {
					s.Feeds[i].History = size
				}
			}
		}),
	}
	a.note("it is the page's, so its feeds share it")
	switch {
	case size < f.History:
		a.warn("rounds that were kept are mostly lost, at once: getRoundData and twap reach back less")
	case f.History != 0 && size > f.History:
		a.warn("rounds that were kept are mostly lost: it takes %d rounds until all of it is there", size)
	case size != 0:
		a.note("each post of the page costs more gas from then on")
	}
	return s.foretell(a)
}
