package aggregator

// Outcome is what [Decide] decided, a closed set. String is also the metric's label.
type Outcome uint8

// The outcomes, in the order of the rule.
const (
	Paused Outcome = iota

	MissingA // trouble: side A has no quote
	MissingB
	SkewedA // trouble: the provider's clock cannot be believed
	SkewedB
	StaleA // trouble: last stated or confirmed too long ago
	StaleB
	OutOfRangeA // trouble: the price does not fit the contract; an alarm
	OutOfRangeB
	Disputed // trouble: the sides are apart

	PostMissing // due: say on chain that a side is missing
	PostDispute // due: say on chain that the sides are apart

	Settling // agreed, but not yet for long enough; or the lane was cleared a moment ago
	Holding  // the lane is HELD on chain and its candidate is not ripe

	PublishConfirm   // due: the held price stood long enough
	PublishFollow    // due: the price has left the held candidate
	PublishRecovered // due: the trouble or hold that stands on chain is over
	PublishFirst     // due: the lane has no answer yet
	PublishDeviation // due: the price has left the answer
	PublishHeartbeat // due: the answer grows old

	Unchanged
	OutcomeEnd // how many there are
)

var outcomeNames = [OutcomeEnd]string{
	"paused", "missing_a", "missing_b", "skewed_a", "skewed_b", "stale_a", "stale_b", "out_of_range_a", "out_of_range_b",
	"disputed", "post_missing", "post_dispute", "settling", "holding", "publish_confirm", "publish_follow",
	"publish_recovered", "publish_first", "publish_deviation", "publish_heartbeat", "unchanged",
}

// String is the outcome's metric label.
func (o Outcome) String() string {
	if o >= OutcomeEnd {
		return "unknown"
	}
	return outcomeNames[o]
}

// Due tells whether the outcome asks for a report.
func (o Outcome) Due() bool {
	return o == PostMissing || o == PostDispute || o >= PublishConfirm && o <= PublishHeartbeat
}

// Trouble tells whether the sides do not agree now.
func (o Outcome) Trouble() bool { return o >= MissingA && o <= PostDispute }
