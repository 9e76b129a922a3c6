package simulator

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Kind is a way to misbehave.
type Kind string

// The kinds of faults. Each holds for the connections that exist and for new ones.
const (
	Silent  Kind = "silent"  // takes connections, then sends nothing and answers no ping
	Dead    Kind = "dead"    // acknowledges and beats, its sequence and trade ids advance, but no quotes
	Drop    Kind = "drop"    // cuts every connection and refuses new ones
	Lie     Kind = "lie"     // quotes times 1+x, everything else as usual
	Garbage Kind = "garbage" // half of the frames are random bytes or cut JSON instead
	Stale   Kind = "stale"   // the first quote after a subscription is 107 s old
	Reorder Kind = "reorder" // frames about one product overtake each other
	Skew    Kind = "skew"    // the provider's clock is off in every timestamp
)

var kinds = []Kind{Silent, Dead, Drop, Lie, Garbage, Stale, Reorder, Skew}

// staleAge is how old a first tick after a subscription was seen to be (testdata/SOURCES.md).
const staleAge = 107 * time.Second

// Fault is a kind with its argument. Faults compare with ==.
type Fault struct {
	Kind Kind
	PPM  int64         // of Lie: how far off, 10 000 for 1 %
	Skew time.Duration // of Skew: the provider's clock minus the right one
}

// ScheduledFault is a fault of one provider with its time, counted from the start of the schedule.
type ScheduledFault struct {
	Provider Provider
	Fault    Fault
	Start    time.Duration
	Length   time.Duration
}

// ErrFault is at the root of everything that is wrong with a fault's text.
var ErrFault = errors.New("not a fault")

func badFault(text, format string, args ...any) error {
	return fmt.Errorf("reading fault %q: %w: %s", text, ErrFault, fmt.Sprintf(format, args...))
}

// ParseFault reads KIND or KIND(ARG), such as silent, lie(5%), lie(-60bps) and skew(-3s).
func ParseFault(text string) (Fault, error) {
	name, arg, hasArg := strings.Cut(text, "(")
	if hasArg {
		var closed bool
		if arg, closed = strings.CutSuffix(arg, ")"); !closed {
			return Fault{}, badFault(text, "the argument's closing parenthesis is missing")
		}
	}
	f := Fault{Kind: Kind(name)}
	if !slices.Contains(kinds, f.Kind) {
		return Fault{}, badFault(text, "unknown kind %q, use one of %v", name, kinds)
	}
	wants := f.Kind == Lie || f.Kind == Skew
	if wants != hasArg {
		if wants {
			return Fault{}, badFault(text, "%s needs an argument, as in lie(5%%) or skew(-3s)", name)
		}
		return Fault{}, badFault(text, "%s takes no argument", name)
	}
	var err error
	switch f.Kind {
	case Lie:
		f.PPM, err = parsePPM(arg)
	case Skew:
		f.Skew, err = time.ParseDuration(arg)
	default: // the others take none
	}
	if err != nil {
		return Fault{}, badFault(text, "%v", err)
	}
	if err := f.Check(); err != nil {
		return Fault{}, badFault(text, "%v", err)
	}
	return f, nil
}

// Check says what is wrong with a fault, or nil.
func (f Fault) Check() error {
	switch {
	case !slices.Contains(kinds, f.Kind):
		return fmt.Errorf("unknown kind %q, use one of %v", f.Kind, kinds)
	case f.Kind == Lie && (f.PPM == 0 || f.PPM < -900_000 || f.PPM > 10_000_000):
		return fmt.Errorf("a lie of %s is outside -90%% to 1000%%, or nothing", percent(f.PPM))
	case f.Kind == Skew && (f.Skew == 0 || f.Skew.Abs() > 24*time.Hour):
		return fmt.Errorf("a skew of %v is longer than 24h, or nothing", f.Skew)
	case f.Kind != Lie && f.PPM != 0, f.Kind != Skew && f.Skew != 0:
		return fmt.Errorf("%s takes no argument", f.Kind)
	}
	return nil
}

// String is the text that ParseFault reads.
func (f Fault) String() string {
	switch f.Kind {
	case Lie:
		return fmt.Sprintf("%s(%s)", f.Kind, percent(f.PPM))
	case Skew:
		return fmt.Sprintf("%s(%v)", f.Kind, f.Skew)
	default:
		return string(f.Kind)
	}
}

// ParseScheduledFault reads PROVIDER:KIND[(ARG)]@START+LENGTH, such as kraken:lie(5%)@10s+15s.
func ParseScheduledFault(text string) (ScheduledFault, error) {
	const form = "want PROVIDER:KIND[(ARG)]@START+LENGTH, as in kraken:lie(5%)@10s+15s"
	provider, rest, ok := strings.Cut(text, ":")
	at := strings.LastIndexByte(rest, '@')
	if !ok || at < 0 {
		return ScheduledFault{}, badFault(text, "%s", form)
	}
	start, length, ok := strings.Cut(rest[at+1:], "+")
	if !ok {
		return ScheduledFault{}, badFault(text, "the time %q has no length: %s", rest[at+1:], form)
	}
	f, err := ParseFault(rest[:at])
	if err != nil {
		return ScheduledFault{}, err
	}
	s := ScheduledFault{Provider: Provider(provider), Fault: f}
	if s.Start, err = time.ParseDuration(start); err != nil {
		return ScheduledFault{}, badFault(text, "start: %v", err)
	}
	if s.Length, err = time.ParseDuration(length); err != nil {
		return ScheduledFault{}, badFault(text, "length: %v", err)
	}
	if err := s.Check(); err != nil {
		return ScheduledFault{}, badFault(text, "%v", err)
	}
	return s, nil
}

// Check says what is wrong with a scheduled fault, or nil.
func (s ScheduledFault) Check() error {
	switch {
	case !s.Provider.known():
		return fmt.Errorf("unknown provider %q, use one of %v", s.Provider, Providers())
	case s.Start < 0:
		return fmt.Errorf("the start %v is before the beginning", s.Start)
	case s.Length <= 0:
		return fmt.Errorf("the length %v is not above zero", s.Length)
	}
	return s.Fault.Check()
}

// String is the text that ParseScheduledFault reads.
func (s ScheduledFault) String() string {
	return fmt.Sprintf("%s:%v@%v+%v", s.Provider, s.Fault, s.Start, s.Length)
}

// parsePPM reads a share such as 5%, -0.6% or 60bps as ppm, exactly.
func parsePPM(text string) (int64, error) {
	number, negative := strings.CutPrefix(text, "-")
	decimals := 4
	unit, ok := strings.CutSuffix(number, "%")
	if !ok {
		decimals = 2
		if unit, ok = strings.CutSuffix(number, "bps"); !ok {
			return 0, fmt.Errorf("%q is not a share such as 5%% or 60bps", text)
		}
	}
	ppm, err := parseUnits(unit, decimals)
	if negative {
		ppm = -ppm
	}
	return ppm, err
}

func percent(ppm int64) string { return string(appendTrimmed(nil, ppm, 4)) + "%" }
