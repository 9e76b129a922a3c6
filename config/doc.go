// Package config reads what an operator writes: one YAML file, strictly. It stands before a tick's way, and has no say
// once the parts are made.
//
// It composes the Config of each package; a field is declared, bounded and explained where it is used. Its key is the Go
// field's name with a small first letter (or the field's yaml tag), case and all. What is not a field is a fault, as is a
// key twice. Nothing of YAML that a reader could trip over is taken: no anchors, merges, tags, or second document.
//
// A ${NAME} takes the value of an environment variable. It is allowed only where a secret stands that has no file of its
// own: chain.rpc, since endpoints carry API keys.
//
// Every fault is one line that names file, line, key, and what to do; all of them are told at once.
package config
