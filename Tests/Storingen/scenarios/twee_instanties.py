# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two programs on one database; each is killed in turn and started again."""

import itertools

from support.client import Client
from support.ledger import check_again, check_journal, check_notes, journal, some_dossiers
from support.pages import form_to
from support.pressure import Note, Pressure
from support.waiting import wait

NAME = "Twee programma's op één database, en steeds valt er een uit"
KILLS, ROUNDS, HANDS = 4, 200, 10
# Eight connections that read and four that write, for each program; and one that makes ready.
MOST_CONNECTIONS = 2 * 12 + 2


def run(work, report, moments):
    cluster, data = work.filled("twee")
    url = cluster.start().url
    programs = [work.program(name, data, url).start() for name in ("A", "B")]
    client = Client().sign_in(programs[0], "rosa")
    report.check(client.get(programs[1], "/vandaag").status == 200, "wie zich bij A aanmeldt, is ook bij B aangemeld.")
    dossiers = some_dossiers(client, programs[0], 60)

    pressure = Pressure("twee", client, programs, dossiers[:40], HANDS)
    kills = 0
    for program in itertools.islice(itertools.cycle(programs), KILLS):
        before = len(pressure.acknowledged)
        wait(lambda: len(pressure.acknowledged) > before + 20)
        moments.sleep(0.2, 0.8)
        program.kill()
        kills += 1
        moments.sleep(0.2, 0.6)
        program.start()
    after = len(pressure.acknowledged)
    wait(lambda: len(pressure.acknowledged) > after + 60)
    pressure.end()
    report.check(kills == KILLS, f"{kills} keer is een programma midden in het werk gestopt met SIGKILL.")
    check_notes(report, pressure, programs)
    check_again(report, pressure, programs)
    check_journal(report, journal(cluster))
    connections = cluster.connections()
    report.check(connections <= MOST_CONNECTIONS, f"{connections} verbindingen met de database na {kills} keer opnieuw starten.")

    read_elsewhere(report, client, programs, dossiers[40:])
    sign_out(report, programs)
    lists = [client.get(program, "/api/v1/werklijst?van=team").text for program in programs]
    report.check(lists[0] == lists[1], "de werklijst van het team is op beide programma's gelijk.")
    report.check(all(program.is_alive() for program in programs), "beide programma's draaien nog.")


def read_elsewhere(report, client, programs, dossiers):
    """What is recorded on one program is on the page of the other in the next request, also when that page was kept."""
    misses = faults = 0
    versions = {}
    for number in range(ROUNDS):
        here, there = programs[number % 2], programs[(number + 1) % 2]
        note = Note("om", number)
        note.dossier = dossiers[number % len(dossiers)]
        page = f"/dossiers/{note.dossier}"
        client.get(there, page)
        if note.dossier not in versions:
            versions[note.dossier] = client.get(here, f"/api/v1{page}").headers["etag"]
        note.version = versions[note.dossier]
        kept = note.send(client, here)
        seen = client.get(there, page)
        faults += kept.status != 201 or seen.status != 200
        misses += note.text not in seen.text
        versions[note.dossier] = kept.headers.get("etag", "")
    report.check(
        misses == faults == 0, f"{ROUNDS} keer vastleggen op de een en meteen lezen op de ander: {misses} keer niet te zien."
    )


def sign_out(report, programs):
    late = rounds = 0
    for here, there in [programs, programs[::-1]] * 2:
        client = Client().sign_in(here, "bram")
        token = form_to(client.get(here, "/vandaag").text, "/afmelden")
        known = client.get(there, "/vandaag").status == 200
        left = client.send(here, "/afmelden", token)
        after = client.get(there, "/vandaag"), client.get(there, "/api/v1/werklijst")
        rounds += known and left.status == 303
        late += after[0].status != 303 or after[1].status != 401
    report.check(
        rounds == 4 and late == 0, f"{rounds} keer afmelden op de een; {late} keer kon het daarna op de ander nog verder."
    )
