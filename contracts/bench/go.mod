module twofold/contracts/bench

go 1.26.0

// Holds Chainlink's OCR2 aggregator, as bytecode in its Go bindings. ../tools/gas reads it from the module's files:
// no Go code is here, and this is a module of its own so that the one we ship does not depend on it.
require github.com/smartcontractkit/libocr v0.0.0-20250220133800-f3b940c4f298
