package owner

// PauseFeed stops a feed.
func (s *State) PauseFeed(f *Feed) *Action {
	id := f.ID
	a := &Action{
		Name: "pause " + f.Name, By: ByOwnerOrGuardian, Data: oracleABI.PackPauseFeed(idOf(f)), shows: showsStanding(id),
		change: do(func(s *State) { s.feed(id).Paused = true }),
	}
	a.note("only the owner lifts it: twofold unpause %s", f.Name)
	a.warn("its answer is lost: once the pause is lifted readers say No data present until the next agreed report")
	if s.Paused {
		a.warn("all feeds are paused already; this one stays so when the others' pause is lifted")
	}
	return s.foretell(a)
}

// UnpauseFeed lifts a feed's own pause.
func (s *State) UnpauseFeed(f *Feed) *Action {
	id := f.ID
	a := &Action{
		Name: "unpause " + f.Name, By: ByOwner, Data: oracleABI.PackUnpauseFeed(idOf(f)), shows: showsStanding(id),
		change: do(func(s *State) {
			f := s.feed(id)
			f.Paused = false
			f.Answered = f.Answered && s.Paused // while all are paused it is cleared with them, later
		}),
	}
	if s.Paused {
		a.warn("all feeds are paused, so it stays paused with them")
	} else {
		a.warn("its old answer is never served again: readers say No data present until the next agreed report")
	}
	return s.foretell(a)
}

// PauseAll stops every feed and every update.
func (s *State) PauseAll() *Action {
	a := &Action{
		Name: "pause --all", By: ByOwnerOrGuardian, Data: oracleABI.PackPause(), shows: show(showsAll),
		change: do(func(s *State) { s.Paused = true }),
	}
	a.note("only the owner lifts it: twofold unpause --all")
	a.warn("every reader of %d feeds reverts, and no report is taken; whoever relies on a price stops", s.living())
	a.warn("all answers are lost: once the pause is lifted readers say No data present until the next agreed report")
	return s.foretell(a)
}

// UnpauseAll lifts the pause of all. Feeds that are paused by themselves stay so.
func (s *State) UnpauseAll() *Action {
	a := &Action{
		Name: "unpause --all", By: ByOwner, Data: oracleABI.PackUnpause(), shows: show(showsAll),
		change: do(func(s *State) {
			if !s.Paused {
				return
			}
			s.Paused = false
			for i := range s.Feeds {
				f := &s.Feeds[i]
				f.Answered = f.Answered && (f.Paused || f.Removed)
			}
		}),
	}
	a.warn("old answers are never served again: readers say No data present until the next agreed report")
	var still []string
	for i := range s.Feeds {
		if f := &s.Feeds[i]; f.Paused && !f.Removed {
			still = append(still, f.Title())
		}
	}
	if len(still) > 0 {
		a.warn("paused by themselves, and still so after it: %s", list(still))
	}
	return s.foretell(a)
}

// showsAll is the oracle's standing and every living feed's readers.
func showsAll(s *State) []Field {
	all := "running"
	if s.Paused {
		all = "paused"
	}
	fields := []Field{{"all feeds", all}}
	for i := range s.Feeds {
		if f := &s.Feeds[i]; !f.Removed {
			fields = append(fields, Field{f.Title() + " readers", s.Readers(f)})
		}
	}
	return fields
}

// living is how many feeds are not removed.
func (s *State) living() int {
	n := 0
	for i := range s.Feeds {
		if !s.Feeds[i].Removed {
			n++
		}
	}
	return n
}
