# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole database is killed while people write, three times; the programs go on by themselves."""

from support.absence import check_absence, check_sign_in_away
from support.client import Client
from support.ledger import check_again, check_journal, check_notes, feiten, journal, some_dossiers
from support.pages import form_to
from support.pressure import Pressure
from support.recovery import Recovery
from support.waiting import wait

NAME = "De database wordt drie keer gestopt met SIGKILL terwijl er wordt geschreven"
TIMES = 3
# What a person typed comes back as it was, whatever it holds.
TYPED = "Storingsproef formulier: 'één' & \"twee\" <b>drie</b>\r\nen een tweede regel."
MORE_MEMORY = 150


def run(work, report, moments):
    cluster, data = work.filled("kill")
    url = cluster.start().url
    programs = [work.program(name, data, url).start() for name in ("A", "B")]
    client = Client().sign_in(programs[0], "rosa")
    dossiers = some_dossiers(client, programs[0], 50)
    pressure = Pressure("kill", client, programs, dossiers[:40], hands=8)
    wait(lambda: len(pressure.acknowledged) > 30)
    memory = [program.memory() for program in programs]
    for number in range(TIMES):
        path = f"/dossiers/{dossiers[40 + number]}/feit/notitie"
        form = form_to(client.get(programs[0], path).text, path)
        before = len(pressure.acknowledged)
        wait(lambda: len(pressure.acknowledged) > before + 20)
        moments.sleep(0, 0.5)
        ready = cluster.times_ready()
        cluster.lose_power()
        if number == 0:
            for program in programs:
                check_absence(report, client, program)
            check_sign_in_away(report, Client(), programs[0])
        again = refused_form(report, client, programs[0], path, {**form, "tekst": TYPED})
        moments.sleep(0.2, 1)
        recovery = Recovery(client, programs, lambda: cluster.times_ready() > ready)
        cluster.start()
        seconds = recovery.seconds()
        report.check(
            seconds is not None and seconds < 10,
            f"keer {number + 1}: beide programma's gaan zelf verder, {'nooit' if seconds is None else f'{seconds:.2f} s'} na de database.",
        )
        send_again(report, client, programs, dossiers[40 + number], path, again)
    after = len(pressure.acknowledged)
    wait(lambda: len(pressure.acknowledged) > after + 60)
    pressure.end()
    report.check(all(program.is_alive() for program in programs), "beide programma's draaien nog, zonder opnieuw starten.")
    report.check("geen antwoord" not in pressure.answers, "elke vraag kreeg een antwoord, ook zonder database.")
    check_notes(report, pressure, programs)
    check_again(report, pressure, programs)
    check_journal(report, journal(cluster))
    check_growth(report, cluster, programs, memory, pressure)


def refused_form(report, client, program, path, fields):
    """Sent while the database is away; gives the form on the page that says so."""
    answer = client.send(program, path, fields)
    again = form_to(answer.text, path)
    report.check(
        answer.status == 503 and again == fields,
        f"een formulier geeft {answer.status} en een knop waarmee precies hetzelfde nog eens gaat.",
    )
    return again or fields


def send_again(report, client, programs, dossier, path, fields):
    first = client.send(programs[0], path, fields)
    second = client.send(programs[1], path, fields)
    text = TYPED.replace("\r\n", "\n")
    found = [kept for kept in feiten(client, programs[1], dossier).values() if (kept or "").replace("\r\n", "\n") == text]
    report.check(
        first.status == second.status == 303 and len(found) == 1,
        f"daarna nog eens verstuurd, op elk programma: {first.status} en {second.status}, en het staat er {len(found)} keer.",
    )


def check_growth(report, cluster, programs, memory, pressure):
    connections = cluster.connections()
    report.check(connections <= 26, f"{connections} verbindingen na drie keer uitvallen.")
    for program, before in zip(programs, memory):
        now = program.memory()
        report.check(now - before < MORE_MEMORY, f"{program.name}: geheugen van {before} naar {now} MB.")
    lines = sum(program.lines() for program in programs)
    refused = pressure.answers[503]
    report.figure(f"{lines} regels in de logboeken bij {refused} geweigerde vragen.")
    report.check(lines < 100, f"de logboeken lopen niet vol: {lines} regels.")
