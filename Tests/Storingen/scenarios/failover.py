# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The machine of the database is lost while people write, and its standby takes over."""

import time

from support.client import Client
from support.ledger import check_again, check_journal, check_notes, journal, some_dossiers
from support.pressure import Pressure
from support.standby import Standby
from support.waiting import wait

NAME = "De eerste databasemachine valt weg en de reserve neemt het over"


def run(work, report, moments):
    primary, data = work.filled("een")
    primary.start()
    standby = work.own(Standby(work.folder / "reserve"))
    report.check(standby.follow(primary), "er zijn twee databasemachines; bewaren wacht op allebei.")
    url = f"postgresql://meedoen@/meedoen?host={primary.socket},{standby.socket}&target_session_attrs=read-write"
    programs = [work.program(name, data, url).start() for name in ("A", "B")]
    client = Client().sign_in(programs[0], "rosa")
    dossiers = some_dossiers(client, programs[0], 40)
    pressure = Pressure("over", client, programs, dossiers, hands=8)
    wait(lambda: len(pressure.acknowledged) > 60)
    moments.sleep(0, 0.5)
    primary.lose_power()
    lost = time.monotonic()
    refused = pressure.answers[503]
    report.check(wait(lambda: pressure.answers[503] > refused + 10), "zolang niemand kan schrijven, zegt Meedoen 503.")
    report.check(not pressure.since(lost + 0.2), "en wordt er niets bevestigd.")
    promoting = time.monotonic()
    standby.promote()
    promoted = time.monotonic()
    again = wait(lambda: len(pressure.since(promoting)) >= 60)
    pressure.end()
    report.check(again, "na het overnemen gaat het schrijven verder zonder dat iemand iets instelt.")
    first = next(iter(pressure.since(promoting)), None)
    if first:
        report.figure(
            f"reserve neemt het over in {promoted - promoting:.1f} s; eerste bevestiging {first - promoting:.1f} s na het begin "
            f"daarvan, {first - lost:.1f} s na het uitvallen."
        )
    check_notes(report, pressure, programs)
    check_again(report, pressure, programs)
    check_journal(report, journal(standby))
    report.check(standby.connections() <= 26, f"{standby.connections()} verbindingen met de nieuwe eerste machine.")
    report.check(all(program.is_alive() for program in programs), "beide programma's draaien nog.")
