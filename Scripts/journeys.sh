#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the journeys in a real browser, when there are any.
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
# `make bewijs` reads which scenarios passed.
mkdir -p .build/bewijs
.venv/bin/python Tests/Journeys/run.py "$@" | tee .build/bewijs/journeys.log
