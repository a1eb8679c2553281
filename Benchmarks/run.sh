#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Builds the tools, makes the Python environment of the peers, and measures. Options are those of run.py.
set -euo pipefail
cd "$(dirname "$0")"

command -v wrk >/dev/null 2>&1 || { echo "wrk ontbreekt: apt-get install wrk." >&2; exit 1; }
swift build -c release -debug-info-format none
if [ ! -e .venv/klaar ] || [ Peers/requirements.txt -nt .venv/klaar ]; then
    python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check --requirement Peers/requirements.txt
    touch .venv/klaar
fi
exec .venv/bin/python run.py "$@"
