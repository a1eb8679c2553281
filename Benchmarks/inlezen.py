# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads files in by the command itself, beside bare inserts of the very rows that came of it.

The files are what a gemeente would send: 10,000 persons, and 100,000 feiten in the order of their kinds, so that the rows
of one person lie far apart. What is measured is the processor time of the whole command: starting, reading and checking
the file, the law, the clocks, the search words, the commit.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

GEMEENTE = "GM0988"
PERSONEN, SOORTEN = 10_000, 10


def schrijf_bestanden(map_):
    with open(f"{map_}/personen.csv", "w") as f:
        f.write("sleutel;voornamen;achternaam;geboortedatum;bsn;groep;wet;koppeldatum;azc\n")
        for n in range(PERSONEN):
            geboren = f"19{50 + n % 50}-0{1 + n % 9}-{10 + n % 18}"
            f.write(f"K{n};Yusuf{n % 97};Haddad{n % 1013};{geboren};;ASIEL;WI2021;2024-01-05;Weert\n")
    with open(f"{map_}/feiten.csv", "w") as f:
        f.write("sleutel;soort;datum;leerroute;intensiteit;uren;lessoort;tekst\n")
        for soort in range(SOORTEN):
            rest = [
                "vestiging;2024-01-20;;;;;",
                "kennisgeving;2024-02-01;;;;;",
                "pip;2024-03-15;B;600;;;",
                "notitie;2024-04-15;;;;;Gesproken over werk en taal, volgende keer verder",
            ]
            regel = rest[soort] if soort < len(rest) else f"cursusuren;2024-0{soort}-15;;;1{soort}:30;NT2;"
            f.writelines(f"K{n};{regel}\n" for n in range(PERSONEN))


def opdracht(binary, data, soort, bestand):
    """Seconds of processor time, and MB of memory at most."""
    proces = subprocess.Popen(
        [binary, "import", "--data", data, "--gemeente", GEMEENTE, "--soort", soort, bestand],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    _, status, verbruik = os.wait4(proces.pid, 0)
    proces.returncode = os.waitstatus_to_exitcode(status)
    if proces.returncode != 0:
        sys.exit(f"Inlezen van {bestand} lukte niet.")
    maat = 1024 * 1024 if sys.platform == "darwin" else 1024
    return verbruik.ru_utime + verbruik.ru_stime, verbruik.ru_maxrss / maat


def kaal(tools, voor, na, naar):
    uit = subprocess.run([f"{tools}/bare", voor, na, naar], capture_output=True, text=True, check=True)
    os.remove(naar)
    return json.loads(uit.stdout)


def ronde(binary, tools):
    with tempfile.TemporaryDirectory() as map_:
        schrijf_bestanden(map_)
        data, voor, na = f"{map_}/data", f"{map_}/voor.sqlite", f"{map_}/data/{GEMEENTE}.sqlite"
        personen, _ = opdracht(binary, data, "personen", f"{map_}/personen.csv")
        shutil.copy(na, voor)
        feiten, geheugen = opdracht(binary, data, "feiten", f"{map_}/feiten.csv")
        alles = kaal(tools, "-", na, f"{map_}/kaal.sqlite")
        erbij = kaal(tools, voor, na, f"{map_}/kaal2.sqlite")
    return {
        "feiten_per_s": PERSONEN * SOORTEN / feiten,
        "kaal_per_s": PERSONEN * SOORTEN / erbij["seconds"],
        "ratio": erbij["seconds"] / feiten,
        "ratio_samen": alles["seconds"] / (personen + feiten),
        "rijen": erbij["rows"],
        "geheugen": geheugen,
    }
