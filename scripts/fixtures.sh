#!/usr/bin/env bash
# Makes the fixtures of document/testdata/statement anew: one statement, saved by
# the programs that people use. Run by hand; what it makes is committed.
# Needs LibreOffice, Chromium, LaTeX, Ghostscript, poppler-utils, Python, wget.
set -euo pipefail
cd "$(dirname "$0")/../document/testdata/statement"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

office() { # FILE FORMAT [FILTER]
	soffice --headless -env:UserInstallation="file://$tmp/profile" ${3:+--infilter="$3"} --convert-to "$2" --outdir "$tmp" "$1" >/dev/null 2>&1
}

echo "== word processor"
office statement.html odt:writer8 "HTML (StarWriter)"
office "$tmp/statement.odt" "docx:MS Word 2007 XML"
office "$tmp/statement.odt" pdf:writer_pdf_Export
cp "$tmp/statement.odt" "$tmp/statement.docx" .
mv "$tmp/statement.pdf" writer.pdf
office tracked.fodt odt:writer8
office tracked.fodt "docx:MS Word 2007 XML"
cp "$tmp/tracked.odt" "$tmp/tracked.docx" .

echo "== text and Markdown"
python3 make.py text <statement.html >statement.txt
python3 make.py markdown <statement.html >statement.md
python3 make.py jsonl <statement.html >statement.jsonl

echo "== browser"
chromium --headless --no-sandbox --disable-gpu --print-to-pdf="$tmp/browser.pdf" "file://$PWD/statement.html" >/dev/null 2>&1
cp "$tmp/browser.pdf" .

echo "== LaTeX"
python3 make.py latex <statement.html >"$tmp/columns.tex"
(cd "$tmp" && pdflatex -interaction=batchmode columns.tex && pdflatex -interaction=batchmode columns.tex) >/dev/null 2>&1
cp "$tmp/columns.pdf" .

echo "== scan"
pdftoppm -r 120 -gray -png writer.pdf "$tmp/page"
for page in "$tmp"/page-*.png; do convert "$page" -background white -rotate 0.3 -quality 18 "${page%.png}.jpg"; done
python3 make.py scan "$tmp"/page-*.jpg >scan.pdf

echo "== mail"
for form in plain html latin attached nested; do python3 make.py "mail-$form" <statement.html >"mail-$form.eml"; done

echo "== web archive"
(cd "$tmp" && mkdir site && cp "$OLDPWD/statement.html" site/ && cd site && exec python3 -m http.server 8471 --bind 127.0.0.1 >/dev/null 2>&1) &
server=$!
sleep 1
(cd "$tmp" && wget -q --no-proxy --warc-file=statement --delete-after http://127.0.0.1:8471/statement.html)
kill "$server"
cp "$tmp/statement.warc.gz" .
python3 make.py wacz statement.warc.gz >statement.wacz
ls -l
