// Package logbook is an attester's append-only log of what it signed and what it saw (design section 8).
//
// On the way of a tick it stands behind the attester's key: a signature leaves the process only once the log has it, so
// that who was asked what, what the attester's own provider said then, and what was answered can be shown afterwards; and
// so that a restart does not sign another report for a second that was signed before it.
//
// A log is a folder of its own, with files that are numbered on. A file is lines, a line is
//
//	8 hex digits of CRC-32C · space · a JSON object · newline
//
// so that a line that a crash cut short, or a disk garbled, is known for what it is. Each file begins with a line that
// tells whose it is, and what was signed last before it; so the newest file is all that a start has to read, and the
// oldest may go.
//
// What was written outlives the process at once, whatever kills it. What the machine's death may take is the last
// [SyncEvery]: waiting for the disk would be a wait on the way of a price. The rule that an attester signs nothing for
// seconds up to its start is longer than that.
package logbook
