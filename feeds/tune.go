package feeds

import "slices"

// Tune changes what quotes are held to, MaxSpread and MaxQuoteAge, by each symbol's feed; whatever else symbols say is of no
// concern, and a feed that is not named keeps what it has. It counts within a tenth of a second, for frames that come then:
// a quote that was handed on stands until its provider's next word. It never blocks, and may be called at any time.
func (s *Stream) Tune(symbols []Symbol) {
	symbols = slices.Clone(symbols)
	s.tuned.Store(&symbols)
}

// takeTuned says whether there was something to take.
func (s *Stream) takeTuned() bool {
	symbols := s.tuned.Swap(nil)
	if symbols == nil {
		return false
	}
	s.config.Symbols = slices.Clone(s.config.Symbols) // the list was given to others
	for i := range s.config.Symbols {
		s.config.Symbols[i].tune(*symbols)
	}
	return true
}

// tune takes over what one of the symbols, that of the same feed, says.
func (s *Symbol) tune(symbols []Symbol) {
	for _, other := range symbols {
		if other.Feed.ID == s.Feed.ID {
			s.MaxSpread, s.MaxQuoteAge = other.MaxSpread, other.MaxQuoteAge
		}
	}
}

// Tune implements [Decoder].
func (r *roster) Tune(symbols []Symbol) {
	for _, s := range r.symbols {
		s.tune(symbols)
	}
}
