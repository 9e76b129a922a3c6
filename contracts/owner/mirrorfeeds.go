package owner

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
)

var mirrorABI = mirror.NewChainlinkMirror()

// SetGuardian proposes another guardian of the mirror; the zero address: none.
func (s *MirrorState) SetGuardian(next common.Address) *Action {
	return setGuardian(s, "mirror guardian", next)
}

// ApplyGuardian puts the proposed guardian of the mirror in place.
func (s *MirrorState) ApplyGuardian() *Action { return applyGuardian(s, "mirror guardian") }

// showsMirrored is a feed of the mirror, and what is proposed for it.
func showsMirrored(proxy common.Address) func(standing) []Field {
	return show(func(s *MirrorState) []Field {
		f := s.feed(proxy)
		proposed, description, decimals := none, none, none
		if f.Proposed.Waits() {
			proposed = termsOf(f.Proposed.What)
		}
		if f.Added {
			description, decimals = f.Description, strconv.Itoa(int(f.Decimals))
		}
		return []Field{
			{"feed", f.Name}, {"proxy", proxy.Hex()}, {"description", description}, {"decimals", decimals}, {"status", f.Standing()},
			{"readers", f.Readers()}, {"proposed", proposed}, {"applicable", f.Proposed.applicable()},
		}
	})
}

// termsOf is what is for ever of a feed.
func termsOf(f contracts.MirroredFeed) string {
	return fmt.Sprintf("%q with %d decimals", f.Description, f.Decimals)
}

// changeMirrored changes one feed of the mirror.
func changeMirrored(proxy common.Address, change func(*MirrorState, *MirroredFeed)) func(standing) {
	return do(func(s *MirrorState) { change(s, s.feed(proxy)) })
}

// ProposeFeed proposes to mirror a feed, with what its proxy says on L1.
func (s *MirrorState) ProposeFeed(f *MirroredFeed, terms contracts.MirroredFeed) *Action {
	terms.Proxy = f.Proxy
	a := &Action{
		Name: "mirror feed propose " + f.Name, By: ByOwner, Data: terms.PackAddFeed(), shows: showsMirrored(f.Proxy),
		change: changeMirrored(f.Proxy, func(s *MirrorState, f *MirroredFeed) {
			f.Proposed = Proposal[contracts.MirroredFeed]{terms, s.Time.Add(s.Delay)}
		}),
	}
	s.wait(a, "mirror feed apply "+f.Name)
	s.veto(a, "until it is applied")
	a.note("its reader is created after that by: twofold mirror deploy")
	a.warn("once it is added neither description nor decimals can be mended, nor can it be removed")
	if f.Proposed.Waits() {
		a.warn("what is proposed now (%s, applicable %s) is dropped, and the delay begins anew", termsOf(f.Proposed.What), f.Proposed.applicable())
	}
	return foretell(s, a)
}

// ApplyFeed adds the proposed feed.
func (s *MirrorState) ApplyFeed(f *MirroredFeed) *Action {
	a := &Action{
		Name: "mirror feed apply " + f.Name, By: ByAnyone, Data: mirrorABI.PackApplyFeed(f.Proxy), shows: showsMirrored(f.Proxy),
		change: changeMirrored(f.Proxy, func(_ *MirrorState, f *MirroredFeed) {
			if f.Proposed.Waits() {
				f.MirroredFeed, f.Added, f.Proposed = f.Proposed.What, true, Proposal[contracts.MirroredFeed]{}
			}
		}),
	}
	a.note("it answers from the first proof of a later L1 block than the L2 now knows; its reader is created by: twofold mirror deploy")
	return foretell(s, a)
}

// VetoFeed drops the proposed feed.
func (s *MirrorState) VetoFeed(f *MirroredFeed) *Action {
	return foretell(s, &Action{
		Name: "mirror feed veto " + f.Name, By: ByOwnerOrGuardian, Data: mirrorABI.PackVetoFeed(f.Proxy), shows: showsMirrored(f.Proxy),
		change: changeMirrored(f.Proxy, func(_ *MirrorState, f *MirroredFeed) { f.Proposed = Proposal[contracts.MirroredFeed]{} }),
	})
}

// PauseFeed stops a feed.
func (s *MirrorState) PauseFeed(f *MirroredFeed) *Action {
	a := &Action{
		Name: "mirror pause " + f.Name, By: ByOwnerOrGuardian, Data: mirrorABI.PackPauseFeed(f.Proxy), shows: showsMirrored(f.Proxy),
		change: changeMirrored(f.Proxy, func(_ *MirrorState, f *MirroredFeed) { f.Paused = true }),
	}
	a.note("only the owner lifts it: twofold mirror unpause %s", f.Name)
	a.warn("its readers revert, and once the pause is lifted all that was mirrored, past rounds too, is never served again")
	return foretell(s, a)
}

// UnpauseFeed lifts a feed's pause.
func (s *MirrorState) UnpauseFeed(f *MirroredFeed) *Action {
	a := &Action{
		Name: "mirror unpause " + f.Name, By: ByOwner, Data: mirrorABI.PackUnpauseFeed(f.Proxy), shows: showsMirrored(f.Proxy),
		change: changeMirrored(f.Proxy, func(_ *MirrorState, f *MirroredFeed) {
			f.Paused, f.Answer = false, contracts.MirrorAnswer{}
		}),
	}
	a.warn("all that was mirrored, past rounds too, is forgotten: readers say No data present until the next proof, of a later L1 block than the L2 now knows")
	return foretell(s, a)
}
