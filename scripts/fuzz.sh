#!/usr/bin/env bash
# Runs every fuzz target of the project for a while.
# usage: scripts/fuzz.sh [TIME]    (default 10s each; 1000x counts executions)
set -euo pipefail
cd "$(dirname "$0")/.."
time=${1:-10s}
n=0
while IFS=: read -r file _ line; do
	target=$(sed -E 's/^func (Fuzz[A-Za-z0-9_]*).*/\1/' <<<"$line")
	echo "== $(dirname "$file") $target"
	go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" "./$(dirname "$file")"
	n=$((n + 1))
done < <(git grep -nE '^func Fuzz[A-Za-z0-9_]*\(' -- '*_test.go')
[ "$n" -gt 0 ] || { echo "no fuzz target found" >&2; exit 1; }
echo "$n fuzz targets, $time each"
