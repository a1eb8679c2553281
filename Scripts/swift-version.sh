#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Says whether Swift 6.3 or later is there, and what to do when it is not.
set -euo pipefail

wanted="6.3"
found=""
if command -v swift >/dev/null 2>&1; then
    found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
fi
if [ -n "$found" ] && [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ]; then
    exit 0
fi
cat >&2 <<EOF
Swift $wanted of later is nodig; gevonden: ${found:-niets}.
Wat nu:
  1. Installeer Swift volgens https://www.swift.org/install/linux/ (met swiftly: 'swiftly install $wanted').
  2. Zorg dat 'swift --version' in deze terminal Swift $wanted of later noemt.
  3. Doe het commando opnieuw.
EOF
exit 1
