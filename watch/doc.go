// Package watch judges a relayer from outside: a second process, for other infrastructure, that trusts nothing of the first.
// It has its own connections to both providers and its own reads of the chain, raises alarms, and can have a feed paused. It
// never posts prices.
//
// What it judges is the end of a tick's way: the answer that stands on chain, beside all that both providers said since a
// little before that answer was observed. An honest answer is the mean of two prices that were said then, so it lies between
// them, however fast the market moves and however late the answer landed. One that lies outside by more than the limit was
// said by neither, and no one lying provider can explain it: both signatures were got by fraud. That is [Wrong]. An answer that
// was honest when it was given, and from which both have moved away for longer than a relayer needs, is [Behind].
//
// Judging is pure (judge.go); [Watcher] is the loop around it. A pause is an outage, so it needs more than an alarm does: a
// proof, for each answer by itself (suspect in judge.go), and grounds that last (pause.go). Where several feeds are wrong at once
// it is all that are paused.
package watch
