#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# A PostgreSQL of its own in one folder, for tests and for trying out; a cluster of the system is never touched.
#   postgres.sh start MAP [--zeker]   makes it when it is not there, starts it, prints its URL as the only line
#   postgres.sh stop MAP              stops it at once and removes it, data and all
# Without --zeker nothing is flushed to disk: fast, and lost when the power fails.
set -euo pipefail

role=meedoen
database=meedoen
mark=.meedoen-postgres

fail() {
    echo "$*" >&2
    exit 1
}

usage() { fail "Gebruik: Scripts/postgres.sh start MAP [--zeker], of: Scripts/postgres.sh stop MAP."; }

# The server refuses to run as root; Debian's package makes the user postgres.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && exec runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

is_bindir() { [ -x "$1/initdb" ] && [ -x "$1/pg_ctl" ] && [ -x "$1/postgres" ] && [ -x "$1/psql" ]; }

major_of() { "$1/postgres" --version | sed -nE 's/^[^0-9]*([0-9]+).*/\1/p'; }

# `pg_config` comes with libpq-dev and names a folder that may hold no server.
find_bindir() {
    local wanted="$1" candidate major
    for candidate in "$(pg_config --bindir 2>/dev/null || true)" \
        $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V) \
        "$(dirname "$(command -v postgres 2>/dev/null || echo /geen/geen)")"; do
        is_bindir "$candidate" || continue
        major=$(major_of "$candidate")
        if [ -n "$wanted" ] && [ "$major" != "$wanted" ]; then continue; fi
        if [ "$major" -ge 15 ]; then
            echo "$candidate"
            return
        fi
    done
    fail "PostgreSQL ${wanted:-15 of nieuwer} (de server) is niet gevonden. Doe 'make setup', of op Debian: apt-get install postgresql."
}

# A pid in a file left behind may by now belong to something else: only a process that works in our folder is ours.
server_pid() {
    local pid
    [ -f "$data/postmaster.pid" ] || return 0
    pid=$(head -n 1 "$data/postmaster.pid")
    if [ -d /proc/self ]; then
        if [ "$(readlink "/proc/$pid/cwd" 2>/dev/null)" = "$(readlink -f "$data")" ]; then echo "$pid"; fi
    elif ps -p "$pid" -o args= 2>/dev/null | grep -qF -- "$data"; then
        echo "$pid"
    fi
}

# Everything stands in MAP, or in a short folder of its own that MAP points to: the path of a socket has at most 107
# bytes, a comma in it means two hosts, and the user of the server may not be able to reach MAP at all (/root).
short_folder() {
    local folder
    if [ -s "$map/$1" ] && [ -d "$(cat "$map/$1")" ]; then
        cat "$map/$1"
        return
    fi
    folder=$(mktemp -d /tmp/meedoen-pg.XXXXXX)
    [ "$(id -u)" -ne 0 ] || chown postgres: "$folder"
    echo "$folder" >"$map/$1"
    echo "$folder"
}

locate() {
    place="$map/cluster"
    if [ -s "$map/elders" ]; then place="$(cat "$map/elders")"; fi
    data="$place/data"
    log="$place/postgres.log"
}

write_settings() {
    local flush="$1"
    as_server tee "$data/meedoen.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$socket'
unix_socket_permissions = 0777
max_connections = 200
fsync = $flush
full_page_writes = $flush
synchronous_commit = $flush
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
CONF
}

make_cluster() {
    as_server rm -rf "$data.nieuw"
    # C: text is ordered by bytes, as SQLite does, and no index depends on the C library of the machine.
    as_server "$bindir/initdb" --pgdata="$data.nieuw" --username=postgres --auth=trust --encoding=UTF8 --locale=C \
        --no-sync >"$map/initdb.log" 2>&1 \
        || fail "De databasemap kan niet worden gemaakt; zie $map/initdb.log: $(tail -n 1 "$map/initdb.log")"
    echo "include 'meedoen.conf'" | as_server tee -a "$data.nieuw/postgresql.conf" >/dev/null
    # Half a cluster, after an interruption, must not look like a whole one.
    as_server mv "$data.nieuw" "$data"
}

make_role_and_database() {
    local sql=(as_server "$bindir/psql" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1
        --host="$socket" --username=postgres --dbname=postgres --command)
    if [ "$("${sql[@]}" "SELECT count(*) FROM pg_roles WHERE rolname = '$role'")" = 0 ]; then
        "${sql[@]}" "CREATE ROLE $role LOGIN CREATEROLE NOINHERIT" >&2
    fi
    if [ "$("${sql[@]}" "SELECT count(*) FROM pg_database WHERE datname = '$database'")" = 0 ]; then
        "${sql[@]}" "CREATE DATABASE $database OWNER $role" >&2
        "${sql[@]}" "REVOKE ALL ON DATABASE $database FROM PUBLIC" >&2
    fi
}

start() {
    local flush=off
    [ "$1" != zeker ] || flush=on

    mkdir -p "$map" 2>/dev/null || fail "De map $map kan niet worden gemaakt."
    if [ ! -e "$map/$mark" ]; then
        [ -z "$(ls -A "$map")" ] || fail "De map $map is niet leeg en niet van dit script. Kies een andere map."
        touch "$map/$mark" || fail "In de map $map kan niet worden geschreven."
    fi
    if [ "$(id -u)" -eq 0 ] && ! id postgres >/dev/null 2>&1; then
        fail "De gebruiker postgres bestaat niet; de server draait nooit als root. Op Debian: apt-get install postgresql."
    fi
    locate
    if [ ! -s "$map/elders" ]; then
        mkdir -p "$place"
        chmod 700 "$place"
        [ "$(id -u)" -ne 0 ] || chown postgres: "$place"
        if ! as_server test -w "$place"; then
            [ "$flush" = off ] || fail "De gebruiker postgres kan niet bij $map. Kies een map waar hij bij kan."
            short_folder elders >/dev/null
            locate
        fi
    fi

    socket="$place"
    if [ "$(printf '%s' "$place/.s.PGSQL.5432" | wc -c)" -gt 107 ] || [[ ! "$place" =~ ^[A-Za-z0-9._/-]+$ ]]; then
        socket=$(short_folder socket)
    fi

    bindir=$(find_bindir "$(as_server cat "$data/PG_VERSION" 2>/dev/null || true)")
    if ! as_server test -e "$data/PG_VERSION"; then make_cluster; fi
    if [ -z "$(server_pid)" ]; then
        write_settings "$flush"
        # Lock files of a server that was killed, whose number may by now belong to another process. Should children of
        # it still live, PostgreSQL sees their shared memory and refuses by itself.
        as_server rm -f "$data/postmaster.pid" "$socket/.s.PGSQL.5432.lock"
        as_server "$bindir/pg_ctl" start --pgdata="$data" --log="$log" --wait --timeout=60 --silent \
            </dev/null >/dev/null 2>&1 \
            || fail "PostgreSQL start niet. De laatste regels van $log:
$(tail -n 5 "$log" 2>/dev/null)"
    else
        as_server "$bindir/psql" --no-psqlrc --quiet --host="$socket" --username=postgres --dbname=postgres \
            --command 'SELECT 1' >/dev/null 2>&1 || fail "PostgreSQL in $map draait, maar antwoordt niet. Zie $log."
    fi
    make_role_and_database
    echo "postgresql://$role@/$database?host=$socket"
}

stop() {
    local pid waited=0 signal=QUIT
    [ -d "$map" ] || return 0
    if [ ! -e "$map/$mark" ]; then
        [ -z "$(ls -A "$map")" ] || fail "De map $map is niet van dit script; er wordt niets gestopt of verwijderd."
        return 0
    fi
    locate
    pid=$(server_pid)
    while [ -n "$pid" ] && kill "-$signal" "$pid" 2>/dev/null; do
        sleep 0.1
        waited=$((waited + 1))
        [ "$waited" -lt 100 ] || signal=KILL
        [ "$waited" -lt 200 ] || fail "PostgreSQL (proces $pid) in $map stopt niet."
        pid=$(server_pid)
    done
    for pointer in elders socket; do
        [ ! -s "$map/$pointer" ] || rm -rf "$(cat "$map/$pointer")"
    done
    rm -rf "$map"
}

[ $# -ge 2 ] || usage
case "$2" in
"" | -*) usage ;;
/*) map="${2%/}" ;;
*) map="$PWD/${2%/}" ;;
esac
case "$1 ${3:-}" in
"start ") start gauw ;;
"start --zeker") start zeker ;;
"stop ") stop ;;
*) usage ;;
esac
