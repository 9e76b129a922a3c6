// Package cost knows what posting costs: how much gas a report may use, what each one cost, what the next days will,
// how long the wallet lasts, and how far a daily budget moves the triggers.
//
// The arithmetic is pure (no clock, no lock, no calls): [GasModel], [Ledger], [Budget] and the forecast are values that
// are told the time. [Purse] is the shell around them: the poster tells it what landed, and beside the hot path it asks
// the chain for the wallet's balance and for what data costs on L1.
//
// Nothing is kept on disk (promise P8), so whatever is told of the past is of the time since the start, and says so. A
// restart forgets what was spent before it, and forgets as well what was saved: the budget is a pace, and a process that
// knows only its last hour may spend an hour's worth. What must last longer than the process is in the metrics, which are
// counters: increase(twofold_spent_wei_total[1d]) is right across restarts.
//
// On a tick's way it is beside the last arrow, from report to outcome. A fault here costs money or a gas limit that is
// too low for one post; never a wrong answer.
package cost
