#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Makes the reference of Domain with the tools of the Swift toolchain; a broken link fails.
set -euo pipefail
cd "$(dirname "$0")/.."

graphs=.build/docs-graphs
rm -rf "$graphs" .build/docs
mkdir -p "$graphs"
triple=$(swift -print-target-info | sed -nE 's/.*"unversionedTriple": "([^"]+)".*/\1/p' | head -n 1)
swift symbolgraph-extract -module-name Domain -target "$triple" -I .build/debug/Modules \
    -minimum-access-level public -skip-synthesized-members -output-dir "$graphs"
docc=$(dirname "$(command -v swift)")/docc
"$docc" convert --additional-symbol-graph-dir "$graphs" --fallback-display-name Domain \
    --fallback-bundle-identifier nl.meedoen.domain --warnings-as-errors --output-path .build/docs
echo "De handleiding staat in .build/docs; bekijk haar met: python3 -m http.server --directory .build/docs"
