# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program with its own database file is killed while people write, again and again."""

import contextlib
import sqlite3
import subprocess
import time

from support.client import Client
from support.ledger import check_again, check_journal, check_notes, some_dossiers
from support.pressure import Pressure
from support.program import binary, own_environment
from support.waiting import wait

NAME = "R1: Meedoen met SQLite wordt gestopt met SIGKILL terwijl er wordt geschreven"


def run(work, report, moments):
    times = moments.times(3)
    data = work.folder / "sqlite-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    dossiers = some_dossiers(client, program, 40)
    pressure = Pressure("sqlite", client, [program], dossiers, hands=8)
    starts, damaged = [], 0
    for _ in range(times):
        before = len(pressure.acknowledged)
        wait(lambda: len(pressure.acknowledged) > before + 10)
        moments.sleep(0.02, 0.8)
        program.kill()
        moments.sleep(0, 0.1)
        damaged += len(faults(data))
        begin = time.monotonic()
        program.start()
        starts.append(time.monotonic() - begin)
    after = len(pressure.acknowledged)
    report.check(wait(lambda: len(pressure.acknowledged) > after + 40), "na elke keer starten gaat het werk verder.")
    pressure.end()
    check_notes(report, pressure, [program])
    check_again(report, pressure, [program])
    report.check(damaged == 0, f"{times} keer gestopt, {damaged} keer was een bestand daarna niet heel.")
    report.figure(f"weer klaar na hoogstens {max(starts):.2f} s, meestal {sorted(starts)[len(starts) // 2]:.2f} s")
    program.stop()
    for fault in faults(data):
        report.check(False, fault)
    with contextlib.closing(sqlite3.connect(data / "GM0988.sqlite")) as database:
        check_journal(report, (row[0] for row in database.execute("SELECT volgnr FROM journaal")))
    check_chain(report, data)


def faults(data):
    """What SQLite itself finds in the files, as a reader that changes nothing."""
    found = []
    for file in sorted(data.glob("*.sqlite")):
        with contextlib.closing(sqlite3.connect(file)) as database:
            said = database.execute("PRAGMA integrity_check").fetchone()[0]
            loose = database.execute("PRAGMA foreign_key_check").fetchall()
            if said != "ok" or loose:
                found.append(f"{file.name}: {said}, {len(loose)} losse verwijzingen.")
    return found


def check_chain(report, data):
    done = subprocess.run(
        [binary(), "journaal", "verifieer", "--data", data], capture_output=True, text=True, env=own_environment(), timeout=300
    )
    report.check(done.returncode == 0, f"de keten van het journaal klopt: {done.stdout.strip().splitlines()[-1:] or done.stderr.strip()}")
