#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the journeys in a real browser, when there are any. With --postgresql as its first word: on a PostgreSQL of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -f Tests/Journeys/run.py ]; then
    echo "Er zijn nog geen routes (Tests/Journeys/run.py)."
    exit 0
fi
if [ ! -x .venv/bin/python ]; then
    echo "De Python-omgeving voor de routes ontbreekt. Doe eerst: make setup" >&2
    exit 1
fi
export MEEDOEN_BINARY="${MEEDOEN_BINARY:-$PWD/.build/debug/meedoen}"
engine=sqlite
if [ "${1:-}" = --postgresql ]; then
    engine=postgresql
    shift
    cluster=$(mktemp -d /tmp/meedoen-routes.XXXXXX)
    trap 'Scripts/postgres.sh stop "$cluster/pg" || true; rm -rf "$cluster"' EXIT
    chmod 755 "$cluster"
    set -- --database "$(Scripts/postgres.sh start "$cluster/pg" --zeker)" "$@"
fi
# `make bewijs` reads which scenarios passed.
mkdir -p .build/bewijs
.venv/bin/python Tests/Journeys/run.py "$@" | tee ".build/bewijs/journeys-$engine.log"
