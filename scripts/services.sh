#!/usr/bin/env bash
# Installs what the tests need besides Go: a program, and the Debian package that
# has it. What is there already is left alone.
set -euo pipefail
table="
tesseract tesseract-ocr
pdftotext poppler-utils
"
missing=()
while read -r program package; do
	[ -z "$program" ] || command -v "$program" >/dev/null || missing+=("$package")
done <<<"$table"
[ ${#missing[@]} -eq 0 ] && exit 0
echo "installing ${missing[*]}"
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
