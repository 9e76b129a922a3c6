#!/usr/bin/env node
// The compiler that forge calls: npm's solc, behind the two options forge uses.
//
// npm's own command prints a banner on standard output ahead of the JSON, which forge then cannot parse; and forge's
// usual way, fetching a native compiler, needs the network and trusts another download. This takes the compiler that
// package-lock.json pins by hash.
'use strict';

const fs = require('node:fs');
const solc = require('solc');

const args = process.argv.slice(2);
if (args.includes('--version')) {
  // Forge reads the version from the last line and wants the shape of the native compiler's output.
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`);
} else if (args.includes('--standard-json')) {
  process.stdout.write(solc.compile(fs.readFileSync(0, 'utf8')));
} else {
  process.stderr.write('solc.js: only --version and --standard-json are spoken here\n');
  process.exitCode = 2;
}
