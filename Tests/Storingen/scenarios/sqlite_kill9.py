# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program with its own database file is killed while people write, three times."""

import contextlib
import sqlite3

from support.client import Client
from support.ledger import check_again, check_journal, check_notes, some_dossiers
from support.pressure import Pressure
from support.waiting import wait

NAME = "Meedoen met SQLite wordt drie keer gestopt met SIGKILL terwijl er wordt geschreven"
TIMES = 3


def run(work, report, moments):
    data = work.folder / "sqlite-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    dossiers = some_dossiers(client, program, 40)
    pressure = Pressure("sqlite", client, [program], dossiers, hands=8)
    for _ in range(TIMES):
        before = len(pressure.acknowledged)
        wait(lambda: len(pressure.acknowledged) > before + 40)
        moments.sleep(0, 0.5)
        program.kill()
        moments.sleep(0, 0.3)
        program.start()
    after = len(pressure.acknowledged)
    report.check(wait(lambda: len(pressure.acknowledged) > after + 40), "na elke keer starten gaat het werk verder.")
    pressure.end()
    check_notes(report, pressure, [program])
    check_again(report, pressure, [program])
    program.stop()
    for file in sorted(data.glob("*.sqlite")):
        with contextlib.closing(sqlite3.connect(file)) as database:
            said = database.execute("PRAGMA integrity_check").fetchone()[0]
            report.check(said == "ok", f"{file.name} is heel: {said}.")
    with contextlib.closing(sqlite3.connect(data / "GM0988.sqlite")) as database:
        check_journal(report, (row[0] for row in database.execute("SELECT volgnr FROM journaal")))
