package contracts

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings"
	"twofold/contracts/bindings/mirror"
	"twofold/price"
	"twofold/report"
)

// revert is the data of a Solidity error of the oracle.
func revert(t *testing.T, contract abi.ABI, name string, args ...any) []byte {
	t.Helper()
	e, ok := contract.Errors[name]
	if !ok {
		t.Fatalf("no error %s", name)
	}
	packed, err := e.Inputs.Pack(args...)
	if err != nil {
		t.Fatal(err)
	}
	return append(e.ID.Bytes()[:4:4], packed...)
}

func TestPackIsTheCallThatTheContractTakes(t *testing.T) {
	r := report.SignedReport{
		Report: report.Report{ObservedAt: 7, Pages: []report.Page{{Lanes: [3]report.Lane{{Claim: report.Agreed, A: 5, B: 6}}}}},
		A:      report.Signature{R: common.Hash{1}, VS: common.Hash{2}}, B: report.Signature{R: common.Hash{3}, VS: common.Hash{4}},
	}
	data, err := Pack(r)
	if err != nil {
		t.Fatal(err)
	}
	if want := crypto.Keccak256([]byte("update(bytes,(bytes32,bytes32),(bytes32,bytes32))"))[:4]; string(data[:4]) != string(want) {
		t.Errorf("selector %x, want %x", data[:4], want)
	}
	args, err := bindings.NewTwofoldOracle().GetABI().Methods["update"].Inputs.Unpack(data[4:])
	if err != nil {
		t.Fatal(err)
	}
	packed, _ := r.Pack()
	if string(args[0].([]byte)) != string(packed) {
		t.Errorf("report %x, want %x", args[0], packed)
	}
	if text := string(data); !strings.Contains(text, string(r.A.R[:])) || strings.Index(text, string(r.A.R[:])) > strings.Index(text, string(r.B.R[:])) {
		t.Error("A's signature does not come before B's")
	}
	if _, err := Pack(report.SignedReport{}); !errors.Is(err, report.ErrMalformed) {
		t.Errorf("an empty report: %v", err)
	}
}

func TestEveryErrorOfTheContractsIsWorded(t *testing.T) {
	oracle, feed := bindings.NewTwofoldOracle().GetABI(), bindings.NewTwofoldFeed().GetABI()
	for _, c := range []struct {
		data       []byte
		name, says string
	}{
		{revert(t, oracle, "Paused"), "Paused", "paused"},
		{revert(t, oracle, "TooOld", big.NewInt(1_790_000_000), big.NewInt(1_790_000_060)), "TooOld", "14:13:20"},
		{revert(t, oracle, "TooEarly", big.NewInt(1), big.NewInt(2)), "TooEarly", "ahead"},
		{revert(t, oracle, "NotAttester", uint8(1)), "NotAttester", "side B"},
		{revert(t, oracle, "UnknownPage", big.NewInt(9)), "UnknownPage", "page 9"},
		{revert(t, oracle, "NothingNew"), "NothingNew", "another relayer"},
		{revert(t, oracle, "MalformedReport"), "MalformedReport", "wire format"},
		{revert(t, oracle, "UnknownFeed", big.NewInt(3)), "UnknownFeed", "feed 3"},
		{revert(t, oracle, "FeedExists", big.NewInt(3)), "FeedExists", "3"},
		{revert(t, oracle, "OutOfRange", "maxJump", big.NewInt(5), big.NewInt(30), big.NewInt(999_999)), "OutOfRange", "maxJump 5 must be from 30 to 999999"},
		{revert(t, oracle, "TooSoon", big.NewInt(1_790_000_000), big.NewInt(1_790_000_060)), "TooSoon", "from 2026-09-21T14:14:20Z on"},
		{revert(t, oracle, "OtherSide", common.Address{1}, uint8(1)), "OtherSide", "side B for ever"},
		{revert(t, oracle, "AttesterExists", common.Address{1}, ^uint64(0)), "AttesterExists", "for ever"},
		{revert(t, feed, "NotOk", uint8(8)), "NotOk", "SEQUENCER_DOWN"},
		{revert(t, feed, "Removed"), "Removed", "removed"},
		{common.FromHex("0x08c379a00000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000f4e6f20646174612070726573656e740000000000000000000000000000000000"), "Error", "No data present"},
		{common.FromHex("0x4e487b710000000000000000000000000000000000000000000000000000000000000011"), "Panic", "overflow"},
		{common.FromHex("0xdeadbeef"), "", "unknown error"},
		{nil, "", "without a reason"},
	} {
		err := DecodeRevert(c.data)
		var got *RevertError
		if !errors.As(err, &got) || got.Name != c.name || !strings.Contains(got.Error(), c.says) {
			t.Errorf("%x: %v, want %s saying %q", c.data, err, c.name, c.says)
		}
		if c.name != "" && !errors.Is(err, &RevertError{Name: c.name}) || errors.Is(err, &RevertError{Name: "Other"}) {
			t.Errorf("%v is not told by its name", err)
		}
	}
	library := []string{"InvalidShortString", "StringTooLong"} // OpenZeppelin's; no call of ours meets them
	for _, contract := range []abi.ABI{oracle, feed, mirror.NewChainlinkMirror().GetABI()} {
		for name, e := range contract.Errors {
			args := make([]any, 0, len(e.Inputs))
			for _, in := range e.Inputs {
				args = append(args, zeroOf(in.Type))
			}
			err := DecodeRevert(revert(t, contract, name, args...))
			if !errors.Is(err, &RevertError{Name: name}) || strings.ContainsAny(err.Error(), "{}") && !slices.Contains(library, name) {
				t.Errorf("%s is not worded: %v", name, err)
			}
		}
	}
}

func zeroOf(t abi.Type) any {
	switch {
	case t.T == abi.UintTy && t.Size == 8:
		return uint8(0)
	case t.T == abi.UintTy && t.Size == 64:
		return uint64(0)
	case t.T == abi.UintTy, t.T == abi.IntTy:
		return new(big.Int)
	case t.T == abi.AddressTy:
		return common.Address{}
	case t.T == abi.StringTy:
		return ""
	default:
		return [32]byte{}
	}
}

// answers is a node that gives each call the same answer.
type answers struct {
	raw []byte
	err error
}

func (a answers) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return a.raw, a.err
}

func TestLanesBecomeWhatIsPublished(t *testing.T) {
	method := bindings.NewTwofoldOracle().GetABI().Methods["lanes"]
	raw, err := method.Outputs.Pack([]bindings.ITwofoldOracleLane{
		{Exists: true, Price: big.NewInt(301_245), Mark: 12, Round: 7, ObservedAt: 100, AnsweredInRound: 7, AnsweredAt: 100, Candidate: new(big.Int)},
		{Exists: true, Price: big.NewInt(5), Mark: uint16(price.MarkHeld), Round: 7, ObservedAt: 100, AnsweredInRound: 3, AnsweredAt: 40, Candidate: big.NewInt(9), CandidateAt: 90},
		{Price: new(big.Int), Candidate: new(big.Int)},
	})
	if err != nil {
		t.Fatal(err)
	}
	got, err := Oracle{Caller: answers{raw: raw}}.Lanes(t.Context(), []price.FeedID{0, 1, 5}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[price.FeedID]price.Published{
		0: {Exists: true, Price: 301_245, At: 100, Mark: 12, Clock: 100, Round: 7},
		1: {Exists: true, Price: 5, At: 40, Mark: price.MarkHeld, Candidate: 9, CandidateAt: 90, Clock: 100, Round: 7},
		5: {},
	} {
		if got[id] != want {
			t.Errorf("feed %d: %+v, want %+v", id, got[id], want)
		}
	}
	if _, err := (Oracle{Caller: answers{raw: raw}}).Lanes(t.Context(), []price.FeedID{0}, nil); err == nil {
		t.Error("three lanes for one feed were taken")
	}
}

func TestReadingSaysWhatIsWrongAndKeepsTheEndpointsKey(t *testing.T) {
	read := func(a answers) error {
		_, err := Oracle{Address: common.Address{0xab}, Caller: a}.Lanes(t.Context(), []price.FeedID{0}, nil)
		return err
	}
	if err := read(answers{}); !errors.Is(err, ErrNoOracle) {
		t.Errorf("no code at the address: %v", err)
	}
	secret := &url.Error{Op: "Post", URL: "https://node.example/v2/secret", Err: errors.New("connection refused")}
	if err := read(answers{err: secret}); err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("a dead endpoint: %v", err)
	}
	paused := dataError{revert(t, bindings.NewTwofoldOracle().GetABI(), "Paused")}
	if err := (Oracle{Caller: answers{err: paused}}).Simulate(t.Context(), nil, 0); !errors.Is(err, &RevertError{Name: "Paused"}) {
		t.Errorf("a revert: %v", err)
	}
}

func TestASimulationMayUseTheGasThatItIsGiven(t *testing.T) {
	node := new(asked)
	if err := (Oracle{Caller: node}).Simulate(t.Context(), []byte{1}, 261_150); err != nil || node.gas != 261_150 {
		t.Errorf("%v, with %d gas", err, node.gas)
	}
}

// dataError is a node's error that carries revert data.
type dataError struct{ data []byte }

func (dataError) Error() string    { return "execution reverted" }
func (dataError) ErrorCode() int   { return 3 }
func (e dataError) ErrorData() any { return "0x" + common.Bytes2Hex(e.data) }

func TestEventsAreDecodedAndOthersPassedBy(t *testing.T) {
	r := report.Report{ObservedAt: 9, Pages: []report.Page{
		{Number: 0, Lanes: [3]report.Lane{{Claim: report.Agreed, A: 5, B: 6}}}, {Number: 2, Lanes: [3]report.Lane{{}, {Claim: report.Missing, B: 3}}},
	}}
	packed, err := r.Pack()
	if err != nil {
		t.Fatal(err)
	}
	oracle := bindings.NewTwofoldOracle().GetABI()
	data, err := oracle.Events["Reported"].Inputs.NonIndexed().Pack(big.NewInt(2), packed)
	if err != nil {
		t.Fatal(err)
	}
	log := &types.Log{Topics: []common.Hash{ReportedTopic, common.BigToHash(big.NewInt(9))}, Data: data}
	got, err := DecodeReported(log)
	if err != nil || got.Report.ObservedAt != 9 || len(got.Applied) != 2 || got.Applied[0] || !got.Applied[1] {
		t.Errorf("%+v, %v", got, err)
	}
	if agreed := got.Agreed(); len(agreed) > 0 {
		t.Errorf("of a page that was not applied it makes %v", agreed)
	}
	got.Applied[0] = true
	if agreed := got.Agreed(); len(agreed) != 1 || agreed[0] != 5 {
		t.Errorf("its answers are %v, want 5 for feed 0, and none for what is missing", agreed)
	}
	if _, err := DecodeLaneChanged(log); !errors.Is(err, ErrOtherEvent) {
		t.Errorf("another event: %v", err)
	}
	data, err = oracle.Events["LaneChanged"].Inputs.NonIndexed().Pack(uint16(5), uint16(price.MarkDisputed), big.NewInt(1), big.NewInt(2))
	if err != nil {
		t.Fatal(err)
	}
	changed, err := DecodeLaneChanged(&types.Log{Topics: []common.Hash{LaneChangedTopic, common.BigToHash(big.NewInt(4))}, Data: data})
	if err != nil || changed.Feed != 4 || changed.From != 5 || changed.To != price.MarkDisputed || changed.A != 1 || changed.B != 2 {
		t.Errorf("%+v, %v", changed, err)
	}
}

func TestEveryEventButThoseOfReportsIsAChange(t *testing.T) {
	oracle := bindings.NewTwofoldOracle().GetABI()
	topics := ChangeTopics()
	for name, e := range oracle.Events {
		ofReports := name == "Reported" || name == "LaneChanged"
		if slices.Contains(topics, e.ID) == ofReports {
			t.Errorf("%s: a change is %v", name, !ofReports)
		}
	}
	policy := Policy(price.Policy{MaxDivergence: 5_000, MaxJump: 200_000, JumpConfirm: time.Minute, Deviation: 4_000, Heartbeat: 5 * time.Minute})
	proposed, guardian := oracle.Events["PolicyProposed"], oracle.Events["GuardianSet"]
	data, err := proposed.Inputs.NonIndexed().Pack(policy, big.NewInt(1_790_000_000))
	if err != nil {
		t.Fatal(err)
	}
	for want, log := range map[string]*types.Log{
		"PolicyProposed feedId 4, policy {Heartbeat:300 Deviation:4000 MaxDivergence:5000 MaxJump:200000 JumpConfirm:60}, readyAt 1790000000": {
			Topics: []common.Hash{proposed.ID, common.BigToHash(big.NewInt(4))}, Data: data},
		"GuardianSet guardian 0x0000000000000000000000000000000000000007": {Topics: []common.Hash{guardian.ID, common.HexToHash("0x7")}},
		"AllUnpaused": {Topics: []common.Hash{oracle.Events["AllUnpaused"].ID}},
	} {
		if got, err := DecodeChange(log); err != nil || got.String() != want {
			t.Errorf("%v, %v; want %s", got, err, want)
		}
	}
	for name, log := range map[string]*types.Log{
		"a report": {Topics: []common.Hash{ReportedTopic}}, "nothing": {}, "a stranger's": {Topics: []common.Hash{{1}}},
		"a page's lane": {Topics: []common.Hash{LaneChangedTopic}},
	} {
		if _, err := DecodeChange(log); !errors.Is(err, ErrOtherEvent) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := DecodeChange(&types.Log{Topics: []common.Hash{proposed.ID}, Data: data}); err == nil || errors.Is(err, ErrOtherEvent) {
		t.Errorf("a log without its feed: %v", err)
	}
}

// asked is a node that notes for which block it was asked, and with how much gas.
type asked struct {
	block *big.Int
	gas   uint64
}

func (a *asked) CallContract(_ context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	a.block, a.gas = block, call.Gas
	return common.LeftPadBytes([]byte{7}, 32), nil
}

func TestAnOracleAtABlockIsReadAsOfThatBlock(t *testing.T) {
	node := new(asked)
	oracle := Oracle{Caller: node}
	guardian, err := oracle.At(big.NewInt(9)).Guardian(t.Context())
	if err != nil || guardian != common.HexToAddress("0x7") || node.block == nil || node.block.Int64() != 9 {
		t.Errorf("guardian %v (%v), asked for block %v", guardian, err, node.block)
	}
	if _, err = oracle.Guardian(t.Context()); err != nil || node.block != nil {
		t.Errorf("%v, asked for block %v, want the newest", err, node.block)
	}
}

func TestTheLatestSecondThereIsIsForEver(t *testing.T) {
	ever := answers{raw: common.LeftPadBytes(big.NewInt(0).SetUint64(math.MaxUint64).Bytes(), 32)}
	until, err := Oracle{Caller: ever}.CoveredUntil(t.Context(), price.A)
	if err != nil || !until.After(time.Now().AddDate(1_000_000, 0, 0)) {
		t.Errorf("%v, %v", until, err)
	}
	until, err = Oracle{Caller: answers{raw: make([]byte, 32)}}.CoveredUntil(t.Context(), price.A)
	if err != nil || !until.IsZero() {
		t.Errorf("%v, %v; want none", until, err)
	}
}

func TestAnAttesterIsActiveWhileItsLifeLastsAndItIsNotSuspended(t *testing.T) {
	at := func(s uint64) time.Time { return time.Unix(int64(s), 0) }
	alive := bindings.IAttesterBookAttester{Side: 1, ActiveFrom: 100, ActiveUntil: 200, VetoableUntil: new(big.Int)}
	suspended := alive
	suspended.Suspended = true
	for _, c := range []struct {
		life bindings.IAttesterBookAttester
		at   uint64
		want bool
	}{{alive, 99, false}, {alive, 100, true}, {alive, 199, true}, {alive, 200, false}, {suspended, 150, false}, {bindings.IAttesterBookAttester{}, 0, false}} {
		if got := lifeOf(c.life).ActiveAt(at(c.at)); got != c.want {
			t.Errorf("%+v at %d: active %v", c.life, c.at, got)
		}
	}
}

func TestNamesAreThoseOfTheContract(t *testing.T) {
	for file, enum := range map[string]struct {
		name  string
		names []string
	}{"src/ITwofoldReader.sol": {"Status", statusNames}, "src/interfaces/IAuthority.sol": {"Uptime", uptimeNames}} {
		t.Run(enum.name, func(t *testing.T) { namedAsIn(t, file, enum.name, enum.names) })
	}
	if Status(200).String() != "Status(200)" || Uptime(200).String() != "Uptime(200)" {
		t.Error("an unknown value has no text")
	}
}

func namedAsIn(t *testing.T, file, enum string, want []string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(source), "enum "+enum+" {")
	body, _, _ = strings.Cut(body, "}")
	var names []string
	for line := range strings.Lines(body) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
			names = append(names, strings.TrimSuffix(line, ","))
		}
	}
	if !slices.Equal(names, want) {
		t.Errorf("the contract has %v, Go has %v", names, want)
	}
}

func TestWithPointSetsThePoint(t *testing.T) {
	for _, c := range []struct {
		digits   string
		decimals uint8
		want     string
	}{{"301245000000", 8, "3012.45000000"}, {"5", 8, "0.00000005"}, {"5", 0, "5"}, {"", 8, ""}} {
		if got := WithPoint(c.digits, c.decimals); got != c.want {
			t.Errorf("WithPoint(%q, %d) = %q, want %q", c.digits, c.decimals, got, c.want)
		}
	}
}

func TestADescriptionIsAFeedsNameAsChainlinkWritesIt(t *testing.T) {
	if Description("ETH/USD") != "ETH / USD" || FeedName("ETH / USD") != "ETH/USD" {
		t.Error(Description("ETH/USD"), FeedName("ETH / USD"))
	}
	text, err := json.Marshal(FeedConfig(price.Feed{Name: "ETH/USD", Decimals: 8}, price.Policy{MaxDivergence: 1, Heartbeat: 60e9}))
	if err != nil || !strings.Contains(string(text), `"Heartbeat":60`) {
		t.Errorf("%s, %v", text, err)
	}
}
