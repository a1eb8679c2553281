#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lengthens the journal of one gemeente to a million lines, with a chain that is right, and times the questions of a breach.

    meedoen demo --data D
    python3 Benchmarks/journaal.py D .build/release/meedoen [--lines 1000000]

Works on SQLite, on a copy of the folder that it is given.
"""
import argparse
import hashlib
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

GEMEENTE = "GM0988"
COLUMNS = ("volgnr tijd medewerker naam handeling dossier doel detail uitkomst kanaal adres sessie verzoek relatie aantal "
           "lijst hash").split()


def canonical(row, before):
    """As docs/formaat-journaal.md has it."""
    names = {"volgnr": "nr", "medewerker": "wie"}
    entry = {"v": 1, "nr": row["volgnr"], "vorige": before.hex()}
    for name in COLUMNS[1:-1]:
        value = row[name]
        entry[names.get(name, name)] = value.hex() if isinstance(value, bytes) else value
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()


def lengthen(path, lines):
    """Views of 40 employees over two years, a search in ten, a list in twenty."""
    chance = random.Random(20221004)
    base = sqlite3.connect(path)
    base.execute("PRAGMA synchronous = OFF")
    last, before = base.execute("SELECT volgnr, hash FROM journaal ORDER BY volgnr DESC LIMIT 1").fetchone()
    dossiers = [row[0] for row in base.execute("SELECT id FROM dossier ORDER BY id")]
    people = [f"{number:032x}" for number in range(1, 41)]
    lists = []
    end = base.execute("SELECT max(tijd) FROM journaal").fetchone()[0]
    while len(lists) < 2000:
        some = sorted(chance.sample(dossiers, 25))
        name = hashlib.sha256(b"meedoen/journaallijst/1\0" + b"".join(bytes.fromhex(one) for one in some)).digest()
        base.executemany("INSERT INTO journaallijst VALUES (?, ?)", [(name, one) for one in some])
        lists.append(name)

    def rows():
        nonlocal before
        span = 2 * 365 * 86_400_000
        for number in range(last + 1, lines + 1):
            who = chance.randrange(40)
            row = dict.fromkeys(COLUMNS)
            is_list = number % 20 == 0
            row |= {"volgnr": number, "tijd": end - span + span * number // lines, "medewerker": people[who],
                    "naam": f"Medewerker {who}", "handeling": "dossiersZoeken" if is_list else "dossierBekijken",
                    "doel": "BEGELEIDING", "uitkomst": "GELUKT", "kanaal": "PAGINA", "adres": f"{who % 7:016x}",
                    "sessie": f"{number // 300:016x}", "verzoek": f"{number:032x}"}
            if is_list:
                row |= {"lijst": lists[number // 20 % len(lists)], "aantal": 25, "detail": "25 gevonden"}
            else:
                row |= {"dossier": chance.choice(dossiers), "relatie": "EIGEN"}
            before = row["hash"] = hashlib.sha256(b"\0" + canonical(row, before)).digest()
            yield tuple(row[name] for name in COLUMNS)

    with base:
        base.executemany(f"INSERT INTO journaal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * 17)})", rows())
    base.close()
    return dossiers[len(dossiers) // 2], people[3]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("data")
    options.add_argument("binary")
    options.add_argument("--lines", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(given.data))) as folder:
        data = f"{folder}/data"
        shutil.copytree(given.data, data)
        found = [f"{at}/{name}" for at, _, names in os.walk(data) for name in names
                 if name.startswith(GEMEENTE) and name.endswith((".sqlite", ".db", ".sqlite3"))]
        dossier, who = lengthen(found[0], given.lines)

        def timed(words, *arguments):
            times = []
            for _ in range(given.rounds):
                begin = time.monotonic()
                done = subprocess.run([given.binary, "journaal", *arguments, "--data", data, "--gemeente", GEMEENTE],
                                      capture_output=True, text=True)
                times.append(time.monotonic() - begin)
                assert done.returncode == 0, done.stderr + done.stdout
            lines = done.stdout.count("\n")
            print(f"{words}: {statistics.median(times):.2f} s ({lines} lines, of {given.rounds} rounds)", flush=True)
            return done.stdout

        print(timed("verify", "verifieer").strip())
        timed("sign", "kop")
        print(timed("verify, signed", "verifieer").strip())
        timed("who saw this dossier", "vraag", "--dossier", dossier)
        timed("what did this employee see in a week", "vraag", "--medewerker", who, "--van", "2022-03-01", "--tot", "2022-03-07")
        timed("what did this employee see", "vraag", "--medewerker", who)
        timed("who were on this list", "vraag", "--regel", str(given.lines // 20 * 20))
        timed("what came from this address, in a day", "vraag", "--adres", f"{3:016x}", "--van", "2022-03-01", "--tot", "2022-03-01")
        timed("what came from this session", "vraag", "--sessie", f"{given.lines // 600:016x}")


if __name__ == "__main__":
    main()
