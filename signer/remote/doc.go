// Package remote lets a proposer ask attesters that run apart, on other machines and under other operators (design
// section 8): the wire, the side that asks ([Client]) and the side that answers ([Server]).
//
// On the way of a tick it stands where an attester in the same process would: a [Client] speaks for one side, asks all of its
// attesters at once, and the first signature that counts wins. What the wire carries is JSON over HTTP/2 with mutual TLS 1.3.
//
// Who is trusted: nobody. The server believes that a request is of the proposer whose certificate the CA signed, and nothing
// else of it; the attester behind it judges every word. The client believes a signature if it is of the very address that
// is configured for that attester, over the digest that it reckoned itself; whatever else an attester says, or does not say,
// costs a post at most.
package remote
