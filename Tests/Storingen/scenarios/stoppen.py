# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is asked to stop while people write, as at every update."""

import signal
import subprocess
import time

from scenarios.sqlite_kill9 import faults
from support.client import Client
from support.ledger import check_again, check_notes, some_dossiers
from support.pressure import Pressure
from support.waiting import wait

NAME = "R11: Meedoen wordt gevraagd te stoppen terwijl er wordt geschreven"


def run(work, report, moments):
    times = moments.times(3)
    data = work.folder / "stop-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    pressure = Pressure("stop", client, [program], some_dossiers(client, program, 40), hands=6)
    slow = left = wrong = 0
    longest = 0
    for _ in range(times):
        before = len(pressure.acknowledged)
        wait(lambda: len(pressure.acknowledged) > before + 10)
        moments.sleep(0.02, 0.5)
        begin = time.monotonic()
        program.process.send_signal(signal.SIGTERM)
        try:
            wrong += program.process.wait(10) != 0
        except subprocess.TimeoutExpired:
            slow += 1
            program.kill()
        longest = max(longest, time.monotonic() - begin)
        left += sum(file.stat().st_size > 0 for file in data.glob("*-wal"))
        program.start()
    pressure.end()
    report.check(slow == 0 and wrong == 0, f"{times} keer gestopt, {slow} keer niet binnen tien tellen, {wrong} keer met een fout.")
    report.check(left == 0, f"{left} keer bleef er werk in een logbestand van SQLite achter.")
    report.figure(f"stoppen duurde hoogstens {longest:.1f} s")
    check_notes(report, pressure, [program])
    check_again(report, pressure, [program])
    program.stop()
    report.check(not faults(data), "de bestanden zijn heel.")
