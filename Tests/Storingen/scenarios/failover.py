# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The machine of the database is lost while people write, and its standby takes over."""

import os
import signal
import time

from support.client import Client
from support.ledger import check_again, check_journal, check_notes, feiten, journal, some_dossiers
from support.pressure import Note, Pressure
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
    hold_up(report, client, programs, standby, dossiers[-1])
    pressure = Pressure("over", client, programs, dossiers[:-1], hands=8)
    wait(lambda: len(pressure.acknowledged) > 60)
    moments.sleep(0, 0.5)
    primary.lose_power()
    lost = time.monotonic()
    moments.sleep(0.5, 1)
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


def hold_up(report, client, programs, standby, dossier):
    """A commit waits without end for a standby that says nothing; a person must not."""
    note = Note("stil", 1)
    note.dossier, note.version = dossier, client.get(programs[0], f"/api/v1/dossiers/{dossier}").headers["etag"]
    pids = standby.signal(signal.SIGSTOP)
    answer = note.send(client, programs[0])
    list_status = client.get(programs[1], "/vandaag").status
    report.check(
        answer.status == 503 and answer.headers.get("retry-after"),
        f"staat de reserve stil, dan wordt niets bevestigd: {answer.status} na {answer.seconds:.0f} s.",
    )
    # A look is kept in the journal before it is shown (P8): where nothing can be kept, nothing of anybody is shown.
    report.check(list_status == 503, f"wat niet in het journaal kan, wordt intussen niet getoond: {list_status}.")
    for pid in pids:
        os.kill(pid, signal.SIGCONT)
    again = [note.send(client, program) for program in programs]
    times = list(feiten(client, programs[1], dossier).values()).count(note.text)
    report.check(
        [answer.status for answer in again] == [201, 201] and times == 1,
        f"daarna nog eens gestuurd, op elk programma: het staat er {times} keer.",
    )
