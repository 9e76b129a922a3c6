package config

import (
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"twofold/contracts/deploy"
	"twofold/coord"
	"twofold/price"
	"twofold/relay"
	"twofold/signer/cost"
	"twofold/signer/logbook"
)

// Endpoint is the URL of an RPC endpoint. It may hold an API key, so whatever prints or encodes it gets scheme and host
// only; convert it to a string where the connection is made.
type Endpoint string

// String is scheme and host.
func (e Endpoint) String() string {
	u, err := url.Parse(string(e))
	switch {
	case err != nil || u.Host == "":
		return "(no URL)" // whatever it is, it may be a secret
	case u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "":
		return u.Scheme + "://" + u.Host + "/…"
	default:
		return u.Scheme + "://" + u.Host
	}
}

// Format is [Endpoint.String], whatever the verb.
func (e Endpoint) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(e.String())) }

// MarshalText is [Endpoint.String].
func (e Endpoint) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// readers are those of the types.
var readers = map[reflect.Type]reader{
	reflect.TypeFor[price.PPM]():         func(s string) (any, error) { return readRatio(s) },
	reflect.TypeFor[time.Duration]():     func(s string) (any, error) { return readDuration(s) },
	reflect.TypeFor[common.Address]():    func(s string) (any, error) { return readAddress(s) },
	reflect.TypeFor[cost.Wei]():          func(s string) (any, error) { return cost.ParseEther(s) },
	reflect.TypeFor[Endpoint]():          func(s string) (any, error) { return readEndpoint(s) },
	reflect.TypeFor[slog.Level]():        func(s string) (any, error) { return readLevel(s) },
	reflect.TypeFor[deploy.ReaderKind](): func(s string) (any, error) { return deploy.ParseReaderKind(s) },
	reflect.TypeFor[coord.Kind]():        func(s string) (any, error) { return readKind(s) },
	reflect.TypeFor[relay.Depth]():       func(s string) (any, error) { return readDepth(s) },
	reflect.TypeFor[logbook.Size]():      func(s string) (any, error) { return logbook.ParseSize(s) },
	reflect.TypeFor[bool]():              func(s string) (any, error) { return readBool(s) },
	reflect.TypeFor[string]():            func(s string) (any, error) { return s, nil },
	reflect.TypeFor[uint8]():             func(s string) (any, error) { n, err := readWhole(s, 8); return uint8(n), err },
	reflect.TypeFor[uint64]():            func(s string) (any, error) { n, err := readWhole(s, 64); return n, err },
	reflect.TypeFor[int]():               func(s string) (any, error) { n, err := readWhole(s, 31); return int(n), err },
}

func readBool(text string) (bool, error) {
	if text != "true" && text != "false" {
		return false, errors.New("write true or false")
	}
	return text == "true", nil
}

func readRatio(text string) (price.PPM, error) {
	p, err := price.ParsePPM(text)
	if err != nil {
		return 0, errors.New("write a ratio such as 0.5%, 50bps or 5000ppm, no finer than 1 ppm")
	}
	return p, nil
}

func readDuration(text string) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 {
		return 0, errors.New("write a duration with its unit, such as 500ms, 10s, 5m or 48h")
	}
	return d, nil
}

// readWhole takes plain decimal digits: what YAML would read as octal, hexadecimal or in groups is refused.
func readWhole(text string, bits int) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil || strconv.FormatUint(n, 10) != text {
		return 0, fmt.Errorf("write a whole number from 0 to %d in plain digits", uint64(1)<<(bits-1)-1+uint64(1)<<(bits-1))
	}
	return n, nil
}

func readAddress(text string) (common.Address, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || !common.IsHexAddress(digits) {
		return common.Address{}, errors.New("write an address as 0x and 40 hex digits")
	}
	address := common.HexToAddress(text)
	plain := digits == strings.ToLower(digits) || digits == strings.ToUpper(digits)
	if !plain && address.Hex() != text {
		return common.Address{}, errors.New("its capitals are no valid checksum (EIP-55), so a digit is wrong: copy it again")
	}
	return address, nil
}

func readLevel(text string) (slog.Level, error) {
	for _, l := range []slog.Level{slog.LevelDebug, slog.LevelInfo, slog.LevelWarn, slog.LevelError} {
		if strings.ToLower(l.String()) == text {
			return l, nil
		}
	}
	return 0, errors.New("use one of debug, info, warn, error")
}

var decimal = regexp.MustCompile(`^[0-9]{1,30}(\.[0-9]{1,30})?$`)

// readWei reads a gas price: wei per gas, exactly.
func readWei(text string) (any, error) {
	wei := new(big.Rat)
	switch number, unit := strings.TrimRight(text, "weig"), strings.TrimLeft(text, "0123456789. "); {
	case !decimal.MatchString(strings.TrimSpace(number)):
	case unit == "gwei":
		wei.SetString(strings.TrimSpace(number))
		wei.Mul(wei, big.NewRat(params.GWei, 1))
	case unit == "wei":
		wei.SetString(strings.TrimSpace(number))
	}
	if wei.Sign() == 0 || !wei.IsInt() || !wei.Num().IsUint64() {
		return nil, errors.New("write a gas price above 0 with its unit, such as 20gwei, 0.001gwei or 1000000wei, no finer than 1 wei")
	}
	return wei.Num().Uint64(), nil
}

var reference = regexp.MustCompile(`\$\{([A-Za-z_][A-Za-z0-9_]*)\}`)

// readEndpoint fills in the environment's values. They appear in no error.
func readEndpoint(text string) (Endpoint, error) {
	var faults []error
	filled := reference.ReplaceAllStringFunc(text, func(ref string) string {
		name := ref[2 : len(ref)-1]
		value, set := os.LookupEnv(name)
		if !set || value == "" {
			faults = append(faults, fmt.Errorf("environment variable %s is not set: export %s, or write the value here", name, name))
		}
		return value
	})
	if len(faults) == 0 && strings.Contains(reference.ReplaceAllString(text, ""), "${") {
		faults = append(faults, errors.New("a reference to the environment is written ${NAME}"))
	}
	return Endpoint(filled), errors.Join(faults...)
}
