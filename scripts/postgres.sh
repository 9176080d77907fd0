#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, which SAYSO_POSTGRES names and
# which is gone afterwards: scripts/postgres.sh go test ./ledger/postgres
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)") || { echo "there is no initdb; scripts/services.sh installs PostgreSQL" >&2; exit 1; }
as=() # initdb refuses root
[ "$(id -u)" -ne 0 ] || as=(runuser -u postgres --)
folder=$(mktemp -d /tmp/sayso-pg.XXXXXX)
[ "$(id -u)" -ne 0 ] || chown postgres "$folder"
cleanup() {
	(cd / && "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1) || true
	rm -rf "$folder"
}
trap cleanup EXIT
(
	cd /
	"${as[@]}" "$bin/initdb" -D "$folder/data" -U sayso -A trust -E UTF8 --locale=C --no-sync >/dev/null
	"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" -o "-c listen_addresses= -c unix_socket_directories=$folder" start >/dev/null
)
SAYSO_POSTGRES="postgres:///postgres?host=$folder&user=sayso" "$@"
