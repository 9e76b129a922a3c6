// Package chainlink is Chainlink on an L1 for tests and demos: its own contracts, of both generations, as their authors
// published them. Aggregators are deployed behind a proxy, oracles sign, and rounds are transmitted as on mainnet.
//
// The aggregators come as bytecode with libocr's Go bindings: OCR2 1.0.0 and OCR1 4.0.0 with the module's present version,
// ocr1.json's 2.0.0 and 3.0.0 with older ones (generate says which). EACAggregatorProxy is on npm only: proxy.json is what
// contracts/acceptance/tools/compile makes of @chainlink/contracts 0.8.0 (MIT) with solc 0.6.6.
package chainlink
