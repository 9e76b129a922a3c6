// Package price is the vocabulary that every other package shares: feeds, sides, prices, quotes,
// divergence, policies, and the Book of the latest quote of each provider.
//
// It is a leaf: it imports nothing of ours, does no I/O and reads no clock. A price is an integer from
// the provider's decimal text to the contract's 48 bits; ratios are compared by cross-multiplication and
// each rounding has a name ([Mid] rounds down, [DivergencePPM] up). No floating point anywhere.
//
// On the way of a tick this package is the first word: a decoder makes two [Decimal] out of a frame,
// [Mid] makes a [Price] of them, and a [Quote] carries it with the three times that tell its age.
package price
