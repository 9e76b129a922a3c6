// Package kms signs with keys that AWS KMS keeps: a digest goes there, a signature comes back, and no machine of ours ever
// holds the secret. KMS and the way to it are not trusted: what comes back counts only if it recovers to the address that the
// key had at the start.
package kms
