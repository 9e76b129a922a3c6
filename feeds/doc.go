// Package feeds listens to the providers: one connection loop ([Stream]) and one pure decoder
// ([Decoder]) for each provider's protocol, Coinbase Exchange and Kraken v2.
//
// It is the first step of a tick's way: a frame becomes a [price.Quote], which goes to a [Sink].
//
// A decoder is a state machine without clock or I/O: the messages that subscribe out, frames in, quotes
// out. The rules of a quote's three times (design section 6, "Quotes") are kept there:
//
//   - Stated and Confirmed are the provider's own times. Our clock never stands in for them: where a
//     frame carries no time, the newest time that the provider had shown before is a lower bound for it,
//     and without one there is no quote yet. A quote may look older than it is, never younger.
//   - A confirmation proves that the very data the price is made of did not change. That a connection is
//     alive proves nothing about a price.
//   - A frame that cannot be decoded ends the connection: what it would have said might have changed the
//     price. So does everything else after which the decoder cannot know what the provider says.
//
// Prices are exact from the token's text to the quote's integer. The frames are read with
// go-json-experiment/json/jsontext, not encoding/json: that one matches keys without regard to case and
// lets the last of two equal keys win, and frames whose keys differ only in case exist.
package feeds
