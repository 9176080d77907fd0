#!/usr/bin/env bash
# Prints the quality table: sayso's output against the gold corpora in ../shared,
# development parts, by the scorers that lie beside them.
# usage: scripts/score.sh [NAME...]    (default: all that have what they need)
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SAYSO_SHARED:-../shared}
[ -d "$shared/corpora" ] || { echo "score: no corpora in $shared; set SAYSO_SHARED to the folder that holds corpora/ and score/" >&2; exit 2; }
command -v python3 >/dev/null || { echo "score: python3 is needed for the scorers" >&2; exit 2; }
corpora=$shared/corpora
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go build -o "$tmp/sayso" ./cmd/sayso

annotate() { "$tmp/sayso" annotate --jsonl --kinds "$1" "$2"; }

times() {
	local c
	for c in tbaq wikiwars-odd; do
		echo "### times: $c"
		annotate time "$corpora/timex/$c.jsonl" >"$tmp/pred"
		python3 "$shared/score/timex.py" "$corpora/timex/$c.jsonl" "$tmp/pred"
	done
}

recognizers() {
	echo "### times: Recognizers specs"
	python3 "$shared/score/recognizers.py" --inputs "$corpora"/timex/recognizers-odd-*.json >"$tmp/docs"
	annotate time "$tmp/docs" >"$tmp/pred"
	python3 "$shared/score/recognizers.py" "$corpora"/timex/recognizers-odd-*.json --pred "$tmp/pred"
}

quantities() {
	local c
	for c in measeval_dev newsquant_odd; do
		echo "### quantities: $c"
		annotate quantity "$corpora/quantity/$c.jsonl" >"$tmp/pred"
		python3 "$shared/score/quantity.py" "$corpora/quantity/$c.jsonl" "$tmp/pred"
	done
	echo "### quantities: Recognizers specs"
	annotate quantity "$corpora/quantity/recognizers_odd.jsonl" >"$tmp/pred"
	python3 "$shared/score/recognizers_number.py" "$corpora/quantity/recognizers_odd.jsonl" "$tmp/pred"
}

# alarms counts what the checks say of sound prose, a line a check and severity.
alarms() {
	local f
	gzip -dc "$shared/statements/un-general-debate.jsonl.gz" >"$tmp/speeches.jsonl"
	for f in "$corpora/timex/tbaq.jsonl" "$corpora/attribution/polnear-train.jsonl" "$corpora/claims/updates_timeline_dev.jsonl" "$tmp/speeches.jsonl"; do
		echo "### alarms: $(basename "$f")"
		"$tmp/sayso" check --fail-on never --format json --jsonl "$f" |
			python3 -c 'import collections,json,sys
for (check, severity), n in sorted(collections.Counter((r["check"], r["severity"]) for r in map(json.loads, sys.stdin)).items()): print(f"{n:5} {severity:8} {check}")'
	done
}

language() {
	local c gold
	for c in en_ewt-dev en_gum_free-dev; do
		gold=$corpora/ud/$c.conllu.gz
		echo "### language: $c, gold tokens"
		gzip -dc "$gold" >"$tmp/gold.conllu"
		"$tmp/sayso" parse --input conllu "$tmp/gold.conllu" >"$tmp/pred"
		python3 "$shared/score/conllu.py" "$gold" "$tmp/pred"
		echo "### language: $c, raw text"
		python3 "$shared/score/conllu.py" --text "$gold" >"$tmp/raw.txt"
		"$tmp/sayso" parse "$tmp/raw.txt" >"$tmp/pred"
		python3 "$shared/score/conllu.py" "$gold" "$tmp/pred"
	done
}

names() {
	echo "### names: uner_en_ewt-dev"
	annotate name "$corpora/ner/uner_en_ewt-dev.docs.jsonl" >"$tmp/pred"
	python3 "$shared/score/ner.py" "$corpora/ner/uner_en_ewt-dev.gold.jsonl" "$tmp/pred"
}

# attribution measures by every tenth article, which the model was not trained on.
attribution() {
	echo "### attribution: PolNeAR train, every tenth article"
	awk 'NR % 10 == 1' "$corpora/attribution/polnear-train.jsonl" >"$tmp/gold.jsonl"
	annotate attribution "$tmp/gold.jsonl" >"$tmp/pred"
	python3 "$shared/score/attribution.py" "$tmp/gold.jsonl" "$tmp/pred"
}

# claims measures what is made of single sentences: each task on each of its sets.
claims() {
	local c
	go build -o "$tmp/claims" ./internal/score/claims
	for c in factuality:factuality checkworthy:checkworthy_claimbuster checkworthy:checkworthy_clef2019 pledge:pledges_mimac pledge:promises_esg loaded:loaded_babe; do
		echo "### claims: ${c#*:}"
		"$tmp/claims" "${c%%:*}" "$corpora/claims/${c#*:}_dev.jsonl" >"$tmp/pred"
		python3 "$shared/score/claims.py" "${c%%:*}" "$corpora/claims/${c#*:}_dev.jsonl" "$tmp/pred"
	done
}

[ $# -gt 0 ] || set -- times recognizers quantities language names attribution claims alarms
for part in "$@"; do "$part"; echo; done
