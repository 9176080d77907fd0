#!/usr/bin/env bash
# Runs the README's first command, the main job, as it stands there, and says
# what went wrong if it did not do what the README shows. (The second one, the
# tests, is run by .ci/run.)
set -euo pipefail
cd "$(dirname "$0")/.."
command=$(grep -m1 -E '^\s*go run ./cmd/sayso check ' README.md || true)
[ -n "$command" ] || { echo "README.md: no line that begins with 'go run ./cmd/sayso check'" >&2; exit 1; }
grep -qE '^\s*go test \./\.\.\.' README.md || { echo "README.md: no line 'go test ./...'" >&2; exit 1; }
status=0
output=$(eval "$command" 2>&1) || status=$?
echo "$output"
[ "$status" -eq 1 ] || { echo "the README's command ended with $status, not with 1 (findings)" >&2; exit 1; }
grep -q 'error' <<<"$output"
