#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the tests on SQLite, those that touch a database once more on PostgreSQL, the journeys of users on both,
# and what happens when the program or the database is lost.
# Starts its own PostgreSQL and fails when it cannot be had.
#   test.sh           everything
#   test.sh swift     without the journeys and the disturbances
set -euo pipefail
cd "$(dirname "$0")/.."

flags=(-debug-info-format none --explicit-target-dependency-import-check error)
events=.build/bewijs
mkdir -p "$events"
rm -f "$events"/events*.jsonl

cluster=$(mktemp -d /tmp/meedoen-test.XXXXXX)
trap 'Scripts/postgres.sh stop "$cluster/pg" || true; rm -rf "$cluster"' EXIT
MEEDOEN_PROEF_POSTGRESQL=$(Scripts/postgres.sh start "$cluster/pg")
export MEEDOEN_PROEF_POSTGRESQL

echo "== Tests op SQLite"
swift test --skip-build "${flags[@]}" --event-stream-output-path "$events/events.jsonl"
echo "== Tests op PostgreSQL"
MEEDOEN_PROEF_ENGINE=postgresql swift test --skip-build "${flags[@]}" \
    --filter 'DatabaseDriversTests|StorageTests|ActionsTests|WebTests' \
    --event-stream-output-path "$events/events-postgresql.jsonl"
[ "${1:-alles}" != swift ] || exit 0

echo "== Routes op SQLite"
Scripts/journeys.sh
echo "== Routes op PostgreSQL"
Scripts/journeys.sh --postgresql
echo "== Storingen"
python3 Tests/Storingen/run.py | tee "$events/storingen.log"
