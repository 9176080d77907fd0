# Everything that is done to sayso besides "go build" and "go test".
.PHONY: test lint race fuzz bench score dist clean tools

FUZZTIME ?= 10s
TOOLS    := $(CURDIR)/.tools

test: ## what the README says
	go test ./...

race: ## the tests under the race detector
	go test -race -short ./...

lint: tools ## formatting, vet, staticcheck, code that nothing reaches
	@un=$$($(TOOLS)/gofumpt -l $$(git ls-files -- '*.go')); test -z "$$un" || { echo "not formatted (gofumpt -w):"; echo "$$un"; exit 1; }
	go vet ./...
	$(TOOLS)/staticcheck ./...
	go mod tidy -diff
	go test -count=1 ./internal/house

tools: $(TOOLS)/staticcheck

$(TOOLS)/staticcheck: tools/go.mod tools/go.sum
	cd tools && GOBIN=$(TOOLS) go install tool
	@touch $@

fuzz: ## every fuzz target for FUZZTIME
	scripts/fuzz.sh $(FUZZTIME)

bench: ## speed, in the form that benchstat reads
	go test -run '^$$' -bench . -benchmem -count $${COUNT:-6} ./...

score: ## the quality table; needs the corpora in ../shared
	scripts/score.sh

dist: ## static binaries and their checksums in dist/
	scripts/dist.sh

clean:
	rm -rf dist .tools
