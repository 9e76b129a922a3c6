// Package endpoints makes several RPC endpoints of one chain behave as one. It stands under the last arrow of a tick's way:
// what txmgr sends goes through it to all of them at once, and what txmgr, submit and app read comes from the freshest that
// is healthy.
//
// Each endpoint is watched: its heads come by subscription where its URL is a WebSocket's, else, and while the subscription
// is silent, by asking. What an endpoint shows of itself is judged against what the others show, in one pure function
// (judge), whenever something new is known. One that is on another chain, does not answer, lags, goes back, or tells of a
// head that cannot be or cannot be read is put aside, and taken back once it was right for a while. If none is healthy the least bad is read,
// loudly; one on another chain never is.
//
// The rules follow from three facts. A wrong answer costs more than a late one, so that a suspicion is enough to put an
// endpoint aside while another is healthy. A late answer costs more than a second request, so that none is waited for
// longer than once. And a transaction can land once only, so that sending it to all costs nothing.
//
// With one endpoint there is nothing to judge it against: it is read whatever it says, as long as it is on the right chain.
package endpoints
