package dashboard

import "time"

// What the API answers, field by field; openapi.json says the same to other programs, and a test holds the two together.
//
// Prices are decimal strings with the feed's own digits, since a JSON number is a float to most who read it; "" is no price.
// Wei are decimal strings too. Ratios are in ppm, durations in whole milliseconds, times RFC 3339 in UTC.

// Relayer is GET /api/v1/relayer: the whole at a glance.
type Relayer struct {
	At      time.Time `json:"at"` // when this was so
	Version string    `json:"version"`
	Started time.Time `json:"started"`
	Demo    bool      `json:"demo"` // the page has fault switches

	Ready   bool     `json:"ready"`   // answers are landing within policy, as /readyz judges it
	Reasons []string `json:"reasons"` // why not, a line each

	Apart     bool            `json:"apart"` // no process holds both attesters: the promises hold against a stolen machine too
	Attesters []AttesterState `json:"attesters"`
	Turn      TurnState       `json:"turn"`

	Chain     ChainState      `json:"chain"`
	Wallet    WalletState     `json:"wallet"`
	Spend     SpendState      `json:"spend"`
	Accounts  []AccountState  `json:"accounts"` // others that are watched: batcher, proposer
	Providers []ProviderState `json:"providers"`
	Config    ConfigState     `json:"config"`
	Held      Held            `json:"held"`

	Alarms []Alarm `json:"alarms"` // that would fire now, the worst first
}

// Held is what keeps the relayer from posting anything, or soon may.
type Held struct {
	ClockDoubted     bool `json:"clockDoubted"`     // neither the chain nor any provider bears out this machine's clock
	WalletEmpty      bool `json:"walletEmpty"`      // it cannot pay for a transaction
	WalletBelowFloor bool `json:"walletBelowFloor"` // that is, below the config's floor, and it may pay yet
	GasTooDear       bool `json:"gasTooDear"`       // than the config allows
}

// AttesterState is an attester of one side.
type AttesterState struct {
	Side         string     `json:"side"` // A or B
	Address      string     `json:"address"`
	Active       bool       `json:"active"`       // what it signs is taken by the oracle
	Why          string     `json:"why"`          // why it is not
	URL          string     `json:"url"`          // where it is asked; empty: it is in the relayer's process
	Trouble      string     `json:"trouble"`      // why it does not answer as it should; empty: it does
	CoveredUntil *time.Time `json:"coveredUntil"` // up to when its side has an active attester, whoever runs it; the year 9999 is for ever, null: none now
	Signed       int64      `json:"signed"`       // of what this relayer asked it to sign, since the start
	Refused      int64      `json:"refused"`
	Refusing     bool       `json:"refusing"` // it refused what it was asked last
	Refusal      *Refusal   `json:"refusal"`  // the last, though it may have signed since; null: none
}

// Refusal is an attester's, of a proposal as a whole or because of some lanes.
type Refusal struct {
	At     time.Time     `json:"at"`
	Reason string        `json:"reason"` // not_said, too_young, … as in twofold_signer_refused_total
	Text   string        `json:"text"`   // the same in words
	Lanes  []RefusedLane `json:"lanes"`  // none: it is about the whole
}

// RefusedLane is a lane that is a reason to refuse, with what the attester sees itself.
type RefusedLane struct {
	Feed   string `json:"feed"`
	Claim  string `json:"claim"`  // what was proposed of it: nothing, agreed, disputed, missing
	Sent   string `json:"sent"`   // the price of the attester's side as it was proposed; "" if none was
	Own    string `json:"own"`    // the attester's own then; "" if it had none
	Health string `json:"health"` // of its own quote: healthy, missing, skewed, stale, out_of_range
	Reason string `json:"reason"`
	Text   string `json:"text"`
}

// TurnState is this relayer's place among several of the same oracle. Its name is the wallet's address.
type TurnState struct {
	Rank      int         `json:"rank"`      // now: 0 posts what is due at once, each later one a stagger after those before
	Config    int         `json:"config"`    // the rank by the config, which holds while no Redis answers
	StaggerMs int64       `json:"staggerMs"` // for which each rank waits
	Leads     bool        `json:"leads"`     // it goes first by the lease in Redis
	Leader    string      `json:"leader"`    // whose the lease is, by the wallet; "" if nobody's, or if Redis does not answer
	Turned    *time.Time  `json:"turned"`    // when the lease was seen to change hands last; null: never
	Redis     *RedisState `json:"redis"`     // null: there is none, and the ranks of the configs hold
}

// RedisState is what several relayers share. Nothing that is published depends on it.
type RedisState struct {
	Kind    string     `json:"kind"` // single, sentinel, cluster
	Answers bool       `json:"answers"`
	Heard   *time.Time `json:"heard"`   // when it answered last; null: never
	Entries int64      `json:"entries"` // that its stream took since the start
	Dropped int64      `json:"dropped"` // that it did not take in time
}

// ChainState is the L2 as this relayer sees it.
type ChainState struct {
	ID        uint64          `json:"id"`
	Oracle    string          `json:"oracle"`
	Block     uint64          `json:"block"`
	HeadTime  *time.Time      `json:"headTime"`  // null before the first head
	HeadAgeMs int64           `json:"headAgeMs"` // since the newest head was seen here
	LagMs     int64           `json:"lagMs"`     // how far its time was behind our clock then
	Pace      string          `json:"pace"`      // in step, lagging, silent, ahead
	BlockMs   int64           `json:"blockMs"`   // between two blocks, as seen lately; 0 before it is known
	Safe      *Level          `json:"safe"`      // null: not told by the node
	Finalized *Level          `json:"finalized"`
	Origin    *Level          `json:"origin"` // the L1 block that the L2 knows; null where there is no L1Block predeploy
	Endpoints []EndpointState `json:"endpoints"`
}

// Level is a block, and how old it is by our clock.
type Level struct {
	Block uint64    `json:"block"`
	Time  time.Time `json:"time"`
	AgeMs int64     `json:"ageMs"`
}

// EndpointState is an RPC endpoint, by its host.
type EndpointState struct {
	Name    string `json:"name"`
	Healthy bool   `json:"healthy"`
	Chosen  bool   `json:"chosen"` // is read now
	Block   uint64 `json:"block"`
	Why     string `json:"why"` // why it is put aside
}

// WalletState is the account that pays.
type WalletState struct {
	Address    string `json:"address"`
	Wei        string `json:"wei"`        // "" before it was read
	FloorWei   string `json:"floorWei"`   // less is an alarm; "0" is none
	MissingWei string `json:"missingWei"` // what it lacks for the next transaction; "0" while it can pay
	LeftMs     *int64 `json:"leftMs"`     // how long it lasts; null: not known, or for ever
	PaceWei    string `json:"paceWei"`    // per hour, by which that is reckoned
	WarnMs     int64  `json:"warnMs"`     // less is a warning
	Pending    bool   `json:"pending"`    // a transaction is in flight
	Nonce      uint64 `json:"nonce"`
}

// SpendState is what posting cost since the start, since nothing is kept on disk.
type SpendState struct {
	Since      time.Time `json:"since"`
	TotalWei   string    `json:"totalWei"`
	DayWei     string    `json:"dayWei"`     // in the 24 h before now
	TodayWei   string    `json:"todayWei"`   // since midnight UTC
	BudgetWei  string    `json:"budgetWei"`  // for 24 h; "0" is none
	StretchPPM int64     `json:"stretchPpm"` // how far the budget has moved triggers towards the promise, of 1 000 000
	Dollars    string    `json:"dollars"`    // of dayWei by the oracle's own ETH/USD; "" without one
}

// AccountState is an account that is watched beside the wallet.
type AccountState struct {
	Name     string     `json:"name"`
	Chain    string     `json:"chain"` // l1 or l2
	Address  string     `json:"address"`
	ReadAt   *time.Time `json:"readAt"`   // null: never
	Wei      string     `json:"wei"`      // "" before it was read
	FloorWei string     `json:"floorWei"` // less is an alarm; "0" is none
	LeftMs   *int64     `json:"leftMs"`
	WarnMs   int64      `json:"warnMs"`
}

// ProviderState is the connection to one provider.
type ProviderState struct {
	Name       string     `json:"name"`
	Side       string     `json:"side"`
	Connected  bool       `json:"connected"`
	Since      *time.Time `json:"since"` // of the present connection, or of its absence
	LastFrame  *time.Time `json:"lastFrame"`
	OffsetMs   int64      `json:"offsetMs"`   // its clock minus ours, transit included
	Reconnects int64      `json:"reconnects"` // connections that ended, since the start
	Why        string     `json:"why"`        // why the last connection ended
	Healthy    int        `json:"healthy"`    // feeds with a healthy quote of it
	Feeds      int        `json:"feeds"`
}

// ConfigState is the config's last reload.
type ConfigState struct {
	OK bool      `json:"ok"` // false: the file was changed and refused, the old one holds
	At time.Time `json:"at"` // when what holds was taken
}

// Alarm is a condition that an alert of the same name in alerts.yml waits for, as this process sees it now.
type Alarm struct {
	Name     string    `json:"name"`
	Severity string    `json:"severity"` // page or ticket, as in alerts.yml
	Feed     string    `json:"feed"`     // "" if it is not of one feed
	Subject  string    `json:"subject"`  // side, provider, endpoint, chain or account it is about; "" if none
	Summary  string    `json:"summary"`
	Since    time.Time `json:"since"`
	Firing   bool      `json:"firing"`  // it has lasted as long as the alert waits
	Runbook  string    `json:"runbook"` // docs/runbook.md#anchor
}

// Feeds is GET /api/v1/feeds.
type Feeds struct {
	At    time.Time `json:"at"`
	Feeds []Feed    `json:"feeds"` // in the order of the config
}

// Feed is one feed at a glance.
type Feed struct {
	Name     string `json:"name"` // ETH/USD
	Slug     string `json:"slug"` // ETH-USD
	ID       uint32 `json:"id"`
	Decimals uint8  `json:"decimals"`

	Status   string     `json:"status"` // as readers serve it: OK, DISPUTED, MISSING, HELD, STALE, PAUSED, REMOVED, NONE
	Answer   string     `json:"answer"`
	AnswerAt *time.Time `json:"answerAt"`
	Round    uint32     `json:"round"` // the page's

	Outcome string `json:"outcome"` // of the last decision: unchanged, disputed, publish_deviation, …
	Reason  string `json:"reason"`  // one sentence: why it has not published, or why it does
	Due     bool   `json:"due"`

	Sides [2]SideState `json:"sides"` // A, B

	DivergencePPM      *int64 `json:"divergencePpm"` // null unless both sides have a price
	DivergenceLimitPPM int64  `json:"divergenceLimitPpm"`
	DeviationPPM       *int64 `json:"deviationPpm"`      // null unless both agree and there is an answer
	DeviationLimitPPM  int64  `json:"deviationLimitPpm"` // the trigger, as the budget has it now
	AgeMs              *int64 `json:"ageMs"`             // of the answer; null without one
	HeartbeatMs        int64  `json:"heartbeatMs"`       // the promised one
	DueInMs            *int64 `json:"dueInMs"`           // until time alone makes a post due, of the answer or of trouble that stands; null where something else must come first
}

// SideState is one side's part in a feed.
type SideState struct {
	Side     string `json:"side"`
	Provider string `json:"provider"`
	Why      string `json:"why"` // why this provider speaks
	Price    string `json:"price"`
	Health   string `json:"health"` // healthy, missing, skewed, stale, out_of_range
	Gone     string `json:"gone"`   // why there is no price, such as disconnected, crossed, wide spread
	AgeMs    *int64 `json:"ageMs"`  // since the provider stated or confirmed it; null without a quote
	MaxAgeMs int64  `json:"maxAgeMs"`
}

// FeedDetail is GET /api/v1/feeds/{slug}: everything that `twofold why` tells.
type FeedDetail struct {
	At time.Time `json:"at"`
	Feed
	Refusing []AttesterState `json:"refusing"` // attesters that refuse because of this feed, or as a whole: the last time, or within 30 s
	Reader   string          `json:"reader"`   // the contract that consumers read; "" if no record tells it
	Policy   Policy          `json:"policy"`
	Differs  string          `json:"differs"` // how the chain's promise is another than the config's
	Decision Decision        `json:"decision"`

	Transitions  []Transition  `json:"transitions"`  // newest first, at most 50
	Transactions []Transaction `json:"transactions"` // newest first, at most 20
}

// Policy is the promise on chain.
type Policy struct {
	MaxDivergencePPM int64 `json:"maxDivergencePpm"`
	DeviationPPM     int64 `json:"deviationPpm"`
	HeartbeatMs      int64 `json:"heartbeatMs"`
	MaxJumpPPM       int64 `json:"maxJumpPpm"`
	JumpConfirmMs    int64 `json:"jumpConfirmMs"`
}

// Decision is the last decision as its checks.
type Decision struct {
	At      *time.Time `json:"at"` // null before the first
	Outcome string     `json:"outcome"`
	Claim   string     `json:"claim"` // what a report that goes out now says: nothing, agreed, disputed, missing
	Mark    string     `json:"mark"`  // the lane's on chain that it was judged against
	Checks  []Check    `json:"checks"`
}

// Check is one comparison that the decision rests on.
type Check struct {
	Name    string `json:"name"`
	Unit    string `json:"unit"` // ms or ppm
	Value   int64  `json:"value"`
	Limit   int64  `json:"limit"`
	Margin  int64  `json:"margin"` // limit - value
	Reached bool   `json:"reached"`
	Meaning string `json:"meaning"` // what reaching the limit means, in a few words
}

// Transition is a turn of a feed: of what is decided, or of the status that readers see.
type Transition struct {
	At     time.Time `json:"at"`
	Feed   string    `json:"feed"`
	Kind   string    `json:"kind"` // decision or status
	From   string    `json:"from"`
	To     string    `json:"to"`
	Reason string    `json:"reason"`
}

// Transaction is what became of one feed in one post.
type Transaction struct {
	At       time.Time `json:"at"` // when that was seen
	Feed     string    `json:"feed"`
	Outcome  string    `json:"outcome"` // Landed, Held, Disputed, …
	Observed time.Time `json:"observed"`
	Hash     string    `json:"hash"` // "" when nothing was mined
	Block    uint64    `json:"block"`
	Gas      uint64    `json:"gas"`     // of the whole transaction
	CostWei  string    `json:"costWei"` // this feed's share
	Error    string    `json:"error"`   // why, for Reverted, Rejected and NotSigned
}

// History is GET /api/v1/feeds/{slug}/history: columns of equal length, oldest first, at most 1 000 points a step apart.
// A point holds until the next.
type History struct {
	Feed          string   `json:"feed"`
	StepMs        int64    `json:"stepMs"`
	At            []int64  `json:"at"` // Unix milliseconds
	A             []string `json:"a"`
	B             []string `json:"b"`
	Answer        []string `json:"answer"`
	Status        []string `json:"status"`
	DivergencePPM []*int64 `json:"divergencePpm"`
}

// Problem is what is wrong with a request (RFC 9457): the answer to any that is not met.
type Problem struct {
	Title    string   `json:"title"`
	Status   int      `json:"status"`
	Detail   string   `json:"detail"`          // what is wrong, and what to do
	Instance string   `json:"instance"`        // the path that was asked for
	Feeds    []string `json:"feeds,omitempty"` // those there are, where an unknown one was asked for
}

// The kinds of server-sent event of GET /api/v1/events. Each has an id; a client that comes back with Last-Event-ID is sent
// what it missed of the first three, or Reset if that is no longer known. Of the last two only the newest counts, and it
// comes at once to whoever connects.
const (
	EventTransition  = "transition"  // a Transition
	EventTransaction = "transaction" // a Transaction
	EventReset       = "reset"       // {}: fetch everything again
	EventFeeds       = "feeds"       // a Feeds, once a second, and at once when a status or an outcome turns
	EventRelayer     = "relayer"     // a Relayer, once in two seconds; alarms are judged as often
)
