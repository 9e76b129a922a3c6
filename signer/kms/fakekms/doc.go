// Package fakekms is a small model of AWS KMS, as far as someone who signs with it can tell: GetPublicKey and Sign over its
// JSON protocol. It checks each request's Signature Version 4 by code of its own, not the SDK's, and misbehaves on demand.
// Among its faults is the one that people forget: it took effect, and the answer was lost.
//
// Served by [Server.Client] nothing of it touches a socket, so it may be used in a testing/synctest bubble.
package fakekms
