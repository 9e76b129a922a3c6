package dashboard

import (
	"slices"
	"strings"
	"time"

	"twofold/price"
)

// refusesFor is for how long after its last refusal a side counts as refusing: what is due is asked again within a second or
// two, so that of a side which was not asked since nothing is due any more.
const refusesFor = 30 * time.Second

// SideRefuses tells whether whoever answers for a side has refused lately what it was asked, all of them, and signed nothing since.
func SideRefuses(now time.Time, all []AttesterState, side string) bool {
	refuses := false
	for _, a := range all {
		switch {
		case a.Side != side || !a.Active || a.Trouble != "": // it is not asked, or it does not answer
		case !a.Refusing || now.Sub(a.Refusal.At) > refusesFor:
			return false
		default:
			refuses = true
		}
	}
	return refuses
}

// RefusesAlone tells whether an attester has refused what it was asked last, and another of its side signs.
func RefusesAlone(all []AttesterState, a AttesterState) bool {
	signs := func(o AttesterState) bool {
		return o.Side == a.Side && o.Active && o.Trouble == "" && !o.Refusing && o.Signed > 0
	}
	return a.Active && a.Refusing && slices.ContainsFunc(all, signs)
}

// refusing are the attesters that refuse because of a feed, or as a whole: a page without the feed they may have signed since.
func refusing(now time.Time, all []AttesterState, feed string) []AttesterState {
	found := []AttesterState{}
	for _, a := range all {
		if a.Refusal == nil || !a.Refusing && now.Sub(a.Refusal.At) > refusesFor {
			continue
		}
		about := func(l RefusedLane) bool { return l.Feed == feed }
		if len(a.Refusal.Lanes) == 0 || slices.ContainsFunc(a.Refusal.Lanes, about) {
			found = append(found, a)
		}
	}
	return found
}

func sidesRefuse(v view) (all []finding) {
	for _, side := range price.Sides {
		if !SideRefuses(v.now, v.relayer.Attesters, side.String()) {
			continue
		}
		first := slices.IndexFunc(v.relayer.Attesters, func(a AttesterState) bool { return a.Side == side.String() && a.Refusing })
		all = append(all, finding{
			subject: side.String(), summary: "side " + side.String() + " refuses all that it is asked: " + v.relayer.Attesters[first].Refusal.said(),
		})
	}
	return all
}

func attestersRefuse(v view) (all []finding) {
	for _, a := range v.relayer.Attesters {
		if RefusesAlone(v.relayer.Attesters, a) {
			all = append(all, finding{subject: a.Address, summary: "attester " + a.URL + " refuses what another of side " + a.Side + " signs: " + a.Refusal.said()})
		}
	}
	return all
}

// said is the reason, and the lanes that it is about.
func (r *Refusal) said() string {
	var names []string
	for _, l := range r.Lanes {
		names = append(names, l.Feed)
	}
	if len(names) == 0 {
		return r.Text
	}
	return r.Text + " (" + strings.Join(names, ", ") + ")"
}
