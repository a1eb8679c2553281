#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Everything that has to be green before a change goes in. The build checks that each target imports only what it declares.
set -euo pipefail
cd "$(dirname "$0")/.."

state() { git status --porcelain=v1 --untracked-files=all; git diff; }

before=$(state)
make --no-print-directory lint
Scripts/sbom.py --controle
make --no-print-directory test
after=$(state)
if [ "$before" != "$after" ]; then
    echo "De controle heeft bestanden gewijzigd die in de repository horen:" >&2
    git status --short >&2
    exit 1
fi
make --no-print-directory bewijs | tail -n 4
echo "Alles is in orde."
