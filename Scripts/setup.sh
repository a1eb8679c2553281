#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, through apt and PyPI, and says what it does.
#   setup.sh build   what a build needs
#   setup.sh all     that, what the browser journeys need, and the server of PostgreSQL for the tests
set -euo pipefail
cd "$(dirname "$0")/.."

scope="${1:-all}"
packages=(make git curl ca-certificates tzdata pkg-config binutils g++ libsqlite3-dev libpq-dev zlib1g-dev)
if [ "$scope" = all ]; then
    packages+=(python3 python3-venv strace)
    command -v chromium >/dev/null 2>&1 || packages+=(chromium)
    compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || packages+=(postgresql)
fi

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = "ii" ]
}

Scripts/swift-version.sh

missing=()
if command -v apt-get >/dev/null 2>&1; then
    for package in "${packages[@]}"; do is_installed "$package" || missing+=("$package"); done
else
    echo "Dit systeem heeft geen apt. Zorg zelf voor: ${packages[*]}."
fi

if [ "${#missing[@]}" -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "Deze pakketten ontbreken: ${missing[*]}. Laat een beheerder ze installeren, of installeer sudo." >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Deze pakketten ontbreken en worden nu met apt geïnstalleerd (1 à 2 minuten): ${missing[*]}"
    if [[ " ${missing[*]} " == *" postgresql "* ]] && ! is_installed postgresql-common; then
        # The tests start a server of their own; without this Debian would make and start one for the whole machine.
        "${as_root[@]}" mkdir -p /etc/postgresql-common/createcluster.d
        echo "create_main_cluster = false" \
            | "${as_root[@]}" tee /etc/postgresql-common/createcluster.d/meedoen.conf >/dev/null
    fi
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

[ "$scope" = all ] || exit 0

requirements="Tests/Journeys/requirements.txt"
if [ ! -e .venv/klaar ] || [ "$requirements" -nt .venv/klaar ]; then
    echo "De Python-omgeving .venv wordt gemaakt voor de routes in de browser (een halve minuut)."
    python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check --requirement "$requirements"
    touch .venv/klaar
fi
echo "Alles is er. Verder: 'make demo' of 'make test'."
