#!/usr/bin/env bash
# Installs what the tests need besides Go: programs, each with the Debian package that
# has it, and axe-core, which the browser tests run in every page. What is there already is left
# alone.
set -euo pipefail
table="
tesseract tesseract-ocr
pdftotext poppler-utils
chromium chromium
npm npm
pg_ctlcluster postgresql
"
axe=4.14.1
axe_sha256=29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c
axe_folder=${XDG_CACHE_HOME:-$HOME/.cache}/sayso/axe-core-$axe

have_axe() { echo "$axe_sha256  $axe_folder/axe.min.js" | sha256sum --check --status 2>/dev/null; }

missing=()
while read -r program package; do
	[ "$program" != npm ] || ! have_axe || continue # it is there only to fetch axe-core
	[ -z "$program" ] || command -v "$program" >/dev/null || missing+=("$package")
done <<<"$table"
if [ ${#missing[@]} -gt 0 ]; then
	echo "installing ${missing[*]}"
	sudo=
	[ "$(id -u)" -eq 0 ] || sudo=sudo
	$sudo apt-get update -qq
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
have_axe && exit 0
echo "installing axe-core $axe"
mkdir -p "$axe_folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm pack --silent --pack-destination "$scratch" "axe-core@$axe" >/dev/null
tar -xzf "$scratch/axe-core-$axe.tgz" -C "$axe_folder" --strip-components=1 package/axe.min.js package/LICENSE
have_axe || { echo "axe-core $axe is not what was expected: $axe_folder/axe.min.js has another SHA-256" >&2; exit 1; }
