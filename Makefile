# Twofold. `make help` lists what there is.
#
# Everything but Go, gcc, git, make and Node is fetched by the targets themselves: npm packages into
# node_modules of contracts, contracts/bench and dashboard/uitest, Go tools into Go's own caches.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

GO       ?= go
GOTOOL   := $(GO) tool -modfile=tools/go.mod
VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS  := -X main.version=$(VERSION)
FUZZTIME ?= 60s
RUNS     ?= 20
DURATION ?= 30m
SEED     ?= 1
REDIS    ?= on
RELAYERS ?= 2
ARGS     ?=

NPM_STAMP := contracts/node_modules/.package-lock.json
BENCH_STAMP := contracts/bench/node_modules/.package-lock.json
UITEST_STAMP := dashboard/uitest/node_modules/.package-lock.json
GRAFANA_STAMP := dashboard/grafana/node_modules/.package-lock.json

# The tiers of `make test`; .ci/run fails when one of them did not run. The first two rows run side by side, since a Solidity
# compiler has one thread; what takes every core for a time runs alone; and the last two, which wait for blocks, side by side.
SOLIDITY := generated contracts gas
GOLANG   := lint unit badconfig
ALONE    := alerts integration ui fuzz
STEADY   := soak
STAGED   := crash watch lies
TIERS    := $(SOLIDITY) $(GOLANG) $(ALONE) $(STEADY) $(STAGED)

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## the whole thing in one process: chain, providers, relayer (ARGS='--for 60s --json')
	@echo 'Building; the first time this takes a few minutes.' >&2
	@$(GO) run -ldflags '$(LDFLAGS)' ./cmd/demo $(ARGS)

.PHONY: demo-relay
demo-relay: $(NPM_STAMP) ## Chainlink on L1, its mirror on an L2, `twofold relay` between them: a line a change (ARGS='--for 60s --json')
	@echo 'Building; the first time this takes a few minutes.' >&2
	@$(GO) run ./integration/demorelay $(ARGS)

.PHONY: build
build: ## bin/twofold, the operator's program
	$(GO) build -ldflags '$(LDFLAGS)' -o bin/twofold ./cmd/twofold

.PHONY: test
test: ## everything: generated code, lint, unit, forge, gas, integration, faults (about 20 minutes on two cores)
	@rm -f out/tiers && mkdir -p out
	@tools/prerequisites
	@$(MAKE) $(NPM_STAMP) $(BENCH_STAMP) $(GRAFANA_STAMP) $(UITEST_STAMP)
	@tools/tiers '$(SOLIDITY)' '$(GOLANG)'
	@tools/tiers '$(ALONE)'
	@tools/tiers '$(STEADY)' '$(STAGED)'
	@echo "all tiers passed: $(TIERS)"

.PHONY: tiers
tiers: ## print the names of the tiers of `make test`
	@printf '%s\n' $(TIERS)

.PHONY: tier-generated tier-lint tier-unit tier-contracts tier-gas tier-integration tier-alerts tier-badconfig tier-crash tier-watch tier-lies tier-ui tier-soak tier-fuzz
tier-generated: $(NPM_STAMP) $(GRAFANA_STAMP)
	@contracts/tools/generate --check
	@cd dashboard/grafana && node generate.mjs --check
tier-lint: lint
tier-unit:
	$(GO) test -race $$($(GO) list ./... | grep -vE '^twofold/integration(/badconfig|/alerts)?$$')
tier-contracts: $(NPM_STAMP)
	cd contracts && ./tools/forge fmt --check && ./tools/forge fmt --check bench/src bench/test && ./tools/forge lint --deny warnings && ./tools/test
	@$(MAKE) acceptance
tier-gas: gas
tier-integration: $(NPM_STAMP)
	@tools/redis
	$(GO) test -race -count=1 -timeout 15m -skip '^TestLies' ./integration
tier-alerts: alerts
tier-badconfig: badconfig
tier-crash:
	@$(MAKE) crash RUNS=4
tier-watch: $(NPM_STAMP)
	@$(GO) run ./integration/watchtest -control 20s
tier-lies: lies
tier-ui: ui-test
tier-soak:
	@$(MAKE) soak DURATION=75s
tier-fuzz:
	@$(MAKE) fuzz FUZZTIME=2s

.PHONY: lint
lint: ## gofmt and golangci-lint, which vets, too
	@out=$$(gofmt -l $$(git ls-files '*.go')); test -z "$$out" || { echo "gofmt these: $$out"; exit 1; }
	$(GOTOOL) golangci-lint run --allow-parallel-runners ./...

.PHONY: contracts
contracts: $(NPM_STAMP) ## build the contracts; write artifacts and Go bindings
	@contracts/tools/generate

.PHONY: acceptance
acceptance: $(NPM_STAMP) ## Aave's, Venus's and Chainlink's published contracts read our feeds
	@contracts/acceptance/tools/fetch
	@contracts/acceptance/tools/compile
	@cmp contracts/acceptance/node_modules/@chainlink/contracts-0.8/EACAggregatorProxy.json integration/chainlink/proxy.json
	@cd contracts && ./tools/forge build --quiet --skip test
	cd contracts && export FOUNDRY_PROFILE=acceptance && ./tools/forge fmt --check && ./tools/forge test

.PHONY: gas
gas: $(NPM_STAMP) $(BENCH_STAMP) ## measure gas, ours and that of other oracles; compare with the snapshots (ARGS=--write renews them)
	@contracts/tools/gas $(ARGS)

.PHONY: bench
bench: ## a frame's way from payload bytes to a decision: ns a stage, allocations
	$(GO) test -run xxx -bench 'FrameToDecision' -benchtime 200000x ./aggregator/engine

.PHONY: model
model: ## the contract against a plain model of it: 10 000 random sequences (ARGS='-seed 7')
	$(GO) test -count=1 ./contracts/model -args -sequences 10000 $(ARGS)

.PHONY: mutants
mutants: $(NPM_STAMP) ## break the contract's guards and conditions one at a time: a test must fail (ARGS=--resume goes on)
	@contracts/tools/mutants $(ARGS)

.PHONY: fuzz
fuzz: ## fuzz decoders, wire format and rule for FUZZTIME each
	@tools/fuzz $(FUZZTIME)

.PHONY: crash
crash: $(NPM_STAMP) ## kill -9 `twofold run` RUNS times on a busy path against anvil
	@$(GO) run ./integration/crash -runs $(RUNS)

.PHONY: failover
failover: $(NPM_STAMP) ## kill -9 the leader of two relayers RUNS times: how long what was due waited for its block (REDIS=on|off)
	@test $(REDIS) = off || tools/redis
	@$(GO) run ./integration/failover -runs $(RUNS) -redis $(REDIS) -seed $(SEED)

.PHONY: race
race: DURATION = 10m
race: $(NPM_STAMP) ## RELAYERS of one oracle for DURATION (10m): what they waste, and what is left to a follower (REDIS=on|off)
	@test $(REDIS) = off || tools/redis
	@$(GO) run ./integration/race -duration $(DURATION) -relayers $(RELAYERS) -redis $(REDIS) -seed $(SEED)

.PHONY: apart-latency
apart-latency: DURATION = 6m
apart-latency: $(NPM_STAMP) ## frame to broadcast with both attesters in processes of their own, behind TLS, for DURATION (6m; ARGS=-together to compare)
	@$(GO) run ./integration/latency -duration $(DURATION) -seed $(SEED) $(ARGS)

.PHONY: faults
faults: $(NPM_STAMP) ## what networks, nodes, fees, providers and operators do to `twofold run`, once each, a line a fault (ARGS='-only rpc -log')
	@$(GO) run ./integration/faults $(ARGS)

.PHONY: soak
soak: $(NPM_STAMP) ## `twofold run` for DURATION with a fault at random every twenty seconds, the same ones for the same SEED
	@$(GO) run ./integration/soak -duration $(DURATION) -seed $(SEED) $(ARGS)

.PHONY: lies
lies: $(NPM_STAMP) ## what a proposer can lie about, told to running attesters of both sides: a line a lie, with its answer
	@GO=$(GO) tools/lies

.PHONY: ui-load
ui-load: $(NPM_STAMP) $(UITEST_STAMP) ## what an open dashboard costs the relayer, with 50 feeds of 20 quotes a second at either provider (ARGS='-rounds 1 -watch 0')
	@chromium=$$(dashboard/uitest/chromium) && CHROMIUM=$$chromium $(GO) run ./integration/uiload $(ARGS)

.PHONY: ui-test
ui-test: $(UITEST_STAMP) ## the demo's dashboard in Chromium: time, size, WCAG, keyboard, a lying provider, a cut line; screenshots in out/ui
	@mkdir -p out/ui
	$(GO) build -o out/ui/demo ./cmd/demo
	@chromium=$$(dashboard/uitest/chromium) && cd dashboard/uitest && npx tsc && node --test --test-reporter=dot unit/ && \
	  CHROMIUM=$$chromium node browser/page.js ../../out/ui/demo ../../out/ui

.PHONY: chainlink
chainlink: ## hold the copies of Chainlink's older bytecode against the modules that they came from
	@integration/chainlink/generate --check

.PHONY: watch-test
watch-test: $(NPM_STAMP) ## what a relayer publishes that neither provider said is noticed, and paused within 10 s; nothing of an honest one is
	@$(GO) run ./integration/watchtest $(ARGS)

.PHONY: alerts
alerts: $(NPM_STAMP) ## each alert firing and silent by promtool, its runbook entry, and every metric that alerts and Grafana name
	@tools/alerts

.PHONY: grafana
grafana: $(GRAFANA_STAMP) ## write dashboard/grafana/twofold.json
	@cd dashboard/grafana && node generate.mjs

.PHONY: badconfig
badconfig: $(NPM_STAMP) ## every mistake in a config: exit code, message, nothing sent
	@$(GO) test -count=1 -v -run TestBadConfig ./integration/badconfig

$(NPM_STAMP): contracts/package.json contracts/package-lock.json
	@echo 'Installing forge, anvil, cast, solc and OpenZeppelin from npm into contracts/node_modules.'
	cd contracts && npm ci --no-audit --no-fund
	@touch $@

$(BENCH_STAMP): contracts/bench/package.json contracts/bench/package-lock.json
	@echo 'Installing the contracts of other oracles, to measure against, from npm into contracts/bench/node_modules.'
	cd contracts/bench && npm ci --no-audit --no-fund
	@touch $@

$(GRAFANA_STAMP): dashboard/grafana/package.json dashboard/grafana/package-lock.json
	@echo "Installing Grafana's builders from npm into dashboard/grafana/node_modules."
	cd dashboard/grafana && npm ci --no-audit --no-fund
	@touch $@

$(UITEST_STAMP): dashboard/uitest/package.json dashboard/uitest/package-lock.json
	@echo 'Installing what drives and checks the dashboard in a browser from npm into dashboard/uitest/node_modules.'
	cd dashboard/uitest && npm ci --no-audit --no-fund
	@touch $@

.PHONY: clean
clean: ## remove what was built
	rm -rf bin out
	for folder in contracts contracts/bench contracts/acceptance; do rm -rf $$folder/out $$folder/cache $$folder/node_modules; done
	rm -rf dashboard/uitest/node_modules dashboard/grafana/node_modules
